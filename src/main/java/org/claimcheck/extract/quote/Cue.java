package org.claimcheck.extract.quote;

import java.util.Locale;
import java.util.Set;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Polarity;
import org.claimcheck.text.DataFile;
import org.claimcheck.text.PhraseTable;
import org.claimcheck.text.Plurals;
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

    private static final Set<String> TO_BE = Set.of("is", "are", "was", "were", "be", "been", "being", "get", "got");
    private static final Set<String> LIGHT = Set.of("also", "not", "now", "still", "then", "later", "often", "being");

    /** Words before a noun, not before a verb. */
    private static final Set<String> NOMINAL = Set.of(
            "the", "a", "an", "of", "in", "on", "this", "these", "those", "his", "its", "their", "our", "my", "your",
            "two", "three", "dozen", "several", "many", "more", "no", "some", "for", "new", "with", "from", "by", "at",
            "any", "such");

    /** Words before a verb in its base form. */
    private static final Set<String> BASE_SUBJECTS = Set.of(
            "they", "we", "i", "you", "who", "will", "would", "can", "could", "may", "might", "must", "should", "did",
            "do", "also", "still", "now", "not", "and", "or", ",", "”", "\"", "people", "police", "some", "many",
            "others", "both");

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

    /** The cue that starts at this token, or null; a noun of the same form ("the report") is none. */
    static PhraseTable.@Nullable Match<Cue> match(Tokens tokens, int at) {
        if (at >= tokens.size() || !tokens.isWord(at)) {
            return null;
        }
        PhraseTable.Match<Cue> match = CUES.match(tokens, at);
        return match == null
                        || match.meaning().isSource()
                        || isVerb(tokens, at, match.meaning().lemma())
                ? match
                : null;
    }

    private static boolean isVerb(Tokens tokens, int at, String lemma) {
        String form = tokens.lower(at);
        boolean first = at == tokens.firstOf(tokens.sentenceOf(at));
        if (first) {
            return !form.equals(lemma) && !form.endsWith("s");
        }
        String before = tokens.lower(at - 1);
        if (before.equals("-") && tokens.joined(at)) {
            return false;
        }
        if (tokens.isCapitalised(at) && tokens.isCapitalised(at - 1) && !form.endsWith("ed") && !form.equals("says")) {
            return false;
        }
        if (NOMINAL.contains(before) || tokens.kind(at - 1) == Tokens.Kind.CLITIC) {
            return form.endsWith("ed") && tokens.kind(at - 1) != Tokens.Kind.CLITIC;
        }
        boolean participle = form.endsWith("ed") || form.equals("said") || form.equals("told") || form.equals("known");
        if (participle && isPassive(tokens, at)) {
            return false;
        }
        if (form.endsWith("s") && at > 1 && tokens.is(at - 2, "to")) {
            return false;
        }
        boolean base = form.equals(lemma) && !lemma.equals("put") && !lemma.equals("read");
        return !base || BASE_SUBJECTS.contains(before) || Plurals.isPlural(before) || before.endsWith("ly");
    }

    /** "is expected to", "was told": others speak. */
    private static boolean isPassive(Tokens tokens, int at) {
        int before = at - 1;
        while (before > 0 && (tokens.lower(before).endsWith("ly") || LIGHT.contains(tokens.lower(before)))) {
            before--;
        }
        return TO_BE.contains(tokens.lower(before));
    }

    boolean isStrong() {
        return strength == Strength.STRONG;
    }

    boolean isSource() {
        return strength == Strength.SOURCE;
    }
}
