package org.claimcheck.extract.quote;

import java.util.Locale;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Polarity;
import org.claimcheck.text.DataFile;
import org.claimcheck.text.PhraseTable;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A reporting verb or phrase, from {@code cues.tsv}.
 *
 * @param lemma e.g. {@code say}
 * @param certainty how firmly what is reported is held: "said" states, "hopes" hopes
 * @param polarity denied for "denied", ruled out for "ruled out"
 * @param strength whether it opens reported speech by itself
 */
record Cue(String lemma, Certainty certainty, Polarity polarity, Strength strength) {

    /** How much a cue says about its surroundings. */
    enum Strength {
        /** Reports speech by itself, before or behind it. */
        STRONG,
        /** Reports speech only with a quotation beside it or "that" behind it. */
        WEAK,
        /** Stands before the speaker: "according to". */
        SOURCE
    }

    /** A name set behind a quotation with a dash. */
    static final Cue SIGNATURE = new Cue("say", Certainty.STATED, Polarity.ASSERTED, Strength.STRONG);

    private static final PhraseTable<Cue> CUES = new PhraseTable<>();

    static {
        for (String[] row : DataFile.rows(Cue.class, "cues.tsv")) {
            CUES.add(
                    row[0],
                    new Cue(
                            row[1],
                            of(Certainty.class, row[2]),
                            of(Polarity.class, row[3]),
                            of(Strength.class, row[4])));
        }
    }

    private static <E extends Enum<E>> E of(Class<E> type, String label) {
        return Enum.valueOf(type, label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The cue that starts at this token, or null. */
    static PhraseTable.@Nullable Match<Cue> match(Tokens tokens, int at) {
        return at < tokens.size() && tokens.isWord(at) ? CUES.match(tokens, at) : null;
    }

    boolean isStrong() {
        return strength == Strength.STRONG;
    }

    boolean isSource() {
        return strength == Strength.SOURCE;
    }
}
