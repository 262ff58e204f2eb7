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
import org.claimcheck.batch.CheckOutcome;
import org.claimcheck.batch.CheckRequest;
import org.claimcheck.batch.Input;
import org.claimcheck.batch.NightlyCheck;
import org.claimcheck.batch.Workplace;
import org.claimcheck.report.Format;
import org.claimcheck.rule.BadRulesException;
import org.claimcheck.rule.RuleLibrary;
import org.springframework.util.FileSystemUtils;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a night costs that adds to a larger store: a first night of {@code --articles N} (20,000) and a second of {@code --more M}
 * (1,000), each step of both, the stories that each touched, and how many times its share the second took.
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
        Spent one = night(folder, first, "first night, " + articles + " articles");
        Spent other = night(folder, second, "second night, " + more + " more");
        System.out.printf(
                Locale.ROOT,
                "the second took %.1f %% of the first's processor time for %.1f %% of its articles: %.1f times its share%n",
                100 * other.processor() / one.processor(),
                100.0 * more / articles,
                other.processor() / one.processor() * articles / more);
        FileSystemUtils.deleteRecursively(folder);
    }

    private static Spent night(Path folder, Path input, String name) throws IOException, BadRulesException {
        WholeJob.StepTimes steps = new WholeJob.StepTimes();
        HeapPeak peak = HeapPeak.begin();
        Spent begun = Spent.now();
        CheckRequest request = new CheckRequest(
                List.of(new Input.Location(input)),
                RuleLibrary.load(null),
                Workplace.in(folder),
                EnumSet.allOf(Format.class),
                false,
                Set.of());
        CheckOutcome outcome = new NightlyCheck(request, steps, Clock.systemUTC()).run();
        Spent spent = begun.since();
        Touched touched = Touched.in(outcome.folder().resolve(Format.JSON.fileName()));
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f s, %.1f s of processor time, %d MiB; %d stories of %d articles touched%n",
                name,
                spent.wall(),
                spent.processor(),
                peak.mebibytes(),
                touched.stories,
                touched.articles);
        steps.spent.forEach((step, took) -> System.out.printf(
                Locale.ROOT, "  %-16s %.1f s, %.1f s of processor time%n", step, took.wall(), took.processor()));
        return spent;
    }

    /** What a report holds. */
    private record Touched(int stories, int articles) {

        static Touched in(Path report) throws IOException {
            int stories = 0;
            int articles = 0;
            String list = "";
            try (JsonParser json = JsonMapper.shared().createParser(report)) {
                for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                    int depth = json.streamReadContext().getNestingDepth();
                    if (depth == 1 && token == JsonToken.PROPERTY_NAME) {
                        list = json.currentName();
                    } else if (depth == 3 && token == JsonToken.START_OBJECT) {
                        stories += list.equals("stories") ? 1 : 0;
                        articles += list.equals("articles") ? 1 : 0;
                    }
                }
            }
            return new Touched(stories, articles);
        }
    }
}
