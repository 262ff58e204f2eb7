package org.claimcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.claimcheck.model.Article;
import org.claimcheck.model.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads of bare texts: front matter, blocks of fields, and metadata files beside them. */
class TextHeadsTest {

    private static final String BODY = "The pier at Osk closed on Monday, the harbour master said.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Headline: Pier closes / By: Ada Quill / Date: 2031-05-06 | Pier closes | Ada Quill | 2031-05-06",
                "TITLE: Pier closes / AUTHOR: By Ada Quill / PUBLISHED: May 6, 2031 | Pier closes | Ada Quill | 2031-05-06",
                "Hed: Pier closes /  / By: Ada Quill / | Pier closes | Ada Quill | ''",
                "Headline: Pier closes / Keywords: pier, osk / Body: | Pier closes | '' | ''",
                "--- / title: Pier closes / by: Ada Quill / date: 2031-05-06 / --- | Pier closes | Ada Quill | 2031-05-06",
                "--- / title: 'Pier closes' / author: {name: Ada Quill} / ... | Pier closes | Ada Quill | ''",
            })
    void aHeadIsRead(String head, String headline, String byline, String published) {
        String text = String.join("\n", head.split(" ?/ ?")) + "\n\n" + BODY + "\n";
        Article article = Reads.of(text, "x.txt").only();
        assertThat(article.headline()).isEqualTo(headline);
        assertThat(Objects.requireNonNullElse(article.byline(), "")).isEqualTo(byline);
        assertThat(Reads.published(article)).isEqualTo(published);
        assertThat(article.text()).isEqualTo(headline + "\n\n" + BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Osk: Nine cranes stand idle on the north quay, the board said.",
                "Source: nobody knows where the oil at the pier came from.",
                "--- Osk mourns its ferry, which sank on Monday off the pier.",
                "Date: the harbour board is to meet on Tuesday, it said.",
                "Location: location, location, as the agents of Osk say.",
                "He said: Title or not, the boat will sail on Monday.",
            })
    void aSentenceWithAColonIsNoHead(String first) {
        String text = first + "\n\n" + BODY + "\n";
        assertThat(Reads.of(text, "x.txt").only().text()).isEqualTo(first + "\n\n" + BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: [1, 2\n", "- one\n- two\n", "title: x\n  y: z\n", "a: &a [*a]\n"})
    void brokenFrontMatterIsNone(String yaml) {
        Article article =
                Reads.of("---\n" + yaml + "---\n\n" + BODY + "\n", "x.md").only();
        assertThat(article.text()).endsWith(BODY);
    }

    @Test
    void aliasesAndLengthOfFrontMatterAreBounded() {
        StringBuilder bomb = new StringBuilder("---\na0: &a0 [x, x]\n");
        for (int at = 1; at < 30; at++) {
            bomb.append("a%d: &a%d [%s, *a%d]\n".formatted(at, at, "*a" + (at - 1), at - 1));
        }
        assertThat(Reads.of(bomb + "---\n\n" + BODY, "bomb.md").only().text()).endsWith(BODY);
        String deep = "---\na: " + "[".repeat(50_000) + "\n---\n\n" + BODY;
        assertThat(Reads.of(deep, "deep.md").only().text()).endsWith(BODY);
    }

    @Test
    void aDraftSaysSo() {
        Article article = Reads.of("---\ntitle: Pier closes\ndraft: true\nversion: 2\n---\n" + BODY, "x.md")
                .only();
        assertThat(article.editorial().status()).isEqualTo("draft");
        assertThat(article.editorial().version()).isEqualTo("2");
    }

    @Test
    void markdownWithoutFrontMatterIsToldByItsHeading() {
        Article article = Reads.of(
                        "# Pier closes\n\nThe *pier* at Osk closed.\\\nIt was **old**.\n\n1. One\n2. Two\n", "x")
                .only();
        assertThat(article.headline()).isEqualTo("Pier closes");
        assertThat(Reads.words(article, SectionKind.BODY))
                .containsExactly("The pier at Osk closed.\n\nIt was old.\n\nOne\n\nTwo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pier.json", "pier.meta.json", "pier.txt.json", "pier.yaml", "pier.meta.yml"})
    void aFileBesideATextSaysWhatItIs(String name, @TempDir Path folder) throws IOException {
        boolean json = name.endsWith("json");
        Map<String, String> files = new TreeMap<>(Map.of(
                "pier.txt",
                BODY,
                name,
                json
                        ? "{\"id\":\"p7\",\"title\":\"Pier closes\",\"authors\":[\"Ada Quill\",{\"name\":\"Tom Reed\"}],\"date\":\"2031-05-06\"}"
                        : "id: p7\ntitle: Pier closes\nauthors: [Ada Quill, {name: Tom Reed}]\ndate: 2031-05-06\n"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Path zip = folder.resolve("all.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        Reads archive = Reads.of(zip);
        Reads stream = Reads.of(Files.readAllBytes(zip), "desk.zip");
        Files.delete(zip);
        for (Reads reads : new Reads[] {Reads.of(folder), Reads.of(folder.resolve("pier.txt")), archive, stream}) {
            assertThat(reads.refused()).isEmpty();
            Article article = reads.only();
            assertThat(article.id()).isEqualTo("p7");
            assertThat(article.byline()).isEqualTo("Ada Quill, Tom Reed");
            assertThat(Reads.published(article)).isEqualTo("2031-05-06");
            assertThat(article.text()).isEqualTo("Pier closes\n\n" + BODY);
        }
    }

    @Test
    void anArticleBesideATextIsAnArticle(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("pier.txt"), BODY);
        Files.writeString(folder.resolve("pier.json"), "{\"id\":\"other\",\"title\":\"x\",\"body\":\"A tug sank.\"}");
        Files.writeString(folder.resolve("alone.json"), "{\"title\":\"Nothing beside it\"}");
        Reads reads = Reads.of(folder);
        assertThat(reads.ids()).containsExactly("other", "pier.txt");
        assertThat(reads.refused()).containsExactly("alone.json!1: no body");
    }
}
