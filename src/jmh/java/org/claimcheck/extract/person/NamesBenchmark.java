package org.claimcheck.extract.person;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.claimcheck.extract.place.PlaceExtractor;
import org.claimcheck.model.Article;
import org.claimcheck.model.PublicationTime;
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

/** The names and places of twenty tokenized articles of 5,000 characters: ten operations a second are one MB/s. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class NamesBenchmark {

    private static final String STORY =
            "LEEDS, England, Sept 3 (NNA) - The harbour council said on Wednesday that the old ferry pier at Orley will close next "
                    + "Monday, two years after a storm damaged its piles. \"We cannot wait any longer,\" said council chair Ada Lund, "
                    + "41, who has led the body since 2019. Repairs by Quaylo Cables of Bristol are to cost 4.2 million pounds. "
                    + "Some 1,200 commuters from York and Bradford use the pier every day; Lund told the Yorkshire Herald that they "
                    + "will have to walk to St Mary's Church. A report by Professor Pieter van der Aalst of the University of Leeds "
                    + "had warned of rot in the timber. Traders around Market Square fear for their business, among them the Mud "
                    + "Larks, who won there last year. ";

    private final PlaceExtractor places = new PlaceExtractor();
    private final NameExtractor names = new NameExtractor();
    private final Reading reading = read();

    /** Reads once before, so that the word lists of the extractors are known to the text, as they are from the second article on. */
    private Reading read() {
        Reading first = Reading.of(article());
        names.extract(first, places.extract(first).mentions());
        return Reading.of(article());
    }

    private static Article article() {
        return Article.ofText(
                "a",
                null,
                PublicationTime.of(LocalDate.of(2025, 9, 3)),
                STORY.repeat(5_000 / STORY.length() + 1).substring(0, 5_000));
    }

    @Benchmark
    public int extract() {
        int found = 0;
        for (int article = 0; article < 20; article++) {
            NameExtractor.Names all = names.extract(reading, places.extract(reading).mentions());
            found += all.persons().size() + all.organisations().size() + all.places().size();
        }
        return found;
    }
}
