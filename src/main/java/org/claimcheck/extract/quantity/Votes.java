package org.claimcheck.extract.quantity;

import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells the sides of a vote apart: "25 votes to 18", "25 in favour and 18 against", "seven votes to spare". */
final class Votes {

    private static final String FOR = "in favour";
    private static final String AGAINST = "against";

    private Votes() {}

    static boolean isVote(CountedNoun noun) {
        return noun.noun().equals("vote");
    }

    /** The side of bare figures between these tokens, or null when they count no votes. */
    static @Nullable String side(Tokens tokens, int start, int end) {
        boolean second = tokens.is(start - 1, "to") && (tokens.is(start - 2, "votes") || tokens.is(start - 2, "vote"));
        if (second || (tokens.is(end, "against") && closes(tokens, end + 1))) {
            return AGAINST;
        }
        boolean favour = tokens.is(end, "in") && (tokens.is(end + 1, "favour") || tokens.is(end + 1, "favor"));
        return favour ? FOR : null;
    }

    private static boolean closes(Tokens tokens, int at) {
        return at >= tokens.size() || !tokens.isWord(at) || tokens.is(at, "and") || tokens.is(at, "with");
    }

    /** The modifiers of counted votes, with their side. */
    static String modifiers(Tokens tokens, CountedNoun noun) {
        int next = noun.end();
        String side = "";
        if (tokens.is(next, "to")) {
            side = next + 1 < tokens.size() && tokens.is(next + 1, "spare") ? "to spare" : FOR;
        } else if (tokens.is(next, "against")) {
            side = AGAINST;
        } else if (tokens.is(next, "for") || (tokens.is(next, "in") && tokens.is(next + 1, "favour"))) {
            side = FOR;
        }
        return side.isEmpty() || noun.modifiers().isEmpty() ? noun.modifiers() + side : noun.modifiers() + " " + side;
    }
}
