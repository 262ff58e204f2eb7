package org.claimcheck.align;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NumberValue;
import org.claimcheck.text.Memo;
import org.jspecify.annotations.Nullable;

/**
 * Compares numbers as ranges: other currency or unit, equal, one range inside the other, equal after rounding, hedged,
 * different.
 *
 * <p>Example: "5.9 metres" and "about 6 metres" are compatible; "C$740 million" and "US$535 million" are not comparable.
 */
public final class NumberComparator implements ValueComparator<NumberValue> {

    /** Two amounts this close, as a part of the greater, are one number to a reader when one of them is round. */
    private static final double ROUND = 0.05;

    /** A hedged number that is off by more than this part is no longer a matter of hedging. */
    private static final double HEDGED = 0.3;

    private static final double SAME = 1e-9;

    /** Units of money of countries that the words do not tell. */
    private static final Set<String> MONEY = Set.of("dollar", "franc", "rupee", "crown", "dinar", "shilling", "peso");

    private static final Set<String> FIXED_UNITS = Set.of(
            "metre",
            "kilogram",
            "second",
            "square metre",
            "cubic metre",
            "metre per second",
            "degree celsius",
            "degree",
            "barrel",
            "watt",
            "watt hour",
            "percent",
            "percentage point",
            "magnitude",
            "rank");

    @Override
    public Comparison compare(NumberValue left, NumberValue right, Sides sides) {
        Comparison apart = apart(left, right, sides);
        if (apart != null) {
            return apart;
        }
        Comparison compared = ranges(left, right);
        boolean unclear = left.currency() == null != (right.currency() == null) && !areOneWord(left, right);
        if (unclear && compared.relation().disagrees()) {
            return Comparison.notComparable("currency", "one of the amounts does not say in which currency it is");
        }
        return compared;
    }

    /** "Rs 40" and "₹40" in one story are one currency; dollars are of many countries. */
    private static boolean areOneWord(NumberValue left, NumberValue right) {
        return left.unit() != null
                && left.unit().equals(right.unit())
                && !left.unit().equals("dollar");
    }

    /** Why the two are not comparable at all, or null. */
    private static @Nullable Comparison apart(NumberValue left, NumberValue right, Sides sides) {
        String one = left.currency();
        String other = right.currency();
        if (one != null && other != null && !one.equals(other)) {
            return Comparison.notComparable("currency", "amounts in " + one + " and " + other + " are not compared");
        }
        if (Objects.equals(left.unit(), right.unit()) || left.unit() == null || right.unit() == null) {
            boolean bareMoney = (one == null) != (other == null) && (left.unit() == null || right.unit() == null);
            return bareMoney ? unit(left, right) : null;
        }
        boolean money = one != null || other != null || MONEY.contains(left.unit()) || MONEY.contains(right.unit());
        boolean fixed = FIXED_UNITS.contains(left.unit()) || FIXED_UNITS.contains(right.unit());
        boolean slot = Objects.equals(sides.left().role(), sides.right().role())
                && (sides.left().role() != null
                        || Objects.equals(sides.left().subject(), sides.right().subject()));
        return money || fixed || !slot ? unit(left, right) : null;
    }

    private static Comparison unit(NumberValue left, NumberValue right) {
        return Comparison.notComparable("unit", name(left) + " and " + name(right) + " are not the same thing");
    }

    private static String name(NumberValue value) {
        String currency = value.currency();
        String unit = value.unit();
        return currency != null ? currency : unit != null ? unit : "a bare number";
    }

    private static Comparison ranges(NumberValue left, NumberValue right) {
        if (left.isExact() && right.isExact() && near(left.min(), right.min())) {
            return Comparison.same("equal", "both say " + told(left));
        }
        boolean overlap = left.min() <= right.max() && right.min() <= left.max();
        if (overlap) {
            boolean hedged = left.approximate() || right.approximate();
            return Comparison.compatible(hedged ? "hedge" : "range", allowance(left, right));
        }
        if (isRounding(left, right)) {
            return Comparison.compatible("rounding", quoted(left) + " is " + quoted(right) + " rounded");
        }
        return different(left, right);
    }

    /** The figure in the words of the text where it was converted: "30 years", not so many seconds. */
    private static String told(NumberValue value) {
        boolean converted = value.unit() != null && FIXED_UNITS.contains(value.unit());
        return converted ? value.display() : figure(value.min()) + unitWord(value);
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= SAME * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
    }

