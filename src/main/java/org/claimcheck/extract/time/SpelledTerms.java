package org.claimcheck.extract.time;

import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The numbers and years that words spell: "twenty-four", "two hundred", "nineteen ninety-six". Immutable. */
final class SpelledTerms {

    private static final int MOST_WORDS = 6;

    private final Grammar grammar;
    private final int amount;
    private final int modernYear;
    private final int cardinal;
    private final int multiplier;

    SpelledTerms(Grammar grammar) {
        this.grammar = grammar;
        amount = grammar.symbol("{n}");
        modernYear = grammar.symbol("{modern-year}");
        cardinal = grammar.symbol("{cardinal}");
        multiplier = grammar.symbol("{times-hundred}");
    }

    /** The number that spelled words give from here on, with its length; null when none starts here. */
    @Nullable
    Term spelled(Tokens tokens, int token) {
        double first = value(tokens, token, cardinal);
        if (first < 0) {
            return null;
        }
        double sum = first;
        double last = first;
        int at = token + 1;
        for (int words = 1; words < MOST_WORDS; words++) {
            int next = at < tokens.size() && tokens.is(at, "-") && tokens.joined(at) ? at + 1 : at;
            double unit = value(tokens, next, cardinal);
            double times = value(tokens, at, multiplier);
            if (times > 0) {
                sum = sum * times;
                last = times;
                at++;
            } else if (unit > 0 && unit < 10 && last >= 20 && last < 100) {
                sum += unit;
                last = unit;
                at = next + 1;
            } else if (unit > 0 && last >= 100 && next == at) {
                sum += unit;
                last = unit;
                at++;
            } else {
                break;
            }
        }
        return new Term(amount, sum, at - token);
    }

    /** A year in words ("nineteen ninety-six", "two thousand"), with its length; null when none starts here. */
    @Nullable
    Term spelledYear(Tokens tokens, int token) {
        double century = value(tokens, token, cardinal);
        if (century < 11 || century > 20) {
            return null;
        }
        Term rest = token + 1 < tokens.size() ? spelled(tokens, token + 1) : null;
        if (rest == null || rest.value() < 10 || rest.value() >= 100) {
            return null;
        }
        return new Term(modernYear, century * 100 + rest.value(), 1 + rest.length());
    }

    /** What this word is worth as a symbol, such as {@code 3} for "three" as a cardinal; negative when it is none. */
    double value(Tokens tokens, int token, int symbol) {
        if (token >= tokens.size() || !tokens.isWord(token)) {
            return -1;
        }
        Lexeme lexeme = grammar.lexicon().find(tokens.source(), tokens.start(token), tokens.end(token));
        if (lexeme != null) {
            for (Term term : lexeme.terms(true)) {
                if (term.symbol() == symbol) {
                    return term.value();
                }
            }
        }
        return -1;
    }
}
