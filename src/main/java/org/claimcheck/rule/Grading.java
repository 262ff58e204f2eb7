package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Relation;
import org.claimcheck.model.Severity;

/**
 * How grave a pair is: what its rule says, and what lowers it.
 *
 * <ul>
 *   <li>A tension is never above warning, because both sides can be true.
 *   <li>Where it is not sure that both speak of the same thing, it is never above warning either: an error claims to be
 *       right nine times in ten, and a wrong alignment makes the finest comparison worthless.
 *   <li>Where an article gives several values of the slot itself, it is a note: which of them is meant is a guess.
 *   <li>Where a side is only possible, alleged or hoped, it is a note: that article has not stated it as its own.
 *   <li>Where the rule's {@code note-when} holds, it is a note.
 * </ul>
 *
 * @param severity what is left
 * @param reasons why it was lowered, for an editor
 */
record Grading(Severity severity, List<String> reasons) {

    /**
     * Attributes that a hedge excuses nothing of: in speech, how firm it is makes the difference, and that a man is only
     * suspected leaves his name, age and office as they are.
     */
    private static final Set<String> UNHEDGED = Set.of("quote", "speaker", "certainty", "name", "age", "title");

    private static final Set<Certainty> HEDGED = EnumSet.of(Certainty.POSSIBLE, Certainty.ALLEGED, Certainty.HOPED);

    Grading {
        reasons = List.copyOf(reasons);
    }

    /**
     * The grade of a pair.
     *
     * @param ruled what its rule says, or the settings in its place
     */
    static Grading of(Severity ruled, Condition noteWhen, Alignment alignment, Alignment.Pair pair, PairFields fields) {
        Severity severity = capped(pair.comparison().relation(), ruled);
        List<String> reasons = new ArrayList<>();
        if (!alignment.sure() && severity == Severity.ERROR) {
            severity = Severity.WARNING;
            reasons.add("no error, because it is not sure that all speak of the same thing");
        }
        if (!pair.sure() && severity != Severity.NOTE) {
            severity = Severity.NOTE;
            reasons.add("a note only, because one side gives several values itself");
        }
        String milder = milder(alignment.attribute(), pair);
        if (!milder.isEmpty() && severity != Severity.NOTE) {
            severity = Severity.NOTE;
            reasons.add(milder);
        }
        if (severity != Severity.NOTE && fields.anySide(noteWhen)) {
            severity = Severity.NOTE;
            reasons.add("a note only, because the rule holds such a pair to be doubtful");
        }
        return new Grading(severity, reasons);
    }

    /** The severity with the cap that a relation sets. */
    static Severity capped(Relation relation, Severity severity) {
        return switch (relation) {
            case CONFLICTING -> severity;
            case IN_TENSION -> severity == Severity.ERROR ? Severity.WARNING : severity;
            default -> Severity.NOTE;
        };
    }

    /** That somebody could face forty years leaves it open whether it will come to that, not what the law sets. */
    private static boolean isHedged(Claim claim) {
        boolean maximum = claim.attribute().equals("duration") && "prison term".equals(claim.subject());
        return !maximum && HEDGED.contains(claim.certainty());
    }

    private static String milder(String attribute, Alignment.Pair pair) {
        Claim left = pair.left();
        Claim right = pair.right();
        if (UNHEDGED.contains(attribute)) {
            return "";
        }
        if (isHedged(left) || isHedged(right)) {
            return "a note only, because one side does not state it as certain";
        }
        return "";
    }
}
