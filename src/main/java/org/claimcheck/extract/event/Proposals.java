package org.claimcheck.extract.event;

import java.util.List;
import java.util.Locale;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Whose proposal it is that is accepted or turned down: "a proposal by the Greens", "a Green motion" and "the Greens' amendment" are all one
 * party's.
 */
final class Proposals {

    private static final Words MOTIONS = Words.named("motions");
    private static final Words BY = Words.named("proposed-by");
    private static final Words BODIES = Words.named("proposing-bodies");
    private static final Words SKIPPED = Words.of(List.of("the", "a", "an", "of", "his", "her", "its", "their"));
    private static final Words PARTY =
            Words.of(List.of("party", "alliance", "group", "mps", "deputies", "bench", "faction"));
    private static final int LONGEST = 7;

    private Proposals() {}

    /** The slot of what a verb before this token is said of, if it is somebody's proposal; null where it is not, or nobody's. */
    static @Nullable String subject(Context context, Passage passage, int from) {
        Tokens tokens = context.tokens();
        for (int at = from; at < Math.min(passage.end, from + LONGEST); at++) {
            if (MOTIONS.at(tokens, at)) {
                String owner = before(tokens, from, at);
                String proposer = owner != null ? owner : behind(tokens, at + 1, passage.end);
                return proposer == null ? null : "proposal by " + proposer;
            }
            if (!tokens.isWord(at)
                    && tokens.kind(at) != Tokens.Kind.CLITIC
                    && !tokens.is(at, "-")
                    && !tokens.is(at, "'")
                    && !tokens.is(at, "’")) {
                return null;
            }
        }
        return null;
    }

    /** "a Green proposal", "the opposition's motion". */
    private static @Nullable String before(Tokens tokens, int from, int motion) {
        String found = null;
        for (int at = from; at < motion; at++) {
            found = isBody(tokens, at) ? stem(tokens, at) : found;
        }
        return found;
    }

    /** "proposal by the Greens", "motion tabled by the opposition". */
    private static @Nullable String behind(Tokens tokens, int from, int end) {
        int length = BY.match(tokens, from, end);
        if (length == 0) {
            return null;
        }
        String found = null;
        for (int at = from + length; at < Math.min(end, from + length + LONGEST); at++) {
            if (isBody(tokens, at)) {
                found = stem(tokens, at);
            } else if (!SKIPPED.at(tokens, at) && !PARTY.at(tokens, at)) {
                break;
            }
        }
        return found;
    }

    private static boolean isBody(Tokens tokens, int at) {
        boolean name =
                tokens.isWord(at) && tokens.isCapitalised(at) && !PARTY.at(tokens, at) && !SKIPPED.at(tokens, at);
        return name || BODIES.at(tokens, at);
    }

    private static String stem(Tokens tokens, int at) {
        String word = tokens.lower(at).toLowerCase(Locale.ROOT).replaceAll("['’]s?$", "");
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
