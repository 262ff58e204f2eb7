package org.claimcheck.extract.time;

import java.util.Map;
import org.claimcheck.extract.time.Draft.Anchor;
import org.claimcheck.model.TimeBound;
import org.claimcheck.model.TimeMention;
import org.jspecify.annotations.Nullable;

/** Dates that point from a reference day or from the date told last: "tomorrow", "two days ago", "the week before". */
final class PointingMeanings {

    private PointingMeanings() {}

    static void addTo(Map<String, Meaning> all) {
        all.put("day", PointingMeanings::day);
        all.put("deictic part", PointingMeanings::deicticPart);
        all.put("directed unit", slots -> directed(slots));
        all.put("fiscal unit", PointingMeanings::fiscal);
        all.put("directed month", slots -> recurring(slots));
        all.put("directed weekday", slots -> recurring(slots));
        all.put("weekday of week", PointingMeanings::weekdayOfWeek);
        all.put("weekday ago", PointingMeanings::weekdayAgo);
        all.put("ago", slots -> shift(slots, -slots.number("{n}"), Anchor.REFERENCE));
        all.put("ago one", slots -> shift(slots, -1, Anchor.REFERENCE));
        all.put("vague ago", slots -> Draft.fixed(TimeMention.Type.DATE, "PAST_REF"));
        all.put("from now", slots -> shift(slots, slots.number("{n}"), Anchor.REFERENCE));
        all.put("from now one", slots -> shift(slots, 1, Anchor.REFERENCE));
        all.put("earlier", slots -> shift(slots, -slots.number("{n}"), Anchor.NARRATIVE));
        all.put("earlier one", slots -> shift(slots, -1, Anchor.NARRATIVE));
        all.put("later", slots -> shift(slots, slots.number("{n}"), Anchor.NARRATIVE));
        all.put("later one", slots -> shift(slots, 1, Anchor.NARRATIVE));
        all.put("narrative", slots -> shift(slots, Integer.parseInt(slots.argument()), Anchor.NARRATIVE));
        all.put("couple ago", slots -> approximate(shift(slots, -2, Anchor.REFERENCE)));
        all.put("ago on the day", slots -> onTheDay(slots, -slots.number("{n}")));
        all.put("ago one on the day", slots -> onTheDay(slots, -1));
        all.put("narrative weekday", PointingMeanings::narrativeWeekday);
        all.put("narrative part", PointingMeanings::narrativePart);
        all.put("weekend", slots -> unit(Unit.WEEKEND, 0, Anchor.REFERENCE));
        all.put("year back", slots -> back(new Draft()));
        all.put("quarter back", PointingMeanings::quarterBack);
        all.put("told quarter", PointingMeanings::toldQuarter);
        all.put("told unit", slots -> unit(slots.has("quarter") ? Unit.QUARTER : Unit.YEAR, 0, Anchor.REFERENCE));
        all.put("unit end", slots -> modified(unit(slots.unit(0), 0, Anchor.REFERENCE), "END"));
        all.put("unit start", slots -> modified(unit(slots.unit(0), 0, Anchor.REFERENCE), "START"));
        all.put("reference", slots -> Draft.fixed(TimeMention.Type.DATE, slots.argument()));
        all.put("year end", PointingMeanings::yearEnd);
    }

    /** {@code day N}, {@code day N night}, {@code day N part}: so many days from the reference day, and when on it. */
    private static Draft day(Slots slots) {
        String[] words = slots.argument().split(" ");
        Draft draft = unit(Unit.DAY, Integer.parseInt(words[0]), Anchor.REFERENCE);
        if (words.length > 1) {
            int part = words[1].equals("night") ? DayPart.NIGHT : (int) slots.number("{daypart}");
            draft.type = TimeMention.Type.TIME;
            draft.clock = DayPart.of(part);
        }
        return draft;
    }

    private static Draft deicticPart(Slots slots) {
        String word = slots.pattern().elements().get(0).name();
        Draft draft = unit(Unit.DAY, word.equals("today") ? 0 : word.equals("tomorrow") ? 1 : -1, Anchor.REFERENCE);
        draft.type = TimeMention.Type.TIME;
        draft.clock = DayPart.of((int) slots.number("{daypart}"));
        return draft;
    }

