package org.claimcheck.extract.person;

import org.claimcheck.text.Roles;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.Tokens.Kind;
import org.claimcheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Reads the office that stands before a name and is parted from it by a comma: "The union's treasurer, Ann Orr, said", "the chief
 * executive of Quaylo, Ann Orr,". Not the first of a list ("the mayor, Ann Orr and Bo Lund"), nor an office that only leads to
 * the person ("the mayor's brother, Bo Lund").
 */
final class OfficeAhead {

    private static final int REACH = 10;
    private static final WordList DETERMINERS = WordList.of("the", "a", "an", "its", "their", "his", "her", "our");
    private static final WordList LINKS = WordList.of("of", "for", "at", "in");
    private static final WordList BREAKS = WordList.of(
            "and", "or", "but", "who", "which", "that", "when", "while", "with", "from", "to", "on", "by", "said",
            "told", ",", ";", ":", "(", ")", "\"", "“", "”", "–", "—");

    private final Tokens tokens;
    private final Roles roles = Roles.shared();

    OfficeAhead(Tokens tokens) {
        this.tokens = tokens;
    }

    /** First and last token of the office, or null. */
    int @Nullable [] of(int nameFirst, int nameLast) {
        int comma = nameFirst - 1;
        int start = comma > 0 ? tokens.firstOf(tokens.sentenceOf(comma)) : 0;
        if (comma <= start || !tokens.is(comma, ",") || !isClosed(nameLast)) {
            return null;
        }
        int first = phraseStart(comma, start);
        return first < 0 ? null : office(first, comma);
    }

    /** Where the noun phrase begins that ends before the comma: behind its determiner or with its owner's name; or -1. */
    private int phraseStart(int comma, int start) {
        int owner = -1;
        for (int at = comma - 1; at >= Math.max(start, comma - REACH); at--) {
            if (BREAKS.at(tokens, at)) {
                return owner;
            }
            if (DETERMINERS.at(tokens, at) && !LINKS.at(tokens, at - 1)) {
                return at + 1;
            }
            boolean named = tokens.kind(at) == Kind.CLITIC && tokens.is(at, "'s");
            if ((named || tokens.is(at, "’s")) && at > start && tokens.isCapitalised(at - 1)) {
                owner = at - 1;
                while (owner > start && tokens.isWord(owner - 1) && tokens.isCapitalised(owner - 1)) {
                    owner--;
                }
            }
        }
        return owner;
    }

    /** The office in these words: behind modifiers and owners alone, to the end or with "of" and what it is of. */
    private int @Nullable [] office(int first, int end) {
        for (int at = first; at < end; at++) {
            if (LINKS.at(tokens, at)) {
                return null;
            }
            int last = roleEnd(at, end);
            if (last >= 0 && !leadsOn(last, end)) {
                return isOneHolder(at, last, end) ? new int[] {first, end - 1} : null;
            }
        }
        return null;
    }

    private int roleEnd(int first, int end) {
        if (!tokens.isWord(first) || !roles.mayStart(tokens, first)) {
            return -1;
        }
        for (int last = Math.min(end, first + Roles.LONGEST) - 1; last >= first; last--) {
            boolean role = tokens.isWord(last)
                    && roles.find(tokens.source().substring(tokens.start(first), tokens.end(last))) != null;
            if (role) {
                return last;
            }
        }
        return -1;
    }

    /** "police chief", "mayor's brother": what is told of begins further on. */
    private boolean leadsOn(int last, int end) {
        return last + 1 < end && !LINKS.at(tokens, last + 1);
    }

    /** One holder of it, and no other office in what it is of: not "the lawyer of the mayor, Ann Orr". */
    private boolean isOneHolder(int role, int last, int end) {
        String word = tokens.lower(last);
        boolean plural = word.endsWith("s")
                && !word.endsWith("ss")
                && roles.find(word.substring(0, word.length() - 1)) != null
                && role == last;
        for (int at = last + 1; at < end; at++) {
            if (tokens.isWord(at) && !tokens.isCapitalised(at) && roles.find(tokens.lower(at)) != null) {
                return false;
            }
        }
        return !plural;
    }

    /** Whether the name is an aside: a comma, a full stop or the end of the quotation behind it, and nobody else behind that. */
    private boolean isClosed(int nameLast) {
        int end = tokens.endOf(tokens.sentenceOf(nameLast));
        int next = nameLast + 1;
        if (next >= end) {
            return true;
        }
        boolean comma = tokens.is(next, ",");
        boolean another = comma && next + 1 < end && tokens.isCapitalised(next + 1) && !tokens.isNumber(next + 1);
        return (comma && !another)
                || tokens.is(next, ".")
                || tokens.is(next, ":")
                || tokens.is(next, ";")
                || tokens.is(next, "—")
                || Lexicon.SPEECH.at(tokens, next)
                || tokens.is(next, "who");
    }
}
