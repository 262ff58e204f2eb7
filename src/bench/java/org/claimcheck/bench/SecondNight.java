package org.claimcheck.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimcheck.batch.CheckRequest;
import org.claimcheck.batch.Input;
import org.claimcheck.batch.NightlyCheck;
import org.claimcheck.batch.Workplace;
import org.claimcheck.report.Format;
import org.claimcheck.rule.BadRulesException;
import org.claimcheck.rule.RuleLibrary;
import org.springframework.util.FileSystemUtils;

/**
 * What a night costs that adds to a larger store: the seconds of a first night of {@code --articles N} (20,000), those of a
 * second night of {@code --more M} (1,000), each step of both, and how many times its share the second took.
 */
public final class SecondNight {

    private SecondNight() {}

    /** Runs both nights and prints. */
    public static void main(String[] args) throws IOException, BadRulesException {
        Map<String, String> options = WholeJob.options(args);
        int articles = Integer.parseInt(options.getOrDefault("articles", "20000"));
        int more = Integer.parseInt(options.getOrDefault("more", "1000"));
        String from = options.get("from");
        Path folder = Files.createTempDirectory("claimcheck-bench");
        Path all = folder.resolve("all.jsonl");
        Corpus.write(Corpus.source(from == null ? null : Path.of(from), 1), articles + more, all);
        List<String> lines = Files.readAllLines(all, StandardCharsets.UTF_8);
        Path first = Files.write(folder.resolve("first.jsonl"), lines.subList(0, articles));
        Path second = Files.write(folder.resolve("second.jsonl"), lines.subList(articles, articles + more));
        double one = night(folder, first, "first night, " + articles + " articles");
        double other = night(folder, second, "second night, " + more + " more");
        System.out.printf(
                Locale.ROOT,
                "the second took %.1f %% of the first for %.1f %% of its articles: %.1f times its share%n",
                100 * other / one,
                100.0 * more / articles,
                other / one * articles / more);
        FileSystemUtils.deleteRecursively(folder);
    }

    private static double night(Path folder, Path input, String name) throws IOException, BadRulesException {
        WholeJob.StepTimes steps = new WholeJob.StepTimes();
        long start = System.nanoTime();
        CheckRequest request = new CheckRequest(
                List.of(new Input.Location(input)),
                RuleLibrary.load(null),
                Workplace.in(folder),
                EnumSet.allOf(Format.class),
                false,
                Set.of());
        new NightlyCheck(request, steps, Clock.systemUTC()).run();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%s: %.1f s%n", name, seconds);
        steps.spent.forEach((step, took) -> System.out.printf(Locale.ROOT, "  %-16s %.1f s%n", step, took.wall()));
        return seconds;
    }
}
