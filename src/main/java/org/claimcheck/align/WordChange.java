package org.claimcheck.align;

import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import java.util.stream.Collectors;
import org.claimcheck.align.WordKinds.Kind;
import org.claimcheck.align.Wording.Word;

/**
 * Words that stand in one wording and not in the other at the same place.
 *
 * @param before the words of the left wording; empty when the right one adds words
 * @param after the words of the right wording; empty when it leaves words out
 * @param gravity what the change amounts to
 */
record WordChange(List<Word> before, List<Word> after, Gravity gravity) {

    /** How much a change matters, least first. */
    enum Gravity {
        SHORTENING,
        TENSE,
        SYNONYM,
        CONTENT,
        CONTRARY
    }

    private static final int LONGEST_SHOWN = 8;

    WordChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * A change of the diff.
     *
     * @param negated whether both wordings deny as often: a "not" that only moved is no contrary
     */
    static WordChange of(AbstractDelta<String> delta, List<Word> one, List<Word> other, boolean negated) {
        int from = delta.getSource().getPosition();
        int to = from + delta.getSource().size();
        int otherFrom = delta.getTarget().getPosition();
        int otherTo = otherFrom + delta.getTarget().size();
        List<Word> before = one.subList(from, to);
        List<Word> after = other.subList(otherFrom, otherTo);
        boolean edge = (from == 0 && otherFrom == 0)
                || (to == one.size() && otherTo == other.size())
                || (after.isEmpty() && isAtEdge(one, from, to, otherFrom, other.size()))
                || (before.isEmpty() && isAtEdge(other, otherFrom, otherTo, from, one.size()));
        boolean gap = gapAt(one, from, to) || gapAt(other, otherFrom, otherTo);
        boolean tail = to == one.size() && otherTo == other.size();
        boolean otherPiece = tail && (opensPiece(one, from) || opensPiece(other, otherFrom));
        Gravity gravity = otherPiece ? Gravity.SHORTENING : gravity(before, after, edge, gap);
        boolean moved = gravity == Gravity.CONTRARY && negated && isOnlyNegation(before, after);
        boolean oneTime = gravity == Gravity.CONTRARY
                && ClockFigures.areOne(one.subList(from, one.size()), other.subList(otherFrom, other.size()));
        return new WordChange(before, after, oneTime ? Gravity.SYNONYM : moved ? Gravity.CONTENT : gravity);
    }

    /**
     * Whether the words left out can as well be taken to be the first or the last ones: of "we will look, then we will see" the
     * words "look, then we will" are missing in "we will see", or "we will look, then".
     *
     * @param at where they are missing in the shorter wording
     */
    private static boolean isAtEdge(List<Word> words, int from, int to, int at, int shorter) {
        int back = 0;
        while (back < Math.min(from, at) && same(words.get(from - 1 - back), words.get(to - 1 - back))) {
            back++;
        }
        int on = 0;
        while (to + on < words.size() && at + on < shorter && same(words.get(from + on), words.get(to + on))) {
            on++;
        }
        return (back == from && back == at) || (to + on == words.size() && at + on == shorter);
    }

    private static boolean same(Word one, Word other) {
        return one.normal().equals(other.normal());
    }

    private static boolean isOnlyNegation(List<Word> before, List<Word> after) {
        return has(before, Kind.NEGATION) != has(after, Kind.NEGATION)
                && !differ(before, after, Kind.NUMBER)
                && !differ(before, after, Kind.DATE)
                && !namesDiffer(before, after);
    }

    /** Whether it adds words to the one wording, or leaves words out, and puts none in their place. */
    boolean isOmission() {
        return before.isEmpty() || after.isEmpty();
    }

    /** The words that carry content on one of its sides. */
    List<String> content(boolean left) {
        return heavy(left ? before : after);
    }

    /** The same change, which amounts to something else. */
    WordChange as(Gravity other) {
        return new WordChange(before, after, other);
    }

    WordChange turned() {
        return new WordChange(/* before= */ after, /* after= */ before, gravity);
    }

    private static boolean gapAt(List<Word> words, int from, int to) {
        for (int at = from; at <= Math.min(to, words.size() - 1); at++) {
            if (words.get(at).gapBefore()) {
                return true;
            }
        }
        return false;
    }

    private static Gravity gravity(List<Word> before, List<Word> after, boolean edge, boolean gap) {
        if (all(before, Word::bracketed) || all(after, Word::bracketed)) {
            return Gravity.SHORTENING;
        }
        boolean omission = before.isEmpty() || after.isEmpty();
        if (omission && (edge || gap)) {
            return Gravity.SHORTENING;
        }
        return omission ? omitted(before.isEmpty() ? after : before) : changed(before, after, edge || gap);
    }

