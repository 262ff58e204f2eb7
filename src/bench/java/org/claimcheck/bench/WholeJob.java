package org.claimcheck.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
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
 * Articles per second of the whole nightly job, as a ratio to reading and tokenising the same text with the JDK's own
 * word breaker on one core in the same run.
 *
 * <p>Options: {@code --articles N} (10,000), {@code --from FILE.jsonl} (real articles in shifted copies), {@code --seed N}.
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

        double reference = Math.min(reference(corpus), reference(corpus));
        StepTimes steps = new StepTimes();
        long start = System.nanoTime();
        CheckRequest request = new CheckRequest(
                List.of(new Input.Location(corpus)),
                RuleLibrary.load(null),
                Workplace.in(folder),
                EnumSet.allOf(Format.class),
                true,
                Set.of());
        new NightlyCheck(request, steps, Clock.systemUTC()).run();
        double job = (System.nanoTime() - start) / 1e9;
        print(articles, Files.size(corpus), reference, job, steps);
        FileSystemUtils.deleteRecursively(folder);
    }

    static Map<String, String> options(String[] args) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            options.put(args[i].substring(2), args[i + 1]);
        }
        return options;
    }

    private static void print(int articles, long bytes, double reference, double job, StepTimes steps) {
        System.out.printf(Locale.ROOT, "articles           %d, %.1f KB each%n", articles, bytes / 1024.0 / articles);
        System.out.printf(Locale.ROOT, "reference          %.1f articles/s%n", articles / reference);
        System.out.printf(Locale.ROOT, "whole job          %.1f articles/s%n", articles / job);
        System.out.printf(Locale.ROOT, "ratio              %.4f%n", reference / job);
        steps.seconds.forEach((step, seconds) -> System.out.printf(
                Locale.ROOT, "  %-16s %.1f s, %.0f %% of the job%n", step, seconds, 100 * seconds / job));
        long heap = Runtime.getRuntime().totalMemory() / (1 << 20);
        System.out.printf(Locale.ROOT, "heap at the end    %d MiB%n", heap);
    }

    /** Seconds to read the file and count its words with the word breaker. */
    private static double reference(Path corpus) throws IOException {
        long start = System.nanoTime();
        Map<String, Integer> counts = new HashMap<>();
        BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);
        try (BufferedReader lines = Files.newBufferedReader(corpus, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                words.setText(line);
                int from = words.first();
                for (int to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
                    if (Character.isLetterOrDigit(line.charAt(from))) {
                        counts.merge(line.substring(from, to).toLowerCase(Locale.ROOT), 1, Integer::sum);
                    }
                }
            }
        }
        return counts.isEmpty() ? 0 : (System.nanoTime() - start) / 1e9;
    }

    /** Wall time of each step, in the order in which they began. */
    private static final class StepTimes implements Progress {

        private final Map<String, Double> seconds = new LinkedHashMap<>();
        private @Nullable String step;
        private long began;

        @Override
        public synchronized void begin(String name, int total) {
            step = name;
            began = System.nanoTime();
        }

        @Override
        public void advance(int done) {}

        @Override
        public synchronized void end() {
            if (step != null) {
                seconds.merge(step, (System.nanoTime() - began) / 1e9, Double::sum);
            }
        }

        @Override
        public void note(String message) {
            System.err.println(message);
        }
    }
}
