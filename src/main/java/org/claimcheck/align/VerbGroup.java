package org.claimcheck.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Span;

/**
 * The words around a verb as far as a denial needs them: auxiliaries, negations, what may stand between, and the subject's last
 * word. The lists are in {@code verb-group.tsv}.
 */
final class VerbGroup {

    /** Words before a verb within which an auxiliary is its own. */
    private static final int AUXILIARY = 3;

    /** Words before a verb within which a negation is its own. */
    private static final int NEGATION = 4;

    /** Words of a phrase that follows its noun: "in the old harbour". */
    private static final int PHRASE = 5;

    private static final WordLists LISTS = new WordLists("verb-group.tsv");

    private VerbGroup() {}

    private static boolean is(String list, String word) {
        return LISTS.get(list).contains(word);
    }

    static boolean isDo(String word) {
        return is("do", word);
    }

    static boolean isHave(String word) {
        return is("have", word);
    }

    static boolean isBeOrModal(String word) {
        return is("be-and-modals", word);
    }

    /** Whether it may stand between a negation and what is denied. */
    static boolean standsBetween(String word) {
        return is("between", word);
    }

    /** "Not until Monday" and "not unless" say that it was so, or may be. */
    static boolean limits(String word) {
        return is("limits", word);
    }

    /** A word of an article. */
    record Word(String text, Span span) {}

    /**
     * The noun of whom a verb is said, "guests" of "the guests present at the wharf were asked"; empty for a pronoun and where there is
     * none.
     */
    static String subject(List<Word> words, int verb) {
        int at = verb - 1;
        while (at >= 0 && isOfVerb(words.get(at).text())) {
            at--;
        }
        at = head(words, at);
        return at < 0 || is("pronouns", words.get(at).text())
                ? ""
                : words.get(at).text();
    }

    /** From the last word of a phrase to the noun that the rest is said of: before "at the wharf", and before "present". */
    private static int head(List<Word> words, int last) {
        int start = last;
        while (start > Math.max(0, last - PHRASE)
                && !is("determiners", words.get(start).text())
                && !is("prepositions", words.get(start - 1).text())) {
            start--;
        }
        boolean behind = start > 1 && is("prepositions", words.get(start - 1).text());
        int head = behind ? start - 2 : last;
        return head > 0 && is("postpositive", words.get(head).text()) ? head - 1 : head;
    }

    static boolean isOfVerb(String word) {
        return isDo(word)
                || isHave(word)
                || isBeOrModal(word)
                || standsBetween(word)
                || is("of-verb", word)
                || word.endsWith("ly");
    }

    static boolean isSameWord(String left, String right) {
        return left.equals(right) || WordKinds.stem(left).equals(WordKinds.stem(right));
    }

    static boolean hasAuxiliary(List<Word> words, int at) {
        return words.subList(Math.max(0, at - AUXILIARY), at).stream()
                .anyMatch(word -> isBeOrModal(word.text()) || isHave(word.text()));
    }

    static boolean isNegated(List<Word> words, int at) {
        return words.subList(Math.max(0, at - NEGATION), at).stream()
                .map(Word::text)
                .anyMatch(word -> word.endsWith("n't") || is("negating", word));
    }

    static List<Word> words(Annotation article, Span sentence) {
        List<Word> words = new ArrayList<>();
        String text = article.article().text();
        int at = sentence.start();
        while (at < sentence.end()) {
            int end = wordEnd(text, at, sentence.end());
            if (end > at) {
                String word = text.substring(at, end).toLowerCase(Locale.ROOT).replace('’', '\'');
                words.add(new Word(word, new Span(at, end)));
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    /** Where a word that begins with a letter here ends, with its apostrophes and hyphens; the place itself when none does. */
    static int wordEnd(String text, int from, int limit) {
        int at = from;
        while (at < limit) {
            int c = text.codePointAt(at);
            boolean inner = c == '\'' || c == '’' || c == '-';
            boolean whole = at + Character.charCount(c) <= limit;
            if (!whole || !(Character.isLetter(c) || (inner && at > from))) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }
}
