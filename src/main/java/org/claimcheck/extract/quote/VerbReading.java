package org.claimcheck.extract.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.text.DataFile;
import org.claimcheck.text.Plurals;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;

/**
 * Tells by the words around it whether a form of a reporting verb is that verb here: not the noun of the same form ("the
 * report", "four coastal states"), not an adjective ("under repeated attack"), not a passive ("was told").
 */
final class VerbReading {

    private static final WordList TO_BE = WordList.of(
            "is", "are", "was", "were", "be", "been", "being", "get", "got", "isn't", "aren't", "wasn't", "weren't");
    private static final WordList LIGHT = WordList.of("also", "not", "now", "still", "then", "later", "often", "being");

    /** Words before a noun, not before a verb. */
    private static final Set<String> NOMINAL = Set.of(
            "the", "a", "an", "of", "in", "on", "this", "these", "those", "his", "its", "their", "our", "my", "your",
            "dozen", "more", "no", "for", "new", "with", "from", "by", "at", "any", "such");

    /** Words before a noun that may stand for it. */
    private static final Set<String> QUANTIFIERS = Set.of("two", "three", "several", "many", "some", "few", "most");

    /** Those that are prepositions: "by | noting that". */
    private static final Set<String> BEFORE_GERUNDS = Set.of("by", "for", "from", "in", "with", "at", "on", "of");

    /** Prepositions behind which a form in -ed is an adjective: "under repeated attack". */
    private static final Set<String> ADJECTIVAL = Set.of(
            "under", "after", "with", "without", "of", "by", "for", "from", "in", "on", "at", "into", "despite", "as");

    /** Words before a verb in its base form. */
    private static final Set<String> BASE_SUBJECTS = Set.of(
            "they",
            "we",
            "i",
            "you",
            "who",
            "will",
            "would",
            "can",
            "could",
            "may",
            "might",
            "must",
            "should",
            "did",
            "do",
            "also",
            "still",
            "now",
            "not",
            "and",
            "or",
            ",",
            "”",
            "\"",
            "people",
            "police",
            "some",
            "many",
            "others",
            "both",
            "to",
            "data",
            "media",
            "percent",
            "%",
            "majority",
            "half",
            "thirds",
            "quarters");

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

    /** "poll", "footage": what shows something. */
    private static final WordList EVIDENCE = Clauses.words("evidence-nouns.txt");

    private static final WordList PRONOUNS =
            WordList.of("he", "she", "it", "that", "who", "there", "what", "i", "they", "we", "you");

    /** Verbs before which "that" is a relative pronoun: "reports that | have". */
    private static final WordList RELATIVE_VERBS = WordList.of(
            "have", "has", "had", "are", "were", "will", "would", "can", "could", "may", "might", "do", "did");

    /** Words before plurals. */
    private static final WordList QUANTITIES = WordList.of(
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen", "several", "few", "many",
            "all", "both", "most", "some", "other", "these", "those");

    private static final WordList COMPLEMENT_STARTS = WordList.of(
            "that", "to", "the", "a", "an", "his", "her", "its", "their", "he", "she", "they", "it", "there", "him",
            "them", "how", "why", "what", "whether", "no");

    /** Base forms that are as often nouns. */
    private static final Set<String> LIKE_NOUNS = new HashSet<>();

    static {
        DataFile.lines(VerbReading.class, "verbs-like-nouns.txt")
                .forEach(line -> LIKE_NOUNS.addAll(List.of(line.split(" "))));
    }

    private VerbReading() {}

    /**
     * Whether this form is the verb.
     *
     * @param at token of the form
     * @param lemma the base form, e.g. {@code report}
     */
    static boolean isVerb(Tokens tokens, int at, String lemma) {
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
        if (tokens.kind(at - 1) == Tokens.Kind.CLITIC) {
            return isContracted(tokens, at, form.equals(lemma));
        }
        if (QUANTIFIERS.contains(before)) {
            return isOfSome(tokens, at, lemma);
        }
        if (NOMINAL.contains(before)) {
            return form.endsWith("ed") || (form.endsWith("ing") && BEFORE_GERUNDS.contains(before));
        }
        boolean participle = form.endsWith("ed") || PARTICIPLES.at(tokens, at);
        boolean predicate = lemma.startsWith("be "); // "is concerned": the form of "be" is part of it
        if (participle && !predicate && isPassive(tokens, at)) {
            return false;
        }
        if (form.endsWith("s") && at > 1 && tokens.is(at - 2, "to") && !tokens.isCapitalised(at - 1)) {
            return false;
        }
        boolean likeNoun = form.endsWith("s") && LIKE_NOUNS.contains(lemma);
        if (likeNoun && tokens.is(at + 1, "that") && RELATIVE_VERBS.at(tokens, at + 2)) {
            return false;
        }
        if (likeNoun && EVIDENCE.at(tokens, at - 1)) {
            return true;
        }
        if (likeNoun && !tokens.isCapitalised(at - 1)) {
            boolean opens = opensComplement(tokens, at + 1) && isDetermined(tokens, at);
            return SINGULAR_SUBJECTS.contains(before) || before.endsWith("ly") || opens;
        }
        return !form.equals(lemma)
                || !LIKE_NOUNS.contains(lemma)
                || (BASE_SUBJECTS.contains(before) && !(LISTING.contains(before) && !opensComplement(tokens, at + 1)))
                || Plurals.isPlural(before)
                || isPair(tokens, at - 1)
                || before.endsWith("ly");
    }

    /** "some | say", "many | fear that": behind a quantifier that stands for people; not the noun of "some | reports". */
    private static boolean isOfSome(Tokens tokens, int at, String lemma) {
        String form = tokens.lower(at);
        boolean plain = form.endsWith("ed") || PARTICIPLES.at(tokens, at);
        boolean base = form.equals(lemma) && (!LIKE_NOUNS.contains(lemma) || opensComplement(tokens, at + 1));
        return plain || base;
    }

    /** Whether two names end here, as a plural subject does: "Berg and Moen | call". */
    private static boolean isPair(Tokens tokens, int last) {
        int name = last;
        while (name > 0 && tokens.isWord(name) && tokens.isCapitalised(name)) {
            name--;
        }
        return name < last && name > 0 && tokens.is(name, "and") && tokens.isCapitalised(name - 1);
    }

    /** "he's | hoping", "they've | said", "we'll | see": a verb behind an auxiliary that is written short; not "Berg's | hoping". */
    private static boolean isContracted(Tokens tokens, int at, boolean base) {
        String auxiliary = tokens.lower(at - 1);
        char last = auxiliary.charAt(auxiliary.length() - 1);
        boolean gerund = tokens.lower(at).endsWith("ing");
        return switch (last) {
            case 'e' -> auxiliary.endsWith("ve") ? !gerund && !base : gerund; // 've, 're
            case 'l' -> base;
            case 'd' -> !gerund;
            case 's', 'm' -> gerund && at > 1 && PRONOUNS.at(tokens, at - 2);
            default -> false;
        };
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

    /** Whether this word stands before nouns, so that a verb form behind it is an adjective: "the pledged sum". */
    static boolean isBeforeNouns(String word) {
        return NOMINAL.contains(word);
    }
}
