package org.claimcheck.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Claim;

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
            List<Pair> pairs = Pairing.pairs(claims, Comparators::compare, index);
            alignments.add(new Alignment(
                    index.eventOf(claims), "certainty", claims.get(0).subject(), null, claims, pairs, true));
        });
        return alignments;
    }
}
