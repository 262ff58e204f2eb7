package org.claimcheck.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Relation;

/**
 * Which pairs of claims a rule takes up: all parts must hold.
 *
 * @param relations how the two must stand to each other
 * @param kinds the levels of the comparison it takes up, e.g. {@code transliteration}; empty for all
 * @param scope whether the two stand in one article
 * @param where holds for the pair
 * @param unless holds for no pair
 * @param unlessSuperseded whether a claim that a later report overtook is left alone
 */
public record Selection(
        Set<Relation> relations,
        List<String> kinds,
        Scope scope,
        Condition where,
        Condition unless,
        boolean unlessSuperseded) {

    /** Where the two claims of a pair stand. */
    public enum Scope {
        ACROSS,
        WITHIN,
        ANY;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean takes(boolean within) {
            return this == ANY || within == (this == WITHIN);
        }
    }

    public Selection {
        EnumSet<Relation> copy = EnumSet.noneOf(Relation.class);
        copy.addAll(relations);
        relations = Collections.unmodifiableSet(copy);
        kinds = List.copyOf(kinds);
    }

    /** Whether the cheap parts hold: relation, kind and scope. */
    boolean considers(Alignment.Pair pair) {
        return relations.contains(pair.comparison().relation())
                && (kinds.isEmpty() || kinds.contains(pair.comparison().kind()))
                && scope.takes(pair.within());
    }

    /** Whether the conditions hold: {@code claim} in {@code where} for both sides, in {@code unless} for neither. */
    boolean allows(Alignment.Pair pair, Annotation left, Annotation right) {
        if (where instanceof Condition.Constant && unless instanceof Condition.Constant) {
            return true;
        }
        PairFields fields = new PairFields(pair, left.article(), right.article());
        return fields.everySide(where) && !fields.anySide(unless);
    }
}
