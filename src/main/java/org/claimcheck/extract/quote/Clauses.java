package org.claimcheck.extract.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.text.DataFile;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;

/** Tells by their words where noun phrases, verbs and clauses begin. */
final class Clauses {

    private static final WordList FINITE = words("finite-verbs.txt");
    private static final WordList NOT_NOMINAL = words("not-nominal.txt");
    private static final WordList SUBJECTS = WordList.of(
            "he", "she", "they", "it", "we", "i", "there", "you", "those", "these", "this", "nobody", "everybody");
    private static final WordList PRONOUNS = WordList.of("he", "she", "it", "who", "which");
    private static final WordList QUESTIONS =
            WordList.of("what", "how", "why", "whether", "if", "who", "where", "when", "which", "whom", "whose");
    private static final WordList SUBORDINATORS = WordList.of(
            "if",
            "when",
            "while",
            "although",
            "though",
            "as",
            "because",
            "since",
            "after",
            "before",
            "unless",
            "until",
            "once",
            "whereas",
            "whenever",
            "even");
    private static final WordList DETERMINERS = WordList.of(
            "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "this", "that", "these", "those",
            "some", "any", "no", "every", "each", "all", "both", "another", "such");

    private final Tokens tokens;

    Clauses(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The words of a data file of this package. */
    static WordList words(String file) {
        Set<String> words = new HashSet<>();
        for (String line : DataFile.lines(Clauses.class, file)) {
            words.addAll(List.of(line.split(" ")));
        }
        return WordList.of(words);
    }

    /** The words of the line of a data file of this package that starts with a key. */
    static WordList words(String file, String key) {
        for (String line : DataFile.lines(Clauses.class, file)) {
            List<String> words = List.of(line.split(" "));
            if (words.get(0).equals(key)) {
                return WordList.of(words.subList(1, words.size()));
            }
        }
        throw new IllegalStateException(file + " has no line for " + key);
    }

    /** Whether this token is a verb that has a subject: an auxiliary, or the past or third person of a known verb. */
    boolean isFinite(int token) {
        if (token < 0 || token >= tokens.size() || tokens.kind(token) == Tokens.Kind.SIGN) {
            return false;
        }
        String word = tokens.lower(token);
        if (FINITE.contains(word)) {
            return !word.endsWith("s") || tokens.kind(token) != Tokens.Kind.CLITIC || isVerb(token);
        }
        return !word.endsWith("ing")
                && tokens.isWord(token)
                && !tokens.is(token - 1, "to")
                && Cue.any(tokens, token) != null;
    }

    /** Whether a clitic 's is a verb: behind a pronoun, or before an article, a negation or a participle; else it owns. */
    private boolean isVerb(int clitic) {
        return isSubject(clitic - 1)
                || isQuestion(clitic - 1)
                || tokens.is(clitic - 1, "that")
                || tokens.is(clitic - 1, "here")
                || tokens.is(clitic + 1, "not")
                || tokens.is(clitic + 1, "been")
                || tokens.is(clitic + 1, "the")
                || tokens.is(clitic + 1, "a")
                || tokens.is(clitic + 1, "an");
    }

    /** Whether a finite verb stands among these tokens. */
    boolean hasFinite(int from, int to) {
        for (int token = Math.max(0, from); token < Math.min(to, tokens.size()); token++) {
            if (isFinite(token) || isPast(token, from) || isPresent(token, from)) {
                return true;
            }
        }
        return false;
    }

    /** "voted": a word in -ed that follows a noun or a name. */
    private boolean isPast(int token, int from) {
        return token > from
                && tokens.isWord(token)
                && tokens.lower(token).endsWith("ed")
                && tokens.lower(token).length() > 4
                && tokens.isWord(token - 1)
                && !DETERMINERS.at(tokens, token - 1);
    }

    /** "it requires": a word in -s right behind a pronoun that is a subject. */
    private boolean isPresent(int token, int from) {
        return token > from
                && PRONOUNS.at(tokens, token - 1)
                && tokens.isWord(token)
                && tokens.lower(token).endsWith("s")
                && tokens.lower(token).length() > 3;
    }

    /** Whether a noun phrase or a clause may begin here. */
    boolean isNominal(int token) {
        boolean word = token < tokens.size() && isWordOrSum(token);
        return word && (!NOT_NOMINAL.at(tokens, token) || isApproximation(token));
    }

    /** "about | half of the crews", "over | 40 boats". */
    private boolean isApproximation(int token) {
        return (tokens.is(token, "about") || tokens.is(token, "around") || tokens.is(token, "over"))
                && token + 1 < tokens.size()
                && (tokens.isNumber(token + 1) || tokens.is(token + 1, "half") || tokens.is(token + 1, "a"));
    }

    private boolean isWordOrSum(int token) {
        return tokens.isWord(token) || tokens.isNumber(token) || tokens.is(token, "$");
    }

    /** "he", "there": a word that is the subject of a clause. */
    boolean isSubject(int token) {
        return token < tokens.size() && SUBJECTS.at(tokens, token);
    }

    boolean isDeterminer(int token) {
        return token < tokens.size() && DETERMINERS.at(tokens, token);
    }

    boolean isQuestion(int token) {
        return token < tokens.size() && QUESTIONS.at(tokens, token);
    }

    boolean isSubordinator(int token) {
        return token >= 0 && token < tokens.size() && SUBORDINATORS.at(tokens, token);
    }

    /** "-ing" form, of a verb as far as its ending tells. */
    boolean isGerund(int token) {
        String word = token < tokens.size() ? tokens.lower(token) : "";
        return word.endsWith("ing")
                && word.length() > 5
                && !Set.of("nothing", "something", "anything", "everything", "during", "morning", "evening", "spring")
                        .contains(word);
    }

    /** "to" with a verb behind it, not with a noun phrase. */
    boolean isInfinitive(int token, int end) {
        int to = tokens.is(token, "not") ? token + 1 : token;
        return tokens.is(to, "to")
                && to + 1 < end
                && tokens.isWord(to + 1)
                && !isDeterminer(to + 1)
                && !tokens.isCapitalised(to + 1)
                && !isGerund(to + 1)
                && !isObjectPronoun(to + 1);
    }

    boolean isObjectPronoun(int token) {
        return token < tokens.size()
                && Set.of("him", "her", "them", "me", "us", "you", "it", "himself", "herself", "themselves")
                        .contains(tokens.lower(token));
    }

    boolean isDash(int token) {
        return isDash(tokens, token);
    }

    /** A dash between two parts of a sentence, also written as two hyphens, not a hyphen within a word. */
    static boolean isDash(Tokens tokens, int token) {
        if (token < 0 || token >= tokens.size() || tokens.kind(token) != Tokens.Kind.SIGN) {
            return false;
        }
        char sign = tokens.source().charAt(tokens.start(token));
        return "—–―".indexOf(sign) >= 0 || (sign == '-' && (!tokens.joined(token) || tokens.is(token - 1, "-")));
    }

    /** Past a quotation mark: {@code rejects | “arbitrary” freezes}. */
    int pastMark(int at) {
        boolean mark = at < tokens.size()
                && tokens.kind(at) == Tokens.Kind.SIGN
                && "“\"".indexOf(tokens.source().charAt(tokens.start(at))) >= 0;
        return mark ? at + 1 : at;
    }
}
