package org.claimcheck.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words for those who look into an incident where it happened: what stands before them is their town.
 *
 * <pre>{@code Jurisdiction.follows(tokens, token) // true at "Leeds" of "Leeds police said"}</pre>
 */
public final class Jurisdiction {

    private static final Set<String> WORDS = new HashSet<>(Resources.lines(Jurisdiction.class, "jurisdiction.txt"));
    private static final WordList FIRST_WORDS =
            WordList.of(WORDS.stream().map(words -> words.split(" ")[0]).collect(Collectors.toSet()));
    private static final int LONGEST = 3;

    private Jurisdiction() {}

    /** Whether such words stand directly behind a token, in its sentence. */
    public static boolean follows(Tokens tokens, int token) {
        int end = tokens.endOf(tokens.sentenceOf(token));
        boolean compound = tokens.is(token + 1, "-") && tokens.joined(token + 1) && token + 2 < end;
        int last = compound ? token + 2 : token; // "Charlotte-Mecklenburg police" are Charlotte's too
        if (!FIRST_WORDS.at(tokens, last + 1)) {
            return false;
        }
        for (int length = 1; length <= LONGEST && last + length < end; length++) {
            if (WORDS.contains(String.join(" ", words(tokens, last + 1, last + length)))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(Tokens tokens, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(tokens::lower).toList();
    }
}
