package org.claimcheck.extract.time;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What each token of one article can be in a pattern; looked up once. Confined to one extraction. */
final class Terms {

    private static final Grammar GRAMMAR = Grammar.ENGLISH;
    private static final NumberTerms NUMBERS = new NumberTerms(GRAMMAR);
    private static final SpelledTerms SPELLED = new SpelledTerms(GRAMMAR);
    private static final int CARDINAL = GRAMMAR.symbol("{cardinal}");

    private static final int YEAR = GRAMMAR.symbol("{year}");
    private static final int PLURAL = GRAMMAR.symbol("{plural}");
    private static final int NAME = GRAMMAR.symbol("{name}");
    private static final int WORD = GRAMMAR.symbol("{word}");

    private final Tokens tokens;
    private final @Nullable Term[][] known;

    Terms(Tokens tokens) {
        this.tokens = tokens;
        this.known = new Term[tokens.size()][];
    }

    /** What the expression that starts at this token can be; empty for a word that is in no pattern. */
    Term[] at(int token) {
        Term[] terms = known[token];
        if (terms == null) {
            terms = find(token);
            known[token] = terms;
        }
        return terms;
    }

    /** Whether this token, alone or as the first of several, is one of these symbols; false beyond either end. */
    boolean isAny(int token, SymbolSet symbols) {
        if (token < 0 || token >= tokens.size()) {
            return false;
        }
        for (Term term : at(token)) {
            if (symbols.contains(term.symbol())) {
                return true;
            }
        }
        return (symbols.contains(PLURAL) && isPlural(token))
                || (symbols.contains(NAME) && isName(token))
                || (symbols.contains(WORD) && !isSign(token));
    }

    /** A word with a capital letter that takes part in no time expression. */
    private boolean isName(int token) {
        return tokens.isWord(token) && tokens.isCapitalised(token) && at(token).length == 0;
    }

    private boolean isSign(int token) {
        return !tokens.isWord(token) && !tokens.isNumber(token);
    }

    /** Whether it looks like a noun in the plural, as what is counted does. */
    private boolean isPlural(int token) {
        int end = tokens.end(token);
        return tokens.isWord(token)
                && !tokens.isCapitalised(token)
                && end - tokens.start(token) > 3
                && tokens.source().charAt(end - 1) == 's'
                && tokens.source().charAt(end - 2) != 's';
    }

    private Term[] find(int token) {
        if (tokens.isNumber(token)) {
            return NUMBERS.figures(tokens, token);
        }
        if (tokens.isWord(token) && !GRAMMAR.lexicon().has(tokens, token)) {
            return Term.NONE;
        }
        Lexeme lexeme = tokens.holdsInvisible()
                ? GRAMMAR.lexicon()
                        .find(tokens.text(token), 0, tokens.text(token).length())
                : GRAMMAR.lexicon().find(tokens.source(), tokens.start(token), tokens.end(token));
        if (lexeme == null) {
            return Term.NONE;
        }
        Term[] plain = lexeme.terms(tokens.isCapitalised(token));
        boolean simple = lexeme.longer().isEmpty() && !lexeme.isAbbreviation() && !holdsCardinal(plain);
        return simple ? plain : extended(token, lexeme, plain);
    }

    private static boolean holdsCardinal(Term[] terms) {
        for (Term term : terms) {
            if (term.symbol() == CARDINAL) {
                return true;
            }
        }
        return false;
    }

    private Term[] extended(int token, Lexeme lexeme, Term[] plain) {
        List<Term> all = new ArrayList<>();
        boolean stop = lexeme.isAbbreviation() && tokens.is(token + 1, ".") && tokens.joined(token + 1);
        for (Term term : plain) {
            all.add(stop ? new Term(term.symbol(), term.value(), 2) : term);
        }
        for (Lexeme.Longer longer : lexeme.longer()) {
            if (follows(token + 1, longer.rest())) {
                all.add(longer.term());
            }
        }
        addNumbers(token, all);
        return all.toArray(Term.NONE);
    }

    private void addNumbers(int token, List<Term> all) {
        Term number = SPELLED.spelled(tokens, token);
        if (number != null) {
            all.add(number);
        }
        Term year = SPELLED.spelledYear(tokens, token);
        if (year != null) {
            all.add(year);
            all.add(new Term(YEAR, year.value(), year.length()));
        }
    }

    private boolean follows(int token, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.is(token + i, words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
