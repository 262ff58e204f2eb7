package org.claimcheck.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Position;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Severity;
import org.claimcheck.model.Story;
import org.claimcheck.rule.BadRulesException;
import org.claimcheck.rule.RuleLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts that do not change with the event are held against those of the story that one follows; near misses beside the hits. */
class StandingFactsTest {

    private static final Checker CHECKER = checker();
    private static final LocalDate DEED = LocalDate.of(2024, 3, 5);

    private static final String BEFORE =
            "Two people were shot dead in a bakery in Limburg on Tuesday morning, police said. One of the"
                    + " victims was Marta Lindqvist, 34. A neighbour, Tobias Reinholt, 41, was arrested near the scene with a"
                    + " hunting rifle. Witnesses at the bakery heard six shots. ";

    private static final String AFTER =
            "The trial of Tobias Reinholt opened at the regional court in Limburg today. Mr Reinholt is"
                    + " accused of killing Marta Lindqvist at a bakery on 5 March 2024. The prosecution read the indictment; a verdict"
                    + " is expected within weeks. ";

    private static Arguments hit(String name, int days, String before, String after, String rule) {
        return Arguments.of(name, days, before, after, rule);
    }

    private static Arguments miss(String name, int days, String before, String after) {
        return Arguments.of(name, days, before, after, "");
    }

    static Stream<Arguments> facts() {
        return Stream.of(
                hit("an age that no birthday explains", 120, "", "Tobias Reinholt, 46, denies it.", "age-conflict"),
                miss("a birthday between the two", 120, "", "Tobias Reinholt, 42, denies it."),
                miss("the same age", 20, "", "Tobias Reinholt, 41, denies it."),
                miss("the age of somebody else", 120, "", "His lawyer Konrad Reinholt, 66, denies it."),
                hit(
                        "how many members a council has",
                        40,
                        "The Limburg city council, which has 24 members, held a minute of silence.",
                        "The Limburg city council has 42 members, most of whom sat in the gallery.",
                        "count-conflict"),
                miss(
                        "two councils",
                        40,
                        "The Limburg city council, which has 24 members, held a minute of silence.",
                        "The Celle city council has 42 members, most of whom sat in the gallery."),
                miss(
                        "members and seats",
                        40,
                        "The Limburg city council, which has 24 members, held a minute of silence.",
                        "The Limburg city council has 42 seats, most of them in the gallery."),
                miss(
                        "a council that may have been elected anew since",
                        400,
                        "The Limburg city council, which has 24 members, held a minute of silence.",
                        "The Limburg city council has 26 members, most of whom sat in the gallery."),
                miss(
                        "a figure with a hedge that leaves room",
                        40,
                        "Limburg, a town of about 35,000 inhabitants, was stunned.",
                        "Limburg, a town of 36,000 inhabitants, is still shaken."),
                hit(
                        "how many live in a town",
                        40,
                        "Limburg, a town of 35,000 inhabitants, was stunned.",
                        "Limburg, a town of 53,000 inhabitants, is still shaken.",
                        "count-conflict"),
                hit(
                        "how high a tower is, however long ago",
                        900,
                        "The bakery stands beside the Orlen Tower. The Orlen Tower is 88 metres tall.",
                        "The Orlen Tower is 66 metres tall and can be seen from the court.",
                        "measure-conflict"),
                miss(
                        "how high and how wide it is",
                        40,
                        "The bakery stands beside the Orlen Tower. The Orlen Tower is 88 metres tall.",
                        "The Orlen Tower is 66 metres wide and can be seen from the court."),
                hit(
                        "when a choir was founded",
                        900,
                        "The Limburg Choir, founded in 1921, sang at the scene.",
                        "The Limburg Choir, founded in 1912, sang outside of the court.",
                        "event-date-conflict"),
                miss(
                        "what belongs to the event, which may have moved on",
                        40,
                        "Police searched 12 flats.",
                        "Police had searched 30 flats."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void whatStandsIsHeldAgainstThePast(String name, int days, String before, String after, String rule) {
        List<Finding> findings = judge(
                List.of(article("b", DEED.plusDays(days), AFTER + after)),
                List.of(article("a", DEED, BEFORE + before)));
        assertThat(findings).extracting(Finding::rule).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
        findings.forEach(finding -> {
            assertThat(finding.severity()).isNotEqualTo(Severity.ERROR);
            assertThat(finding.because()).contains("in a story that this one follows");
            assertThat(finding.evidence()).extracting(Finding.Evidence::article).containsExactlyInAnyOrder("a", "b");
        });
    }

    @Test
    void aConflictWithinAStoryIsNotToldOnceMoreByThoseThatFollow() {
        Article other = article("a2", DEED, BEFORE.replace("41", "47"));
        Article later = article("b", DEED.plusDays(90), AFTER + "Tobias Reinholt, 47, denies it.");
        assertThat(judge(List.of(later), List.of(article("a", DEED, BEFORE), other)))
                .isEmpty();
        assertThat(judge(List.of(later), List.of(article("a", DEED, BEFORE)))).hasSize(1);
    }

    @Test
    void severalArticlesOnASideAreOneFinding() {
        Article one = article("b", DEED.plusDays(90), AFTER + "Tobias Reinholt, 47, denies it.");
        Article two = article("c", DEED.plusDays(91), AFTER + "Tobias Reinholt, 47, says he is innocent.");
        List<Finding> findings = judge(List.of(one, two), List.of(article("a", DEED, BEFORE)));
        assertThat(findings).extracting(Finding::rule).containsExactly("age-conflict");
        assertThat(findings.get(0).evidence()).hasSize(3);
        assertThat(findings.get(0).positions())
                .extracting(Position::independentSources)
                .containsExactly(2, 1);
    }

    private static Article article(String id, LocalDate published, String text) {
        return Article.ofText(
                id,
                "Gazette of " + id,
                PublicationTime.parse(published.toString()).orElseThrow(),
                text.strip());
    }

    /** The findings of a story of these articles that follows one of those. */
    private static List<Finding> judge(List<Article> own, List<Article> past) {
        List<String> ids = own.stream().map(Article::id).toList();
        Story story = new Story("s-000000000002", "later", ids, Map.of(), Map.of())
                .following(List.of(new Story.Earlier("s-000000000001", "earlier", "both name Tobias Reinholt")));
        return CHECKER.judge(story, annotations(own), annotations(past)).findings();
    }

    private static List<Annotation> annotations(List<Article> articles) {
        return articles.stream().map(CHECKER::annotate).toList();
    }

    private static Checker checker() {
        try {
            return new Checker(RuleLibrary.load(null));
        } catch (BadRulesException e) {
            throw new AssertionError(e);
        }
    }
}