    private static String allowance(NumberValue left, NumberValue right) {
        boolean leftIsWide = width(left) >= width(right);
        NumberValue wide = leftIsWide ? left : right;
        NumberValue narrow = leftIsWide ? right : left;
        if ("second".equals(wide.unit())) {
            return quoted(narrow) + " lies in what " + quoted(wide) + " allows";
        }
        return quoted(wide) + " allows " + bounds(wide) + ", and " + quoted(narrow) + " lies in that";
    }

    private static double width(NumberValue value) {
        return value.max() - value.min();
    }

    private static String bounds(NumberValue value) {
        if (Double.isInfinite(value.max())) {
            return figure(value.min()) + " and more";
        }
        return value.isExact() ? figure(value.min()) : figure(value.min()) + " to " + figure(value.max());
    }

    /** Whether the gap between the ranges is what rounding to the coarser last place leaves. */
    private static boolean isRounding(NumberValue left, NumberValue right) {
        double gap = Math.max(left.min() - right.max(), right.min() - left.max());
        double greater = Math.max(Math.abs(edge(left)), Math.abs(edge(right)));
        double written = Math.max(left.precision(), right.precision());
        boolean asWritten = gap <= written / 2 * (1 + SAME) && left.precision() != right.precision();
        double zeros = Math.max(zeros(edge(left)), zeros(edge(right)));
        boolean round = zeros(edge(left)) != zeros(edge(right)) && gap < zeros / 2 && gap <= ROUND * greater;
        return asWritten || round;
    }

    private static double edge(NumberValue value) {
        return Double.isInfinite(value.max()) ? value.min() : value.max();
    }

    /** The size of the last place that is not nought, for numbers of three figures and more: 100 for 1,200. */
    private static double zeros(double number) {
        if (number < 100 || number != Math.rint(number) || number > 1e15) {
            return 0;
        }
        long rest = (long) number;
        double place = 1;
        while (rest % 10 == 0) {
            rest /= 10;
            place *= 10;
        }
        return place;
    }

    private static Comparison different(NumberValue left, NumberValue right) {
        double low = Math.min(edge(left), edge(right));
        double high = Math.max(edge(left), edge(right));
        boolean vague = isVague(left) || isVague(right);
        boolean hedged = left.approximate() || right.approximate();
        String because = quoted(left) + " against " + quoted(right) + swapped(left, right);
        if (vague || (hedged && high - low <= HEDGED * Math.max(Math.abs(low), Math.abs(high)))) {
            return Comparison.tension("hedge", because + ", though one of them is no exact number");
        }
        return Comparison.conflicting("different", because);
    }

    private static boolean isVague(NumberValue value) {
        return value.approximate() && value.max() > 2 * value.min();
    }

    /** A remark where the same figures stand in another order. */
    private static String swapped(NumberValue left, NumberValue right) {
        if (!left.isExact() || !right.isExact()) {
            return "";
        }
        String one = digits(left.min());
        String other = digits(right.min());
        boolean same = one.length() > 1 && sorted(one).equals(sorted(other)) && !one.equals(other);
        return same ? ": the same digits in another order" : "";
    }

    private static String digits(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? Long.toString(Math.abs((long) number)) : figure(number).replaceAll("[^0-9]", "");
    }

    private static String sorted(String digits) {
        char[] signs = digits.toCharArray();
        Arrays.sort(signs);
        return new String(signs);
    }

    private static String quoted(NumberValue value) {
        return "“" + value.display() + "”";
    }

    private static String unitWord(NumberValue value) {
        String currency = value.currency();
        return currency == null ? "" : " " + currency;
    }

    private static String figure(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? grouped((long) number) : DECIMALS.of(Double.toString(number));
    }

    /** With a comma before every three digits: 12,345. */
    private static String grouped(long number) {
        StringBuilder out = new StringBuilder(Long.toString(number));
        int first = number < 0 ? 1 : 0;
        for (int at = out.length() - 3; at > first; at -= 3) {
            out.insert(at, ',');
        }
        return out.toString();
    }

    private static final Memo<String> DECIMALS =
            new Memo<>(number -> trimmed(String.format(Locale.ROOT, "%,.3f", Double.parseDouble(number))), 1 << 10);

    private static String trimmed(String decimals) {
        return decimals.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
