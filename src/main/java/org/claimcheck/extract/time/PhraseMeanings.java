package org.claimcheck.extract.time;

import java.util.Map;
import org.claimcheck.model.ClockTime;
import org.claimcheck.model.TimeBound;
import org.claimcheck.model.TimeMention;
import org.jspecify.annotations.Nullable;

/** Expressions made of others: "early Friday", "about 7 p.m.", "Wednesday at noon". */
final class PhraseMeanings {

    /** Minutes by which a time may lie outside the part of the day that it is said of: "eight o'clock on Monday afternoon" hardly. */
    private static final int AROUND_PART = 60;

    private PhraseMeanings() {}

    static void addTo(Map<String, Meaning> all) {
        all.put("modified", PhraseMeanings::modified);
        all.put("plain", slots -> slots.part(0).copy());
        all.put("date part", PhraseMeanings::datePart);
        all.put("part of date", PhraseMeanings::datePart);
        all.put("early part", PhraseMeanings::earlyPart);
        all.put("early hours", slots -> at(slots.part(0), DayPart.of(6)));
        all.put("in part", PhraseMeanings::inPart);
        all.put("longer ago", slots -> bounded(slots, TimeBound.BEFORE, "BEFORE"));
        all.put("not so long ago", slots -> bounded(slots, TimeBound.AFTER, "AFTER"));
        all.put("joined", PhraseMeanings::joined);
        all.put("part of day joined", PhraseMeanings::partOfDayJoined);
        all.put("dotted clock in part", slots -> withinPart(slots, DayPart.of((int) slots.number("{daypart}"))));
        all.put("dotted in part", PhraseMeanings::dottedInPart);
        all.put("hour of date", PhraseMeanings::hourOfDate);
        all.put("same moment", PhraseMeanings::sameMoment);
        all.put("approximate", slots -> bounded(slots, TimeBound.ABOUT, "APPROX"));
        all.put("shortly before", slots -> bounded(slots, TimeBound.ABOUT, "APPROX"));
        all.put("shortly after", slots -> bounded(slots, TimeBound.ABOUT, "APPROX"));
    }

    private static Draft modified(Slots slots) {
        Draft draft = slots.part(0).copy();
        draft.mod = slots.argument();
        return draft;
    }

    private static Draft bounded(Slots slots, TimeBound bound, String mod) {
        Draft draft = slots.part(0).copy();
        draft.bound = bound;
        draft.mod = mod;
        return draft;
    }

    private static @Nullable Draft datePart(Slots slots) {
        return at(slots.part(0), DayPart.of((int) slots.number("{daypart}")));
    }

    /** "early Tuesday morning" is no finer than the morning. */
    private static @Nullable Draft earlyPart(Slots slots) {
        Draft time = slots.part(0);
        return time.clock == null || !time.clock.isPartOfDay() ? null : time.copy();
    }

    private static @Nullable Draft at(Draft date, ClockTime clock) {
        if (!date.isDay() || date.clock != null) {
            return null;
        }
        Draft draft = date.copy();
        draft.type = TimeMention.Type.TIME;
        draft.clock = clock;
        return draft;
    }

    /** "half past two in the afternoon": which half of the day an hour of the twelve-hour clock lies in. */
    private static @Nullable Draft inPart(Slots slots) {
        Draft draft = slots.part(0).copy();
        if (draft.clock == null || !draft.clock.eitherHalf()) {
            return null;
        }
        int part = slots.has("{daypart}") ? (int) slots.number("{daypart}") : DayPart.NIGHT;
        int minute = draft.clock.minuteOfDay() % 720;
        int late = DayPart.isLate(part, minute / 60) ? 720 : 0;
        draft.clock = ClockTime.ofMinute((minute + late) / 60, minute % 60);
        return draft;
    }

    /** A day and a time of day in either order. */
    private static @Nullable Draft joined(Slots slots) {
        Draft left = slots.part(0);
        Draft right = slots.part(1);
        boolean clockFirst = left.type == TimeMention.Type.TIME && !left.isDay();
        Draft date = clockFirst ? right : left;
        Draft time = clockFirst ? left : right;
        if (!date.isDay() || time.isDay() || time.clock == null) {
            return null;
        }
        return date.clock == null ? join(date, time) : inPartOf(date, time);
    }

    private static Draft join(Draft date, Draft time) {
        Draft draft = date.copy();
        draft.type = TimeMention.Type.TIME;
        draft.takeClock(time);
        draft.bound = time.bound;
        draft.mod = time.mod;
        return draft;
    }

