package org.claimcheck.align;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimcheck.align.Wording.Word;
import org.jspecify.annotations.Nullable;

/** Times of day in spoken words, in twelve and in twenty-four hours: "18:41" and "6:41 p.m." are one. */
final class ClockFigures {

    private static final int HALF_DAY = 12;

    private static final int AHEAD = 5;

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?: (\\d{2}))? ?(?:([ap]) ?m)?\\b.*");

    private ClockFigures() {}

    /** Whether both lists of words begin with the same time of day, written differently. */
    static boolean areOne(List<Word> left, List<Word> right) {
        Integer one = minutes(left, right);
        Integer other = minutes(right, left);
        return one != null && one.equals(other);
    }

    /** Minutes since midnight of the time that these words begin with; null when they begin with none. */
    private static @Nullable Integer minutes(List<Word> words, List<Word> others) {
        Matcher time = TIME.matcher(first(words));
        Matcher other = TIME.matcher(first(others));
        if (!time.matches() || !other.matches() || (time.group(3) == null) == (other.group(3) == null)) {
            return null;
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        boolean half = time.group(3) != null;
        int hours = half ? hour % HALF_DAY + (time.group(3).equals("p") ? HALF_DAY : 0) : hour;
        return hours * 60 + minute;
    }

    private static String first(List<Word> words) {
        return words.stream().limit(AHEAD).map(Word::normal).collect(Collectors.joining(" "));
    }
}
