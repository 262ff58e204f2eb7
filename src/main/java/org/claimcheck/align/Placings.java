package org.claimcheck.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NameValue;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.Relation;

/**
 * Where somebody came in a story's race or contest, lined up by person over the story, whichever event an article tells it beside: "Orr
 * came second" and "she took third place behind Lund".
 */
final class Placings {

    private static final String PLACING = "placing";

    private static final Pattern RULING = Pattern.compile(
            "\\b(?:jury|judges|stewards|penalt\\w+|penalised|penalized|disqualif\\w+|moved (?:him|her|them) (?:back|up|down)|promoted|demoted|stripped|appeal\\w*|protest\\w*|photo finish)\\b");

    private Placings() {}

    /** Whether a claim gives somebody's place in a race. */
    static boolean isOne(Claim claim) {
        return claim.attribute().equals("rank") && PLACING.equals(claim.role());
    }

    static List<Alignment> align(ClaimIndex index) {
        Map<String, List<Claim>> holders = new TreeMap<>();
        for (Claim claim : index.of("rank")) {
            if (isOne(claim) && claim.subject() != null) {
                holders.computeIfAbsent(QuoteSlots.lastName(claim.subject()), any -> new ArrayList<>())
                        .add(claim);
            }
        }
        List<Alignment> out = new ArrayList<>();
        holders.forEach((holder, claims) -> out.add(new Alignment(
                index.eventOf(claims),
                "rank",
                claims.get(0).subject(),
                null,
                claims,
                Pairing.pairs(claims, Placings::compare, index),
                true)));
        return out;
    }

    private static boolean isCorrected(Claim claim, Annotation article) {
        return RULING.matcher(claim.sentence().of(article.article().text())).find();
    }

    private static Comparison compare(Sides sides) {
        Claim left = sides.left();
        Claim right = sides.right();
        boolean said = left.polarity() == Polarity.ASSERTED
                && right.polarity() == Polarity.ASSERTED
                && left.certainty() == Certainty.STATED
                && right.certainty() == Certainty.STATED;
        if (!said) {
            return Comparison.notComparable("forecast", "one does not say that it is so");
        }
        if (isCorrected(left, sides.leftArticle()) != isCorrected(right, sides.rightArticle())) {
            return Comparison.compatible("update", "one is the place after a ruling of the judges");
        }
        Relation names = NameComparator.compare(
                        String.valueOf(left.subject()),
                        NameValue.Bearer.PERSON,
                        String.valueOf(right.subject()),
                        NameValue.Bearer.PERSON)
                .relation();
        return names == Relation.CONFLICTING
                ? Comparison.notComparable("holder", left.subject() + " is not " + right.subject())
                : Comparators.compare(sides);
    }
}
