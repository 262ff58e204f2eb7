package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.text.Folding;
import org.claimcheck.text.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceComparatorTest {

    @ParameterizedTest(name = "{0} and {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Leeds                 | Leeds                | same           | equal
            Leeds                 | England              | compatible     | inside
            Leeds                 | United Kingdom       | compatible     | inside
            Bavaria               | Germany              | compatible     | inside
            Leeds                 | Bradford             | compatible     | near
            Versailles            | Paris                | compatible     | near
            Leeds                 | Bristol              | conflicting    | apart
            Leeds                 | Lyon                 | conflicting    | apart
            France                | Germany              | conflicting    | apart
            Texas                 | Utah                 | conflicting    | apart
            Texas                 | Boston               | conflicting    | apart
            Europe                | Leeds                | not-comparable | vague
            Lund Hall in Leeds    | Leeds                | compatible     | venue
            Lund Hall in Leeds    | England              | compatible     | venue
            Lund Hall in Leeds    | East Pier in Leeds   | compatible     | venue
            Lund Hall in Leeds    | Lund Hall in Leeds   | same           | equal
            Lund Hall in Leeds    | Lyon                 | conflicting    | apart
            Lund Hall             | Lyon                 | not-comparable | unplaced
            """)
    void places(String left, String right, String relation, String kind) {
        expect(PlaceComparator.compare(place(left), place(right)), relation, kind);
        expect(PlaceComparator.compare(place(right), place(left)), relation, kind);
    }

    /** The most populous bearer of a name, or a venue in it. */
    private static PlaceValue place(String name) {
        int in = name.indexOf(" in ");
        if (in < 0 && !name.endsWith("Hall")) {
            return Gazetteer.shared().find(Folding.fold(name)).get(0).value();
        }
        if (in < 0) {
            return new PlaceValue(name, PlaceValue.Kind.VENUE, List.of(), null, null, null, 0);
        }
        PlaceValue town = place(name.substring(in + 4));
        List<String> within = new ArrayList<>(List.of(town.name()));
        within.addAll(town.within());
        return new PlaceValue(
                name.substring(0, in),
                PlaceValue.Kind.VENUE,
                within,
                town.country(),
                town.latitude(),
                town.longitude(),
                0);
    }

    private static void expect(Comparison found, String relation, String kind) {
        assertThat(found.relation().label() + " " + found.kind())
                .as(found.because())
                .isEqualTo(relation + " " + kind);
        assertThat(found.because()).isNotBlank().doesNotEndWith(".");
    }
}
