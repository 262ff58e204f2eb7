package org.claimcheck.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NumberValue;

/**
 * Groups that an article counts one by one, held against the figure that the same article gives for all of them.
 *
 * <p>Example: "infected 44 pupils and 23 teachers" and, further down, "the 76 people who fell ill".
 */
final class PartsOfWhole {

    /** The kind of a comparison of a sum with its whole. */
    static final String KIND = "sum";

    private static final String WHOLE = "whole";

    private PartsOfWhole() {}

    /** One alignment for each article whose sum is not its whole; none where any sum of the article is. */
    static List<Alignment> align(ClaimIndex index) {
        Map<String, List<Claim>> slots = new TreeMap<>();
        for (Claim claim : index.all()) {
            if (isOne(claim)) {
                slots.computeIfAbsent(claim.article() + "\t" + claim.subject(), any -> new ArrayList<>())
                        .add(claim);
            }
        }
        List<Alignment> alignments = new ArrayList<>();
        slots.values().forEach(claims -> {
            List<Pair> pairs = pairs(claims);
            if (!pairs.isEmpty()) {
                String subject = claims.get(0).subject();
                alignments.add(
                        new Alignment(index.eventOf(claims), "count", subject, KIND, claims, pairs, /* sure= */ true));
            }
        });
        return alignments;
    }

    /** Whether a claim is of such a sum or its whole, which are held against each other and nothing else. */
    static boolean isOne(Claim claim) {
        return claim.attribute().equals("count") && (KIND.equals(claim.role()) || WHOLE.equals(claim.role()));
    }

    private static List<Pair> pairs(List<Claim> claims) {
        List<Pair> pairs = new ArrayList<>();
        for (Claim sum : claims) {
            for (Claim whole : claims) {
                if (KIND.equals(sum.role())
                        && WHOLE.equals(whole.role())
                        && sum.value() instanceof NumberValue parts
                        && whole.value() instanceof NumberValue all) {
                    if (parts.min() <= all.max() && all.min() <= parts.max()) {
                        return List.of();
                    }
                    String because = parts.display() + ", not " + all.display();
                    pairs.add(new Pair(sum, whole, Comparison.conflicting(KIND, because)));
                }
            }
        }
        return pairs;
    }
}
