package org.claimcheck.align;

import java.util.Objects;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NameValue;
import org.claimcheck.model.NameValue.Bearer;
import org.claimcheck.model.Relation;

/** Who is said to have spoken a wording. */
final class Speakers {

    private Speakers() {}

    /** The claim that a quotation makes of its speaker. */
    static Claim of(Claim quote) {
        String speaker = Objects.requireNonNull(quote.subject());
        Bearer kind = isProperName(speaker) ? Bearer.PERSON : Bearer.DESCRIPTION;
        return new Claim(
                quote.id(),
                quote.article(),
                quote.frame(),
                "speaker",
                null,
                null,
                new NameValue(speaker, kind, speaker, null),
                quote.span(),
                quote.sentence(),
                quote.polarity(),
                quote.certainty(),
                quote.attributedTo(),
                quote.section(),
                quote.anchoredBy());
    }

    static boolean isPerson(Claim quote) {
        String speaker = quote.subject();
        return speaker != null && isProperName(speaker);
    }

    /**
     * The first and the last word of a proper name have a capital; "the mayor" and "Orno County sheriff's officials" are descriptions,
     * which fit any name.
     */
    static boolean isProperName(String speaker) {
        int last = speaker.lastIndexOf(' ') + 1;
        return Character.isUpperCase(speaker.charAt(0))
                && last > 0
                && !Character.isLowerCase(speaker.charAt(last))
                && !speaker.startsWith("The ");
    }

    /** Whether either article names both beside the quotation: "Abe Ott and Ida Lund said in a statement". */
    private static boolean isJoint(Sides sides, NameValue left, NameValue right) {
        return names(sides.leftArticle(), sides.left(), right) || names(sides.rightArticle(), sides.right(), left);
    }

    private static boolean names(Annotation article, Claim claim, NameValue other) {
        String sentence = Words.normal(claim.sentence().of(article.article().text()));
        return (" " + sentence + " ").contains(" " + QuoteSlots.lastName(other.display()) + " ");
    }

    static Comparison compare(Sides sides) {
        if (!(sides.left().value() instanceof NameValue left) || !(sides.right().value() instanceof NameValue right)) {
            return Comparison.notComparable("kind", "no names");
        }
        if (left.kind() == Bearer.DESCRIPTION || right.kind() == Bearer.DESCRIPTION) {
            return SpeakersRoles.areOthers(sides, left, right)
                    ? Comparison.tension(
                            "role", "the same words are given to " + left.display() + " and to " + right.display())
                    : Comparison.compatible("described", "a description and a name can be one speaker");
        }
        Comparison names = Comparators.compare(sides);
        if (names.relation() == Relation.SAME || names.relation() == Relation.COMPATIBLE) {
            return names;
        }
        if (isJoint(sides, left, right)) {
            return Comparison.compatible("joint", left.display() + " and " + right.display() + " speak together");
        }
        return Comparison.conflicting(
                "speaker", "the same words are given to " + left.display() + " and to " + right.display());
    }
}
