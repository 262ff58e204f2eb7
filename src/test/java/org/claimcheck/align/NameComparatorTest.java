package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimcheck.model.Comparison;
import org.claimcheck.model.NameValue;
import org.claimcheck.model.NameValue.Bearer;
import org.claimcheck.model.StoryAlignment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two ways of writing a name make of it, beside near misses of two people or bodies. */
class NameComparatorTest {

    @ParameterizedTest(name = "{0} and {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Pavlo Zabolotskiy    | Pavlo Zabolotskiy     | same        | equal
            PAVLO ZABOLOTSKIY    | Pavlo Zabolotskiy     | same        | equal
            Zabolotskiy          | Pavlo Zabolotsky      | compatible  | transliteration
            Zabolotskiy          | Zabolotskyy           | compatible  | transliteration
            Tchernikov           | Chernikov             | compatible  | transliteration
            Sergey Malenko       | Serhiy Malenko        | compatible  | transliteration
            Muhammad Al-Sabri    | Mohamed al-Sabri      | compatible  | transliteration
            Anna Mueller         | Anna Müller           | compatible  | transliteration
            Jose Perez           | José Pérez            | compatible  | diacritics
            Jean Paul Orsay      | Jean-Paul Orsay       | compatible  | diacritics
            Bill Harcastle       | William Harcastle     | compatible  | nickname
            J. Harcastle         | John Harcastle        | compatible  | partial
            Harcastle            | John Harcastle        | compatible  | partial
            John A. Harcastle    | John Harcastle        | compatible  | partial
            Mr Harcastle         | John Harcastle        | compatible  | partial
            Maria Orsay          | Maria Orsay-Lund      | compatible  | married
            Kim Yong-su          | Yong-su Kim           | compatible  | order
            John Harcastle       | John Hardcastle       | conflicting | spelling
            Michele Ostrander    | Michele Ostrnader     | conflicting | spelling
            John Falkerson       | John Falkson          | conflicting | spelling
            John Falkers         | John Falks            | conflicting | surname
            Kevin Ray Harcastle  | Kevin Roy Harcastle   | conflicting | given-name
            D.K. Harcastle       | Dora Kim Harcastle    | compatible  | partial
            John Harcastle       | Peter Harcastle       | conflicting | given-name
            Mario Orsay          | Maria Orsay           | conflicting | given-name
            John Harcastle Jr.   | John Harcastle Sr.    | conflicting | different
            John Harcastle       | Peter Lund            | conflicting | different
            Lund                 | Land                  | conflicting | different
            John Gambell         | John Gamble           | conflicting | spelling
            Terrence Gambell     | Terence Gamble        | conflicting | spelling
            Terrence Gambell     | Tobias Gamble         | conflicting | different
            John Garland         | John Galrand          | conflicting | spelling
            John Orsay           | John Orsya            | conflicting | spelling
            John Orsay           | John Osary            | conflicting | surname
            John Hardin          | John Hargon           | conflicting | surname
            John Hardin          | John Herdon           | conflicting | spelling
            John Hardcastle      | John Herdcastla       | conflicting | spelling
            John Orsay           | John Arsay            | conflicting | surname
            John Ost             | John Osk              | conflicting | surname
            Maria Orsay-Lund     | Maria Orsay-Lind      | conflicting | spelling
            Maria Orsay-Lund     | Maria Tessel          | conflicting | surname
            Paul Orsay           | Paula Orsay           | conflicting | given-name
            Kevin Ray Harcastle  | Kevin Ray Harcastle   | same        | equal
            Kevin R. Harcastle   | Kevin Ray Harcastle   | compatible  | partial
            """)
    void people(String left, String right, String relation, String kind) {
        expect(NameComparator.compare(left, Bearer.PERSON, right, Bearer.PERSON), relation, kind);
        expect(NameComparator.compare(right, Bearer.PERSON, left, Bearer.PERSON), relation, kind);
    }

    @ParameterizedTest(name = "{0} of {1} and {2} of {3}: {4}")
    @CsvSource({
        "Jacob, Jacob Trotter, Trotter, Jacob Trotter, partial",
        "Jacob, Jacob Trotter, Jacob Trottar, Jacob Trottar, partial",
        "Jacob Trotter, Jacob Trotter, Jacob Trottar, Jacob Trottar, spelling",
        "Jacob, Jacob Trotter, Jakob, Jakob Trotter, different",
        "Trotter, Jacob Trotter, Trottar, Jacob Trottar, spelling",
    })
    void aGivenNameAloneIsAPartOfTheName(String left, String leftFull, String right, String rightFull, String kind) {
        StoryAlignment story = Lined.align(
                Told.by("a", "2025-05-01")
                        .event("accident", "crash")
                        .says("name", leftFull, null, new NameValue(leftFull, Bearer.PERSON, left, null)),
                Told.by("b", "2025-05-01")
                        .event("accident", "crash")
                        .says("name", leftFull, null, new NameValue(rightFull, Bearer.PERSON, right, null)));
        assertThat(Lined.kinds(story, "name")).anyMatch(it -> it.endsWith(" " + kind));
    }

    @ParameterizedTest(name = "{0} and {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Harbour Workers Union | HWU                       | compatible  | acronym
            Lund Ferries          | Lund Ferries Holding      | compatible  | partial
            Lund Ferries          | Orsay Airways             | conflicting | different
            """)
    void organisations(String left, String right, String relation, String kind) {
        expect(NameComparator.compare(left, Bearer.ORGANISATION, right, Bearer.ORGANISATION), relation, kind);
    }

    private static void expect(Comparison found, String relation, String kind) {
        assertThat(found.relation().label() + " " + found.kind())
                .as(found.because())
                .isEqualTo(relation + " " + kind);
        assertThat(found.because()).isNotBlank().doesNotEndWith(".");
    }
}
