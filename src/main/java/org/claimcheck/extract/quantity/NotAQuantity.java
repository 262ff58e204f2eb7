package org.claimcheck.extract.quantity;

import java.util.Set;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;

/** Figures that count and measure nothing: telephone numbers, addresses, scores, years, labels, ages. */
final class NotAQuantity {

    private static final WordList STREETS = WordList.of(
            "street",
            "st",
            "road",
            "rd",
            "avenue",
            "ave",
            "lane",
            "drive",
            "boulevard",
            "blvd",
            "square",
            "highway",
            "court",
            "place",
            "way",
            "terrace",
            "parkway",
            "block");
    private static final WordList RESULTS = WordList.of(
            "win",
            "victory",
            "defeat",
            "loss",
            "draw",
            "lead",
            "score",
            "record",
            "decision",
            "thrashing",
            "triumph",
            "on",
            "against",
            "in",
            "to",
            "at",
            "after");
    private static final WordList LABELS = WordList.of(
            "no",
            "number",
            "page",
            "chapter",
            "article",
            "section",
            "room",
            "flight",
            "route",
            "highway",
            "channel",
            "phase",
            "stage",
            "step",
            "part",
            "volume",
            "type",
            "class",
            "grade",
            "level",
            "gate",
            "platform",
            "lot",
            "unit",
            "line",
            "paragraph",
            "act",
            "game",
            "week",
            "day",
            "year",
            "version",
            "model",
            "square",
            "issue",
            "episode",
            "season",
            "group",
            "table",
            "figure",
            "track",
            "terminal",
            "district",
            "precinct",
            "apartment",
            "suite");

    private static final WordList PEOPLE =
            WordList.of("man", "woman", "boy", "girl", "age", "person", "child", "teenager");

    private static final WordList AGE_UNITS = WordList.of("yo", "y.o", "yrold", "yr-old");
    private static final WordList LIFE = WordList.of("early", "mid", "late");
    private static final WordList OWNERS = WordList.of("his", "her", "their", "the");

    private NotAQuantity() {}

    /** Whether the figures at this token belong to something that is no quantity, whatever follows. */
    static boolean stands(Tokens tokens, int at, int end) {
        return dashed(tokens, at, end) || address(tokens, at, end) || ageOrder(tokens, at, end) || inWord(tokens, at);
    }

    /** "2-1", "555-0199", "2019-20": figures joined by hyphens, unless the first is the smaller and a noun follows. */
    private static boolean dashed(Tokens tokens, int at, int end) {
        if (!tokens.isNumber(at)) {
            return false;
        }
        boolean before = at >= 2 && isDash(tokens, at - 1) && tokens.isNumber(at - 2) && tokens.joined(at);
        boolean after = at + 2 < end && isDash(tokens, at + 1) && tokens.isNumber(at + 2) && tokens.joined(at + 2);
        if (!before && !after) {
            return false;
        }
        return before || !isRange(tokens, at, end);
    }

    private static boolean isRange(Tokens tokens, int at, int end) {
        int last = at + 2;
        boolean more = last + 2 < end && isDash(tokens, last + 1) && tokens.isNumber(last + 2);
        if (more
                || last + 1 >= end
                || tokens.text(at).length() > tokens.text(last).length()) {
            return false;
        }
        boolean rising = tokens.text(at).length() < tokens.text(last).length()
                || tokens.text(at).compareTo(tokens.text(last)) < 0;
        return rising && !RESULTS.at(tokens, last + 1) && (tokens.isWord(last + 1) || tokens.is(last + 1, "%"));
    }

    private static boolean isDash(Tokens tokens, int at) {
        return (tokens.is(at, "-") || tokens.is(at, "–")) && tokens.joined(at);
    }

    /** "12 Main Street", "12th Avenue". */
    private static boolean address(Tokens tokens, int at, int end) {
        if (!tokens.isNumber(at)) {
            return false;
        }
        for (int token = at + 1; token < Math.min(end, at + 5); token++) {
            if (!tokens.isCapitalised(token)) {
                return false;
            }
            if (STREETS.at(tokens, token)) {
                return true;
            }
        }
        return false;
    }

