package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rules of one's own from the command line, as a new user writes them: the README's rule, the lists of the documentation. */
class OwnRulesTest {

    private static final Pattern YAML = Pattern.compile("(?s)```yaml\n(.*?)```");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void settle() throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        write("night.properties", "claimcheck.home=" + folder.resolve("home"));
    }

    @Test
    void theRuleOfTheReadmeReports() throws IOException {
        String rule = blocks(Path.of("README.md")).get(0);
        assertThat(rule.lines().count()).isLessThan(10);
        write("rules/alert-level.yaml", rule);
        assertThat(run("rules", "list")).isZero();
        assertThat(said(out)).contains("alert-level  ");
        String articles = write(
                "articles.jsonl",
                article("a", "Harbour Post", "Ash fell on Calbuco on Monday. The alert level was raised to orange.")
                        + article("b", "Evening Ledger", "Ash fell on Calbuco on Monday. A red alert is in force."));
        assertThat(run("check", "--fail-on", "error", articles)).isEqualTo(1);
        assertThat(findings()).contains("alert-level: Harbour Post has orange; Evening Ledger has red.");
    }

    @Test
    void theRulesAndListsOfTheDocumentationAreGood() throws IOException {
        for (String yaml : blocks(Path.of("docs/rules.md"))) {
            if (yaml.startsWith("id: ")) {
                write("rules/" + yaml.substring(4, yaml.indexOf('\n')) + ".yaml", yaml);
            } else if (yaml.startsWith("spellings:")) {
                write("rules/house.yaml", yaml);
            }
        }
        assertThat(folder.resolve("rules")).isDirectoryContaining("glob:**/{house,ministers-age,vote-share}.yaml");
        assertThat(run("rules", "test")).as("%s", said(out) + said(err)).isZero();
        String articles = write(
                "articles.jsonl",
                article("a", "Harbour Post", "Ida Lund won 52 percent of the vote in Arden on Sunday, the board said.")
                        + article(
                                "b", "Evening Ledger", "In Arden, Ida Lund took 49.5 per cent of the vote on Sunday."));
        run("check", articles);
        assertThat(findings()).anyMatch(finding -> finding.startsWith("vote-share: "));
    }

    @Test
    void aNewKindOfFactIsReadFromArticlesThatWereCheckedBefore() throws IOException {
        String articles = write(
                "articles.jsonl",
                article("a", "Harbour Post", "Ash fell on Calbuco on Monday. The alert level was raised to orange.")
                        + article("b", "Evening Ledger", "Ash fell on Calbuco on Monday. A red alert is in force."));
        run("check", articles);
        assertThat(findings()).isEmpty();
        write("rules/alert-level.yaml", blocks(Path.of("README.md")).get(0));
        run("check", articles);
        assertThat(findings()).hasSize(1);
    }

    @Test
    void aDismissedFindingIsKeptAsAKnownFalseAlarm() throws IOException {
        String articles = write(
                "articles.jsonl",
                article("a", "Harbour Post", "It was quiet. Police arrested Ivo Marek, 24, in Zlin on Monday.")
                        + article(
                                "b",
                                "Evening Ledger",
                                "Police arrested Ivo Marek, 42, in Zlin on Monday. He was calm."));
        run("check", articles);
        String id = report().path("findings").path(0).path("id").asString();
        assertThat(run("decide", id, "--as", "accepted", "--why", "x", "--example"))
                .isEqualTo(2);
        assertThat(run("decide", id, "--as", "dismissed", "--why", "father and son", "--example"))
                .as(said(err))
                .isZero();
        assertThat(folder.resolve("rules/examples.yaml"))
                .content()
                .contains("rule: age-conflict", "expect: known-false-alarm", "Ivo Marek, [[24]], in Zlin")
                .doesNotContain("It was quiet", "He was calm");
        assertThat(run("rules", "test")).as("%s", said(out)).isZero();
        assertThat(run("decide", "none", "--as", "dismissed", "--why", "x", "--example"))
                .isEqualTo(3);
        assertThat(said(err)).contains("the last run has no finding none");
    }

    @Test
    void staleDecisionsAreToldAndStandingOnesAreNot() throws IOException {
        String articles = write(
                "articles.jsonl",
                article("a", "Harbour Post", "Police arrested Ivo Marek, 24, in Zlin on Monday.")
                        + article("b", "Evening Ledger", "Police arrested Ivo Marek, 42, in Zlin on Monday."));
        run("check", articles);
        String id = report().path("findings").path(0).path("id").asString();
        run("decide", id, "--as", "dismissed", "--why", "father and son");
        run("decide", "gone", "--as", "dismissed", "--why", "was mended");
        run("decide", "lapsed", "--as", "accepted", "--why", "for a week", "--until", "2020-01-07");
        run("check", articles);
        assertThat(said(err))
                .contains("decision on gone is stale: the finding is no longer found")
                .contains("decision on lapsed is stale: it lapsed after 2020-01-07")
                .doesNotContain("decision on " + id);
    }

    @Test
    void aHouseFactThatSaysNothingFailsTheTest() throws IOException {
        write("rules/house.yaml", "facts:\n  - {says: Nothing whatever., about: nothing}\n");
        assertThat(run("rules", "test")).isEqualTo(1);
        assertThat(said(out)).contains("house.yaml:2: nothing is read in \"Nothing whatever.\"");
    }

    @Test
    void schemasAndPagesComeFromTheProgram() {
        assertThat(run("rules", "schema", "house")).isZero();
        assertThat(JsonMapper.shared().readTree(said(out)).path("title").asString())
                .contains("house.yaml");
        assertThat(run("rules", "schema", "hose")).isEqualTo(2);
        assertThat(said(err)).contains("rule, settings, house, decisions, stories, report");
        assertThat(run("rules", "schema", "report")).isZero();
        assertThat(run("rules", "show", "--to", folder.resolve("pages").toString()))
                .isZero();
        assertThat(folder.resolve("pages")).isDirectoryContaining("glob:**/age-conflict.md");
    }

    private static List<String> blocks(Path page) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = YAML.matcher(Files.readString(page));
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }

    private List<String> findings() throws IOException {
        List<String> findings = new ArrayList<>();
        report().path("findings")
                .forEach(it -> findings.add(
                        it.path("rule").asString() + ": " + it.path("message").asString()));
        return findings;
    }

    private JsonNode report() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(folder.resolve("out/report.json")));
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(List.of(arguments));
        if (!all.contains("schema")) {
            all.addAll(List.of("--rules", folder.resolve("rules").toString()));
            all.addAll(List.of("--config", folder.resolve("night.properties").toString()));
        }
        if (all.get(0).equals("check")) {
            all.addAll(
                    List.of("--format", "json", "--out", folder.resolve("out").toString()));
        }
        PrintStream results = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        return CommandLines.of(new Console(results, errors)).execute(all.toArray(String[]::new));
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String article(String id, String source, String body) {
        return "{\"id\":\"" + id + "\",\"source\":\"" + source + "\",\"published\":\"2025-03-04\",\"body\":\"" + body
                + "\"}\n";
    }
}
