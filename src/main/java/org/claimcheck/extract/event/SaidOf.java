package org.claimcheck.extract.event;

import java.util.List;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;

/**
 * Whether a word that tells of an event when it is said of one kind of thing is said of such a thing: "the ferry sank", "it sank" where
 * a ferry was told of, not "her heart sank" or "shares sank".
 */
final class SaidOf {

    private static final Words FIGURATIVE = Words.named("said-figuratively");
    private static final Words PRONOUNS =
            Words.of(List.of("it", "she", "they", "which", "that", "ship", "craft", "structure", "one"));
    private static final int SUBJECT = 4;

    private SaidOf() {}

    /**
     * Whether the trigger at a token is said of one of the things: its sentence names one, or a pronoun is its subject and the
     * text before it names one.
     */
    static boolean isOne(WordList things, Tokens tokens, int token, boolean verb) {
        int sentence = tokens.sentenceOf(token);
        int first = tokens.firstOf(sentence);
        for (int at = token - 1; at >= Math.max(first, token - SUBJECT); at--) {
            if (things.at(tokens, at)) {
                return true;
            }
            if (FIGURATIVE.at(tokens, at)) {
                return false;
            }
        }
        if (FIGURATIVE.match(tokens, token + 1, tokens.endOf(sentence)) > 0) {
            return false; // "sank into debt"
        }
        if (things.in(tokens, sentence)) {
            return true;
        }
        return (!verb || hasPronoun(tokens, token, first)) && isTold(things, tokens, sentence);
    }

    private static boolean hasPronoun(Tokens tokens, int token, int first) {
        for (int at = token - 1; at >= Math.max(first, token - SUBJECT); at--) {
            if (PRONOUNS.at(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTold(WordList things, Tokens tokens, int sentence) {
        for (int at = sentence - 1; at >= 0; at--) {
            if (things.in(tokens, at)) {
                return true;
            }
        }
        return false;
    }
}
