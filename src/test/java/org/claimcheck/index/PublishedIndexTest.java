package org.claimcheck.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.CheckRun;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Story;
import org.claimcheck.pipeline.Checker;
import org.claimcheck.record.RecordCodec;
import org.claimcheck.record.StoredAnnotation;
import org.claimcheck.record.StoredArticle;
import org.claimcheck.rule.BadRulesException;
import org.claimcheck.rule.RuleLibrary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A gate that reads an index sees what it would see among the articles themselves. */
class PublishedIndexTest {

    /** What happened, with a figure that two outlets may tell differently. */
    private static final List<String> EVENTS = List.of(
            "A fire at a sawmill in Lyon killed %d people on Thursday, Mayor Ilse Torvald said. Smoke hung over the Saone"
                    + " river until noon and stacks of oak planks burnt for hours.",
            "Dockers in Porto began a strike of %d days over night shifts, union leader Rui Almeida said. Forty container"
                    + " ships wait at anchor off the Douro estuary.",
            "The Gdansk city council voted by %d votes to rebuild the Baltic opera house. Architect Anna Kowalska promised"
                    + " a concert hall of glass and amber.",
            "An avalanche near Bergen buried %d skiers on Saturday, rescue chief Nils Hagen said. Helicopters searched the"
                    + " Hardanger plateau with dogs until dusk.",
            "Police in Turin arrested %d suspects in a forged truffle ring, prosecutor Carla Bianchi said. Cellars in Alba"
                    + " held crates of worthless tubers.",
            "Malmo university opened a laboratory for %d researchers of sea grass. Rector Eva Lindqvist thanked a"
                    + " shipping heir for the donation.",
            "A cycling race in Ghent was halted after %d riders crashed on wet cobbles. Organiser Piet Peeters blamed an"
                    + " oil spill by a harvest tractor.");

    @SuppressWarnings("NullAway.Init")
    private static Checker checker;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeAll
    static void start() throws BadRulesException {
        checker = new Checker(RuleLibrary.load(null));
    }

    @Test
    void everyArticleIsJudgedAsAmongAllArticles() throws IOException {
        List<Article> all = articles();
        Map<String, List<String>> whole = findings(checker.check(all));
        try (PublishedIndex index = index(all)) {
            assertThat(index.size()).isEqualTo(all.size());
            for (Article draft : all) {
                Map<String, List<String>> found = findings(checker.check(List.of(draft), index));
                assertThat(found.get(draft.id())).as(draft.id()).isEqualTo(whole.get(draft.id()));
            }
        }
    }

    @Test
    void aDraftJoinsItsStoryOrIsOneOfItsOwn() throws IOException {
        try (PublishedIndex index = index(articles())) {
            Article draft = told("z", "Evening Ledger", 2, 9);
            CheckRun joined = checker.check(List.of(draft), index);
            assertThat(joined.stories()).hasSize(1);
            assertThat(joined.stories().get(0).story().articles())
                    .contains("a2-0", "a2-1", "z")
                    .doesNotContain("a1-0");
            Article alone = at("y", "Gardeners in Osaka planted lime trees along a canal.");
            CheckRun own = checker.check(List.of(alone), index);
            assertThat(own.stories())
                    .singleElement()
                    .satisfies(story -> assertThat(story.story().articles()).containsExactly("y"));
            assertThat(index.find("y")).as("a draft is never stored").isNegative();
        }
    }

    @Test
    void twoDraftsOfOneEventMeet() throws IOException {
        try (PublishedIndex index = index(articles())) {
            Article one = at("p", "A train derailed at Ostrava station on Friday and killed 5 people, police said.");
            Article other = at("q", "Eight people were killed when a train derailed at Ostrava station on Friday.");
            CheckRun run = checker.check(List.of(one, other), index);
            assertThat(run.stories()).hasSize(1);
            assertThat(run.stories().get(0).findings()).isNotEmpty();
        }
    }

