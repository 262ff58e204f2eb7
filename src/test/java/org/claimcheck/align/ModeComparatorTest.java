package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.ModeValue;
import org.claimcheck.model.ModeValue.Mode;
import org.claimcheck.model.PlaceValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How people are said to meet, and where: on either side of each rung. */
class ModeComparatorTest {

    /** The ways that a display leaves open, as {@code IH}: in person or hybrid. */
    private static ModeValue mode(String display, String ways) {
        Set<Mode> modes = EnumSet.noneOf(Mode.class);
        for (Mode mode : Mode.values()) {
            if (ways.indexOf(mode.name().charAt(0)) >= 0) {
                modes.add(mode);
            }
        }
        return new ModeValue(display, modes);
    }

    @ParameterizedTest(name = "{0} {1} and {2} {3}: {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            online only    | V  | by video           | V  | same          | same-mode     | “online only” and “by video” are the same way to meet
            hybrid         | H  | half online        | H  | same          | same-mode     | “hybrid” and “half online” are the same way to meet
            hybrid         | H  | in person          | IH | compatible    | hybrid        | a hybrid meeting is both “hybrid” and “in person”
            hybrid         | H  | all in one room    | I  | conflicting   | substantive   | nobody is on a screen in a meeting that is one of “hybrid” and “all in one room”
            hybrid         | H  | online only        | V  | compatible    | hybrid        | a hybrid meeting is both “hybrid” and “online only”
            online only    | V  | in person          | I  | conflicting   | substantive   | a meeting that is “online only” is not “in person”
            mostly virtual | VH | in person          | I  | conflicting   | substantive   | a meeting that is “mostly virtual” is not “in person”
            mostly virtual | VH | by video           | V  | compatible    | less-precise  | “mostly virtual” and “by video” leave room for each other
            mostly virtual | VH | gather in the hall | IH | in-tension    | unsaid-hybrid | both hold only of a hybrid meeting, and nobody says that it is one
            meet           | IV | by video           | V  | compatible    | less-precise  | “meet” and “by video” leave room for each other
            """)
    void comparesWaysToMeet(
            String left, String ways, String right, String otherWays, String relation, String kind, String because) {
        Comparison comparison = ModeComparator.compare(mode(left, ways), mode(right, otherWays));
        Comparison back = ModeComparator.compare(mode(right, otherWays), mode(left, ways));
        assertThat(comparison.relation().label()).isEqualTo(relation);
        assertThat(comparison.kind()).isEqualTo(kind);
        assertThat(comparison.because()).isEqualTo(because);
        assertThat(back.relation()).isEqualTo(comparison.relation());
        assertThat(back.kind()).isEqualTo(comparison.kind());
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            in person      | I  | compatible  | mode-and-place | “in person” leaves room for a meeting in Lisbon
            hybrid         | H  | compatible  | mode-and-place | “hybrid” leaves room for a meeting in Lisbon
            meet           | IV | compatible  | mode-and-place | “meet” leaves room for a meeting in Lisbon
            mostly virtual | VH | in-tension  | unsaid-hybrid  | “mostly virtual” and a meeting in Lisbon hold together only if some meet there and nobody says so
            online only    | V  | conflicting | substantive    | a meeting that is “online only” does not take place in Lisbon
            """)
    void comparesAWayToMeetWithAPlace(String display, String ways, String relation, String kind, String because) {
        PlaceValue lisbon =
                new PlaceValue("Lisbon", PlaceValue.Kind.CITY, List.of("Portugal"), "PT", 38.7, -9.1, 500_000);
        Comparison comparison = ModeComparator.compare(mode(display, ways), lisbon);
        assertThat(comparison.relation().label()).isEqualTo(relation);
        assertThat(comparison.kind()).isEqualTo(kind);
        assertThat(comparison.because()).isEqualTo(because);
    }
}
