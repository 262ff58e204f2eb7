package org.claimcheck.align;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimcheck.align.Wording.Word;
import org.claimcheck.model.Comparison;

/** What changed between two renderings of one utterance, from a word-level diff. */
final class Drift {

    /** Share of the shorter wording that must be unchanged for the change to be read word by word. */
    private static final double CLOSE = 0.6;

    private static final int LONGEST = 600;

    private Drift() {}

    /** How the right wording stands to the left one. */
    static Comparison between(Wording left, Wording right) {
        List<Word> one = limited(left.words());
        List<Word> other = limited(right.words());
        boolean turned = String.join(" ", left.normal()).compareTo(String.join(" ", right.normal())) > 0;
        List<AbstractDelta<String>> deltas = turned ? diff(other, one) : diff(one, other);
        List<WordChange> changes = new ArrayList<>();
        boolean negated = negations(one) == negations(other);
        for (AbstractDelta<String> delta : deltas) {
            changes.add(
                    turned
                            ? WordChange.of(delta, other, one, negated).turned()
                            : WordChange.of(delta, one, other, negated));
        }
        int changed = changes.stream()
                .mapToInt(change -> one.size() <= other.size()
                        ? change.before().size()
                        : change.after().size())
                .sum();
        int shorter = Math.min(one.size(), other.size());
        boolean close = shorter - changed >= CLOSE * shorter;
        return close ? byWords(withoutMoved(changes)) : Translation.compare(one, other);
    }

    private static long negations(List<Word> words) {
        return words.stream()
                .filter(word -> WordKinds.of(word.normal()) == WordKinds.Kind.NEGATION)
                .count();
    }

    /** The changes, of which words that only stand at another place change little: "would probably come", "would come, probably". */
    private static List<WordChange> withoutMoved(List<WordChange> changes) {
        List<String> left = omitted(changes, true);
        List<String> right = omitted(changes, false);
        return changes.stream()
                .map(change -> {
                    boolean fromLeft = change.after().isEmpty();
                    List<String> words = change.content(fromLeft);
                    boolean moved = change.isOmission()
                            && change.gravity() == WordChange.Gravity.CONTENT
                            && words.stream().noneMatch(word -> WordKinds.of(word) == WordKinds.Kind.NEGATION)
                            && (fromLeft ? right : left).containsAll(words);
                    return moved ? change.as(WordChange.Gravity.SYNONYM) : change;
                })
                .toList();
    }

    private static List<String> omitted(List<WordChange> changes, boolean left) {
        return changes.stream()
                .filter(WordChange::isOmission)
                .flatMap(change -> change.content(left).stream())
                .toList();
    }

    private static List<Word> limited(List<Word> words) {
        return words.subList(0, Math.min(words.size(), LONGEST));
    }

    private static List<AbstractDelta<String>> diff(List<Word> from, List<Word> to) {
        return DiffUtils.diff(
                        from.stream().map(Word::normal).toList(),
                        to.stream().map(Word::normal).toList())
                .getDeltas();
    }

    private static Comparison byWords(List<WordChange> changes) {
        if (changes.isEmpty()) {
            return Comparison.compatible("shortening", "one quotes more sentences than the other");
        }
        WordChange gravest =
                changes.stream().max(Comparator.comparing(WordChange::gravity)).orElseThrow();
        WordChange.Gravity gravity = gravest.gravity();
        String because = reason(changes, gravity);
        return switch (gravity) {
            case SHORTENING -> Comparison.compatible("shortening", "one leaves out words of the other: " + because);
            case TENSE -> Comparison.compatible("tense-shift", "only the form of a word differs: " + because);
            case SYNONYM -> Comparison.compatible("translation", "the same in other words: " + because);
            case CONTENT -> Comparison.tension("substantive", because);
            case CONTRARY -> Comparison.conflicting("substantive", because);
        };
    }

    /** The changes of this gravity, at most three. */
    private static String reason(List<WordChange> changes, WordChange.Gravity gravity) {
        List<String> words = changes.stream()
                .filter(change -> change.gravity() == gravity)
                .limit(3)
                .map(WordChange::describe)
                .toList();
        return String.join("; ", words);
    }
}
