package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each command answers, and what it says when it cannot do what it is asked. */
class ExitCodesTest {

    private static final String TWO_TOLLS = toll("a", "Harbour Post", 12) + toll("b", "Evening Ledger", 9);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String config = "";
    private String articles = "";

    @BeforeEach
    void settle() throws IOException {
        config = write("night.properties", "claimcheck.home=" + folder.resolve("home"));
        articles = write("articles.jsonl", TWO_TOLLS);
    }

    @Test
    void badUsageIs2() {
        assertThat(run("chekc")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("check", "--fail-on", "disaster", articles)).isEqualTo(2);
        assertThat(run("check", "--format", "papyrus", articles)).isEqualTo(2);
        assertThat(run("gate", articles)).isEqualTo(2);
        assertThat(run("rules")).isEqualTo(2);
    }

    @Test
    void aDraftIsHeldAgainstItsPublishedVersion() throws IOException {
        String draft = write("draft.jsonl", toll("a", "Harbour Post", 8));

        assertThat(run("gate", draft, "--fail-on", "warning", "--against", articles))
                .isEqualTo(1);
        assertThat(said(out))
                .contains("\"rule\":\"silent-change\"", "\"former\":{", "“killed 12 people” became “killed 8 people”");
        assertThat(run("check", "--config", config, articles)).isZero();
        assertThat(run("gate", draft, "--config", config, "--fail-on", "warning", "--against", "database"))
                .isEqualTo(1);
        assertThat(said(out))
                .contains("\"rule\":\"silent-change\"", "\"former\":{", "“killed 12 people” became “killed 8 people”");
    }

    @Test
    void helpIs0AndOpensNoDatabase() {
        assertThat(run("check", "--help")).isZero();
        assertThat(said(out)).contains("--fail-on", "--baseline", "--rerun");
        assertThat(folder.resolve("home")).doesNotExist();
    }

    @Test
    void aMissingPathIs2AndNamed() {
        assertThat(run("check", "no-such-folder")).isEqualTo(2);
        assertThat(said(err)).contains("no-such-folder").contains("spelling");
        assertThat(run("annotate", "no-such-file")).isEqualTo(2);
    }

    @Test
    void anEmptyFolderIs3() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(check(empty.toString())).isEqualTo(3);
        assertThat(said(err)).contains("no article");
        assertThat(run("annotate", empty.toString())).isEqualTo(3);
    }

    @Test
    void nothingReadableIs3WithReasons() throws IOException {
        String broken = write("broken.jsonl", "{\"id\":\"a\"\n");
        assertThat(check(broken)).isEqualTo(3);
        assertThat(said(err)).contains("broken.jsonl");
    }

    @Test
    void anUnwritableReportFolderIs3() throws IOException {
        String file = write("in-the-way", "");
        assertThat(run("check", "--config", config, "--out", file + "/reports", articles))
                .isEqualTo(3);
        assertThat(said(err)).contains("in-the-way").contains("--out");
    }

    @Test
    void aDatabaseThatCannotBeOpenedIs3() throws IOException {
        String elsewhere = write("elsewhere.properties", "spring.datasource.url=jdbc:h2:tcp://localhost:1/none\n");
        assertThat(run(
                        "check",
                        "--config",
                        elsewhere,
                        "--out",
                        folder.resolve("out").toString(),
                        articles))
                .isEqualTo(3);
        assertThat(said(err)).contains("database");
    }

    @Test
    void badRulesAre2AndAllOfThemAreListed() throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        write("rules/first.yaml", "id: first\nseverity: dreadful\n");
        write("rules/second.yaml", "id: [unclosed\n");
        String rules = folder.resolve("rules").toString();
        assertThat(run("check", "--config", config, "--rules", rules, articles)).isEqualTo(2);
        assertThat(said(err)).contains("first.yaml").contains("second.yaml");
        assertThat(run("check", "--rules", folder.resolve("none").toString(), articles))
                .isEqualTo(2);
    }

    @Test
    void findingsAre1FromTheSeverityAskedFor() throws IOException {
        assertThat(check(articles)).isZero();
        assertThat(check("--fail-on", "error", articles)).isEqualTo(1);
        String report = folder.resolve("out/report.json").toString();
        assertThat(check("--fail-on", "note", "--baseline", report, articles)).isZero();
        assertThat(check("--baseline", write("bad.json", "{"), articles)).isEqualTo(2);
        assertThat(run("status", "--config", config)).isZero();
        assertThat(said(out)).contains("COMPLETED");
        assertThat(run("story", "--config", config, "nobody-wrote-this")).isEqualTo(3);
        assertThat(said(err)).contains("no article nobody-wrote-this has been checked here");
    }

    @Test
    void theGateAnswersForItsDrafts() throws IOException {
        List<String> lines = TWO_TOLLS.lines().toList();
        String draft = write("draft.jsonl", lines.get(0));
        String published = write("published.jsonl", lines.get(1));
        assertThat(run("gate", draft, "--against", published)).isEqualTo(1);
        assertThat(said(out)).startsWith("{").contains("casualties");
        assertThat(said(err)).contains("Compared with 1 article ");
        assertThat(run("gate", draft, "--against", published, "--format", "github"))
                .isEqualTo(1);
        assertThat(said(out)).contains("::error file=draft.jsonl,");
        assertThat(run("gate", draft, "--against", draft)).isEqualTo(3);
        assertThat(said(err)).contains("nothing to compare with but the drafts themselves");
        assertThat(run("gate", draft, "--against", published, "--fail-on", "never"))
                .isZero();
    }

    @Test
    void theGateNeverPassesWhatItHasNotChecked() throws IOException {
        String french = write("french.jsonl", "{\"id\":\"f\",\"body\":\"Un incendie.\",\"language\":\"fr\"}");
        assertThat(run("gate", french, "--against", articles)).isEqualTo(3);
        assertThat(run("gate", write("broken.jsonl", "{"), "--against", articles))
                .isEqualTo(3);
        assertThat(run("gate", articles, "--against", write("none.jsonl", "{"))).isEqualTo(3);
    }

    @Test
    void decisionsAreKept() {
        String rules = folder.resolve("rules").toString();
        assertThat(folder.resolve("rules").toFile().mkdir()).isTrue();
        assertThat(run("decide", "f1", "--as", "dismissed", "--why", "Two fires.", "--rules", rules))
                .isZero();
        assertThat(folder.resolve("rules/decisions.yaml")).content().contains("f1", "Two fires.");
        assertThat(run("decide", "f1", "--as", "open", "--rules", rules)).isZero();
        assertThat(folder.resolve("rules/decisions.yaml")).content().doesNotContain("f1");
        assertThat(run("decide", "f1", "--as", "accepted", "--rules", rules))
                .as("without a reason")
                .isEqualTo(2);
    }

    private int check(String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                "check",
                "--config",
                config,
                "--format",
                "json",
                "--out",
                folder.resolve("out").toString()));
        all.addAll(Arrays.asList(arguments));
        return run(all.toArray(String[]::new));
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        PrintStream results = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        return CommandLines.of(new Console(results, errors)).execute(arguments);
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String toll(String id, String source, int killed) {
        return "{\"id\":\"" + id + "\",\"source\":\"" + source + "\",\"published\":\"2024-05-02T09:00:00Z\","
                + "\"headline\":\"Fire at Lyon sawmill\",\"body\":\"A fire at a sawmill in Lyon killed " + killed
                + " people on Thursday, Mayor Ilse Torvald said.\\n\\nThe blaze began shortly after midnight, and the"
                + " sawmill burnt to the ground before the engines came.\"}\n";
    }
}
