package org.claimcheck.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.House;
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
 * @param tolerance how far apart two values may lie before the pair is taken up
 */
public record Selection(
        Set<Relation> relations,
        List<String> kinds,
        Scope scope,
        Condition where,
        Condition unless,
        boolean unlessSuperseded,
        Tolerance tolerance) {

    /** Where the two claims of a pair stand. */
    public enum Scope {
        ACROSS,
        WITHIN,
        ANY,
        /** An article against the house's own lists. */
        HOUSE;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean takes(Alignment.Pair pair) {
            boolean house = House.isHouse(pair.left().article())
                    || House.isHouse(pair.right().article());
            if (house || this == HOUSE) {
                return house && this == HOUSE;
            }
            return this == ANY || pair.within() == (this == WITHIN);
        }
    }

    public Selection {
        EnumSet<Relation> copy = EnumSet.noneOf(Relation.class);
        copy.addAll(relations);
        relations = Collections.unmodifiableSet(copy);
        kinds = List.copyOf(kinds);
    }

    /** Whether the cheap parts hold: relation, kind, scope and tolerance. */
    boolean considers(Alignment.Pair pair) {
        return relations.contains(pair.comparison().relation())
                && (kinds.isEmpty() || kinds.contains(pair.comparison().kind()))
                && scope.takes(pair)
                && !tolerance.covers(pair);
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
