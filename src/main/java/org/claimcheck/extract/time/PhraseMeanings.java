package org.claimcheck.extract.time;

import java.util.Map;
import org.claimcheck.model.ClockTime;
import org.claimcheck.model.TimeBound;
import org.claimcheck.model.TimeMention;
import org.jspecify.annotations.Nullable;

/** Expressions made of others: "early Friday", "about 7 p.m.", "Wednesday at noon". */
final class PhraseMeanings {

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
        Draft date = left.type == TimeMention.Type.TIME ? right : left;
        Draft time = left.type == TimeMention.Type.TIME ? left : right;
        boolean fits = date.isDay() && date.clock == null && !time.isDay();
        if (!fits) {
            return null;
        }
        Draft draft = date.copy();
        draft.type = TimeMention.Type.TIME;
        draft.takeClock(time);
        draft.bound = time.bound;
        draft.mod = time.mod;
        return draft;
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
