package org.claimcheck.extract.quote;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Polarity;
import org.claimcheck.text.DataFile;
import org.claimcheck.text.PhraseTable;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A reporting verb or phrase, from {@code verbs.tsv} and {@code phrases.tsv}.
 *
 * @param lemma e.g. {@code say}
 * @param certainty how firmly what is reported is held: "said" states, "hopes" hopes
 * @param polarity denied for "denied", ruled out for "ruled out"
 * @param strength whether it opens reported speech by itself
 * @param complements what may stand behind it as what is reported
 */
record Cue(String lemma, Certainty certainty, Polarity polarity, Strength strength, Set<Complement> complements) {

    /** How much a cue says about its surroundings. */
    enum Strength {
        /** Reports speech by itself, before or behind it. */
        STRONG,
        /** Reports speech only with a quotation beside it or "that" behind it. */
        WEAK,
        /** Reports what somebody wants or judges, without quotation marks: "praised the crew". */
        ATTITUDE,
        /** Stands before the speaker: "according to". */
        SOURCE
    }

    /** A name set behind a quotation with a dash. */
    static final Cue SIGNATURE = new Cue("say", Certainty.STATED, Polarity.ASSERTED, Strength.STRONG, Set.of());

    private static final Set<String> NAMING =
            Set.of("call", "dub", "brand", "label", "nickname", "hail", "describe", "refer to", "mock", "deride");

    private static final PhraseTable<Cue> CUES = new PhraseTable<>();

    /** Those that may stand beside quoted words: "responded" of "responded to". */
    private static final PhraseTable<Cue> BESIDE_QUOTES = new PhraseTable<>();

    static {
        for (String[] row : DataFile.rows(Cue.class, "phrases.tsv")) {
            enter(row[0], of(row[1], row, 2));
        }
        for (String[] row : DataFile.rows(Cue.class, "verbs.tsv")) {
            Cue cue = of(row[0], row, 1);
            Inflection.forms(row[0]).forEach(form -> enter(form, cue));
        }
    }

    private static void enter(String form, Cue cue) {
        CUES.add(form, cue);
        if (cue.strength() != Strength.ATTITUDE) {
            BESIDE_QUOTES.add(form, cue);
        }
    }

    Cue {
        complements = Set.copyOf(complements);
    }

    private static Cue of(String lemma, String[] row, int at) {
        Set<Complement> complements = EnumSet.noneOf(Complement.class);
        for (String label : row[at + 3].split(" ")) {
            if (!label.equals("-")) {
                complements.add(Complement.of(label));
            }
        }
        return new Cue(
                lemma,
                of(Certainty.class, row[at]),
                of(Polarity.class, row[at + 1]),
                of(Strength.class, row[at + 2]),
                complements);
    }

    private static <E extends Enum<E>> E of(Class<E> type, String label) {
        return Enum.valueOf(type, label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The cue beside quoted words that starts at this token, or null. */
    static PhraseTable.@Nullable Match<Cue> match(Tokens tokens, int at) {
        return match(BESIDE_QUOTES, tokens, at);
    }

    /** The cue that starts at this token, or null; a noun of the same form ("the report") is none. */
    static PhraseTable.@Nullable Match<Cue> any(Tokens tokens, int at) {
        return match(CUES, tokens, at);
    }

    private static PhraseTable.@Nullable Match<Cue> match(PhraseTable<Cue> cues, Tokens tokens, int at) {
        if (at >= tokens.size() || !tokens.isWord(at)) {
            return null;
        }
        PhraseTable.Match<Cue> match = cues.match(tokens, at);
        return match == null
                        || match.meaning().isSource()
                        || VerbReading.isVerb(tokens, at, match.meaning().lemma())
                ? match
                : null;
    }

    /** The verb whose past participle this token is, or null: "criticised" in "was criticised by". */
    static @Nullable Cue participle(Tokens tokens, int at) {
        PhraseTable.Match<Cue> match = tokens.isWord(at) ? CUES.match(tokens, at) : null;
        boolean past = match != null
                && match.end() == at + 1
                && !tokens.lower(at).equals(match.meaning().lemma())
                && !tokens.lower(at).endsWith("s")
                && !tokens.lower(at).endsWith("ing");
        return match == null || !past ? null : match.meaning();
    }

    boolean isStrong() {
        return strength == Strength.STRONG;
    }

    boolean takes(Complement complement) {
        return complements.contains(complement);
    }

    /** Whether it calls somebody or something by another name: {@code called Berg “the Iron Mayor”}. */
    boolean names() {
        return NAMING.contains(lemma);
    }

    boolean isSource() {
        return strength == Strength.SOURCE;
    }
}
