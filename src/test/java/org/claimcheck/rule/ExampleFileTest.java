package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimcheck.model.Article;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Section;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.SourceMap;
import org.claimcheck.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house's own examples as they are written, and as they are read again. */
class ExampleFileTest {

    private static final String TEXT =
            "Fire: 7 dead\n\nThe fire killed 7 people.\n\nIt \"raged\" for hours.\n\nA burnt mill.";

    /** With a headline, two paragraphs, a caption and a menu. */
    private static Example.Marked article() {
        int body = TEXT.indexOf("The fire");
        int second = TEXT.indexOf("It \"");
        int caption = TEXT.indexOf("A burnt");
        Article article = new Article(
                "a",
                "a",
                "The Mill",
                null,
                "Fire: 7 dead",
                null,
                PublicationTime.parse("2024-03-01T09:00Z").orElseThrow(),
                null,
                "en",
                null,
                TEXT + "\n\nHome",
                List.of(
                        new Section(SectionKind.HEADLINE, new Span(0, 12)),
                        new Section(SectionKind.BODY, new Span(body, second - 2)),
                        new Section(SectionKind.BODY, new Span(second, caption - 2)),
                        new Section(SectionKind.CAPTION, new Span(caption, TEXT.length())),
                        new Section(SectionKind.BOILERPLATE, new Span(TEXT.length() + 2, TEXT.length() + 6))),
                SourceMap.onLine(1));
        int toll = TEXT.indexOf("7 people");
        return new Example.Marked(
                article,
                List.of(new Span(0, 4), new Span(6, 12), new Span(toll, toll + 8), new Span(caption, TEXT.length())));
    }

    private static String entry() {
        Example.Marked unnamed = new Example.Marked(Article.ofText("article-2", null, null, "Nine died."), List.of());
        return ExampleFile.entry("tolls", "the \"mill\" fire", Example.Expect.NOTHING, List.of(article(), unnamed));
    }

    private static List<Example> read(String yaml) {
        Problems problems = new Problems();
        Rule rule = Tolls.rule(Tolls.RULE);
        Map<String, Rule> rules = new TreeMap<>(Map.of(rule.id(), rule));
        ExampleFile.addTo(rules, new RuleFile("examples.yaml", yaml, RuleFile.OWN), problems);
        assertThat(problems.inOrder()).isEmpty();
        List<Example> examples = rules.values().iterator().next().examples();
        return examples.subList(rule.examples().size(), examples.size());
    }

    @Test
    void isWrittenWithAllThatIsReadOfAnArticleAndItsEvidenceMarked() {
        assertThat(entry())
                .isEqualTo(
                        """
                          - rule: tolls
                            name: "the \\"mill\\" fire"
                            expect: nothing
                            articles:
                              - source: "The Mill"
                                published: "2024-03-01T09:00:00Z"
                                headline: "[[Fire]]: [[7 dead]]"
                                text: "The fire killed [[7 people]].\\n\\nIt \\"raged\\" for hours."
                                caption: "[[A burnt mill.]]"
                              - source: "article-2"
                                text: "Nine died."
                        """);
    }

    @Test
    void isReadAgainAsItWasWritten() {
        assertThat(read("examples:\n" + entry())).singleElement().satisfies(example -> {
            assertThat(example.name()).isEqualTo("the \"mill\" fire");
            assertThat(example.expect()).isEqualTo(Example.Expect.NOTHING);
            assertThat(example.articles()).hasSize(2);
            Example.Marked first = example.articles().get(0);
            assertThat(first.article().text()).isEqualTo(TEXT);
            assertThat(first.evidence()).isEqualTo(article().evidence());
        });
    }

    @Test
    void isAddedToAFileThatIsMadeWhenItIsNotThere(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("rules/examples.yaml");
        ExampleFile.add(file, entry());
        assertThat(Files.readString(file)).startsWith("# ").contains("\nexamples:\n" + entry());
        ExampleFile.add(file, entry().replace("the ", "another "));
        assertThat(read(Files.readString(file)))
                .extracting(Example::name)
                .containsExactly("the \"mill\" fire", "another \"mill\" fire");
        try (Stream<Path> left = Files.list(folder.resolve("rules"))) {
            assertThat(left).as("no draft is left").containsExactly(file);
        }
    }

    @Test
    void aFileWhoseLastLineHasNoEndIsGivenOne(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("examples.yaml");
        Files.writeString(file, "examples:\n" + entry().stripTrailing());
        ExampleFile.add(file, entry());
        assertThat(Files.readString(file)).isEqualTo("examples:\n" + entry() + entry());
    }

    @Test
    void aFileWithNothingInItAddsNothing() {
        assertThat(read("examples: []\n")).isEmpty();
    }
}
