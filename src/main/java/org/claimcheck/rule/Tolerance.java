package org.claimcheck.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.TimeValue;

/**
 * How far two values may lie apart before a rule takes the pair up. A pair within any of the bounds is left alone.
 *
 * <p>Example: {@code tolerance: {percent: 5}} leaves 1,000 and 1,040 alone, and takes 1,000 and 1,100 up.
 *
 * @param days between two dates; 1 allows neighbouring days
 * @param kilometres between two places, as the crow flies
 * @param percent of the greater of two numbers
 * @param number between two numbers, in their unit
 * @param figures two numbers that are equal when rounded to so many significant figures; 0 for never
 */
record Tolerance(double days, double kilometres, double percent, double number, int figures) {

    private static final Tolerance NONE = new Tolerance(-1, -1, -1, -1, 0);

    /** Leaves nothing alone. */
    static Tolerance none() {
        return NONE;
    }

    /** The bounds for an editor, e.g. {@code 1 days, 5 percent}; empty without any. */
    String inWords() {
        List<String> parts = new ArrayList<>();
        bound(days, " days", parts);
        bound(kilometres, " kilometres", parts);
        bound(percent, " percent", parts);
        bound(number, " in number", parts);
        bound(figures == 0 ? -1 : figures, " significant figures", parts);
        return String.join(", ", parts);
    }

    private static void bound(double bound, String unit, List<String> parts) {
        if (bound >= 0) {
            parts.add(Numbers.plain(bound) + unit);
        }
    }

    /** Whether the two values of a pair lie so close that the rule leaves them alone. */
    boolean covers(Alignment.Pair pair) {
        if (this.equals(NONE)) {
            return false;
        }
        var left = pair.left().value();
        var right = pair.right().value();
        if (left instanceof NumberValue one && right instanceof NumberValue other) {
            return coversNumbers(one, other);
        }
        if (left instanceof PlaceValue one && right instanceof PlaceValue other) {
            return one.kilometresTo(other) <= kilometres;
        }
        return left instanceof TimeValue one && right instanceof TimeValue other && daysBetween(one, other) <= days;
    }

    private boolean coversNumbers(NumberValue left, NumberValue right) {
        double gap = Math.max(left.min() - right.max(), right.min() - left.max());
        double greater = Math.max(edge(left), edge(right));
        return gap <= number
                || (percent >= 0 && gap <= percent / 100 * greater)
                || (figures > 0 && rounded(edge(left)).compareTo(rounded(edge(right))) == 0);
    }

    private static double edge(NumberValue value) {
        double edge = Double.isInfinite(value.max()) ? value.min() : value.max();
        return Double.isInfinite(edge) ? 0 : Math.abs(edge);
    }

    private BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).round(new MathContext(figures, RoundingMode.HALF_UP));
    }

    /** Whole days from the last day of the earlier one to the first day of the later one; infinite where a day is open. */
    private static double daysBetween(TimeValue left, TimeValue right) {
        LocalDateTime leftFrom = left.from();
        LocalDateTime rightFrom = right.from();
        LocalDateTime leftUntil = left.until();
        LocalDateTime rightUntil = right.until();
        if (leftFrom == null || rightFrom == null || leftUntil == null || rightUntil == null) {
            return Double.POSITIVE_INFINITY;
        }
        LocalDateTime end = leftFrom.isBefore(rightFrom) ? leftUntil : rightUntil;
        LocalDateTime start = leftFrom.isBefore(rightFrom) ? rightFrom : leftFrom;
        return Math.max(0, ChronoUnit.DAYS.between(end.minusNanos(1).toLocalDate(), start.toLocalDate()));
    }
}
