package org.claimcheck.extract.event;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.model.NumberValue;
import org.jspecify.annotations.Nullable;

/** A length between two: "10 to 20 years", "between two and five years", in seconds. */
final class DurationRange {

    private static final Pattern RANGE =
            Pattern.compile("(?:between |from )?([\\p{L}0-9]+)(?: to | and | or |-|–)([\\p{L}0-9]+)[ -](\\p{L}+?)s?");

    private static final double DAY = 86_400;

    /** Seconds of a unit, as a single length of it counts them. */
    private static final Map<String, Double> UNITS = Map.of(
            "minute", 60.0, "hour", 3_600.0, "day", DAY, "week", 7 * DAY, "month", 2_629_746.0, "year", 31_556_952.0);

    private DurationRange() {}

    /** The range that these words tell, or null. */
    static @Nullable NumberValue of(String words) {
        Matcher range = RANGE.matcher(words.toLowerCase(Locale.ROOT));
        Double unit = range.matches() ? UNITS.get(range.group(3)) : null;
        if (unit == null) {
            return null;
        }
        double from = number(range.group(1)) * unit;
        double to = number(range.group(2)) * unit;
        return from > 0 && to > from ? new NumberValue(words, from, to, false, "second", null, 1) : null;
    }

    private static double number(String word) {
        return word.chars().allMatch(Character::isDigit) && word.length() <= 4
                ? Integer.parseInt(word)
                : NumberNames.cardinal(word);
    }
}
