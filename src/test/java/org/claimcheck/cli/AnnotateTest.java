package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code annotate} prints of files and of standard input. */
class AnnotateTest {

    private static final String GERMAN =
            "Der Fährverkehr nach Osk ist am Montag wieder aufgenommen worden, und die Stadt hat"
                    + " sich nach dem langen Winter auf die Gäste gefreut. Das Schiff fährt mit einer neuen Mannschaft, die von der"
                    + " Reederei nicht vor dem Herbst abgelöst wird, wie es in der Mitteilung heißt.";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void anArticleInAnotherLanguageIsShownWithItsReasonAndNothingSeen(@TempDir Path folder) throws IOException {
        Path desk = Files.createDirectory(folder.resolve("desk"));
        Files.writeString(desk.resolve("a.txt"), GERMAN);
        Files.writeString(desk.resolve("b.txt"), "The ferry to Osk sails again on Monday, the harbour master said.");

        assertThat(run(desk.toString())).isZero();

        List<JsonNode> articles = articles();
        assertThat(articles).hasSize(2);
        assertThat(articles.get(0).path("text").asString()).isEqualTo(GERMAN);
        assertThat(articles.get(0).path("setAside").asString()).isEqualTo("in German; only English is checked");
        assertThat(articles.get(0).path("mentions")).isEmpty();
        assertThat(articles.get(0).path("claims")).isEmpty();
        assertThat(articles.get(1).has("setAside")).isFalse();
        assertThat(articles.get(1).path("mentions")).isNotEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("a.txt: in German");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"body\":\"The ferry to Osk sails again on Monday, the harbour master said.\"}",
                "The ferry to Osk sails again on Monday, the harbour master said.",
                "<html><body><p>The ferry to Osk sails again on Monday, the harbour master said.</p></body></html>",
                "---\nby: Ada Quill\n---\nThe ferry to Osk sails again on Monday, the harbour master said.",
            })
    void standardInputIsReadWhateverItHolds(String content) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(run("-")).isZero();
        } finally {
            System.setIn(before);
        }
        assertThat(articles()).singleElement().satisfies(article -> {
            assertThat(article.path("article").asString()).startsWith("-");
            assertThat(article.path("text").asString())
                    .isEqualTo("The ferry to Osk sails again on Monday, the harbour master said.");
        });
    }

    private int run(String path) {
        PrintStream results = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        return CommandLines.of(new Console(results, errors)).execute("annotate", path);
    }

    private List<JsonNode> articles() {
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }
}