    /** "five o'clock on Tuesday morning": the half of the day that the part of it tells; null where it tells neither. */
    private static @Nullable Draft inPartOf(Draft date, Draft time) {
        if (!date.isDay()
                || date.clock == null
                || !date.clock.isPartOfDay()
                || time.clock == null
                || time.clock.isPartOfDay()) {
            return null;
        }
        ClockTime clock = within(date.clock, time.clock);
        if (clock == null) {
            return null;
        }
        Draft joined = join(date, time);
        joined.clock = clock;
        return joined;
    }

    /** A time on the clock in the half of the day in which it lies within a part of it, or near it; null in neither. */
    private static @Nullable ClockTime within(ClockTime part, ClockTime time) {
        int minute = time.minuteOfDay();
        if (!time.eitherHalf()) {
            return isNear(part, minute) ? time : null;
        }
        int other = (minute + 720) % 1440;
        int distance = distance(part, minute) - distance(part, other);
        int best = distance <= 0 ? minute : other;
        return isNear(part, best) ? ClockTime.ofMinute(best / 60, best % 60) : null;
    }

    private static boolean isNear(ClockTime part, int minute) {
        return distance(part, minute) <= AROUND_PART;
    }

    /** Minutes from a minute of the day to a part of the day, 0 within; the morning begins for this at midnight. */
    private static int distance(ClockTime part, int minute) {
        int from = part.minuteOfDay() == 4 * 60 && part.minutes() > AROUND_PART * 2 ? 0 : part.minuteOfDay();
        int length = part.minutes() + part.minuteOfDay() - from;
        int ahead = Math.floorMod(minute - from, 1440);
        return ahead < length ? 0 : Math.min(ahead - length + 1, 1440 - ahead);
    }

    /** "at 9.40 on Sunday morning", "at 7.45 in the evening": a point between hour and minutes, where a part of the day follows. */
    private static @Nullable Draft dottedInPart(Slots slots) {
        int minute = dotted(slots);
        return minute < 0 ? null : inPartOf(slots.part(0), spoken(minute));
    }

    /** "Monday morning at a quarter to eight". */
    private static @Nullable Draft partOfDayJoined(Slots slots) {
        Draft date = at(slots.part(0), DayPart.of((int) slots.number("{daypart}")));
        Draft time = slots.part(1);
        return date == null || time.isDay() ? null : inPartOf(date, time);
    }

    private static @Nullable Draft withinPart(Slots slots, ClockTime part) {
        int minute = dotted(slots);
        Draft time = minute < 0 ? null : spoken(minute);
        ClockTime clock = time == null || time.clock == null ? null : within(part, time.clock);
        if (time != null) {
            time.clock = clock;
        }
        return clock == null ? null : time;
    }

    /** The minute of the day that hour and minutes with a point between them are, or -1. */
    private static int dotted(Slots slots) {
        long hundredths = Math.round(slots.number("{decimal}") * 100);
        int minute = (int) (hundredths / 100 * 60 + hundredths % 100);
        return hundredths % 100 <= 59 && minute >= 60 && minute < 24 * 60 ? minute : -1;
    }

    /** "at six on Wednesday morning". */
    private static @Nullable Draft hourOfDate(Slots slots) {
        double hour = slots.number("{n}");
        return hour < 1 || hour > 12 || hour != Math.rint(hour)
                ? null
                : inPartOf(slots.part(0), spoken((int) (hour * 60)));
    }

    private static Draft spoken(int minute) {
        ClockTime clock = ClockTime.ofMinute(minute / 60 % 24, minute % 60);
        Draft time = Draft.of(TimeMention.Type.TIME);
        time.clock = minute < 13 * 60 ? clock.inEitherHalf() : clock;
        return time;
    }

    /** One moment in two zones, "noon (1000 GMT)": the local time, with the offset that the other one gives it. */
    private static @Nullable Draft sameMoment(Slots slots) {
        Draft local = slots.part(0);
        Draft other = slots.part(1);
        if (local.clock == null || other.clock == null || other.zone == null || other.zone == Draft.LOCAL) {
            return null;
        }
        int ahead = local.clock.minuteOfDay() - other.clock.minuteOfDay();
        int offset = Math.floorMod(ahead + 720, 1440) - 720 + other.zone;
        if (Math.abs(offset) > 14 * 60) {
            return null;
        }
        Draft draft = local.copy();
        draft.zone = offset;
        return draft;
    }
}
