package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.PlaceValue.Kind;
import org.claimcheck.model.StoryAlignment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which places of two articles are held against each other. An article's places are given by a letter each: two towns 200 km apart
 * in one region ({@code K} and {@code L}), the region, a street held to lie in each town ({@code k}, {@code l}).
 */
class PlacePairsTest {

    private static PlaceValue place(char letter) {
        return switch (letter) {
            case 'K' -> new PlaceValue("Kappel", Kind.CITY, List.of("Oberland", "Norland"), "NO", 60.0, 10.0, 150_000);
            case 'L' -> new PlaceValue("Lindau", Kind.CITY, List.of("Oberland", "Norland"), "NO", 60.0, 13.6, 150_000);
            case 'N' -> new PlaceValue("Neudorf", Kind.CITY, List.of("Oberland", "Norland"), "NO", 60.0, 13.9, 150_000);
            case 'R' -> new PlaceValue("Oberland", Kind.REGION, List.of("Norland"), "NO", null, null, 0);
            case 'k' ->
                new PlaceValue("Mill Road", Kind.VENUE, List.of("Kappel", "Oberland", "Norland"), "NO", null, null, 0);
            default ->
                new PlaceValue("Mill Road", Kind.VENUE, List.of("Lindau", "Oberland", "Norland"), "NO", null, null, 0);
        };
    }

    private static StoryAlignment story(String left, String right) {
        Told one = Told.by("a", "2025-05-01").event("accident", "crash");
        left.chars().forEach(letter -> one.says("place", null, null, place((char) letter)));
        Told other = Told.by("b", "2025-05-01").event("accident", "crash");
        right.chars().forEach(letter -> other.says("place", null, null, place((char) letter)));
        return Lined.align(one, other);
    }

    private static List<Pair> conflicts(String left, String right) {
        List<Pair> pairs = new ArrayList<>();
        story(left, right).alignments().stream()
                .filter(slot -> slot.attribute().equals("place"))
                .forEach(slot -> pairs.addAll(slot.pairs()));
        return pairs.stream()
                .filter(pair -> pair.comparison().relation().disagrees())
                .toList();
    }

    @ParameterizedTest(name = "{0} against {1}: {2}")
    @CsvSource({
        "K, L, sure",
        "K, K, none",
        "KR, LR, sure", // both name the region
        "Kk, Ll, sure", // both name the street
        "KR, L, sure",
        "KK, KL, none", // one of them names the other town as well
        "KKL, L, unsure", // the principal town counts, and the other is named
        "KL, L, none",
        "KKN, L, sure", // a town near the other one is not the other one
        "KKLL, L, none",
        "KKKL, LL, unsure",
        "KKL, LLK, unsure",
        "KL, LLLK, none",
        "R, L, none",
        "k, L, none", // no sentence says that the street lies in the other town
        "k, l, none",
    })
    void townsAreComparedWithTowns(String left, String right, String expected) {
        String found = conflicts(left, right).stream()
                .map(pair -> pair.sure() ? "sure" : "unsure")
                .distinct()
                .sorted()
                .findFirst()
                .orElse("none");
        assertThat(found.toLowerCase(Locale.ROOT)).isEqualTo(expected);
    }

    @Test
    void theOrderOfTheArticlesMakesNoDifference() {
        for (String[] pair : new String[][] {{"KKL", "L"}, {"KR", "L"}, {"KL", "LLLK"}}) {
            assertThat(conflicts(pair[0], pair[1])).hasSameSizeAs(conflicts(pair[1], pair[0]));
        }
    }
}
