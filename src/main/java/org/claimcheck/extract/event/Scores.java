package org.claimcheck.extract.event;

import org.claimcheck.text.Tokens;

/** Scores as they are written: two small numbers that a dash joins, "3-1"; sets in a row, "6-4, 7-5". */
final class Scores {

    private static final Words MARGINS = Words.named("margins");
    private static final int MOST = 999;

    private Scores() {}

    /** First token of the first score between two tokens, or -1. */
    static int first(Tokens tokens, int from, int to) {
        for (int at = from; at + 2 < to; at++) {
            if (isOne(tokens, at, to)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a score stands between two tokens, or by how much somebody won: "by 54 runs", "a 54-run win". */
    static boolean isIn(Tokens tokens, int from, int to) {
        for (int at = from; at + 1 < to; at++) {
            int unit = tokens.is(at + 1, "-") ? at + 2 : at + 1;
            if (votes(tokens, at) > 0 && unit < to && MARGINS.at(tokens, unit)) {
                return true;
            }
        }
        return first(tokens, from, to) >= 0;
    }

    /** Whether a score of three tokens begins here. */
    static boolean isOne(Tokens tokens, int at, int to) {
        boolean dash = at + 2 < to && (tokens.is(at + 1, "-") || tokens.is(at + 1, "–"));
        boolean joined = dash && tokens.joined(at + 1) && tokens.joined(at + 2);
        boolean longer = joined
                && ((at > 0 && tokens.is(at - 1, "-") && tokens.joined(at))
                        || (at + 3 < to
                                && tokens.joined(at + 3)
                                && (tokens.is(at + 3, "-") || tokens.isWord(at + 3) || tokens.isNumber(at + 3))));
        return joined && !longer && number(tokens, at) >= 0 && number(tokens, at + 2) >= 0;
    }

    /** One past the last token of the scores in a row that begin here: "6-4, 3-6 and 7-5". */
    static int end(Tokens tokens, int first, int to) {
        int end = first + 3;
        while (true) {
            int next = end;
            while (next < to && next < end + 2 && (tokens.is(next, ",") || tokens.is(next, "and"))) {
                next++;
            }
            if (!isOne(tokens, next, to)) {
                return end;
            }
            end = next + 3;
        }
    }

    /** The scores in normal form, the greater number first, as the winner would say them: "6-4 7-5". */
    static String normal(Tokens tokens, int first, int end) {
        StringBuilder left = new StringBuilder();
        StringBuilder right = new StringBuilder();
        int lead = 0;
        for (int at = first; at + 2 < end + 1; at++) {
            if (isOne(tokens, at, end)) {
                int one = number(tokens, at);
                int other = number(tokens, at + 2);
                lead += Integer.compare(one, other);
                left.append(left.isEmpty() ? "" : " ").append(one).append('-').append(other);
                right.append(right.isEmpty() ? "" : " ")
                        .append(other)
                        .append('-')
                        .append(one);
                at += 2;
            }
        }
        return lead >= 0 ? left.toString() : right.toString();
    }

    /** A number of votes at this token, of at most four figures; -1 when there is none. */
    static int votes(Tokens tokens, int at) {
        String figures = at < tokens.size() && tokens.isNumber(at) ? tokens.text(at) : "";
        boolean plain =
                !figures.isEmpty() && figures.length() <= 4 && figures.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Integer.parseInt(figures) : -1;
    }

    private static int number(Tokens tokens, int at) {
        String figures = tokens.isNumber(at) ? tokens.text(at) : "";
        boolean plain =
                !figures.isEmpty() && figures.length() <= 3 && figures.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = plain ? Integer.parseInt(figures) : -1;
        return number <= MOST ? number : -1;
    }
}
