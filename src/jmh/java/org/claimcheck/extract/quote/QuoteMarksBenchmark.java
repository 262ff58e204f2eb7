package org.claimcheck.extract.quote;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.claimcheck.model.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Finding the quoted runs of a text of 100,000 characters: ten operations a second are one MB/s. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class QuoteMarksBenchmark {

    private static final String STORY =
            "“We will not close the lock before the ice is gone,” harbour master Ilka Sund said on Monday. The town's "
                    + "boatmen don't believe her: 'Last year', one of them said, 'it was open until March.'\n\n"
                    + "Sund called the winter \"a hard one\" and the pilots' demands \"fair, if late\". The council meets on "
                    + "Thursday; its members have asked for a report on the gates, which are eighty years old and leak.\n\n"
                    + "\"I have seen three winters like this,\" said Oro Vint, who keeps the upper gate. \"We lost a barge in "
                    + "the first, and nobody has ever paid for it.\"\n\n";

    private final Article article =
            Article.ofText("a", null, null, STORY.repeat(100_000 / STORY.length() + 1).substring(0, 100_000));

    @Benchmark
    public List<QuotedRun> find() {
        return QuoteMarks.find(article);
    }
}
