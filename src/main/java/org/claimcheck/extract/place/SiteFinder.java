package org.claimcheck.extract.place;

import org.claimcheck.model.Span;
import org.claimcheck.text.Gazetteer;
import org.claimcheck.text.Resources;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.Tokens.Kind;
import org.claimcheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds what bears an organisation's or a firm's name and is where something is said to be: "at Orley Crown Court", "in the
 * Quaylo plant". Without "at" or the like the name is that of the organisation.
 */
final class SiteFinder {

    private static final WordList SMALL_NOUNS = WordList.of(Resources.lines(SiteFinder.class, "small-venue-nouns.txt"));
    private static final WordList SITES = WordList.of(Resources.lines(SiteFinder.class, "site-nouns.txt"));
    private static final WordList KINDS = WordList.of(Resources.lines(SiteFinder.class, "site-kinds.txt"));
    private static final WordList AT = WordList.of("at", "in", "inside", "outside", "near");
    private static final WordList AROUND = WordList.of(
            "at",
            "in",
            "inside",
            "outside",
            "near",
            "into",
            "from",
            "off",
            "behind",
            "opposite",
            "of",
            "to",
            "through");
    private static final WordList ARTICLES = WordList.of("the", "a", "an", "his", "her", "their", "its");
    private static final int LONGEST = 6;

    private final Tokens tokens;

    SiteFinder(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The name that ends with this noun, or null when it is no site or nothing is said to be there. */
    @Nullable
    Span at(int noun) {
        boolean capital = tokens.isCapitalised(noun);
        return (capital ? SITES : SMALL_NOUNS).at(tokens, noun) ? site(noun, capital) : null;
    }

    private @Nullable Span site(int noun, boolean capital) {
        int start = tokens.firstOf(tokens.sentenceOf(noun));
        int first = noun;
        while (first > start && noun - first <= LONGEST && isPart(first - 1)) {
            first--;
        }
        while (first < noun && !isName(first)) {
            first++;
        }
        if (first == noun || first == start || isPeople(first, noun) || isKindAlone(first, noun) || continues(noun)) {
            return null;
        }
        int before = first - 1;
        if (!capital && before > start && isModifier(before)) {
            before--; // "a posh Quaylo boutique"
        }
        if (before > start && ARTICLES.at(tokens, before)) {
            before--;
        }
        return (capital ? AT : AROUND).at(tokens, before) ? tokens.span(first, noun) : null;
    }

    private boolean isPart(int token) {
        return switch (tokens.kind(token)) {
            case WORD -> tokens.isCapitalised(token);
            case CLITIC -> !tokens.is(token, "'") || isName(token - 1);
            case SIGN ->
                (tokens.is(token, "-") && tokens.joined(token) && tokens.joined(token + 1)) || tokens.is(token, "&");
            case NUMBER -> false;
        };
    }

    private boolean isName(int token) {
        return token >= 0
                && tokens.isWord(token)
                && tokens.isCapitalised(token)
                && !AROUND.at(tokens, token)
                && !ARTICLES.at(tokens, token)
                && !CandidateFinder.NEVER_PLACES.at(tokens, token);
    }

    /** "a Greek bank": one word, of a people. */
    private boolean isPeople(int first, int noun) {
        return first == noun - 1 && Gazetteer.shared().isDemonym(tokens.folded(first, first));
    }

    /** "the Municipal Court", "the High School": no name. */
    private boolean isKindAlone(int first, int noun) {
        for (int at = first; at < noun; at++) {
            if (tokens.isWord(at) && !KINDS.at(tokens, at)) {
                return false;
            }
        }
        return true;
    }

    private boolean isModifier(int token) {
        return tokens.kind(token) == Kind.WORD
                && !tokens.isCapitalised(token)
                && !ARTICLES.at(tokens, token)
                && !AROUND.at(tokens, token);
    }

    /** Whether the name goes on behind the noun: "Church Street", "Bank of England". */
    private boolean continues(int noun) {
        int behind = noun + 1;
        return behind < tokens.endOf(tokens.sentenceOf(noun))
                && ((tokens.isWord(behind) && tokens.isCapitalised(behind))
                        || (tokens.isCapitalised(noun) && tokens.is(behind, "of")));
    }
}
