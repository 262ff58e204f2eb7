package org.claimcheck.extract.person;

import org.claimcheck.text.Resources;
import org.claimcheck.text.Roles;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.Tokens.Kind;
import org.claimcheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Reads the office that a clause behind a name tells by a verb: "X, who chairs the board of Y,", "X, who runs Y", "X, who serves as
 * treasurer of Y". The words of the title are those from the verb on; {@link Roles#ofVerb} says which office they mean.
 */
final class Charge {

    private static final int REACH = 9;
    private static final WordList SKIPPED = WordList.of("also", "now", "currently", "still", "has");
    /** What somebody leads by office: no race, no talks. */
    private static final WordList BODIES = WordList.of(Resources.lines(Charge.class, "led-bodies.txt"));

    private static final WordList NO_OFFICES = WordList.of(
            "victim", "suspect", "resident", "witness", "hostage", "student", "defendant", "accused", "model");
    private static final WordList BEING = WordList.of("is", "serves", "works", "acts");
    private static final WordList ENDS = WordList.of(
            ",", ".", ";", ":", "\"", "”", "“", ")", "(", "who", "and", "or", "but", "since", "for", "until", "from",
            "when", "–", "—", "with", "on", "after", "before");
    private static final WordList DETERMINERS =
            WordList.of("the", "a", "an", "its", "their", "his", "her", "our", "both");

    private final Tokens tokens;

    Charge(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a token is such a verb behind "who", and so no office before a name: "who chairs Quaylo". */
    static boolean isVerb(Tokens tokens, int at) {
        return at > 0
                && (tokens.is(at - 1, "who") || (SKIPPED.at(tokens, at - 1) && tokens.is(at - 2, "who")))
                && Roles.shared().ofVerb(tokens.lower(at)) != null;
    }

    /** First and last token of the words that tell the office, or null. */
    int @Nullable [] behind(int nameLast) {
        int end = tokens.endOf(tokens.sentenceOf(nameLast));
        int who = nameLast + 1;
        if (tokens.is(who, ",")) {
            who++;
        }
        int at = who + 1;
        while (at < end && SKIPPED.at(tokens, at)) {
            at++;
        }
        if (!tokens.is(who, "who") || at + 1 >= end) {
            return null;
        }
        return Roles.shared().ofVerb(tokens.lower(at)) != null ? object(at, end) : held(at, end);
    }

    /** "chairs the board of Y": what is led is named, or has an article. */
    private int @Nullable [] object(int verb, int end) {
        int first = tokens.is(verb + 1, "over") ? verb + 2 : verb + 1;
        boolean fits =
                first < end && tokens.isWord(first) && (DETERMINERS.at(tokens, first) || tokens.isCapitalised(first));
        int last = fits ? lastOf(first, end) : -1;
        boolean past = tokens.lower(verb).endsWith("ed") || tokens.is(verb, "led") || tokens.is(verb, "ran");
        boolean office = !past || tokens.is(verb - 1, "has"); // "who chaired the meeting" was chairman of nothing
        return office && last >= first && isBody(first, last) ? new int[] {verb, last} : null;
    }

    /** "the board of Y", "Y", "the country's largest union": a body, and no race or talks. */
    private boolean isBody(int first, int last) {
        int head = -1;
        for (int at = first; at <= last && !tokens.is(at, "of") && !tokens.is(at, "at") && !tokens.is(at, "in"); at++) {
            head = tokens.isWord(at) ? at : head;
        }
        return head >= 0
                && ((tokens.isCapitalised(head) && !Lexicon.NOT_NAMES.at(tokens, head))
                        || BODIES.at(tokens, head)
                        || Lexicon.BODIES.at(tokens, head)
                        || Lexicon.ORGANISATION_WORDS.at(tokens, head));
    }

    /** "who is Y's treasurer", "who serves as treasurer of Y": the office itself. */
    private int @Nullable [] held(int verb, int end) {
        int first = tokens.is(verb + 1, "as") ? verb + 2 : verb + 1;
        if (!BEING.at(tokens, verb) || (!tokens.is(verb, "is") && first == verb + 1)) {
            return null;
        }
        if (first < end && DETERMINERS.at(tokens, first)) {
            first++;
        }
        int last = first < end ? lastOf(first, end) : -1;
        for (int at = first; at <= last && at < first + 5; at++) {
            for (int to = Math.min(last, at + Roles.LONGEST - 1); to >= at; to--) {
                boolean ends = to == last || tokens.is(to + 1, "of") || tokens.is(to + 1, "at");
                String words = tokens.source().substring(tokens.start(at), tokens.end(to));
                if (ends
                        && Roles.shared().find(words) != null
                        && !NO_OFFICES.at(tokens, to)
                        && areModifiers(first, at)) {
                    return new int[] {first, last};
                }
            }
        }
        return null;
    }

    private boolean areModifiers(int first, int end) {
        for (int at = first; at < end; at++) {
            boolean fits = tokens.isCapitalised(at)
                    || tokens.kind(at) == Kind.CLITIC
                    || Lexicon.MODIFIERS.at(tokens, at)
                    || (at == end - 1 && Lexicon.isCommon(tokens.lower(at)));
            if (!fits || Lexicon.APPOSITION_BREAKS.at(tokens, at)) {
                return false;
            }
        }
        return true;
    }

    private int lastOf(int first, int end) {
        int at = first;
        while (at < Math.min(end, first + REACH) && !ENDS.at(tokens, at) && !Lexicon.SPEECH.at(tokens, at)) {
            at++;
        }
        return at - 1;
    }
}
