package org.claimcheck.model;

import java.time.LocalTime;

/**
 * A time of day, as fine as it was said: a minute, an hour or a part of the day.
 *
 * @param from first moment
 * @param minutes how long it lasts; may run past midnight ("Friday night")
 * @param timex what follows the {@code T} in TIMEX3, e.g. {@code 04:50}, {@code MO}
 * @param display for an editor, e.g. {@code 4:50 a.m.}, {@code morning}
 * @param eitherHalf whether it may as well lie twelve hours later: "ten past seven", "at 7:10"
 */
public record ClockTime(LocalTime from, int minutes, String timex, String display, boolean eitherHalf) {

    public ClockTime(LocalTime from, int minutes, String timex, String display) {
        this(from, minutes, timex, display, false);
    }

    /** A minute of the day, e.g. {@code ofMinute(4, 50)} is displayed {@code 4:50 a.m.}. */
    public static ClockTime ofMinute(int hour, int minute) {
        String timex = (hour < 10 ? "0" : "") + hour + (minute < 10 ? ":0" : ":") + minute;
        return new ClockTime(LocalTime.of(hour, minute), 1, timex, clock(hour, minute));
    }

    /** The same, left open which half of the day it lies in; displayed without one, e.g. {@code 7:10}. */
    public ClockTime inEitherHalf() {
        String bare = display.endsWith(".m.") ? display.substring(0, display.length() - 5) : display;
        return new ClockTime(from, minutes, timex, bare, true);
    }

    private static String clock(int hour, int minute) {
        if (minute == 0 && hour == 12) {
            return "noon";
        }
        if (minute == 0 && hour == 0) {
            return "midnight";
        }
        String past = minute == 0 ? "" : (minute < 10 ? ":0" : ":") + minute;
        return (hour % 12 == 0 ? 12 : hour % 12) + past + (hour < 12 ? " a.m." : " p.m.");
    }

    /** Minutes after midnight at which it starts. */
    public int minuteOfDay() {
        return from.getHour() * 60 + from.getMinute();
    }

    /** Whether a part of the day such as "morning" rather than a time on the clock. */
    public boolean isPartOfDay() {
        return minutes > 60;
    }
}
