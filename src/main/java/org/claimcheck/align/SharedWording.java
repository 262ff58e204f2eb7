package org.claimcheck.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.QuoteValue;
import org.claimcheck.model.Relation;
import org.jspecify.annotations.Nullable;

/**
 * One utterance by its wording alone, where the articles name its speaker differently or not at all: "a neighbour", "Moen",
 * nobody. Only nearly equal wordings of some length are taken, found by the runs of words that they share.
 *
 * <p>Example: "They were kids, they did not know what to do" by nobody and "They were kids, they did know what to do" by Moen.
 */
final class SharedWording {

    private static final int RUN = 4;
    private static final int FEWEST_WORDS = 6;

    /** A run of words in more quotations than this is a common phrase. */
    private static final int MOST_SHARING = 40;

    private SharedWording() {}

    /** Pairs of quotations of different articles and speakers that are nearly the same words. */
    static List<Pair> pairs(List<Claim> quotes, ClaimIndex index) {
        Map<WordRun, List<Integer>> byRun = new HashMap<>();
        List<Spoken> spoken = new ArrayList<>();
        for (Claim quote : quotes) {
            List<List<Integer>> sharing = new ArrayList<>();
            for (WordRun run : WordRun.of(wording(quote).normal(), RUN)) {
                List<Integer> holders = byRun.computeIfAbsent(run, ignored -> new ArrayList<>());
                holders.add(spoken.size());
                sharing.add(holders);
            }
            spoken.add(new Spoken(quote, sharing, index));
        }
        List<Pair> pairs = new ArrayList<>();
        for (int at = 0; at < spoken.size(); at++) {
            Spoken left = spoken.get(at);
            BitSet candidates = left.candidates(at, spoken);
            for (int to = candidates.nextSetBit(0); to >= 0; to = candidates.nextSetBit(to + 1)) {
                Claim right = spoken.get(to).quote;
                if (!left.isSurelyBySomebody() || !spoken.get(to).isSurelyBySomebody()) {
                    Comparison comparison = QuoteSlots.withOccasion(index.sides(left.quote, right));
                    if (comparison.relation() != Relation.NOT_COMPARABLE && isNear(left.quote, right)) {
                        pairs.add(new Pair(left.quote, right, comparison));
                    }
                }
            }
        }
        return pairs;
    }

    /** A quotation with what is asked of it again and again. */
    private static final class Spoken {

        private final Claim quote;
        private final List<List<Integer>> sharing;
        private final ClaimIndex index;
        private final @Nullable String speaker;
        private @Nullable Boolean surely;

        /** @param sharing of each of its runs of words, the numbers of the quotations that hold it */
        Spoken(Claim quote, List<List<Integer>> sharing, ClaimIndex index) {
            this.quote = quote;
            this.sharing = sharing;
            this.index = index;
            this.speaker = quote.subject() == null ? null : QuoteSlots.lastName(quote.subject());
        }

        /** The later quotations that share a run of words with this one, whose number is given. */
        BitSet candidates(int number, List<Spoken> all) {
            BitSet candidates = new BitSet();
            for (List<Integer> holders : sharing) {
                for (int at = holders.size() <= MOST_SHARING ? holders.size() - 1 : -1; at >= 0; at--) {
                    int other = holders.get(at);
                    if (other <= number) {
                        break;
                    }
                    if (mayBeWordsOf(all.get(other))) {
                        candidates.set(other);
                    }
                }
            }
            return candidates;
        }

        /** Whether another one is of another article, and not known to be of the same speaker. */
        private boolean mayBeWordsOf(Spoken other) {
            return !(speaker != null && speaker.equals(other.speaker))
                    && !quote.article().equals(other.quote.article());
        }

        /** Whether its article names its speaker beside the words: two such are not one speaker's under two names. */
        boolean isSurelyBySomebody() {
            Boolean known = surely;
            if (known == null) {
                known = Speakers.isPerson(quote) && QuoteSlots.namesItsSpeaker(quote, index);
                surely = known;
            }
            return known;
        }
    }

    /** Whether the sentences that the two share differ in one word of six at most. */
    private static boolean isNear(Claim left, Claim right) {
        UtteranceMatch match = UtteranceMatch.find(wording(left), wording(right));
        if (match == null) {
            return wording(left).normal().equals(wording(right).normal());
        }
        List<String> one = match.left().normal();
        List<String> other = match.right().normal();
        int shorter = Math.min(one.size(), other.size());
        return shorter >= FEWEST_WORDS && UtteranceMatch.inOrder(one, other) * 6 >= shorter * 5;
    }

    private static Wording wording(Claim quote) {
        return Wording.of(((QuoteValue) quote.value()).pieces());
    }
}