    /** "24-year-old", and "Name, 24," with a name before. */
    private static boolean ageOrder(Tokens tokens, int at, int end) {
        boolean manOf = tokens.is(at - 1, "of") && at > 1 && PEOPLE.at(tokens, at - 2);
        if (manOf || tokens.is(at - 1, "aged") || tokens.is(at - 1, "age")) {
            return true;
        }
        int next = tokens.is(at + 1, "-") ? at + 2 : at + 1;
        if ((next < end && AGE_UNITS.at(tokens, next)) || isDecadeOfLife(tokens, at)) {
            return true;
        }
        int old = tokens.is(next + 1, "-") ? next + 2 : next + 1;
        if ((tokens.is(next, "year") || tokens.is(next, "years") || tokens.is(next, "month"))
                && tokens.is(old, "old")) {
            return true;
        }
        boolean commas = at >= 2 && tokens.is(at - 1, ",") && tokens.isWord(at - 2);
        boolean closed = at + 1 >= end || tokens.is(at + 1, ",") || tokens.is(at + 1, ".") || tokens.is(at + 1, ";");
        boolean between = tokens.is(at + 1, ",") && tokens.text(at).length() == 2;
        return commas
                && closed
                && (between || tokens.isCapitalised(at - 2))
                && tokens.text(at).length() < 4;
    }

    /** "in their 20's", "in her late 60s". */
    private static boolean isDecadeOfLife(Tokens tokens, int at) {
        int whose = LIFE.at(tokens, Math.max(0, at - 1)) ? at - 2 : at - 1;
        boolean plural = tokens.is(at + 1, "s") || tokens.is(at + 1, "'s") || tokens.is(at + 1, "’s");
        return tokens.is(whose - 1, "in") && OWNERS.at(tokens, Math.max(0, whose)) && plural;
    }

    /** "G20", "COVID-19", "F-16": figures that end a word. */
    private static boolean inWord(Tokens tokens, int at) {
        if (!tokens.isNumber(at) || at == 0 || !tokens.joined(at)) {
            return false;
        }
        if (tokens.is(at - 1, "-")) {
            return at > 1 && tokens.joined(at - 1) && tokens.isWord(at - 2) && !tokens.is(at - 2, "mid");
        }
        return tokens.is(at - 1, "#") || tokens.is(at - 1, "/") || tokens.is(at - 1, "@");
    }

    /** Whether bare figures, with no noun or unit behind them, are a label or a year. */
    static boolean bareFiguresAreLabel(Tokens tokens, int at) {
        if (!tokens.isNumber(at)) {
            return true;
        }
        String figures = tokens.text(at);
        boolean year = figures.length() == 4 && (figures.startsWith("19") || figures.startsWith("20"));
        boolean named = at > 0
                && tokens.sentenceOf(at - 1) == tokens.sentenceOf(at)
                && tokens.isWord(at - 1)
                && (tokens.isCapitalised(at - 1) || LABELS.at(tokens, at - 1));
        boolean numbered = at > 1 && tokens.is(at - 1, ".") && tokens.is(at - 2, "no");
        return year || named || numbered || (figures.length() > 1 && figures.startsWith("0") && !figures.contains("."));
    }

    /** Whether a year-like figure stands where a year would, so that the noun behind it is not counted by it. */
    static boolean isYearBeforeNoun(Tokens tokens, int at) {
        String figures = tokens.text(at);
        boolean year = figures.length() == 4 && (figures.startsWith("19") || figures.startsWith("20"));
        return year
                && tokens.isNumber(at)
                && at > 0
                && Set.of(
                                "the", "in", "since", "by", "until", "from", "of", "a", "his", "her", "its", "their",
                                "'s", "and", "for", "after", "before")
                        .contains(tokens.lower(at - 1));
    }
}
