package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.claimcheck.model.Claim;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.PlaceValue.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which places a story's facts show as one. Each article gives one place, by its letter. */
class PlaceNestingTest {

    private static final List<String> LAND = List.of("Pennsylvania", "United States");

    private static PlaceValue place(String letter) {
        return switch (letter) {
            case "K" -> new PlaceValue("Kappel", Kind.CITY, LAND, "US", 40.0, -76.0, 150_000);
            case "L" -> new PlaceValue("Lindau", Kind.CITY, LAND, "US", 40.0, -79.6, 150_000);
            case "R" -> new PlaceValue("Pennsylvania", Kind.REGION, List.of("United States"), "US", null, null, 0);
            case "k" ->
                new PlaceValue(
                        "Mill Road",
                        Kind.VENUE,
                        List.of("Kappel", "Pennsylvania", "United States"),
                        "US",
                        null,
                        null,
                        0);
            case "u" -> new PlaceValue("Mill Road", Kind.VENUE, List.of(), null, null, null, 0);
            case "Y" -> new PlaceValue("York", Kind.CITY, LAND, "US", 39.96, -76.73, 43_992);
            case "C" -> new PlaceValue("York County", Kind.REGION, LAND, "US", 39.9, -76.7, 0);
            default -> throw new IllegalArgumentException(letter);
        };
    }

    private static String shown(String places) {
        Told[] articles = Arrays.stream(places.split(""))
                .map(letter -> Told.by("a" + letter, "2025-05-01")
                        .event("accident", "crash")
                        .says("place", null, null, place(letter)))
                .toArray(Told[]::new);
        return FactTable.facts(Lined.align(articles)).stream()
                .filter(fact -> fact.attribute().equals("place"))
                .flatMap(fact -> fact.positions().stream())
                .map(position ->
                        position.display().replace(", United States", "") + " " + position.independentSources())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            KR  | Kappel, Pennsylvania 2
            KLR | Kappel, Pennsylvania 1; Lindau, Pennsylvania 1; Pennsylvania 1
            KkR | Mill Road, Kappel, Pennsylvania 3
            kR  | Mill Road, Kappel, Pennsylvania 2
            YC  | York, Pennsylvania 2
            KC  | Kappel, Pennsylvania 1; York County, Pennsylvania 1
            uk  | Mill Road, Kappel, Pennsylvania 2
            uK  | Kappel, Pennsylvania 1; Mill Road 1
            """)
    void whatAPlaceLiesInStandsWithIt(String places, String expected) {
        assertThat(shown(places)).isEqualTo(expected);
        assertThat(shown(new StringBuilder(places).reverse().toString())).isEqualTo(expected);
    }

    @Test
    void whereReportsComeFromIsAFactOfItsOwnThatNobodyContradicts() {
        Told one = Told.by("a", "2025-05-01")
                .event("accident", "crash")
                .says("place", null, Claim.REPORTED_FROM, place("K"));
        Told other = Told.by("b", "2025-05-01").event("accident", "crash").says("place", null, null, place("L"));
        var story = Lined.align(one, other);
        assertThat(FactTable.facts(story)).extracting(fact -> fact.role()).contains(Claim.REPORTED_FROM);
        assertThat(story.alignments())
                .allSatisfy(slot -> assertThat(slot.pairs()).isEmpty());
    }
}
