package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimcheck.align.Lined.annotated;

import org.claimcheck.model.Annotation;
import org.claimcheck.model.EventFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What speaks for two articles' events being one, and what against it. */
class FrameEvidenceTest {

    /** Of two events the first has more in common with an event than the second. */
    @ParameterizedTest(name = "{0}: {1} rather than {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A cook was shot in Leeds on Monday.       | A baker was shot in Leeds on Monday.      | A baker was shot in Leeds.
            A cook was shot in Leeds on Monday.       | A baker was shot in Leeds this week.      | A baker was shot in Leeds.
            A cook was shot in Leeds on Monday.       | A baker was shot in Leeds on Monday.      | A baker was shot in Leeds this week.
            A cook was shot in Leeds on Monday.       | A baker was shot in Leeds.                | A baker was shot in Leeds on Sunday.
            A cook was shot in Leeds on 15 September. | A baker was shot in Leeds on 4 September. | A baker was shot in Leeds on 3 September.
            A cook was shot in Leeds on 4 September.  | A baker was shot in Leeds on 15 September. | A baker was shot in Leeds on 16 September.
            A cook was shot in Leeds on Monday.       | A baker was shot in Leeds on Monday.      | A baker was shot on Monday.
            A cook was shot in Leeds on Monday.       | A baker was shot in England on Monday.    | A baker was shot on Monday.
            A cook was shot in Leeds on Monday.       | A baker was shot in Leeds on Monday.      | A baker was shot in England on Monday.
            A cook was shot in Leeds on Monday.       | A baker was shot on Monday.               | A baker was shot in Hamburg on Monday.
            Nine people were hurt in a fire in Leeds. | Nine people were hurt in a fire in Leeds. | Six people were hurt in a fire in Leeds.
            Three people were hurt in a Leeds fire.   | Three people were hurt in a fire.         | Two people were hurt in a fire.
            The summit was hosted by Odette Marlow.   | Odette Marlow hosted the summit.          | Ilse Varga hosted the summit.
            Odette Marlow opened a summit in Leeds.   | Odette Marlow came to a summit in Leeds.  | Ilse Varga came to a summit in Leeds.
            A 34-year-old cook was shot by a friend.  | A 34-year-old man was shot by a friend.   | A 43-year-old man was shot by a friend.
            A cook was shot near the Quaylo Ballroom. | The Quaylo Ballroom shut as he was shot.  | A cinema was shut as he was shot.
            A cook was shot in Leeds on Monday.       | A baker was killed in Leeds on Monday.    | Ministers met in Leeds on Monday.
            A cook was shot in Leeds on Monday.       | A baker was shot in Leeds on Monday.      | A baker was killed in Leeds on Monday.
            Ministers met in Leeds on Monday.         | Ministers of state met in Leeds on Monday. | Ministers visited Leeds on Monday.
            Ministers met in Leeds on Monday.         | Ministers visited Leeds on Monday.        | A baker was shot in Leeds on Monday.
            """)
    void whatSpeaksForOneEvent(String event, String more, String less) {
        assertThat(score(event, more)).isGreaterThan(score(event, less));
        assertThat(score(more, event)).isEqualTo(score(event, more));
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A cook was shot in Leeds on Monday.  | A baker was shot in Leeds on Monday.   | true
            A cook was shot in Leeds on Monday.  | A baker was killed in Leeds on Monday. | true
            A cook was shot in Leeds on Monday.  | A baker was shot in Leeds on Sunday.   | true
            A cook was shot in Leeds on Monday.  | Bakers were shot in Hamburg on Friday. | false
            A cook was shot in Leeds on Monday.  | Ministers met in Leeds on Monday.      | false
            """)
    void oneConflictDoesNotBreakAMatchAndTwoDo(String left, String right, boolean one) {
        assertThat(score(left, right) >= FrameEvidence.JOIN).isEqualTo(one);
    }

    @Test
    void theReasonsNameWhatIsShared() {
        assertThat(FrameEvidence.between(
                                main("Nine people were shot in Leeds on Monday, among them a 34-year-old."),
                                main("On Monday nine people were shot in Leeds, and one was a 34-year-old."))
                        .reasons())
                .contains("both attack", "the main event of both", "somebody of one age", "shared words")
                .anyMatch(reason -> reason.startsWith("date: "))
                .anyMatch(reason -> reason.startsWith("place: "))
                .anyMatch(reason -> reason.endsWith("shared figures"))
                .noneMatch(reason -> reason.endsWith("shared names"))
                .doesNotContain("far apart in time", "background in one only", "");
    }

    /** What is told beside the main event is less surely one, and least where only one of the two tells it as background. */
    @Test
    void whatIsTheMainEventOfBothIsRatherOne() {
        FrameView main = view("attack", EventFrame.Standing.MAIN);
        FrameView side = view("attack", EventFrame.Standing.SIDE);
        FrameView background = view("attack", EventFrame.Standing.BACKGROUND);
        double both = score(main, view("attack", EventFrame.Standing.MAIN));
        assertThat(both).isGreaterThan(score(main, side));
        assertThat(score(main, side)).isGreaterThan(score(background, background));
        assertThat(score(background, background)).isGreaterThan(score(main, background));
        assertThat(score(main, background)).isEqualTo(score(background, main));
    }

    @ParameterizedTest
    @CsvSource({
        "attack, true",
        "death, true",
        "accident, true",
        "outbreak, true",
        "meeting, false",
        "trial, false",
        "event, false",
    })
    void whatHappensAgainAndAgainIsAnIncident(String type, boolean incident) {
        assertThat(FrameEvidence.isIncident(type)).isEqualTo(incident);
    }

    /** An attack may be told by its deaths; a meeting and a visit are two things. */
    @ParameterizedTest
    @CsvSource({
        "attack, MAIN, attack, SIDE, true",
        "attack, MAIN, death, MAIN, true",
        "attack, MAIN, event, MAIN, true",
        "attack, MAIN, death, SIDE, false",
        "attack, SIDE, death, MAIN, false",
        "meeting, MAIN, visit, MAIN, false",
        "meeting, MAIN, meeting, MAIN, true",
    })
    void whatMayBeOneToldFromTwoEnds(
            String type, EventFrame.Standing standing, String other, EventFrame.Standing otherStanding, boolean one) {
        FrameView left = view(type, standing);
        FrameView right = view(other, otherStanding);
        assertThat(FrameEvidence.areOfOneKind(left, right)).isEqualTo(one);
        assertThat(FrameEvidence.areOfOneKind(right, left)).isEqualTo(one);
    }

    private static double score(String left, String right) {
        return score(main(left), main(right));
    }

    private static double score(FrameView left, FrameView right) {
        return FrameEvidence.between(left, right).score();
    }

    private static FrameView main(String text) {
        Annotation article = annotated("a", text);
        return FrameView.of(article, article.frames().get(0));
    }

    private static FrameView view(String type, EventFrame.Standing standing) {
        Annotation article = annotated("a", "A cook was shot in Leeds.");
        EventFrame frame = article.frames().get(0);
        return FrameView.of(article, new EventFrame(frame.number(), type, frame.label(), frame.mentions(), standing));
    }
}
