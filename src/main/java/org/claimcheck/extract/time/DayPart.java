package org.claimcheck.extract.time;

import java.time.LocalTime;
import org.claimcheck.model.ClockTime;

/** The parts of the day, by the numbers they have in {@code words.txt}. */
final class DayPart {

    /** The number of the night. */
    static final int NIGHT = 5;

    /** The number of the early hours. */
    static final int EARLY_HOURS = 6;

    private static final ClockTime[] PARTS = {
        part(0, 24, "DT", "day"),
        part(4, 8, "MO", "morning"),
        part(11, 3, "MI", "midday"),
        part(12, 6, "AF", "afternoon"),
        part(17, 6, "EV", "evening"),
        part(18, 12, "NI", "night"),
        part(0, 7, "MO", "early hours"),
        part(4, 4, "MO", "dawn"),
        part(11, 4, "MI", "lunchtime"),
        part(16, 6, "EV", "dusk"),
        part(0, 8, "MO", "before dawn"),
        part(17, 13, "NI", "after dark"),
        part(6, 14, "DT", "daylight"),
        part(22, 8, "NI", "dead of night"),
        part(9, 3, "MO", "mid-morning"),
        part(14, 3, "AF", "mid-afternoon")
    };

    private DayPart() {}

    /** Whether this hour of the twelve-hour clock, 0 to 11, lies after noon when it is said of this part of the day. */
    static boolean isLate(int part, int hour) {
        return switch (part) {
            case 3, 4, 9 -> true;
            case NIGHT -> hour >= 6;
            case 8 -> hour < 4;
            default -> false;
        };
    }

    static ClockTime of(int number) {
        return PARTS[number];
    }

    private static ClockTime part(int fromHour, int hours, String timex, String display) {
        return new ClockTime(LocalTime.of(fromHour, 0), hours * 60, timex, display);
    }
}
