package org.claimcheck.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.claimcheck.text.Tokens;

/** What a figure can be in a time expression, told by its shape: a day, a year, a clock time. */
final class NumberTerms {

    private static final int LONGEST = 12;

    private static final List<String> CATEGORIES = List.of(
            "{cardinal}",
            "{clock}",
            "{day}",
            "{dd}",
            "{decimal}",
            "{dotted}",
            "{hhmm}",
            "{hour}",
            "{int}",
            "{mm}",
            "{modern-year}",
            "{n}",
            "{ordinal}",
            "{suffix}",
            "{times-hundred}",
            "{year}",
            "{yy}",
            "{name}",
            "{word}",
            "{plural}");

    private final SpelledTerms spelled;

    /** By digits and value; filled as figures come up, the same whoever comes first. */
    private final AtomicReferenceArray<Term[]> known = new AtomicReferenceArray<>(50_000);

    private final int amount;
    private final int integer;
    private final int day;
    private final int hour;
    private final int year;
    private final int modernYear;
    private final int twoDigitYear;
    private final int twoDigitMonth;
    private final int twoDigitDay;
    private final int fourDigits;
    private final int clock;
    private final int decimal;
    private final int dotted;
    private final int ordinal;
    private final int suffix;

    NumberTerms(Grammar grammar) {
        spelled = new SpelledTerms(grammar);
        amount = grammar.symbol("{n}");
        integer = grammar.symbol("{int}");
        day = grammar.symbol("{day}");
        hour = grammar.symbol("{hour}");
        year = grammar.symbol("{year}");
        modernYear = grammar.symbol("{modern-year}");
        twoDigitYear = grammar.symbol("{yy}");
        twoDigitMonth = grammar.symbol("{mm}");
        twoDigitDay = grammar.symbol("{dd}");
        fourDigits = grammar.symbol("{hhmm}");
        clock = grammar.symbol("{clock}");
        decimal = grammar.symbol("{decimal}");
        dotted = grammar.symbol("{dotted}");
        ordinal = grammar.symbol("{ordinal}");
        suffix = grammar.symbol("{suffix}");
    }

    /** Numbers the categories that are given out here, so that none is new after loading. */
    static void name(Vocabulary vocabulary) {
        CATEGORIES.forEach(vocabulary::number);
    }

    /** The terms of a token of figures. */
    Term[] figures(Tokens tokens, int token) {
        int from = tokens.start(token);
        int to = tokens.end(token);
        if (to - from > LONGEST) {
            return Term.NONE;
        }
        String text = tokens.source();
        if (to - from <= 4
                && isPlain(text, from, to)
                && !ordinalFollows(tokens, token)
                && fraction(tokens, token) == 0) {
            return common(Integer.parseInt(text, from, to, 10), to - from);
        }
        List<Term> terms = new ArrayList<>(6);
        int colon = colon(text, from, to);
        if (colon >= 0) {
            clock(text, from, colon, to, terms);
        } else if (isPlain(text, from, to)) {
            plain(Long.parseLong(text, from, to, 10), to - from, tokens, token, terms);
        } else {
            signed(text.substring(from, to), terms);
        }
        return terms.toArray(Term.NONE);
    }

