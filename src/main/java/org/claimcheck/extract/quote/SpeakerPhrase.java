package org.claimcheck.extract.quote;

import java.util.HashSet;
import java.util.Set;
import org.claimcheck.model.Span;
import org.claimcheck.text.DataFile;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;
import org.jspecify.annotations.Nullable;

/** Finds the words that name the speaker beside a cue: the subject before it, or behind it when inverted. */
final class SpeakerPhrase {

    private static final int LONGEST = 30;
    private static final WordList PRONOUNS = WordList.of("he", "she", "they", "we", "i", "you", "it");
    private static final WordList BEFORE_VERB = words("before-verb.txt");
    private static final WordList BOUNDARIES = words("clause-boundaries.txt");
    private static final WordList AFTER_NAME = words("after-speaker.txt");
    private static final WordList APPOSITION = words("apposition-starts.txt");

    private final Tokens tokens;

    SpeakerPhrase(Tokens tokens) {
        this.tokens = tokens;
    }

    private static WordList words(String file) {
        Set<String> words = new HashSet<>();
        for (String line : DataFile.lines(SpeakerPhrase.class, file)) {
            words.addAll(Set.of(line.split(" ")));
        }
        return WordList.of(words);
    }

    /** The subject of a cue that starts at this token, not looking before {@code from}; null when none is there. */
    @Nullable
    Span before(int cue, int from) {
        int end = cue;
        while (end > from && isBeforeVerb(end - 1)) {
            end--;
        }
        int limit = Math.max(from, end - LONGEST);
        if (end > limit && Clauses.isDash(tokens, end - 1)) {
            return beforeAside(end - 1, limit);
        }
        boolean apposition = end > limit && tokens.is(end - 1, ",");
        return apposition ? beforeApposition(end - 1, limit) : segment(end, limit);
    }

    /** "Moen — and some of his friends — | said": past what stands between dashes. */
    private @Nullable Span beforeAside(int dash, int limit) {
        int inner = Clauses.isDash(tokens, dash - 1) ? dash - 3 : dash - 2;
        for (int token = inner; token > limit; token--) {
            if (Clauses.isDash(tokens, token)) {
                return segment(Clauses.isDash(tokens, token - 1) ? token - 1 : token, limit);
            }
        }
        return null;
    }

    private boolean isBeforeVerb(int token) {
        if (tokens.kind(token) == Tokens.Kind.CLITIC) {
            return PRONOUNS.at(tokens, token - 1); // "they've | said"
        }
        if (!tokens.isWord(token)) {
            return false;
        }
        String word = tokens.lower(token);
        boolean manner = word.endsWith("ly") && word.length() > 4 && !word.equals("family");
        return BEFORE_VERB.contains(word)
                || word.endsWith("n't")
                || word.endsWith("n’t")
                || (manner && !tokens.isCapitalised(token));
    }

    /** "Berg, who leads the party, | said": past the segments that only describe. */
    private @Nullable Span beforeApposition(int comma, int limit) {
        int end = comma;
        for (int step = 0; step < 4; step++) {
            int start = segmentStart(end, limit);
            if (start > limit && tokens.is(start - 1, ",") && describes(start, end)) {
                end = start - 1;
            } else {
                return phrase(start, end);
            }
        }
        return null;
    }

    private boolean describes(int start, int end) {
        boolean endsPlain = end > start && tokens.isWord(end - 1) && !tokens.isCapitalised(end - 1);
        if (endsPlain) {
            return true;
        }
        return start >= end || tokens.isNumber(start) || APPOSITION.at(tokens, start) || !tokens.isCapitalised(start);
    }

    private int segmentStart(int end, int limit) {
        int start = end;
        while (start > limit && !tokens.is(start - 1, ",") && !isHardSign(start - 1)) {
            start--;
        }
        return start;
    }

    private @Nullable Span segment(int end, int limit) {
        if (end > limit && PRONOUNS.at(tokens, end - 1)) {
            return tokens.span(end - 1, end - 1);
        }
        if (end > limit + 1 && tokens.is(end - 1, "%") && tokens.isNumber(end - 2)) {
            return tokens.span(end - 2, end - 1); // "26% | say"
        }
        int start = end;
        while (start > limit
                && !tokens.is(start - 1, ",")
                && !isHardSign(start - 1)
                && Cue.match(tokens, start - 1) == null
                && !BOUNDARIES.at(tokens, start - 1)) {
            start = tokens.is(start - 1, ")") ? opening(start - 1, limit) : start - 1;
        }
        return phrase(start < end ? OpeningAdjunct.past(tokens, start, end) : start, end);
    }

    /** The opening bracket that belongs to a closing one, or the closing one when there is none. */
    private int opening(int close, int limit) {
        for (int token = close; token >= limit; token--) {
            if (tokens.is(token, "(")) {
                return token;
            }
        }
        return close;
    }

    private boolean isHardSign(int token) {
        if (tokens.kind(token) != Tokens.Kind.SIGN) {
            return false;
        }
        char sign = tokens.source().charAt(tokens.start(token));
        boolean closing = ")]".indexOf(sign) >= 0;
        if (Clauses.isDash(tokens, token)) {
            return true;
        }
        return !closing && (";:(—–\"“”!?[".indexOf(sign) >= 0 || (sign == '.' && !tokens.joined(token)));
    }

    private @Nullable Span phrase(int from, int to) {
        int start = from;
        while (start < to && (!tokens.isWord(start) || BOUNDARIES.at(tokens, start))) {
            start++;
        }
        int end = to;
        while (end > start && tokens.kind(end - 1) == Tokens.Kind.SIGN) {
            end--;
        }
        return start < end ? tokens.span(start, end - 1) : null;
    }

    /** The subject behind an inverted cue that ends at this token. */
    @Nullable
    Span after(int cueEnd, int limit) {
        int start = cueEnd;
        int end = start;
        while (end < Math.min(limit, start + 14) && continuesName(end, start)) {
            end++;
        }
        int named = nameBehind(start, end, limit);
        return named > end ? phrase(end + 1, named) : phrase(start, end);
    }

    /** Where a name ends that a description is followed by: "said the head of the works, | Anna Berg"; else its own end. */
    private int nameBehind(int start, int end, int limit) {
        boolean described = start < end && !tokens.isCapitalised(start) && end < limit && tokens.is(end, ",");
        int at = end + 1;
        while (described && at < Math.min(limit, end + 5) && tokens.isWord(at) && tokens.isCapitalised(at)) {
            at++;
        }
        boolean name = described && at > end + 2 && (at >= limit || tokens.kind(at) == Tokens.Kind.SIGN);
        return name ? at : end;
    }

    private boolean continuesName(int token, int start) {
        if (tokens.kind(token) == Tokens.Kind.SIGN) {
            return tokens.joined(token)
                    && (tokens.is(token, "-")
                            || tokens.is(token, ".")
                            || tokens.is(token, "’")
                            || tokens.is(token, "'"))
                    && token + 1 < tokens.size();
        }
        return token == start || !AFTER_NAME.at(tokens, token);
    }
}
