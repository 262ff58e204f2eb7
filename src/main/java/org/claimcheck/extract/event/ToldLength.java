package org.claimcheck.extract.event;

import java.util.List;
import java.util.Locale;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * How long something lasted as a range of seconds, as far as its words leave it open.
 *
 * <p>Example: "almost nine hours" is 8.1 to 9 hours, "more than five hours" five and more.
 */
final class ToldLength {

    private static final double TOLERANCE = 0.1;
    private static final List<String> NEARLY =
            List.of("nearly", "almost", "barely", "just under", "not quite", "scarcely");

    /** Words of the smallest unit of a length, and its seconds. */
    private static final List<String> UNITS = List.of("second", "minute", "hour", "day", "week", "month", "year");

    private static final List<Double> SECONDS =
            List.of(1.0, 60.0, 3_600.0, 86_400.0, 604_800.0, 2_629_746.0, 31_556_952.0);

    private ToldLength() {}

    /** The range of a length; null where it has none. */
    static @Nullable NumberValue of(TimeMention time, String words) {
        Double seconds = time.value().seconds();
        if (time.type() != TimeMention.Type.DURATION || seconds == null) {
            return null;
        }
        String lower = words.toLowerCase(Locale.ROOT);
        String mod = time.value().mod() == null ? "" : time.value().mod();
        double min = seconds;
        double max = seconds;
        switch (mod) {
            case "APPROX" -> {
                min = seconds * (1 - TOLERANCE);
                max = seconds * (1 + TOLERANCE);
            }
            case "MORE_THAN", "EQUAL_OR_MORE" -> max = Double.POSITIVE_INFINITY;
            case "LESS_THAN" -> min = NEARLY.stream().anyMatch(lower::startsWith) ? seconds * (1 - TOLERANCE) : 0;
            case "EQUAL_OR_LESS" -> min = 0;
            default -> {
                // as it stands
            }
        }
        boolean approximate = min != max && Double.isFinite(max) && min > 0;
        return new NumberValue(time.value().display(), min, max, approximate, "second", null, precision(lower));
    }

    private static double precision(String words) {
        double unit = 1;
        for (int at = UNITS.size() - 1; at >= 0; at--) {
            unit = words.contains(UNITS.get(at)) ? SECONDS.get(at) : unit;
        }
        return words.contains("half") ? unit / 2 : unit;
    }
}
