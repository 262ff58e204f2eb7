package org.claimcheck.extract.person;

import java.util.List;
import org.claimcheck.model.Span;
import org.claimcheck.text.Resources;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;
import org.jspecify.annotations.Nullable;

/** Reads the age that stands beside a name: "24-year-old X", "X, 24,", "X (24)", "X, aged 24", "X, who turned 24". */
final class AgeReader {

    private static final int OLDEST = 120;
    private static final int YOUNGEST = 6;
    private static final int DESCRIPTION = 6;
    private static final int GROWN = 16;

    private static final List<String> SMALL = List.of(
            ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
                            + " nineteen")
                    .split(" "));
    private static final List<String> TENS =
            List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));

    private static final WordList SO_OLD = WordList.of("now", "just", "only", "barely", "still");
    private static final WordList SOON = WordList.of("next", "in", "later", "this", "soon", "tomorrow");
    /** Nouns between an age and a name: "24-year-old victim X". */
    private static final WordList BETWEEN = WordList.of(Resources.lines(AgeReader.class, "aged-nouns.txt"));

    private static final WordList TURNED = WordList.of("turned", "turns", "is", "was", "aged", "age");

    /** An age and the words that give it. */
    record Age(int years, Span span) {}

    private final Tokens tokens;

    AgeReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The age given right beside these tokens, or null. */
    @Nullable
    Age beside(int first, int last) {
        Age opening = opening(first);
        if (opening != null) {
            return opening;
        }
        Age before = before(first);
        boolean loose = before != null && tokens.is(first - 1, ",");
        if (loose && isOwner(last)) {
            return null; // "her 6-year-old daughter, Marek's sister and I": the girl is no Marek, or not this one
        }
        Age behind = before == null || loose ? behind(last) : null;
        return behind != null ? behind : before; // "a 16-year-old boy, Ivo Marek, 19, and ..." lists two
    }

    /** "Marek's sister" */
    private boolean isOwner(int last) {
        return last + 2 < tokens.endOf(tokens.sentenceOf(last))
                && tokens.kind(last + 1) == Tokens.Kind.CLITIC
                && tokens.isWord(last + 2);
    }

    private @Nullable Age behind(int last) {
        int end = tokens.endOf(tokens.sentenceOf(last));
        int at = last + 1;
        if (at >= end) {
            return null;
        }
        if (tokens.is(at, "(")
                && at + 2 < end
                && isYears(at + 1)
                && (tokens.is(at + 2, ")") || tokens.is(at + 2, ","))) {
            return years(at + 1, at + 1, at + 1);
        }
        boolean bracketed = tokens.is(at, "(") && (tokens.is(at + 1, "aged") || tokens.is(at + 1, "age"));
        if (bracketed && at + 3 < end && isYears(at + 2) && tokens.is(at + 3, ")")) {
            return years(at + 2, at + 1, at + 2);
        }
        if (tokens.is(at, ",")) {
            at++;
        }
        if (at >= end) {
            return null;
        }
        boolean comma = at > last + 1;
        if (comma && SO_OLD.at(tokens, at) && at + 1 < end && isYears(at + 1) && endsAge(at + 2, end)) {
            return years(at + 1, at, at + 1);
        }
        Age told = comma ? described(at, end) : null;
        if (told != null) {
            return told;
        }
        if (comma && isYears(at) && endsAge(at + 1, end)) {
            return years(at, at, at);
        }
        boolean article = tokens.is(at, "a") || tokens.is(at, "an");
        if (tokens.is(at, "who") || tokens.is(at, "a") || tokens.is(at, "an") || tokens.is(at, "the")) {
            at++;
        }
        Age old = yearOld(at, end);
        if (old != null) {
            int next = tokens.at(old.span().end());
            boolean nextOnes = next < end && tokens.isWord(next) && tokens.isCapitalised(next);
            return comma && (article || !nextOnes) ? old : null;
        }
        if (comma
                && (tokens.is(at, "both") || tokens.is(at, "each") || tokens.is(at, "also"))
                && at + 1 < end
                && isYears(at + 1)) {
            return years(at + 1, at, at + 1);
        }
        if (!comma && tokens.is(at, "and")) {
            return shared(at + 1, end);
        }
        return at + 1 < end && TURNED.at(tokens, at) ? turned(at, end) : null;
    }

    /** "X, a teacher of 43,", "X, a married teacher, 43,", "X, a teacher aged 43": the age behind a description of the one named. */
    private @Nullable Age described(int article, int end) {
        if (!tokens.is(article, "a") && !tokens.is(article, "an")) {
            return null;
        }
        int at = article + 1;
        while (at < Math.min(end, article + DESCRIPTION)
                && tokens.isWord(at)
                && !tokens.isCapitalised(at)
                && !Lexicon.APPOSITION_BREAKS.at(tokens, at)
                && !tokens.is(at, "aged")) {
            at++;
        }
        boolean lead = tokens.is(at, "of") || tokens.is(at, "aged") || tokens.is(at, ",");
        int number = at + 1;
        boolean age = at > article + 1 && lead && number < end && isYears(number) && endsAge(number + 1, end);
        boolean children = tokens.is(at, "of") && age && number(number) < GROWN; // "a mother of 3"
        return age && !children && !tokens.is(number + 1, "of")
                ? years(number, tokens.is(at, "aged") ? at : number, number)
                : null;
    }

    /** "At 34, X is the youngest": the age that opens the sentence. */
    private @Nullable Age opening(int first) {
        int start = tokens.firstOf(tokens.sentenceOf(first));
        int number = tokens.is(start + 1, "just") || tokens.is(start + 1, "only") ? start + 2 : start + 1;
        boolean opens = tokens.is(start, "at") && isYears(number) && tokens.is(number + 1, ",") && number + 2 == first;
        return opens && number(number) > YOUNGEST ? years(number, number, number) : null;
    }

    /** The age of the first of two: "X and Y, both 24". */
    private @Nullable Age shared(int from, int end) {
        int at = from;
        while (at < end && at < from + 6 && ((tokens.isWord(at) && tokens.isCapitalised(at)) || tokens.is(at, "."))) {
            at++;
        }
        boolean both = at + 2 < end && at > from && tokens.is(at, ",") && tokens.is(at + 1, "both") && isYears(at + 2);
        return both ? years(at + 2, at + 1, at + 2) : null;
    }

    private @Nullable Age turned(int at, int end) {
        int number = at + 1;
        if (tokens.is(number, "just") || tokens.is(number, "only")) {
            number++;
        }
        if (number >= end || !isYears(number)) {
            return null;
        }
        boolean explicit = tokens.is(at, "aged") || tokens.is(at, "age") || tokens.is(at, "turned");
        boolean old = tokens.is(number + 1, "years") && tokens.is(number + 2, "old");
        if (tokens.is(at, "turns") && SOON.at(tokens, number + 1) && number(number) > YOUNGEST) {
            return new Age(number(number) - 1, tokens.span(at, number)); // "who turns 40 next month" is 39
        }
        if (explicit && isPartOfYear(number + 1)) {
            return new Age(tokens.is(number + 1, "months") ? number(number) / 12 : 0, tokens.span(at, number + 1));
        }
        boolean fits = explicit ? !tokens.is(number + 1, "%") : old || endsAge(number + 1, end);
        return fits ? years(number, at, old ? number + 2 : number) : null;
    }

    /** "aged 17 months" */
    private boolean isPartOfYear(int token) {
        return tokens.is(token, "months") || tokens.is(token, "weeks") || tokens.is(token, "days");
    }

    private boolean endsAge(int at, int end) {
        if (at >= end) {
            return true;
        }
        return switch (tokens.lower(at)) {
            case ",", ".", ";", ")", "of", "from", "and", "was", "is", "who", "were", "—", "–", "when" -> true;
            default -> false;
        };
    }

    /** "24-year-old", "24 year old", "8-month-old". */
    @Nullable
    Age yearOld(int at, int end) {
        int spelt = spelt(at);
        if (at >= end || (spelt < 0 && !isYears(at))) {
            return null;
        }
        int tens = spelt >= 20 && tokens.is(at + 1, "-") && spelt(at + 2) > 0 && spelt(at + 2) < 10 ? spelt(at + 2) : 0;
        if (spelt > 0) {
            return spelt(at, tens > 0 ? at + 2 : at, spelt + tens, end);
        }
        int unit = skipHyphen(at + 1);
        int old = skipHyphen(unit + 1);
        if (old >= end || !tokens.is(old, "old")) {
            return null;
        }
        return switch (tokens.lower(unit)) {
            case "year", "years" -> years(at, at, old);
            case "month", "months" -> new Age(number(at) / 12, tokens.span(at, old));
            case "day", "days", "week", "weeks" -> new Age(0, tokens.span(at, old));
            default -> null;
        };
    }

    /** "four-year-old", "thirty-four-year-old". */
    private @Nullable Age spelt(int first, int last, int years, int end) {
        int unit = skipHyphen(last + 1);
        int old = skipHyphen(unit + 1);
        return old < end && tokens.is(unit, "year") && tokens.is(old, "old")
                ? new Age(years, tokens.span(first, old))
                : null;
    }

    /** The number that a word names, or -1. */
    private int spelt(int at) {
        if (at >= tokens.size() || !tokens.isWord(at)) {
            return -1;
        }
        int small = SMALL.indexOf(tokens.lower(at));
        int tens = TENS.indexOf(tokens.lower(at));
        return small >= 0 ? small + 1 : tens >= 0 ? (tens + 2) * 10 : -1;
    }

    private int skipHyphen(int at) {
        return tokens.is(at, "-") || tokens.is(at, "‑") || tokens.is(at, "–") ? at + 1 : at;
    }

    private @Nullable Age before(int first) {
        int start = tokens.firstOf(tokens.sentenceOf(first));
        for (int at = first - 1, steps = 0; at >= start && steps < 6; at--, steps++) {
            if (tokens.is(at, "old")) {
                int number = at;
                while (number > start && number > at - 5 && !tokens.isNumber(number) && spelt(number) < 0) {
                    number--;
                }
                boolean tens = number - 2 >= start && tokens.is(number - 1, "-") && spelt(number - 2) >= 20;
                number = tens ? number - 2 : number;
                Age age = yearOld(number, tokens.endOf(tokens.sentenceOf(first)));
                return age != null && age.span().end() == tokens.end(at) ? age : null;
            }
            boolean comma = tokens.is(at, ",") && at == first - 1;
            boolean name = tokens.isWord(at) && tokens.isCapitalised(at) && !tokens.is(first - 1, ",");
            if (!comma && !name && !BETWEEN.at(tokens, at)) {
                return null;
            }
        }
        return null;
    }

    private boolean isYears(int token) {
        return tokens.isNumber(token) && number(token) >= 0;
    }

    /** The whole number that the token is, or -1 when it is none that an age can be. */
    private int number(int token) {
        String digits = tokens.text(token);
        if (digits.length() > 3 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        int number = Integer.parseInt(digits);
        return number <= OLDEST ? number : -1;
    }

    private Age years(int number, int first, int last) {
        return new Age(number(number), tokens.span(first, last));
    }
}
