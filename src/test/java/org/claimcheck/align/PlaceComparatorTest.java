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
            Manhattan             | Brooklyn             | conflicting    | apart
            Oakland               | San Francisco        | conflicting    | apart
            New York City         | Brooklyn             | compatible     | near
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
            any Columbus          | any Columbus         | same           | equal
            any Columbus          | Columbus             | compatible     | namesake
            any Columbus          | United States        | compatible     | inside
            any Columbus          | Dublin, Ohio         | not-comparable | namesake
            any Columbus          | Boston               | conflicting    | apart
            any Columbus          | any Boston           | conflicting    | apart
            any Columbus          | Ohio                 | not-comparable | namesake
            Lund Hall in any Columbus | Columbus             | compatible     | venue
            Lund Hall in any Columbus | Boston               | not-comparable | unplaced
            Lund Hall in any Columbus | East Pier in Boston  | not-comparable | unplaced
            Lund Hall in France       | East Pier in Germany | conflicting    | apart
            Oakfen in Lane County     | Lane County          | compatible     | venue
            Oakfen in Lane County     | Eugene               | compatible     | near
            Oakfen in Lane County     | Portland, Oregon     | not-comparable | unplaced
            Oakfen in Lane County     | Elmley in Lane County | compatible    | venue
            Oakfen in Lane County     | Boston               | conflicting    | apart
            Lund Hall in Oakfen in Lane County | Portland, Oregon | not-comparable | unplaced
            """)
    void places(String left, String right, String relation, String kind) {
        expect(PlaceComparator.compare(place(left), place(right)), relation, kind);
        expect(PlaceComparator.compare(place(right), place(left)), relation, kind);
    }

    /** The most populous bearer of a name, or a venue in it. */
    private static PlaceValue place(String name) {
        int in = name.indexOf(" in ");
        if (name.startsWith("any ")) { // a town of which only the name and the country are told
            return new PlaceValue(name.substring(4), PlaceValue.Kind.CITY, List.of(), "US", null, null, 0);
        }
        if (name.contains(", ")) {
            int comma = name.indexOf(", ");
            return Gazetteer.shared().find(Folding.fold(name.substring(0, comma))).stream()
                    .map(Gazetteer.Entry::value)
                    .filter(town -> town.within().get(0).equals(name.substring(comma + 2)))
                    .findFirst()
                    .orElseThrow();
        }
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

    /** So many kilometres along one meridian; a degree of it has 111.195 km on the sphere that distances are taken on. */
    private static PlaceValue at(String name, String kind, String region, String country, String km, long population) {
        Double latitude = km.equals("?") ? null : Double.valueOf(Double.parseDouble(km) / 111.195);
        return new PlaceValue(
                name,
                PlaceValue.Kind.valueOf(kind),
                kind.equals("REGION") ? List.of("Land") : List.of(region, "Land"),
                country,
                latitude,
                latitude == null ? null : 0.0,
                population);
    }

    @ParameterizedTest(name = "{0} {1} {2} at 0 and {4} {5} {6} at {7} km: {9} {10}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            CITY   | North | XX | 9000   | CITY   | North | XX | 24.9 | 9000   | compatible     | near     | Aa and Bb are about 25 km apart
            CITY   | North | XX | 9000   | CITY   | North | XX | 25.1 | 9000   | conflicting    | apart    | Aa, North, Land and Bb, North, Land are 25 km apart
            CITY   | North | XX | 500000 | CITY   | North | XX | 25.1 | 9000   | conflicting    | apart    | Aa, North, Land and Bb, North, Land are 25 km apart
            CITY   | North | XX | 500001 | CITY   | North | XX | 39.9 | 9000   | compatible     | near     | Aa and Bb are about 40 km apart
            CITY   | North | XX | 9000   | CITY   | North | XX | 39.9 | 500001 | compatible     | near     | Aa and Bb are about 40 km apart
            CITY   | North | XX | 500001 | CITY   | North | XX | 40.1 | 500001 | conflicting    | apart    | Aa, North, Land and Bb, North, Land are 40 km apart
            CITY   | North | XX | 500001 | CITY   | South | YY | 24.9 | 500001 | compatible     | near     | Aa and Bb are about 25 km apart
            CITY   | North | XX | 500001 | CITY   | South | YY | 25.1 | 500001 | conflicting    | apart    | Aa, North, Land and Bb, South, Land are 25 km apart
            CITY   | North | XX | 9000   | REGION | Bb    | XX | 79.9 | 9000   | compatible     | near     | Aa and Bb are about 80 km apart
            CITY   | North | XX | 9000   | REGION | Bb    | XX | 80.1 | 9000   | conflicting    | apart    | Aa, North, Land and Bb, Land are 80 km apart
            CITY   | North | XX | 9000   | CITY   | North | XX | ?    | 9000   | in-tension     | unplaced | how far Aa and Bb lie apart is not known
            CITY   | North | XX | 9000   | CITY   | South | XX | ?    | 9000   | conflicting    | apart    | Aa, North, Land and Bb, South, Land are different places
            CITY   | North | XX | 9000   | REGION | Bb    | XX | ?    | 9000   | conflicting    | apart    | Aa, North, Land and Bb, Land are different places
            CITY   | North | XX | 9000   | VENUE  | Aa    | XX | ?    | 0      | compatible     | venue    | Bb lies in Aa
            """)
    void howFarApartTwoPlacesMayLie(
            String kind,
            String region,
            String country,
            long population,
            String otherKind,
            String otherRegion,
            String otherCountry,
            String km,
            long otherPopulation,
            String relation,
            String found,
            String because) {
        PlaceValue one = at("Aa", kind, region, country, "0", population);
        PlaceValue other = at("Bb", otherKind, otherRegion, otherCountry, km, otherPopulation);
        Comparison comparison = PlaceComparator.compare(one, other);
        expect(comparison, relation, found);
        assertThat(comparison.because()).isEqualTo(because);
        expect(PlaceComparator.compare(other, one), relation, found);
    }

    private static void expect(Comparison found, String relation, String kind) {
        assertThat(found.relation().label() + " " + found.kind())
                .as(found.because())
                .isEqualTo(relation + " " + kind);
        assertThat(found.because()).isNotBlank().doesNotEndWith(".");
    }
}
