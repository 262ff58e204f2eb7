package org.claimcheck.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.QuantityMention;
import org.claimcheck.model.TimeBound;
import org.claimcheck.model.TimeMention;
import org.claimcheck.model.TimeValue;
import org.claimcheck.model.Value;
import org.jspecify.annotations.Nullable;

/** The days, lengths of time and figures in what two articles have one person say, held against each other in their order. */
final class SpokenFigures {

    /** "Six weeks" and "a month and a half" are one length of time. */
    private static final double NEAR = 0.15;

    private SpokenFigures() {}

    /** How they stand to each other, one by one; null when one side has more of them. */
    static @Nullable List<Comparison> compare(Statement left, Statement right) {
        List<Value> one = of(left);
        List<Value> other = of(right);
        if (one.size() != other.size()) {
            return null;
        }
        List<Comparison> compared = new ArrayList<>();
        for (int at = 0; at < one.size(); at++) {
            Sides sides = new Sides(
                    left.claim("count", one.get(at)),
                    left.article(),
                    right.claim("count", other.get(at)),
                    right.article());
            compared.add(compare(sides));
        }
        return compared;
    }

    /** The days and lengths of time of a statement, then its figures, each in text order. */
    static List<Value> of(Statement statement) {
        List<Value> values = new ArrayList<>();
        for (TimeMention time : statement.article().mentions().times()) {
            if (statement.words().contains(time.span())) {
                values.add(time.value());
            }
        }
        for (QuantityMention quantity : statement.article().mentions().quantities()) {
            if (statement.words().contains(quantity.span())) {
                values.add(quantity.value());
            }
        }
        return values;
    }

    private static Comparison compare(Sides sides) {
        if (sides.left().value() instanceof TimeValue left && sides.right().value() instanceof TimeValue right) {
            if (left.bound() != TimeBound.WITHIN || right.bound() != TimeBound.WITHIN) {
                return Comparison.compatible("vague", "one of the two only bounds the time");
            }
            Double one = left.isResolved() ? null : left.seconds();
            Double other = right.isResolved() ? null : right.seconds();
            if (one != null && other != null) {
                return lengths(left, right, one, other);
            }
        }
        if (sides.left().value() instanceof NumberValue left
                && sides.right().value() instanceof NumberValue right
                && !(Objects.equals(left.unit(), right.unit()) && Objects.equals(left.currency(), right.currency()))) {
            return Comparison.notComparable("unit", "they measure different things");
        }
        return Comparators.compare(sides);
    }

    private static Comparison lengths(TimeValue left, TimeValue right, double one, double other) {
        if (left.mod() != null || right.mod() != null) {
            return Comparison.compatible("vague", "a length of time is given loosely");
        }
        return Math.abs(one - other) <= NEAR * Math.max(one, other)
                ? Comparison.same("equal", "both say " + left.display())
                : Comparison.conflicting("length", left.display() + " against " + right.display());
    }
}
