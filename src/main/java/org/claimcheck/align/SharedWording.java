package org.claimcheck.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.align.Wording.Word;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.QuoteValue;
import org.claimcheck.model.Relation;

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
        Map<String, List<Integer>> byRun = new HashMap<>();
        for (int at = 0; at < quotes.size(); at++) {
            for (String run : runs(quotes.get(at))) {
                byRun.computeIfAbsent(run, ignored -> new ArrayList<>()).add(at);
            }
        }
        Set<Long> candidates = new TreeSet<>();
        for (List<Integer> sharing : byRun.values()) {
            if (sharing.size() <= MOST_SHARING) {
                add(sharing, quotes, candidates);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (long candidate : candidates) {
            Claim left = quotes.get((int) (candidate >> 32));
            Claim right = quotes.get((int) candidate);
            if (canBeOneSpeaker(left, right, index)) {
                Comparison comparison = QuoteSlots.withOccasion(index.sides(left, right));
                if (comparison.relation() != Relation.NOT_COMPARABLE && isNear(left, right)) {
                    pairs.add(new Pair(left, right, comparison));
                }
            }
        }
        return pairs;
    }

    private static void add(List<Integer> sharing, List<Claim> quotes, Set<Long> candidates) {
        for (int i = 0; i < sharing.size(); i++) {
            for (int j = i + 1; j < sharing.size(); j++) {
                Claim left = quotes.get(sharing.get(i));
                Claim right = quotes.get(sharing.get(j));
                if (!left.article().equals(right.article()) && !isSameSpeaker(left, right)) {
                    candidates.add(((long) sharing.get(i) << 32) | sharing.get(j));
                }
            }
        }
    }

    private static boolean isSameSpeaker(Claim left, Claim right) {
        String one = left.subject();
        String other = right.subject();
        return one != null && other != null && QuoteSlots.lastName(one).equals(QuoteSlots.lastName(other));
    }

    /** Not when both articles name a speaker beside the words, and not the same one. */
    private static boolean canBeOneSpeaker(Claim left, Claim right, ClaimIndex index) {
        boolean bothPersons = Speakers.isPerson(left) && Speakers.isPerson(right);
        return !bothPersons || !QuoteSlots.namesItsSpeaker(left, index) || !QuoteSlots.namesItsSpeaker(right, index);
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

    private static Set<String> runs(Claim quote) {
        List<String> words = wording(quote).words().stream().map(Word::normal).toList();
        Set<String> runs = new HashSet<>();
        for (int at = 0; at + RUN <= words.size(); at++) {
            runs.add(String.join(" ", words.subList(at, at + RUN)));
        }
        return runs;
    }
}
