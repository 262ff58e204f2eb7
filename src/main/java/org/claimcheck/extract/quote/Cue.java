package org.claimcheck.extract.quote;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Polarity;
import org.claimcheck.text.DataFile;
import org.claimcheck.text.PhraseTable;
import org.claimcheck.text.Plurals;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;
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

    private static final WordList TO_BE = WordList.of("is", "are", "was", "were", "be", "been", "being", "get", "got");
    private static final WordList LIGHT = WordList.of("also", "not", "now", "still", "then", "later", "often", "being");

    /** Words before a noun, not before a verb. */
    private static final Set<String> NOMINAL = Set.of(
            "the", "a", "an", "of", "in", "on", "this", "these", "those", "his", "its", "their", "our", "my", "your",
            "two", "three", "dozen", "several", "many", "more", "no", "some", "for", "new", "with", "from", "by", "at",
            "any", "such");

    /** Prepositions behind which a form in -ed is an adjective: "under repeated attack". */
    private static final Set<String> ADJECTIVAL = Set.of(
            "under", "after", "with", "without", "of", "by", "for", "from", "in", "on", "at", "into", "despite", "as");

    /** Words before a verb in its base form. */
    private static final Set<String> BASE_SUBJECTS = Set.of(
            "they", "we", "i", "you", "who", "will", "would", "can", "could", "may", "might", "must", "should", "did",
            "do", "also", "still", "now", "not", "and", "or", ",", "”", "\"", "people", "police", "some", "many",
            "others", "both", "to");

    /** Those behind which as well a noun of a list may stand: "governors, | state officials". */
    private static final Set<String> LISTING = Set.of("and", "or", ",");

    private static final Set<String> SINGULAR_SUBJECTS = Set.of(
            "he", "she", "it", "who", "which", "that", "also", "now", "still", "then", "often", "and", "but", ",", "”",
            "\"");

    private static final WordList DETERMINERS = WordList.of(
            "the", "a", "an", "his", "her", "its", "their", "our", "this", "that", "one", "another", "each", "every",
            "no");

    /** Past participles that do not end in -ed. */
    private static final WordList PARTICIPLES = WordList.of(
            "said",
            "told",
            "known",
            "seen",
            "shown",
            "written",
            "thought",
            "found",
            "felt",
            "heard",
            "taught",
            "spoken",
            "understood",
            "sworn");

    /** Words before plurals. */
    private static final WordList QUANTITIES = WordList.of(
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen", "several", "few", "many",
            "all", "both", "most", "some", "other", "these", "those");

    private static final WordList COMPLEMENT_STARTS = WordList.of(
            "that", "to", "the", "a", "an", "his", "her", "its", "their", "he", "she", "they", "it", "there", "him",
            "them", "how", "why", "what", "whether", "no");

    /** Base forms that are as often nouns. */
    private static final Set<String> LIKE_NOUNS = new HashSet<>();

    private static final PhraseTable<Cue> CUES = new PhraseTable<>();

    /** Those that may stand beside quoted words: "responded" of "responded to". */
    private static final PhraseTable<Cue> BESIDE_QUOTES = new PhraseTable<>();

    static {
        DataFile.lines(Cue.class, "verbs-like-nouns.txt").forEach(line -> LIKE_NOUNS.addAll(List.of(line.split(" "))));
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
                        || isVerb(tokens, at, match.meaning().lemma())
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
        boolean name = tokens.isCapitalised(at) && tokens.isCapitalised(at - 1);
        if (name && !form.endsWith("ed") && !form.equals("says") && !(form.endsWith("s") && isHeadline(tokens, at))) {
            return false;
        }
        if (ADJECTIVAL.contains(before) && form.endsWith("ed")) {
            return false;
        }
        if (NOMINAL.contains(before) || tokens.kind(at - 1) == Tokens.Kind.CLITIC) {
            return form.endsWith("ed") && tokens.kind(at - 1) != Tokens.Kind.CLITIC;
        }
        boolean participle = form.endsWith("ed") || PARTICIPLES.at(tokens, at);
        if (participle && isPassive(tokens, at)) {
            return false;
        }
        if (form.endsWith("s") && at > 1 && tokens.is(at - 2, "to")) {
            return false;
        }
        if (form.endsWith("s") && LIKE_NOUNS.contains(lemma) && !tokens.isCapitalised(at - 1)) {
            boolean opens = opensComplement(tokens, at + 1) && isDetermined(tokens, at);
            return SINGULAR_SUBJECTS.contains(before) || before.endsWith("ly") || opens;
        }
        return !form.equals(lemma)
                || !LIKE_NOUNS.contains(lemma)
                || (BASE_SUBJECTS.contains(before) && !(LISTING.contains(before) && !opensComplement(tokens, at + 1)))
                || Plurals.isPlural(before)
                || before.endsWith("ly");
    }

    /** Whether the noun before stands with an article or an owner, as a singular subject does: not "four coastal | states". */
    private static boolean isDetermined(Tokens tokens, int at) {
        for (int token = at - 1; token >= Math.max(0, at - 8); token--) {
            if (tokens.kind(token) == Tokens.Kind.CLITIC || tokens.is(token, "of") || DETERMINERS.at(tokens, token)) {
                return true;
            }
            if (tokens.isNumber(token) || QUANTITIES.at(tokens, token)) {
                return false;
            }
        }
        return false;
    }

    private static boolean opensComplement(Tokens tokens, int at) {
        return at < tokens.size() && COMPLEMENT_STARTS.at(tokens, at);
    }

    /** Whether the sentence is written with capitals as headlines are: nearly all its longer words have one. */
    private static boolean isHeadline(Tokens tokens, int at) {
        int sentence = tokens.sentenceOf(at);
        int small = 0;
        int all = 0;
        for (int token = tokens.firstOf(sentence); token < tokens.endOf(sentence); token++) {
            if (tokens.isWord(token) && tokens.end(token) - tokens.start(token) > 4) {
                all++;
                small += tokens.isCapitalised(token) ? 0 : 1;
            }
        }
        return all >= 3 && small * 6 <= all;
    }

    /** "is expected to", "was told": others speak. */
    private static boolean isPassive(Tokens tokens, int at) {
        int before = at - 1;
        while (before > 0 && (tokens.lower(before).endsWith("ly") || LIGHT.at(tokens, before))) {
            before--;
        }
        return TO_BE.at(tokens, before);
    }

    boolean isStrong() {
        return strength == Strength.STRONG;
    }

    /** Whether this word stands before nouns, so that a verb form behind it is an adjective: "the pledged sum". */
    static boolean isBeforeNouns(String word) {
        return NOMINAL.contains(word);
    }

    boolean takes(Complement complement) {
        return complements.contains(complement);
    }

    boolean isSource() {
        return strength == Strength.SOURCE;
    }
}
