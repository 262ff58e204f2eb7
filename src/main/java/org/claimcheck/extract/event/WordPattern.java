package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimcheck.text.Tokens;

/**
 * A phrase with room in it, as a data file writes it: {@code released|freed * on conditional? bail}. Words that {@code |} joins stand for
 * each other, {@code ?} makes a word dispensable, {@code *} stands for up to {@value #GAP} words, {@code #} for the end of the clause;
 * hyphens are words of their own.
 *
 * <p>Example: the above matches "released Lund on bail" and "freed on conditional bail", and not "released a statement on Monday".
 */
final class WordPattern {

    private record Part(Set<String> words, boolean dispensable, boolean gap) {}

    private static final Words BREAKS = Words.named("gap-breaks");
    private static final int GAP = 5;
    private static final String END = "#";

    private final List<Part> parts = new ArrayList<>();

    WordPattern(String written) {
        for (String part : written.split(" ")) {
            boolean dispensable = part.endsWith("?");
            String words = dispensable ? part.substring(0, part.length() - 1) : part;
            parts.add(new Part(Set.of(words.split("\\|")), dispensable, part.equals("*")));
        }
        Part first = parts.get(0);
        if (first.gap() || first.dispensable()) {
            throw new IllegalStateException("a pattern begins with a word: " + written);
        }
    }

    /** The words with which it may begin. */
    Set<String> firstWords() {
        return parts.get(0).words();
    }

    /** The number of tokens that match from here on, or 0. */
    int match(Tokens tokens, int token, int end) {
        int past = match(tokens, token, end, 0);
        return past < 0 ? 0 : past - token;
    }

    private int match(Tokens tokens, int token, int end, int from) {
        if (from == parts.size()) {
            return token;
        }
        Part part = parts.get(from);
        if (part.words().contains(END)) {
            boolean ends = token >= end || tokens.kind(token) == Tokens.Kind.SIGN;
            return ends ? match(tokens, token, end, from + 1) : -1;
        }
        if (part.gap()) {
            for (int at = token; at < end && at <= token + GAP; at++) {
                int past = match(tokens, at, end, from + 1);
                if (past >= 0) {
                    return past;
                }
                if (!isBridge(tokens, at)) {
                    return -1;
                }
            }
            return -1;
        }
        boolean here = token < end && part.words().contains(tokens.lower(token));
        int past = here ? match(tokens, token + 1, end, from + 1) : -1;
        return past < 0 && part.dispensable() ? match(tokens, token, end, from + 1) : past;
    }

    /** A gap reaches over words, not over a sign, and not over what turns them round or leaves them open. */
    private static boolean isBridge(Tokens tokens, int at) {
        boolean word = tokens.isWord(at) || tokens.isNumber(at) || tokens.kind(at) == Tokens.Kind.CLITIC;
        return (word || tokens.is(at, "-")) && !BREAKS.at(tokens, at) && !tokens.endsWith(at, "n't");
    }
}
