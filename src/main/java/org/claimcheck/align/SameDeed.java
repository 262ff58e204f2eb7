package org.claimcheck.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.align.VerbGroup.Word;
import org.claimcheck.text.DataFile;

/**
 * Whether two clauses of two articles tell of one deed by their grammar, whatever stands around them: the same verb, in the active or the
 * passive in both, of the same subject, and of the same object where both have one.
 *
 * <p>Example: "The plant has never been inspected" and "Inspectors came to see it; the factory was inspected twice".
 */
final class SameDeed {

    /** Words behind a verb within which its object stands. */
    private static final int OBJECT = 7;

    /** Words before a verb and its auxiliaries within which its subject and what is said of that stand. */
    private static final int SUBJECT = 3;

    private static final WordLists LISTS = new WordLists("deeds.tsv");

    /** Groups of nouns for one thing, by their stems. */
    private static final Map<String, Integer> KINDRED = new HashMap<>();

    static {
        int group = 0;
        for (String line : DataFile.lines(SameDeed.class, "kindred-subjects.txt")) {
            for (String noun : line.split(" ")) {
                KINDRED.putIfAbsent(WordKinds.stem(noun), group);
            }
            group++;
        }
    }

    private SameDeed() {}

    /**
     * Whether the verbs at these words are said of one subject and object.
     *
     * @param text of the article of the left words
     * @param otherText of that of the right ones
     */
    static boolean is(List<Word> left, int verb, String text, List<Word> right, int other, String otherText) {
        String one = subject(left, verb, text);
        String two = subject(right, other, otherText);
        return !isPlain(left.get(verb).text())
                && isTelling(one)
                && isTelling(two)
                && isOne(one, two)
                && !isOpen(left, verb)
                && !isOpen(right, other)
                && isPassive(left, verb) == isPassive(right, other)
                && haveOneObject(objects(left, verb, text), objects(right, other, otherText));
    }

    /** The subject's noun, over what stands between commas: "The plant, which belongs to Tessel, was inspected". */
    private static String subject(List<Word> words, int verb, String text) {
        int first = isRefused(words, verb) ? verb - 2 : verb;
        while (first > 0 && VerbGroup.isOfVerb(words.get(first - 1).text())) {
            first--;
        }
        if (first < 2 || !hasComma(words, first, text)) {
            return VerbGroup.subject(words, first);
        }
        int inserted = first - 1;
        while (inserted > 0 && !hasComma(words, inserted, text)) {
            inserted--;
        }
        if (inserted == 0) {
            return "";
        }
        List<Word> without = new ArrayList<>(words.subList(0, inserted));
        without.addAll(words.subList(first, words.size()));
        return VerbGroup.subject(without, inserted);
    }

    /** Whether a verb stands behind "refused to". */
    static boolean isRefused(List<Word> words, int verb) {
        return verb > 1
                && words.get(verb - 1).text().equals("to")
                && LISTS.get("refusing").contains(words.get(verb - 2).text());
    }

    /** Whether a comma stands before a word. */
    private static boolean hasComma(List<Word> words, int at, String text) {
        int from = words.get(at - 1).span().end();
        int to = words.get(at).span().start();
        return text.substring(from, to).indexOf(',') >= 0;
    }

    /** Verbs of which everybody has many deeds: to say, to make, to go. */
    private static boolean isPlain(String verb) {
        return LISTS.get("plain").contains(WordKinds.stem(verb))
                || LISTS.get("plain").contains(verb);
    }

    /** "would be used", "some say that he used it", "other officers were hurt": no deed that came about for sure, or one of others. */
    private static boolean isOpen(List<Word> words, int verb) {
        if (words.subList(0, verb).stream()
                .anyMatch(word -> LISTS.get("reporting").contains(word.text()))) {
            return true;
        }
        int at = isRefused(words, verb) ? verb - 2 : verb;
        while (at > 0 && (VerbGroup.isOfVerb(words.get(at - 1).text()) || isOpen(words.get(at - 1)))) {
            at--;
            if (isOpen(words.get(at))) {
                return true;
            }
        }
        for (int before = at - 1; before >= Math.max(0, at - SUBJECT); before--) {
            if (LISTS.get("other").contains(words.get(before).text())) {
                return true;
            }
        }
        return words.get(verb).text().equals("guilty");
    }

    private static boolean isOpen(Word word) {
        return LISTS.get("open").contains(word.text());
    }

    private static boolean isTelling(String subject) {
        return subject.length() > 2 && !LISTS.get("vague").contains(subject);
    }

    private static boolean isOne(String one, String other) {
        Integer group = KINDRED.get(WordKinds.stem(one));
        return VerbGroup.isSameWord(one, other)
                || (group != null && group.equals(KINDRED.get(WordKinds.stem(other))))
                || Synonyms.areAlike(WordKinds.sense(one), WordKinds.sense(other));
    }

    private static boolean isPassive(List<Word> words, int verb) {
        for (int at = verb - 1; at >= Math.max(0, verb - 3); at--) {
            if (LISTS.get("be").contains(words.get(at).text())) {
                return true;
            }
            if (!VerbGroup.isOfVerb(words.get(at).text())
                    && !words.get(at).text().equals("never")) {
                return false;
            }
        }
        return false;
    }

    private static Set<String> objects(List<Word> words, int verb, String text) {
        Set<String> objects = new TreeSet<>();
        for (int at = verb + 1; at < Math.min(words.size(), verb + 1 + OBJECT); at++) {
            String word = words.get(at).text();
            if (LISTS.get("ends").contains(word) || hasComma(words, at, text)) {
                break;
            }
            boolean content =
                    word.length() > 2 && WordKinds.of(word) == WordKinds.Kind.CONTENT && !Setting.isOfCalendar(word);
            if (content) {
                objects.add(WordKinds.sense(word));
            }
        }
        return objects;
    }

    private static boolean haveOneObject(Set<String> left, Set<String> right) {
        return (left.isEmpty() && right.isEmpty())
                || left.stream().anyMatch(one -> right.stream()
                        .anyMatch(other -> one.equals(other) || Synonyms.areAlike(one, other)));
    }
}
