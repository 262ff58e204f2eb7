package org.claimcheck.extract.quantity;

import org.claimcheck.text.DataFile;
import org.claimcheck.text.PhraseTable;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Currency signs, codes and words, from {@code currencies.tsv}. */
final class CurrencyLexicon {

    /**
     * A currency as written.
     *
     * @param code ISO 4217, or null where the word is shared by several
     * @param unit its word in the singular, e.g. {@code dollar}
     * @param bareSign whether it is a sign that several currencies share, as {@code $}
     */
    record Currency(@Nullable String code, String unit, boolean bareSign) {

        Currency ambiguous() {
            return new Currency(null, unit, bareSign);
        }
    }

    private static final PhraseTable<Currency> BEFORE = new PhraseTable<>();
    private static final PhraseTable<Currency> AFTER = new PhraseTable<>();

    static {
        for (String[] row : DataFile.rows(CurrencyLexicon.class, "currencies.tsv")) {
            String code = row[1].equals("-") ? null : row[1];
            for (String form : row[0].split("\\|")) {
                if (form.equals("$$")) {
                    BEFORE.add("$", new Currency(code, row[2], true));
                } else if (form.startsWith("^")) {
                    BEFORE.add(form.substring(1), new Currency(code, row[2], false));
                } else {
                    AFTER.add(form, new Currency(code, row[2], false));
                }
            }
        }
    }

    private CurrencyLexicon() {}

    /** Whether a sign or code before figures may start at this token. */
    static boolean mayStartAt(Tokens tokens, int at) {
        return BEFORE.startsAt(tokens, at);
    }

    /** The sign or code that stands before figures at this token, or null. */
    static PhraseTable.@Nullable Match<Currency> before(Tokens tokens, int at) {
        PhraseTable.Match<Currency> match = BEFORE.match(tokens, at);
        if (match == null || isArticle(tokens, at, match.end())) {
            return null;
        }
        return match.end() < tokens.size() && tokens.isNumber(match.end()) ? match : null;
    }

    /** "a $5,000 bond" is no Australian money, as "A$5,000" is: the letter of a country touches the sign. */
    private static boolean isArticle(Tokens tokens, int at, int end) {
        return end - at > 1
                && tokens.text(at).length() == 1
                && Character.isLetter(tokens.text(at).charAt(0))
                && !tokens.joined(at + 1);
    }

    /** The word or code that stands behind a number at this token, or null. */
    static PhraseTable.@Nullable Match<Currency> after(Tokens tokens, int at) {
        return AFTER.match(tokens, at);
    }

    /** The pound that is money and no weight. */
    static Currency sterling() {
        return new Currency("GBP", "pound", false);
    }

    /** Whether the words name a dollar other than that of the United States. */
    static boolean isForeignDollar(@Nullable Currency currency) {
        return currency != null
                && currency.unit().equals("dollar")
                && currency.code() != null
                && !"USD".equals(currency.code());
    }
}
