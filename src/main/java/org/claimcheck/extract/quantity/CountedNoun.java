package org.claimcheck.extract.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.claimcheck.text.DataFile;
import org.claimcheck.text.Plurals;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The noun behind a number with the words before it.
 *
 * @param end one past its last token
 * @param noun head noun, singular and lower case
 * @param modifiers lower-case words between the number and it
 */
record CountedNoun(int end, String noun, String modifiers) {

    private static final int LONGEST = 5;
    private static final Set<String> STOPS = new HashSet<>();

    /** Nouns by the short forms that they are counted in. */
    private static final Map<String, String> ABBREVIATED = new HashMap<>();

    static {
        for (String[] row : DataFile.rows(CountedNoun.class, "short-nouns.tsv")) {
            ABBREVIATED.put(row[0], row[1]);
        }
        for (String line : DataFile.lines(CountedNoun.class, "stop-words.txt")) {
            STOPS.addAll(Set.of(line.split(" ")));
        }
    }

    /** The noun counted by a number that ends here; null when no noun follows. */
    static @Nullable CountedNoun behind(Tokens tokens, int at, int end, boolean one) {
        int first = pastOf(tokens, at, end);
        int last = -1;
        int limit = Math.min(end, first + LONGEST);
        for (int token = first; token < limit; token++) {
            if (!isNominal(tokens, token, first)) {
                break;
            }
            if (tokens.isWord(token)) {
                last = token;
                if (!one && isHead(tokens, token, end)) {
                    boolean collective = Plurals.singular(tokens.lower(token)).equals(tokens.lower(token));
                    boolean compound = collective
                            && token + 1 < limit
                            && isNominal(tokens, token + 1, first)
                            && isHead(tokens, token + 1, end);
                    return of(tokens, first, compound ? token + 1 : token);
                }
            }
        }
        return one && last >= 0 ? of(tokens, first, last) : null;
    }

    /** "dozens of people", "12 of the 30 passengers": past the preposition and what may stand behind it. */
    private static int pastOf(Tokens tokens, int at, int end) {
        if (!tokens.is(at, "of")) {
            return at;
        }
        int next = at + 1;
        while (next < end && (isDeterminer(tokens.lower(next)) || tokens.isNumber(next))) {
            next++;
        }
        return next;
    }

    /** Whether this lower-case word ends a noun phrase. */
    static boolean endsNounPhrase(String word) {
        return STOPS.contains(word);
    }

    private static boolean isDeterminer(String word) {
        return Set.of("the", "its", "his", "her", "their", "our", "these", "those")
                .contains(word);
    }

    private static boolean isNominal(Tokens tokens, int token, int first) {
        if (!tokens.isWord(token)) {
            boolean hyphen = tokens.is(token, "-") && tokens.joined(token) && token > first;
            return hyphen && token + 1 < tokens.size() && tokens.joined(token + 1);
        }
        String word = tokens.lower(token);
        return !STOPS.contains(word) && !(word.endsWith("ly") && word.length() > 4 && !word.equals("family"));
    }

    private static boolean isHead(Tokens tokens, int token, int end) {
        String word = tokens.lower(token);
        boolean hyphenFollows = token + 1 < end && tokens.is(token + 1, "-") && tokens.joined(token + 1);
        boolean plural = Plurals.isPlural(word) || isShortPlural(word);
        return plural && !hyphenFollows && !possessive(tokens, token);
    }

    /** "TDs" */
    private static boolean isShortPlural(String word) {
        return word.endsWith("s") && ABBREVIATED.containsKey(word.substring(0, word.length() - 1));
    }

    private static boolean possessive(Tokens tokens, int token) {
        int next = token + 1;
        return next < tokens.size()
                && tokens.joined(next)
                && (tokens.kind(next) == Tokens.Kind.CLITIC
                        || (tokens.text(next).equals("’") && next + 1 < tokens.size() && tokens.isWord(next + 1)));
    }

    private static CountedNoun of(Tokens tokens, int first, int head) {
        StringBuilder modifiers = new StringBuilder();
        for (int token = first; token < head; token++) {
            boolean space = modifiers.length() > 0 && !tokens.joined(token);
            modifiers.append(space ? " " : "").append(tokens.lower(token));
        }
        String word = tokens.lower(head);
        String noun = isShortPlural(word) ? word.substring(0, word.length() - 1) : Plurals.singular(word);
        return new CountedNoun(head + 1, ABBREVIATED.getOrDefault(noun, noun), modifiers.toString());
    }
}
