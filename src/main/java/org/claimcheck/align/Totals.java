package org.claimcheck.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.model.Claim;
import org.claimcheck.model.NumberValue;

/**
 * Of several figures that an article gives for one tally, the largest is the whole and the others are its parts or its
 * history: "five people were hurt, two of them badly", "the number rose from 14 to 22".
 */
final class Totals {

    private Totals() {}

    /** For each article and kind of section, the claims with its largest figure, in their order. */
    static List<Claim> of(List<Claim> claims) {
        Map<String, Double> largest = new HashMap<>();
        claims.forEach(claim -> largest.merge(key(claim), figure(claim), Math::max));
        return claims.stream()
                .filter(claim -> figure(claim) >= largest.getOrDefault(key(claim), 0.0))
                .toList();
    }

    private static String key(Claim claim) {
        return claim.article() + " " + claim.section();
    }

    private static double figure(Claim claim) {
        return claim.value() instanceof NumberValue number && Double.isFinite(number.min()) ? number.min() : 0;
    }
}