    private static Draft directed(Slots slots) {
        return unit(slots.unit(0), (int) slots.number("{direction}"), Anchor.REFERENCE);
    }

    private static Draft fiscal(Slots slots) {
        Integer direction = slots.whole("{direction}");
        return unit(Unit.YEAR, direction == null ? 0 : direction, Anchor.REFERENCE);
    }

    private static Draft recurring(Slots slots) {
        Draft draft = new Draft();
        draft.month = slots.whole("{full-month}");
        draft.weekday = slots.whole("{weekday}");
        draft.direction = slots.whole("{direction}");
        if (draft.month != null && slots.number("{direction}") == 0) {
            draft.unit = Unit.YEAR; // "this September" is in this year
            draft.shift = 0;
        }
        return draft;
    }

    /** "two years ago today": the same day of the year. */
    private static @Nullable Draft onTheDay(Slots slots, double amount) {
        Draft draft = shift(slots, amount, Anchor.REFERENCE);
        if (draft != null) {
            draft.around = Unit.DAY;
        }
        return draft;
    }

    private static @Nullable Draft approximate(@Nullable Draft draft) {
        if (draft != null) {
            draft.bound = TimeBound.ABOUT;
            draft.mod = "APPROX";
        }
        return draft;
    }

    /** "the following Monday", "the Monday before", counted from the day told last. */
    private static Draft narrativeWeekday(Slots slots) {
        Draft draft = new Draft();
        draft.weekday = slots.whole("{weekday}");
        draft.direction = Integer.parseInt(slots.argument());
        draft.anchor = Anchor.NARRATIVE;
        return draft;
    }

    /** "the next morning", "that night", counted from the day told last. */
    private static Draft narrativePart(Slots slots) {
        Draft draft = unit(Unit.DAY, Integer.parseInt(slots.argument()), Anchor.NARRATIVE);
        draft.type = TimeMention.Type.TIME;
        draft.clock = DayPart.of((int) slots.number("{daypart}"));
        return draft;
    }

    private static Draft weekdayOfWeek(Slots slots) {
        Draft draft = unit(Unit.WEEK, (int) slots.number("{direction}"), Anchor.REFERENCE);
        draft.weekday = slots.whole("{weekday}");
        return draft;
    }

    private static Draft weekdayAgo(Slots slots) {
        Draft draft = unit(Unit.WEEK, -1, Anchor.REFERENCE);
        draft.weekday = slots.whole("{weekday}");
        return draft;
    }

    private static @Nullable Draft shift(Slots slots, double amount, Anchor anchor) {
        Unit unit = slots.unit(0);
        if (Math.abs(amount) > 10_000) {
            return null;
        }
        return unit == Unit.DECADE ? unit(Unit.YEAR, (int) (amount * 10), anchor) : unit(unit, (int) amount, anchor);
    }

    private static Draft unit(Unit unit, int shift, Anchor anchor) {
        Draft draft = new Draft();
        draft.unit = unit;
        draft.shift = shift;
        draft.anchor = anchor;
        return draft;
    }

    private static Draft modified(Draft draft, String mod) {
        draft.mod = mod;
        return draft;
    }

    /** A year back from what is told: from the quarter, if results of one are being told. */
    private static Draft back(Draft draft) {
        draft.unit = Unit.YEAR;
        draft.shift = -1;
        draft.anchor = Anchor.PERIOD;
        return draft;
    }

    private static Draft quarterBack(Slots slots) {
        Draft draft = back(new Draft());
        draft.quarter = slots.whole("{ordinal}");
        return draft;
    }

    private static Draft toldQuarter(Slots slots) {
        Draft draft = unit(Unit.QUARTER, 0, Anchor.PERIOD);
        draft.year = slots.whole("{year}");
        return draft;
    }

    private static Draft yearEnd(Slots slots) {
        Draft draft = unit(Unit.YEAR, 0, Anchor.REFERENCE);
        draft.mod = "END";
        return draft;
    }
}
