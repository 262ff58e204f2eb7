package org.claimcheck.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimcheck.model.Article;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Story;
import org.claimcheck.model.StoryResult;
import org.claimcheck.rule.BadRulesException;
import org.claimcheck.rule.RuleLibrary;
import org.claimcheck.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which earlier stories a story follows while it stays a story of its own; near misses beside the hits. */
class FollowUpsTest {

    private static final String BAKERY =
            "Two people were shot dead in a bakery in Limburg on Tuesday morning, police said. The"
                    + " victims were Marta Lindqvist, 34, and her brother. A neighbour, Tobias Reinholt, 41, was arrested near the"
                    + " scene with a hunting rifle. Witnesses at the bakery heard six shots.";

    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of(
                        "a trial months later names the accused and the day of the deed",
                        "2024-09-17",
                        "The trial of Tobias Reinholt opened at the regional court in Limburg on Tuesday. Mr Reinholt, 42, is"
                                + " accused of killing Marta Lindqvist and her brother at a bakery on 5 March 2024. The"
                                + " prosecution read the indictment; a verdict is expected in November.",
                        true),
                Arguments.of(
                        "a later hearing names both people, in the same town",
                        "2024-11-12",
                        "Tobias Reinholt was sentenced to life in prison in Limburg on Monday for the murder of Marta"
                                + " Lindqvist, whom he had shot with a hunting rifle in her bakery. Relatives of the victims"
                                + " wept when the judge read the verdict.",
                        true),
                Arguments.of(
                        "another deed in that town",
                        "2024-03-09",
                        "Two men robbed a pharmacy in Limburg on Friday and fled on a motorcycle with 900 euros, police said."
                                + " A customer, Henrik Soltau, 52, was treated for shock. Nobody was hurt.",
                        false),
                Arguments.of(
                        "a person of that name elsewhere, in another matter",
                        "2024-09-17",
                        "The gardener Tobias Reinholt, 67, has won the prize for the heaviest pumpkin at the autumn show in"
                                + " Husum on Sunday. His pumpkin weighed 612 kilograms, the jury said.",
                        false),
                Arguments.of(
                        "a shooting of the same kind with nobody in common",
                        "2024-04-16",
                        "A man was shot dead in a bakery in Celle on Monday morning, police said. A neighbour, Ralf Gerber, 38,"
                                + " was arrested near the scene with a pistol. Witnesses heard two shots.",
                        false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void aStoryFollowsItsOwnPastAlone(String name, String published, String text, boolean follows) {
        Map<String, Story> stories =
                stories(List.of(article("deed", "2024-03-05", BAKERY), article("later", published, text)));
        assertThat(of("deed", stories).id())
                .as("two stories")
                .isNotEqualTo(of("later", stories).id());
        assertThat(of("deed", stories).follows()).isEmpty();
        assertThat(of("later", stories).follows())
                .extracting(Story.Earlier::story)
                .isEqualTo(follows ? List.of(of("deed", stories).id()) : List.of());
    }

    @Test
    void theReasonSaysWhomAndWhichDayBothAreAbout() {
        Object[] trial = pairs().findFirst().orElseThrow().get();
        Story later = of(
                "later",
                stories(List.of(
                        article("deed", "2024-03-05", BAKERY),
                        article("later", String.valueOf(trial[1]), String.valueOf(trial[2])))));
        assertThat(later.follows()).singleElement().satisfies(it -> {
            assertThat(it.label()).startsWith("Two people were shot dead");
            assertThat(it.because())
                    .contains("both name Marta Lindqvist, Tobias Reinholt")
                    .contains("speaks of 5 March 2024, its day")
                    .contains("both tell of bakery");
        });
    }

    @Test
    void aNameInEverybodysMouthLeadsToNobody() {
        List<Article> articles = new ArrayList<>();
        String[] matters = {
            "opened a bridge over the Lahn",
            "met farmers about milk prices",
            "praised the fire brigade of Wetzlar",
            "sued a magazine over photographs",
            "visited a school in Kassel",
            "spoke of taxes on petrol",
            "planted an oak in Fulda",
            "lost a bet on football",
            "tasted cheese at a fair",
            "sang in a choir",
            "sold a vineyard",
            "rode a tram in Mainz",
            "fed penguins at the zoo",
            "read poems in a library"
        };
        for (int i = 0; i < matters.length; i++) {
            articles.add(article("x" + i, "2024-03-" + (10 + i), "Sandra Vollmer " + matters[i] + " on the day."));
        }
        articles.add(
                article("last", "2024-03-25", "Sandra Vollmer read poems about penguins in a library at the zoo."));
        assertThat(of("last", stories(articles)).follows()).isEmpty();
    }

    @Test
    void theOrderOfArticlesChangesNothing() {
        List<Article> articles = new ArrayList<>();
        articles.add(article("deed", "2024-03-05", BAKERY));
        pairs().forEach(it ->
                articles.add(article("p" + articles.size(), String.valueOf(it.get()[1]), String.valueOf(it.get()[2]))));
        Map<String, Story> expected = stories(articles);
        assertThat(expected.values()).anySatisfy(it -> assertThat(it.follows()).isNotEmpty());
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(articles, new Random(seed));
            assertThat(stories(articles)).isEqualTo(expected);
        }
    }

    private static Article article(String id, String published, String text) {
        PublicationTime day = PublicationTime.parse(published).orElseThrow();
        return Article.ofText(id, "Gazette of " + id, day, text);
    }

    private static Story of(String article, Map<String, Story> stories) {
        return Objects.requireNonNull(stories.get(article), article);
    }

    private static RuleSet rules() {
        try {
            return RuleLibrary.load(null);
        } catch (BadRulesException e) {
            throw new AssertionError(e);
        }
    }

    /** The story of each article. */
    private static Map<String, Story> stories(List<Article> articles) {
        Map<String, Story> stories = new TreeMap<>();
        for (StoryResult result : new Checker(rules()).check(articles).stories()) {
            result.story().articles().forEach(article -> stories.put(article, result.story()));
        }
        return stories;
    }
}