    @Test
    void whatIsNoIndexOrIsDamagedIsNotTakenForOne() throws IOException {
        List<Article> all = articles();
        index(all).close();
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), new byte[0]);
        assertThat(PublishedIndex.open(file())).isEmpty();
        Files.write(
                file(),
                "not an index, but some other file that is longer than a header of it is"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(PublishedIndex.open(file())).isEmpty();
        Random random = new Random(3);
        for (int round = 0; round < 60; round++) {
            byte[] bent = whole.clone();
            bent[random.nextInt(bent.length)] ^= 1;
            Files.write(file(), bent);
            PublishedIndex.open(file()).ifPresent(index -> assertThatThrownBy(
                            () -> IntStream.range(0, all.size()).forEach(article -> {
                                index.profile(article);
                                index.annotation(article);
                            }))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("damaged"));
        }
    }

    @Test
    void aReaderKeepsTheIndexItOpened() throws IOException {
        try (PublishedIndex before = index(articles())) {
            index(List.of(at("only", "A bridge in Turin was closed."))).close();
            assertThat(before.find("a3-1")).isNotNegative();
            assertThat(before.annotation(before.find("a3-1")).article().id()).isEqualTo("a3-1");
            try (PublishedIndex after = PublishedIndex.open(file()).orElseThrow()) {
                assertThat(after.size()).isEqualTo(1);
                assertThat(after.about().from()).isEqualTo(LocalDate.of(2024, 5, 2));
            }
        }
        assertThat(folder).isDirectoryNotContaining(it -> !it.equals(file()));
    }

    private Path file() {
        return folder.resolve("gate.index");
    }

    private PublishedIndex index(List<Article> articles) throws IOException {
        Map<String, Annotation> seen = new TreeMap<>();
        articles.forEach(article -> seen.put(article.id(), checker.annotate(article)));
        List<String> ids = List.copyOf(seen.keySet());
        List<Story> stories =
                checker.group(seen.values().stream().map(checker::profile).toList());
        List<int[]> members = new ArrayList<>();
        stories.forEach(story -> members.add(
                story.articles().stream().mapToInt(ids::indexOf).sorted().toArray()));
        try (IndexWriter writer = IndexWriter.beside(file())) {
            for (Annotation it : seen.values()) {
                writer.add(
                        it.article().id(),
                        checker.profile(it),
                        RecordCodec.deflate(StoredArticle.content(it.article())),
                        StoredArticle.origin(it.article()),
                        RecordCodec.deflate(RecordCodec.encode(StoredAnnotation.of(it))));
            }
            LocalDate day = LocalDate.of(2024, 5, 2);
            writer.finish(new About("r", "p", day, day), members, checker::strength);
        }
        return PublishedIndex.open(file()).orElseThrow();
    }

    /** What is found about each article, and nothing of others. */
    private static Map<String, List<String>> findings(CheckRun run) {
        Map<String, List<String>> found = new TreeMap<>();
        run.articles()
                .forEach(article -> found.put(
                        article.id(),
                        run.stories().stream()
                                .flatMap(story -> story.findings().stream())
                                .filter(finding -> finding.evidence().stream()
                                        .anyMatch(it -> it.article().equals(article.id())))
                                .map(finding -> finding.id() + " " + finding.message())
                                .sorted()
                                .toList()));
        return found;
    }

    private static List<Article> articles() {
        List<Article> all = new ArrayList<>();
        for (int event = 0; event < EVENTS.size(); event++) {
            all.add(told("a" + event + "-0", "Harbour Post", event, 4 + event));
            all.add(told("a" + event + "-1", "Quayside", event, event % 2 == 0 ? 4 + event : 7 + event));
        }
        return all;
    }

    private static Article told(String id, String source, int event, int figure) {
        PublicationTime published = PublicationTime.of(LocalDate.of(2024, 5, 2).plusDays(event));
        return Article.ofText(id, source, published, String.format(Locale.ROOT, EVENTS.get(event), figure));
    }

    private static Article at(String id, String text) {
        return Article.ofText(id, id, PublicationTime.of(LocalDate.of(2024, 5, 2)), text);
    }
}