    /** The first colon of the token; a search without an end would read the rest of the article for each figure. */
    private static int colon(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == ':') {
                return at;
            }
        }
        return -1;
    }

    private static boolean isPlain(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The terms of a plain figure of at most four digits, which no fraction and no ordinal ending follows. */
    private Term[] common(int value, int digits) {
        Term[] terms = known.get(digits * 10_000 + value);
        if (terms == null) {
            List<Term> found = new ArrayList<>(8);
            cardinal(value, digits, new Term(amount, value, 1), found);
            terms = found.toArray(Term.NONE);
            known.set(digits * 10_000 + value, terms);
        }
        return terms;
    }

    private void plain(long value, int digits, Tokens tokens, int token, List<Term> terms) {
        if (ordinalFollows(tokens, token)) {
            terms.add(new Term(ordinal, value, 2));
            if (value >= 1 && value <= 31) {
                terms.add(new Term(day, value, 2));
            }
            return;
        }
        int fraction = fraction(tokens, token);
        Term counted = fraction > 0 ? new Term(amount, value + 1.0 / fraction, 4) : new Term(amount, value, 1);
        cardinal(value, digits, counted, terms);
    }

    private void cardinal(long value, int digits, Term counted, List<Term> terms) {
        terms.add(new Term(integer, value, 1));
        terms.add(counted);
        if (digits <= 2) {
            small(value, digits, terms);
        } else if (digits == 4) {
            terms.add(new Term(fourDigits, value, 1));
            if (value >= 1100 && value <= 2199) {
                terms.add(new Term(year, value, 1));
            }
            if (value >= 1900 && value <= 2049) {
                terms.add(new Term(modernYear, value, 1));
            }
        }
    }

    private void small(long value, int digits, List<Term> terms) {
        if (value >= 1 && value <= 31) {
            terms.add(new Term(day, value, 1));
        }
        if (value <= 24) {
            terms.add(new Term(hour, value, 1));
        }
        if (digits == 2) {
            terms.add(new Term(twoDigitYear, value, 1));
            if (value >= 1 && value <= 12) {
                terms.add(new Term(twoDigitMonth, value, 1));
            }
            if (value >= 1 && value <= 31) {
                terms.add(new Term(twoDigitDay, value, 1));
            }
        }
    }

    private boolean ordinalFollows(Tokens tokens, int token) {
        return token + 1 < tokens.size() && tokens.joined(token + 1) && is(tokens, token + 1, suffix);
    }

    /** The denominator of a fraction of one that follows this whole number ("2 1/2"), else 0. */
    private static int fraction(Tokens tokens, int token) {
        boolean slash = token + 3 < tokens.size()
                && tokens.is(token + 1, "1")
                && tokens.is(token + 2, "/")
                && tokens.joined(token + 2)
                && tokens.joined(token + 3);
        return !slash ? 0 : tokens.is(token + 3, "2") ? 2 : tokens.is(token + 3, "4") ? 4 : 0;
    }

    private void clock(String text, int from, int colon, int to, List<Term> terms) {
        boolean shaped =
                colon - from <= 2 && to - colon == 3 && isPlain(text, from, colon) && isPlain(text, colon + 1, to);
        if (shaped && colon > from) {
            int hours = Integer.parseInt(text, from, colon, 10);
            int minutes = Integer.parseInt(text, colon + 1, to, 10);
            if (hours <= 24 && minutes < 60) {
                // a leading zero tells the clock of 24 hours
                int ofTwentyFour = text.charAt(from) == '0' ? ClockMeanings.OF_24_HOURS : 0;
                terms.add(new Term(clock, hours * 60.0 + minutes + ofTwentyFour, 1));
            }
        }
    }

    private void signed(String figure, List<Term> terms) {
        String[] parts = figure.split("\\.");
        if (parts.length == 3 && parts[0].length() <= 2 && parts[1].length() <= 2 && parts[2].length() % 2 == 0) {
            dotted(parts, terms);
        }
        double value = number(figure);
        if (value >= 0) {
            terms.add(new Term(amount, value, 1));
            boolean clockLike = parts.length == 2 && parts[0].length() <= 2 && parts[1].length() == 2;
            if (clockLike) {
                terms.add(new Term(decimal, value, 1));
            }
        }
    }

    private void dotted(String[] parts, List<Term> terms) {
        try {
            int first = Integer.parseInt(parts[0]);
            int second = Integer.parseInt(parts[1]);
            int third = Integer.parseInt(parts[2]);
            int fullYear = parts[2].length() == 4 ? third : third < 50 ? 2000 + third : 1900 + third;
            if (first >= 1 && first <= 31 && second >= 1 && second <= 12 && parts[2].length() >= 2) {
                terms.add(new Term(dotted, fullYear * 10_000.0 + second * 100 + first, 1));
            }
        } catch (NumberFormatException e) {
            // signs between the figures that are not stops: no date
        }
    }

    private static double number(String figure) {
        int stop = figure.indexOf('.');
        if (stop != figure.lastIndexOf('.')) {
            return -1;
        }
        try {
            return Double.parseDouble(figure.replace(",", ""));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private boolean is(Tokens tokens, int token, int symbol) {
        return spelled.value(tokens, token, symbol) >= 0;
    }
}
