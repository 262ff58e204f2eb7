package org.claimcheck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimcheck.batch.CheckRequest;
import org.claimcheck.batch.Input;
import org.claimcheck.batch.NightlyCheck;
import org.claimcheck.batch.Progress;
import org.claimcheck.batch.Workplace;
import org.claimcheck.report.Format;
import org.claimcheck.rule.BadRulesException;
import org.claimcheck.rule.RuleLibrary;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The whole nightly job, from the file to the reports in all formats, against what Lucene takes to index the same text on
 * the same processors in the same run.
 *
 * <p>Options: {@code --articles N} (10,000), {@code --from FILE.jsonl} (real articles in shifted copies), {@code --seed N},
 * {@code --lucene no}.
 */
public final class WholeJob {

    private WholeJob() {}

    /** Runs and prints one table. */
    public static void main(String[] args) throws IOException, BadRulesException {
        Map<String, String> options = options(args);
        int articles = Integer.parseInt(options.getOrDefault("articles", "10000"));
        String from = options.get("from");
        Path folder = Files.createTempDirectory("claimcheck-bench");
        Path corpus = folder.resolve("corpus.jsonl");
        long seed = Long.parseLong(options.getOrDefault("seed", "1"));
        Corpus.write(Corpus.source(from == null ? null : Path.of(from), seed), articles, corpus);
        System.out.printf(
                Locale.ROOT, "articles           %d, %.1f KB each%n", articles, Files.size(corpus) / 1024.0 / articles);

        boolean compares = options.getOrDefault("lucene", "yes").equals("yes");
        Spent lucene = compares ? LuceneIndexing.measure(corpus, folder) : null;
        StepTimes steps = new StepTimes();
        HeapPeak peak = HeapPeak.begin();
        Spent begun = Spent.now();
        CheckRequest request = new CheckRequest(
                List.of(new Input.Location(corpus)),
                RuleLibrary.load(null),
                Workplace.in(folder),
                EnumSet.allOf(Format.class),
                true,
                Set.of());
        new NightlyCheck(request, steps, Clock.systemUTC()).run();
        Spent job = begun.since();
        print(articles, lucene, job, steps);
        System.out.printf(Locale.ROOT, "heap in use        %d MiB at most after a collection%n", peak.mebibytes());
        FileSystemUtils.deleteRecursively(folder);
    }

    static Map<String, String> options(String[] args) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            options.put(args[i].substring(2), args[i + 1]);
        }
        return options;
    }

    private static void print(int articles, @Nullable Spent lucene, Spent job, StepTimes steps) {
        line("whole job", articles, job);
        if (lucene != null) {
            line("Lucene", articles, lucene);
            System.out.printf(
                    Locale.ROOT,
                    "job to Lucene      %.1f by the clock, %.1f in processor time%n",
                    job.wall() / lucene.wall(),
                    job.processor() / lucene.processor());
        }
        steps.spent.forEach((step, spent) -> System.out.printf(
                Locale.ROOT,
                "  %-16s %.1f s, %.1f s of processor time, %.0f %% of the job%n",
                step,
                spent.wall(),
                spent.processor(),
                100 * spent.processor() / job.processor()));
    }

    private static void line(String what, int articles, Spent spent) {
        System.out.printf(
                Locale.ROOT,
                "%-18s %.1f s, %.1f s of processor time, %.0f articles/s%n",
                what,
                spent.wall(),
                spent.processor(),
                articles / spent.wall());
    }

    /** What each step took, in the order in which they began. */
    static final class StepTimes implements Progress {

        final Map<String, Spent> spent = new LinkedHashMap<>();
        private @Nullable String step;
        private Spent began = Spent.now();

        @Override
        public synchronized void begin(String name, int total) {
            step = name;
            began = Spent.now();
        }

        @Override
        public void advance(int done) {}

        @Override
        public synchronized void end() {
            if (step != null) {
                spent.merge(step, began.since(), (one, more) -> new Spent(
                        one.wall() + more.wall(), one.processor() + more.processor()));
            }
        }

        @Override
        public void note(String message) {
            System.err.println(message);
        }
    }
}
