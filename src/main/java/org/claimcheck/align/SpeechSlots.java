package org.claimcheck.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.Relation;

/** Reported attitudes, lined up by speaker: one article says that somebody expects, another that he hopes. */
final class SpeechSlots {

    private SpeechSlots() {}

    static List<Alignment> align(ClaimIndex index) {
        Map<String, List<Claim>> bySpeaker = new TreeMap<>();
        for (Claim claim : index.of("certainty")) {
            if (claim.subject() != null) {
                bySpeaker
                        .computeIfAbsent(QuoteSlots.lastName(claim.subject()), ignored -> new ArrayList<>())
                        .add(claim);
            }
        }
        List<Alignment> alignments = new ArrayList<>();
        bySpeaker.forEach((speaker, claims) -> {
            List<Claim> attitudes =
                    claims.stream().filter(SpeechSlots::isAttitude).toList();
            Alignment held = attitudes.isEmpty() ? null : alignment(attitudes, index);
            if (held != null) {
                alignments.add(held);
            }
            List<Claim> rest = claims;
            if (held != null && disagrees(held)) { // a conflict of attitudes is one finding
                rest = claims.stream().filter(claim -> !isAttitude(claim)).toList();
            }
            for (ConnectedClaims.Group matter : ConnectedClaims.of(rest, comparable(rest, index))) {
                boolean modal = !matter.claims().stream().allMatch(SpeechSlots::isAttitude);
                if (modal && matter.claims().size() > 1) {
                    alignments.add(alignment(matter.claims(), index));
                }
            }
        });
        return alignments;
    }

    private static boolean disagrees(Alignment alignment) {
        return alignment.pairs().stream()
                .anyMatch(pair -> pair.comparison().relation().disagrees());
    }

    private static Alignment alignment(List<Claim> claims, ClaimIndex index) {
        List<Pair> pairs = Pairing.pairs(claims, SpeechSlots::compare, index);
        return new Alignment(index.eventOf(claims), "certainty", claims.get(0).subject(), null, claims, pairs, true);
    }

    /** The pairs that are about one matter: a speaker says many things. */
    private static List<Pair> comparable(List<Claim> claims, ClaimIndex index) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                Comparison comparison = compare(index.sides(claims.get(i), claims.get(j)));
                if (comparison.relation() != Relation.NOT_COMPARABLE) {
                    pairs.add(new Pair(claims.get(i), claims.get(j), comparison));
                }
            }
        }
        return pairs;
    }

    /** "Will" and "may" of two quotations are compared word by word; what was said on two days may be two minds. */
    private static Comparison compare(Sides sides) {
        if (isMarkedModality(sides.left(), sides.leftArticle())
                && isMarkedModality(sides.right(), sides.rightArticle())) {
            return Comparison.notComparable("other-content", "both are quotations, which are compared word by word");
        }
        String apart = Occasion.apart(sides);
        return apart == null ? Comparators.compare(sides) : Comparison.notComparable("other-content", apart);
    }

    /** "Expects", "hopes", "rules out", rather than a mere "will" or "may", which alone are no facts to show. */
    private static boolean isAttitude(Claim claim) {
        return claim.certainty() == Certainty.EXPECTED
                || claim.certainty() == Certainty.HOPED
                || claim.polarity() == Polarity.RULED_OUT;
    }

    private static boolean isMarkedModality(Claim claim, Annotation article) {
        return !isAttitude(claim) && article.mentions().quotes().stream().anyMatch(quote -> quote.marks(claim.span()));
    }
}
