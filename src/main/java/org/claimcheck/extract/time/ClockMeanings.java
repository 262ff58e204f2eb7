package org.claimcheck.extract.time;

import java.util.Map;
import java.util.Set;
import org.claimcheck.model.ClockTime;
import org.claimcheck.model.TimeMention;
import org.jspecify.annotations.Nullable;

/** Times of day, on the clock or in words. */
final class ClockMeanings {

    /** Added to the minutes of a time that is written for the clock of 24 hours. */
    static final int OF_24_HOURS = 10_000;

    private static final int NOON = 12 * 60;
    private static final int MIDNIGHT = 24 * 60;

    /** The minutes that are told without the word: "at ten to eight". */
    private static final Set<Double> TOLD_BARE = Set.of(5.0, 10.0, 20.0, 25.0);

    private ClockMeanings() {}

    static void addTo(Map<String, Meaning> all) {
        all.put("clock", ClockMeanings::clock);
        all.put("dotted clock", ClockMeanings::dottedClock);
        all.put("hour", slots -> meridiem(slots, (int) (slots.number("{hour}") * 60)));
        all.put("military", ClockMeanings::military);
        all.put("noon", slots -> zoned(slots, atMinute(720)));
        all.put("midnight", slots -> zoned(slots, atMinute(0)));
        all.put("o'clock", slots -> spoken(slots.number("{n}"), 0));
        all.put("past", slots -> spoken(slots.number("{n}", 1), slots.number("{n}", 0)));
        all.put("half past", slots -> spoken(slots.number("{n}"), 30));
        all.put("quarter past", slots -> spoken(slots.number("{n}"), 15));
        all.put("quarter to", slots -> spoken(slots.number("{n}"), -15));
        all.put("minutes to noon", slots -> around(NOON, -slots.number("{n}")));
        all.put("minutes to midnight", slots -> around(MIDNIGHT, -slots.number("{n}")));
        all.put("minutes past noon", slots -> around(NOON, slots.number("{n}")));
        all.put("minutes past midnight", slots -> around(0, slots.number("{n}")));
        all.put("quarter to noon", slots -> around(NOON, -15));
        all.put("quarter to midnight", slots -> around(MIDNIGHT, -15));
        all.put("half past midnight", slots -> around(0, 30));
        all.put("few minutes to", ClockMeanings::fewMinutesTo);
        all.put("minutes to", slots -> spoken(slots.number("{n}", 1), -slots.number("{n}", 0)));
        all.put("hour in part", slots -> inPart(slots, (int) slots.number("{daypart}")));
        all.put("bare part", slots -> bare(alone(slots)));
        all.put("early hours alone", slots -> bare(DayPart.EARLY_HOURS));
        all.put("hour at night", slots -> inPart(slots, DayPart.NIGHT));
    }

    /** A minute of the day from 0 to 1440; null beyond. */
    static @Nullable Draft atMinute(int minute) {
        if (minute < 0 || minute > 1440) {
            return null;
        }
        Draft draft = Draft.of(TimeMention.Type.TIME);
        draft.clock = ClockTime.ofMinute(minute / 60 % 24, minute % 60);
        return draft;
    }

    private static @Nullable Draft clock(Slots slots) {
        int written = (int) slots.number("{clock}");
        boolean open = !slots.has("{meridiem}") && !slots.has("{zone}") && written >= 60 && written < 13 * 60;
        Draft draft = meridiem(slots, written % OF_24_HOURS);
        return open ? eitherHalf(draft) : draft;
    }

    private static @Nullable Draft eitherHalf(@Nullable Draft draft) {
        if (draft != null && draft.clock != null) {
            draft.clock = draft.clock.inEitherHalf();
        }
        return draft;
    }

    private static @Nullable Draft dottedClock(Slots slots) {
        long hundredths = Math.round(slots.number("{decimal}") * 100);
        return hundredths % 100 > 59 ? null : meridiem(slots, (int) (hundredths / 100 * 60 + hundredths % 100));
    }

    private static @Nullable Draft meridiem(Slots slots, int minute) {
        Integer meridiem = slots.whole("{meridiem}");
        if (meridiem == null) {
            return zoned(slots, atMinute(minute));
        }
        if (minute >= 13 * 60 || minute < 60) {
            return null;
        }
        return zoned(slots, atMinute(minute % 720 + meridiem * 60));
    }

    private static @Nullable Draft military(Slots slots) {
        int figure = (int) (slots.has("{hhmm}") ? slots.number("{hhmm}") : slots.number("{year}"));
        return figure % 100 > 59 ? null : zoned(slots, atMinute(figure / 100 * 60 + figure % 100));
    }

    private static @Nullable Draft zoned(Slots slots, @Nullable Draft draft) {
        if (draft != null) {
            draft.zone = slots.whole("{zone}");
        }
        return draft;
    }

    /** A spoken hour of a twelve-hour clock; which half of the day stays open, so it counts as its first. */
    private static @Nullable Draft spoken(double hour, double minutes) {
        boolean fits = hour >= 1 && hour <= 12 && Math.abs(minutes) < 60;
        return fits ? eitherHalf(atMinute((int) ((hour * 60 + minutes + 1440) % 1440))) : null;
    }

    private static @Nullable Draft fewMinutesTo(Slots slots) {
        double minutes = slots.number("{n}", 0);
        return TOLD_BARE.contains(minutes) ? spoken(slots.number("{n}", 1), -minutes) : null;
    }

    /** Minutes before or after noon or midnight. */
    private static @Nullable Draft around(int minute, double by) {
        return Math.abs(by) < 60 ? atMinute(minute + (int) by) : null;
    }

    private static int alone(Slots slots) {
        String category =
                slots.has("{part-alone}") ? "{part-alone}" : slots.has("{part-in}") ? "{part-in}" : "{part-bound}";
        return (int) slots.number(category);
    }

    /** A part of the day that is told without a day: "at dawn". */
    private static Draft bare(int part) {
        Draft draft = Draft.of(TimeMention.Type.TIME);
        draft.clock = DayPart.of(part);
        return draft;
    }

    private static @Nullable Draft inPart(Slots slots, int part) {
        double hour = slots.number("{n}");
        if (hour < 1 || hour > 12 || hour != Math.rint(hour)) {
            return null;
        }
        return atMinute((int) hour % 12 * 60 + (DayPart.isLate(part, (int) hour % 12) ? 720 : 0));
    }
}
