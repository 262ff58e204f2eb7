package org.claimcheck.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimcheck.align.WordKinds.Kind;
import org.claimcheck.align.Wording.Word;
import org.claimcheck.model.Comparison;

/** Compares two renderings of one utterance in different words, as translations are: only what must survive counts. */
final class Translation {

    private static final Set<String> LOOSE_DATES = Set.of(
            "soon",
            "later",
            "earlier",
            "immediately",
            "next",
            "last",
            "morning",
            "afternoon",
            "evening",
            "weekend",
            "year",
            "month",
            "week");

    /** Words before a word at which a negation surely denies this one: "not", "not so". */
    private static final int CLOSE = 2;

    /** Words before a verb at which who or what there is not surely denies it. */
    private static final int NOBODY = 4;

    private static final Set<String> PRONOUNS = Set.of("nobody", "nothing", "nowhere");

    /** Words before a word at which a negation may deny this one. */
    private static final int FAR = 7;

    private Translation() {}

    static Comparison compare(List<Word> left, List<Word> right) {
        List<String> changes = new ArrayList<>();
        attitude(left, right, changes);
        modality(left, right, changes);
        negation(left, right, changes);
        values(left, right, Kind.NUMBER, changes);
        values(left, right, Kind.DATE, changes);
        return changes.isEmpty()
                ? Comparison.compatible("translation", "one utterance in different words")
                : Comparison.tension("substantive", String.join("; ", changes));
    }

    private static void attitude(List<Word> left, List<Word> right, List<String> changes) {
        List<Word> one = of(left, Kind.ATTITUDE);
        List<Word> other = of(right, Kind.ATTITUDE);
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        Word before = one.get(0);
        Word after = other.get(0);
        if (!WordKinds.label(before.normal()).equals(WordKinds.label(after.normal()))) {
            changes.add(became(before.surface(), after.surface()));
        }
    }

    /** "will" in one and "may" in the other. */
    private static void modality(List<Word> left, List<Word> right, List<String> changes) {
        Word may = first(left, "modal-may");
        Word mayRight = first(right, "modal-may");
        Word firm = may == null ? firm(left) : firm(right);
        if ((may == null) != (mayRight == null) && firm != null) {
            changes.add(
                    may == null && mayRight != null
                            ? became(firm.surface(), mayRight.surface())
                            : may == null ? "" : became(may.surface(), firm.surface()));
        }
    }

    private static @org.jspecify.annotations.Nullable Word firm(List<Word> words) {
        Word will = first(words, "modal-will");
        return will == null ? first(words, "modal-must") : will;
    }

    private static @org.jspecify.annotations.Nullable Word first(List<Word> words, String label) {
        return words.stream()
                .filter(word -> WordKinds.label(word.normal()).equals(label))
                .findFirst()
                .orElse(null);
    }

    private static void negation(List<Word> left, List<Word> right, List<String> changes) {
        List<Word> one = of(left, Kind.NEGATION);
        List<Word> other = of(right, Kind.NEGATION);
        if (one.isEmpty() != other.isEmpty()) {
            Word word = one.isEmpty() ? other.get(0) : one.get(0);
            changes.add("only one of them says “" + word.surface() + "”");
            return;
        }
        String denied = deniedOnlyIn(left, right);
        denied = denied == null ? deniedOnlyIn(right, left) : denied;
        if (denied != null) {
            changes.add(denied);
        }
    }

    /** "not clean enough" against "clean enough", where both deny something else besides; null when nothing is. */
    private static @org.jspecify.annotations.Nullable String deniedOnlyIn(List<Word> denying, List<Word> other) {
        for (int at = 1; at < denying.size(); at++) {
            Word word = denying.get(at);
            if (WordKinds.isHeavy(word.normal()) && isDeniedHere(denying, at) && isSaid(other, word)) {
                return "only one of them says “not " + word.surface() + "”";
            }
        }
        return null;
    }

    /** "not so", or "nobody I could have called". */
    private static boolean isDeniedHere(List<Word> words, int at) {
        boolean byNobody =
                words.subList(Math.max(0, at - NOBODY), at).stream().anyMatch(word -> PRONOUNS.contains(word.normal()));
        return isDenied(words, at, byNobody ? NOBODY : CLOSE);
    }

    /** Whether the other says this word, and nowhere with a negation before it. */
    private static boolean isSaid(List<Word> words, Word word) {
        boolean said = false;
        for (int at = 0; at < words.size(); at++) {
            if (WordKinds.sense(words.get(at).normal()).equals(WordKinds.sense(word.normal()))) {
                said = true;
                if (isDenied(words, at, FAR)) {
                    return false;
                }
            }
        }
        return said;
    }

    /** Whether a negation stands no more than so many words before this one in its sentence. */
    private static boolean isDenied(List<Word> words, int at, int within) {
        Word word = words.get(at);
        for (int before = at - 1; before >= Math.max(0, at - within); before--) {
            Word earlier = words.get(before);
            if (earlier.normal().equals("but")) {
                return false;
            }
            if (earlier.sentence() == word.sentence() && WordKinds.of(earlier.normal()) == Kind.NEGATION) {
                return true;
            }
        }
        return false;
    }

    private static void values(List<Word> left, List<Word> right, Kind kind, List<String> changes) {
        List<String> one = strict(left, kind);
        List<String> other = strict(right, kind);
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return;
        }
        List<String> mine = new ArrayList<>(one);
        other.forEach(mine::remove);
        List<String> yours = new ArrayList<>(other);
        one.forEach(yours::remove);
        if (!mine.isEmpty() && !yours.isEmpty()) {
            changes.add(became(mine.get(0), yours.get(0)));
        } else if (kind == Kind.DATE && !(mine.isEmpty() && yours.isEmpty())) {
            changes.add("“" + (mine.isEmpty() ? yours.get(0) : mine.get(0)) + "” stands in one only");
        }
    }

    private static List<String> strict(List<Word> words, Kind kind) {
        return of(words, kind).stream()
                .map(Word::normal)
                .filter(word -> !LOOSE_DATES.contains(word))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Word> of(List<Word> words, Kind kind) {
        return words.stream()
                .filter(word -> WordKinds.of(word.normal()) == kind)
                .toList();
    }

    private static String became(String before, String after) {
        return "“" + before + "” became “" + after + "”";
    }
}
