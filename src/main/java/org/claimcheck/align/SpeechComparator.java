package org.claimcheck.align;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.SpeechValue;

/**
 * Compares how firmly somebody is said to hold the same thing.
 *
 * <p>Example: "expects a decision on Friday" and "hopes for a decision on Friday" are in tension, kind {@code attitude}.
 */
public final class SpeechComparator implements ValueComparator<SpeechValue> {

    private static final double SAME_CONTENT = 0.5;
    private static final int LEAST_CONTENT = 3;
    private static final int SHOWN = 8;
    private static final Pattern UNTIL = Pattern.compile("(?i)\\bnot\\b.*\\b(?:un)?till?\\b");

    @Override
    public Comparison compare(SpeechValue left, SpeechValue right, Sides sides) {
        if (!isSameContent(left.content(), right.content())) {
            return Comparison.notComparable("other-content", "they are about different things");
        }
        Polarity one = polarity(sides.left(), left);
        Polarity other = polarity(sides.right(), right);
        if ((one == Polarity.ASSERTED) != (other == Polarity.ASSERTED)) {
            return one == Polarity.ASSERTED ? denied(left, right, other) : denied(right, left, one);
        }
        boolean firmer = one != other && (left.attitude() != right.attitude());
        return firmer
                ? Comparison.tension("attitude", shown(left) + " and " + shown(right) + " are not equally firm")
                : attitudes(left, right);
    }

    /** "He will not sign until Friday" says that he will sign. */
    private static Polarity polarity(Claim claim, SpeechValue value) {
        boolean until = UNTIL.matcher(value.display()).find();
        return until && claim.polarity() == Polarity.DENIED ? Polarity.ASSERTED : claim.polarity();
    }

    /** What is asserted by the one and denied by the other; not to plan something leaves room for it. */
    private static Comparison denied(SpeechValue asserted, SpeechValue denied, Polarity polarity) {
        String because = shown(asserted) + " against " + shown(denied);
        if (denied.attitude() == Certainty.EXPECTED) {
            return asserted.attitude() == Certainty.STATED || asserted.attitude() == Certainty.EXPECTED
                    ? Comparison.tension("polarity", because)
                    : Comparison.compatible("polarity", "what is not planned can be hoped for or possible");
        }
        boolean firm = asserted.attitude() != Certainty.HOPED && asserted.attitude() != Certainty.POSSIBLE;
        return firm
                ? Comparison.conflicting("polarity", "one asserts what the other has " + polarity.label())
                : Comparison.tension("polarity", because);
    }

    private static Comparison attitudes(SpeechValue left, SpeechValue right) {
        if (left.attitude() == right.attitude()) {
            boolean equal = left.display()
                    .toLowerCase(Locale.ROOT)
                    .equals(right.display().toLowerCase(Locale.ROOT));
            return equal
                    ? Comparison.same("equal", "both say “" + left.display() + "”")
                    : Comparison.compatible(
                            "attitude", "both are " + left.attitude().label());
        }
        int apart = Math.abs(firmness(left.attitude()) - firmness(right.attitude()));
        String because = shown(left) + " is " + left.attitude().label() + ", " + shown(right) + " is "
                + right.attitude().label();
        return apart > 1 ? Comparison.tension("attitude", because) : Comparison.compatible("attitude", because);
    }

    /** The first words, enough to see the attitude. */
    private static String shown(SpeechValue value) {
        String[] words = value.display().strip().split("\\s+");
        String few = String.join(" ", Arrays.asList(words).subList(0, Math.min(words.length, SHOWN)));
        return "“" + few + (words.length > SHOWN ? " …”" : "”");
    }

    /** Two steps apart is more than a choice of words. */
    private static int firmness(Certainty attitude) {
        return switch (attitude) {
            case STATED -> 5;
            case EXPECTED -> 4;
            case HOPED -> 2;
            case POSSIBLE -> 1;
            case ALLEGED -> 4;
        };
    }

    private static boolean isSameContent(String left, String right) {
        List<String> one = content(left);
        List<String> other = content(right);
        int shared = UtteranceMatch.shared(one, other);
        int shorter = Math.min(one.size(), other.size());
        return shared >= SAME_CONTENT * shorter && (shared >= LEAST_CONTENT || (shared == shorter && shared > 1));
    }

    private static List<String> content(String words) {
        return UtteranceMatch.senses(Wording.of(List.of(words)).normal()).stream()
                .filter(sense -> !sense.equals("attitude"))
                .distinct()
                .toList();
    }
}
