package org.claimcheck.align;

import java.util.List;
import java.util.regex.Pattern;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.Relation;
import org.claimcheck.model.Span;

/**
 * Where the sentences of two claims put what they tell. Two sentences that disagree on where and on when, or on where and how many, tell
 * of two happenings of one story: one disagreeing slot does not break a match, two do.
 *
 * <p>Example: "he shot an officer in Harlow on Sunday" and "he shot a driver in Elmsworth on Monday".
 */
final class Scenes {

    private static final Pattern IN = Pattern.compile(
            "(?i)\\b(?:in|near|at|outside|around)(?: an?)?(?: (?:the )?(?:[\\p{Ll}]+ern|north|south|east|west|central|downtown))?\\s+$");

    private static final int REACH = 24;

    /** UTF-16 code units within which a place belongs to what a claim is of. */
    private static final int BESIDE = 80;

    private Scenes() {}

    /** Whether both sentences put something somewhere, and no place of the one fits any of the other's. */
    static boolean areApart(Sides sides) {
        List<PlaceMention> left = named(sides.left(), sides.leftArticle());
        List<PlaceMention> right = left.isEmpty() ? List.of() : named(sides.right(), sides.rightArticle());
        return holdsScene(left, sides.left(), sides.leftArticle())
                && holdsScene(right, sides.right(), sides.rightArticle())
                && left.stream().allMatch(one -> right.stream()
                        .allMatch(other -> PlaceComparator.compare(one.value(), other.value())
                                        .relation()
                                == Relation.CONFLICTING));
    }

    /** The towns, regions and countries that the sentence of a claim names. */
    private static List<PlaceMention> named(Claim claim, Annotation article) {
        return article.mentions().places().stream()
                .filter(place -> place.span().start() >= claim.sentence().start()
                        && place.span().end() <= claim.sentence().end())
                .filter(place -> place.value().kind() != PlaceValue.Kind.VENUE)
                .toList();
    }

    private static boolean holdsScene(List<PlaceMention> places, Claim claim, Annotation article) {
        String text = article.article().text();
        return places.stream().anyMatch(place -> isBeside(place.span(), claim.span()) && isIn(place, claim, text));
    }

    private static boolean isBeside(Span place, Span claim) {
        return place.start() - claim.end() <= BESIDE && claim.start() - place.end() <= BESIDE;
    }

    private static boolean isIn(PlaceMention place, Claim claim, String text) {
        int start = place.span().start();
        return IN.matcher(text.substring(Math.max(claim.sentence().start(), start - REACH), start))
                .find();
    }
}
