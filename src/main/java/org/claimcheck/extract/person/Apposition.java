package org.claimcheck.extract.person;

import org.claimcheck.text.Roles;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Reads the title that stands in commas behind a name: a noun phrase whose head is one role in the singular, with what it is
 * the role of.
 *
 * <p>"X, a retired fire chief of the harbour district, said" gives "retired fire chief of the harbour district". "X, took two
 * officers hostage" and "X, one of the victims" give nothing: what stands before the role word is no modifier of it.
 */
final class Apposition {

    private static final int REACH = 14;
    private static final int SMALL_MODIFIERS = 3;
    private static final WordList COMPLEMENTS = WordList.of("of", "for", "with", "at", "in", "to", "on", "from");
    private static final WordList DETERMINERS =
            WordList.of("the", "a", "an", "its", "their", "his", "her", "our", "then", "now");
    private static final WordList ENDS =
            WordList.of(",", ".", ";", ":", "\"", "”", "“", ")", "(", "who", "and", "or", "but");

    private final Tokens tokens;
    private final Roles roles = Roles.shared();

    Apposition(Tokens tokens) {
        this.tokens = tokens;
    }

    /** First and last token of the title behind a name, or null. */
    int @Nullable [] behind(int nameLast) {
        int end = tokens.endOf(tokens.sentenceOf(nameLast));
        if (!tokens.is(nameLast + 1, ",") || nameLast + 2 >= end) {
            return null;
        }
        int first = nameLast + 2;
        if (tokens.isNumber(first) && tokens.is(first + 1, ",")) {
            first += 2;
        }
        if (first < end && DETERMINERS.at(tokens, first)) {
            first++;
        }
        int limit = Math.min(end, first + REACH);
        int small = 0;
        for (int at = first; at < limit && mayStandBefore(at); at++) {
            int last = roleEnd(at, limit - 1);
            if (last >= 0) {
                return isSingular(last) && !runsIntoName(last, end)
                        ? new int[] {first, complementEnd(second(last, limit), limit)}
                        : null;
            }
            boolean modifier = !tokens.isWord(at)
                    || tokens.isCapitalised(at)
                    || Lexicon.MODIFIERS.at(tokens, at)
                    || tokens.is(at, "'s");
            small += modifier ? 0 : 1;
            if (small > SMALL_MODIFIERS) {
                return null;
            }
        }
        return null;
    }

    /** "managing director and chief executive": the last token of the second office of two, else of the one. */
    private int second(int last, int limit) {
        int next = tokens.is(last + 1, "and") ? last + 2 : limit;
        int end = next < limit ? roleEnd(next, limit - 1) : -1;
        return end >= 0 && isSingular(end) && !runsIntoName(end, limit) ? end : last;
    }

    private boolean mayStandBefore(int at) {
        String word = tokens.lower(at);
        boolean number = tokens.isNumber(at) && !tokens.is(at + 1, "-");
        return !number
                && !ENDS.contains(word)
                && !Lexicon.SPEECH.contains(word)
                && !Lexicon.APPOSITION_BREAKS.contains(word);
    }

    /** The last token of the longest role that starts here and runs into no other role, or -1. */
    private int roleEnd(int first, int limit) {
        for (int last = Math.min(limit, first + Roles.LONGEST - 1); last >= first; last--) {
            if (tokens.isWord(last) && role(first, last) != null && !leadsToRole(last, limit)) {
                return last;
            }
        }
        return -1;
    }

    /** "Assistant Chief Fire Officer": the head is the last role of a compound. */
    private boolean leadsToRole(int last, int limit) {
        for (int next = last + 1; next <= Math.min(limit, last + 2) && tokens.isWord(next); next++) {
            boolean ends = COMPLEMENTS.at(tokens, next) || ENDS.at(tokens, next) || Lexicon.SPEECH.at(tokens, next);
            if (ends) {
                return false;
            }
            if (role(next, next) != null && isSingular(next)) {
                return true;
            }
        }
        return false;
    }

    private Roles.@Nullable Role role(int first, int last) {
        return roles.mayStart(tokens, first)
                ? roles.find(tokens.source().substring(tokens.start(first), tokens.end(last)))
                : null;
    }

    private boolean isSingular(int last) {
        String word = tokens.lower(last);
        return !word.endsWith("s") || word.endsWith("ss") || roles.find(word.substring(0, word.length() - 1)) == null;
    }

    /** The title of somebody else who follows: "X, Assistant District Attorney Jack Thorp said". */
    private boolean runsIntoName(int last, int end) {
        return last + 1 < end && tokens.isWord(last + 1) && tokens.isCapitalised(last + 1);
    }

    private int complementEnd(int role, int limit) {
        if (role + 1 >= limit
                || !COMPLEMENTS.at(tokens, role + 1)
                || (tokens.is(role + 1, "to") && isVerbal(role + 2))) {
            return role;
        }
        int at = role + 1;
        while (at < limit && !ENDS.at(tokens, at) && !isVerbal(at)) {
            at++;
        }
        boolean bare = at - 1 == role + 1;
        return bare ? role : at - 1;
    }

    private boolean isVerbal(int at) {
        String word = tokens.lower(at);
        return Lexicon.SPEECH.contains(word)
                || (!tokens.isCapitalised(at)
                        && (Lexicon.ACTING.contains(word) || Lexicon.AFTER_PERSONS.contains(word)));
    }
}
