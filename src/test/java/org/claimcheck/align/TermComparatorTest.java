package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimcheck.model.Comparison;
import org.claimcheck.model.TermValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms of closed lists: what excludes what. {@code !} excludes every other, {@code *} is given instead of another,
 * {@code !*} excludes those. */
class TermComparatorTest {

    @ParameterizedTest(name = "{0} ({1}) and {2} ({3}): {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            rejected   | passed   | rejected    | passed   | same        | same-term        | both say rejected
            rejected   | passed   | passed      | rejected | conflicting | opposite         | rejected excludes passed
            rejected   | passed   | passed      | ''       | conflicting | opposite         | rejected excludes passed
            rejected   | passed   | postponed   | ''       | compatible  | no-contradiction | rejected and postponed can both hold
            rejected   | passed   | acquitted   | guilty   | compatible  | no-contradiction | rejected and acquitted can both hold
            postponed  | ''       | appealed    | ''       | compatible  | no-contradiction | postponed and appealed can both hold
            green      | !        | orange      | !        | conflicting | opposite         | green excludes orange
            green      | !        | green       | !        | same        | same-term        | both say green
            green      | !        | postponed   | ''       | compatible  | no-contradiction | green and postponed can both hold
            green      | !        | burst tyre  | *        | compatible  | no-contradiction | green and burst tyre can both hold
            burst tyre | *        | wet road    | *        | in-tension  | another          | burst tyre and wet road are given for one thing
            burst tyre | *        | burst tyre  | *        | same        | same-term        | both say burst tyre
            flint      | !*       | burst tyre  | *        | conflicting | opposite         | flint excludes burst tyre
            flint      | !*       | flint       | !*       | same        | same-term        | both say flint
            flint      | !*       | green       | !        | compatible  | no-contradiction | flint and green can both hold
            no flint   | flint    | flint       | !*       | conflicting | opposite         | no flint excludes flint
            no flint   | flint    | burst tyre  | *        | compatible  | no-contradiction | no flint and burst tyre can both hold
            burst tyre | *        | brake failure | *      | compatible  | kindred          | burst tyre and brake failure go together
            arson      | !*       | electrical fault | *   | conflicting | opposite         | arson excludes electrical fault
            burst tyre | *        | rejected    | passed   | compatible  | no-contradiction | burst tyre and rejected can both hold
            burst tyre | *        | postponed   | ''       | compatible  | no-contradiction | burst tyre and postponed can both hold
            """)
    void comparesTerms(
            String left,
            String opposes,
            String right,
            String otherOpposes,
            String relation,
            String kind,
            String because) {
        TermValue one = new TermValue("it was " + left, left, opposes);
        TermValue other = new TermValue("said to be " + right, right, otherOpposes);
        Comparison comparison = TermComparator.compare(one, other);
        Comparison back = TermComparator.compare(other, one);
        assertThat(comparison.relation().label()).isEqualTo(relation);
        assertThat(comparison.kind()).isEqualTo(kind);
        assertThat(comparison.because()).isEqualTo(because);
        assertThat(back.relation()).isEqualTo(comparison.relation());
        assertThat(back.kind()).isEqualTo(comparison.kind());
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            overheated freezer        | short circuit in a lamp          | another
            overheated freezer        | short circuit in a freezer       | kindred
            overheated freezer        | short circuit in the cellar      | kindred
            faulty toaster            | faulty wiring                    | kindred
            faulty toaster            | short circuit in the heater      | another
            """)
    void theThingThatHadTheFaultTellsTwoCausesApart(String left, String right, String kind) {
        TermValue one = new TermValue(left, "equipment fault", TermValue.RIVALS);
        TermValue other = new TermValue(right, "electrical fault", TermValue.RIVALS);
        assertThat(TermComparator.compare(one, other).kind()).isEqualTo(kind);
        assertThat(TermComparator.compare(other, one).kind()).isEqualTo(kind);
    }
}