    /** Whether a later piece of the quotation begins at most two words before this place. */
    private static boolean opensPiece(List<Word> words, int from) {
        for (int at = Math.min(from, words.size() - 1); at > Math.max(0, from - 3); at--) {
            if (words.get(at).gapBefore()) {
                return true;
            }
        }
        return false;
    }

    private static boolean all(List<Word> words, java.util.function.Predicate<Word> test) {
        return !words.isEmpty() && words.stream().allMatch(test);
    }

    private static Gravity omitted(List<Word> words) {
        if (has(words, Kind.NEGATION)) {
            return Gravity.CONTRARY;
        }
        boolean heavy = words.stream().anyMatch(word -> WordKinds.isHeavy(word.normal()));
        return heavy ? Gravity.CONTENT : Gravity.SHORTENING;
    }

    /** "WHO" for "World Health Organization". */
    private static boolean isAbbreviation(List<Word> one, List<Word> other) {
        String initials = other.stream()
                .map(word -> word.surface().substring(0, 1))
                .filter(initial -> Character.isUpperCase(initial.charAt(0)))
                .collect(Collectors.joining());
        return one.size() == 1 && other.size() > 1 && one.get(0).surface().equals(initials);
    }

    private static Gravity changed(List<Word> before, List<Word> after, boolean atEdge) {
        if (isAbbreviation(before, after) || isAbbreviation(after, before)) {
            return Gravity.SYNONYM;
        }
        if (has(before, Kind.NEGATION) != has(after, Kind.NEGATION) || Antonyms.areIn(words(before), words(after))) {
            return Gravity.CONTRARY;
        }
        if (differ(before, after, Kind.NUMBER) || differ(before, after, Kind.DATE) || namesDiffer(before, after)) {
            return Gravity.CONTRARY;
        }
        List<String> one = heavy(before);
        List<String> other = heavy(after);
        if (one.equals(other)) {
            return one.isEmpty() ? Gravity.SYNONYM : Gravity.TENSE;
        }
        if (labels(before).equals(labels(after)) && stems(before).equals(stems(after))) {
            return Gravity.TENSE;
        }
        if (labels(before).equals(labels(after)) && sayTheSame(one, other)) {
            return Gravity.SYNONYM;
        }
        boolean oneSided = one.isEmpty() || other.isEmpty();
        return atEdge && oneSided ? Gravity.SHORTENING : Gravity.CONTENT;
    }

    private static List<String> words(List<Word> words) {
        return words.stream().map(Word::normal).toList();
    }

    private static boolean sayTheSame(List<String> one, List<String> other) {
        List<String> senses = UtteranceMatch.senses(one);
        List<String> others = UtteranceMatch.senses(other);
        return senses.equals(others) || Synonyms.towards(senses, others).equals(others);
    }

    private static boolean has(List<Word> words, Kind kind) {
        return words.stream().anyMatch(word -> WordKinds.of(word.normal()) == kind);
    }

    /** Whether both have words of this kind, and other ones. */
    private static boolean differ(List<Word> before, List<Word> after, Kind kind) {
        List<String> one = of(before, kind);
        List<String> other = of(after, kind);
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static List<String> of(List<Word> words, Kind kind) {
        return words.stream()
                .map(Word::normal)
                .filter(word -> WordKinds.of(word) == kind)
                .toList();
    }

    private static boolean namesDiffer(List<Word> before, List<Word> after) {
        List<String> one = names(before);
        List<String> other = names(after);
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static List<String> names(List<Word> words) {
        return words.stream()
                .filter(word -> Character.isUpperCase(word.surface().charAt(0)) && WordKinds.isHeavy(word.normal()))
                .map(Word::normal)
                .toList();
    }

    private static List<String> heavy(List<Word> words) {
        return words.stream().map(Word::normal).filter(WordKinds::isHeavy).toList();
    }

    private static List<String> labels(List<Word> words) {
        return heavy(words).stream()
                .filter(word -> !WordKinds.label(word).equals(word))
                .map(WordKinds::label)
                .toList();
    }

    private static List<String> stems(List<Word> words) {
        return heavy(words).stream().map(WordKinds::stem).toList();
    }

    /** E.g. {@code “expect” became “hope”}, {@code “not” is left out}. */
    String describe() {
        if (after.isEmpty()) {
            return shown(before) + " is left out";
        }
        return before.isEmpty() ? shown(after) + " is added" : shown(before) + " became " + shown(after);
    }

    private static String shown(List<Word> words) {
        String joined = words.stream()
                .limit(LONGEST_SHOWN)
                .map(Word::surface)
                .distinct()
                .collect(Collectors.joining(" "));
        return "“" + joined + (words.size() > LONGEST_SHOWN ? " …" : "") + "”";
    }
}
