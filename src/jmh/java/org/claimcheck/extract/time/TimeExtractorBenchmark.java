package org.claimcheck.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.claimcheck.model.Article;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.TimeMention;
import org.claimcheck.text.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time expressions alone, over a tokenized text of 100,000 characters: ten operations a second are one MB/s. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TimeExtractorBenchmark {

    private static final String STORY =
            "TORSK, Sept 3 (NNA) - The harbour council said on Wednesday that the old ferry pier will close next Monday, "
                    + "two years after a storm damaged its piles. \"We cannot wait any longer,\" said council chair Ada Lund, "
                    + "who has led the body since 2019. Repairs are to cost 4.2 million crowns and to last until the spring of "
                    + "2027. Some 1,200 commuters use the pier every day; they will have to walk to the northern quay. A report "
                    + "of 14 March had warned of rot in the timber, but the council put off its decision in June and again "
                    + "last month. Traders around the square fear for their business, and a petition has gathered 900 names. ";

    private final PublicationTime published = PublicationTime.of(LocalDate.of(2025, 9, 3));
    private final TimeExtractor extractor = new TimeExtractor();
    private final Reading reading =
            Reading.of(Article.ofText("a", null, published, STORY.repeat(100_000 / STORY.length() + 1).substring(0, 100_000)));

    @Benchmark
    public List<TimeMention> extract() {
        return extractor.extract(reading, published);
    }
}
