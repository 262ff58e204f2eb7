package org.claimcheck.extract.time;

import java.util.Map;
import org.claimcheck.model.TimeMention;
import org.jspecify.annotations.Nullable;

/** How long, and how often. */
final class DurationMeanings {

    private DurationMeanings() {}

    static void addTo(Map<String, Meaning> all) {
        all.put("duration", slots -> lasting(slots.number("{n}"), slots.unit(0)));
        all.put("age", slots -> lasting(slots.number("{n}"), slots.unit(0)));
        all.put("span", slots -> definite(lasting(slots.number("{n}"), slots.unit(0))));
        all.put("span quarters", slots -> definite(lasting(slots.number("{n}"), Unit.QUARTER)));
        all.put("vague span", slots -> definite(vague(slots)));
        all.put("vague quarters", slots -> vague(Unit.QUARTER));
        all.put("hundreds", slots -> lasting(slots.number("{times-hundred}"), slots.unit(0)));
        all.put("duration half", slots -> lasting(slots.number("{n}") + 0.5, slots.unit(0)));
        all.put("one and a half", slots -> lasting(1.5, slots.unit(0)));
        all.put("half duration", slots -> lasting(0.5, slots.unit(0)));
        all.put("one year", slots -> lasting(1, Unit.YEAR));
        all.put("one duration", slots -> lasting(1, slots.unit(0)));
        all.put("two duration", slots -> approximate(lasting(2, slots.unit(0))));
        all.put("two durations", slots -> composed(slots, 2));
        all.put("three durations", slots -> composed(slots, 3));
        all.put("vague duration", DurationMeanings::vague);
        all.put("range duration", DurationMeanings::vague);
        all.put("quarters", slots -> lasting(slots.number("{n}"), Unit.QUARTER));
        all.put("nights", slots -> lasting(slots.number("{n}"), Unit.NIGHT));
        all.put("every", slots -> Draft.fixed(TimeMention.Type.SET, timex(1, slots.unit(0))));
        all.put("every n", slots -> Draft.fixed(TimeMention.Type.SET, timex(slots.number("{n}"), slots.unit(0))));
        all.put("every other", slots -> Draft.fixed(TimeMention.Type.SET, timex(2, slots.unit(0))));
        all.put(
                "every nth",
                slots -> Draft.fixed(TimeMention.Type.SET, timex(slots.number("{ordinal}"), slots.unit(0))));
        all.put("every part", slots -> everyPart(slots, "XXXX-XX-XX"));
        all.put("every weekday part", slots -> everyPart(slots, "XXXX-WXX-" + (int) slots.number("{weekday}")));
        all.put("every weekday", DurationMeanings::everyWeekday);
        all.put("set", slots -> Draft.fixed(TimeMention.Type.SET, slots.argument()));
        all.put("per", slots -> Draft.fixed(TimeMention.Type.SET, timex(1, slots.unit(0))));
    }

    private static @Nullable Draft lasting(double amount, Unit unit) {
        if (amount > 1e9) {
            return null;
        }
        Draft draft = Draft.fixed(TimeMention.Type.DURATION, timex(amount, unit));
        draft.unit = unit;
        draft.seconds = amount * unit.seconds();
        return draft;
    }

    private static @Nullable Draft approximate(@Nullable Draft draft) {
        if (draft != null) {
            draft.mod = "APPROX";
        }
        return draft;
    }

    private static Draft vague(Slots slots) {
        return vague(slots.unit(0));
    }

    private static Draft vague(Unit unit) {
        Draft draft = Draft.fixed(TimeMention.Type.DURATION, unit.timex("X"));
        draft.unit = unit;
        return draft;
    }

    private static @Nullable Draft definite(@Nullable Draft draft) {
        if (draft != null) {
            draft.definite = true;
        }
        return draft;
    }

    private static Draft everyPart(Slots slots, String day) {
        int part = (int) (slots.has("{dayparts}") ? slots.number("{dayparts}") : slots.number("{daypart}"));
        return Draft.fixed(TimeMention.Type.SET, day + "T" + DayPart.of(part).timex());
    }

    private static Draft everyWeekday(Slots slots) {
        int day = (int) (slots.has("{weekday}") ? slots.number("{weekday}") : slots.number("{weekdays}"));
        return Draft.fixed(TimeMention.Type.SET, "XXXX-WXX-" + day);
    }

    /** Several amounts in falling units: "four hours, 32 minutes and 10 seconds". */
    private static @Nullable Draft composed(Slots slots, int parts) {
        StringBuilder timex = new StringBuilder("P");
        double seconds = 0;
        boolean clock = false;
        for (int part = 0; part < parts; part++) {
            Unit unit = slots.unit(part);
            boolean falling = part == 0 || unit.seconds() < slots.unit(part - 1).seconds();
            if (!falling || slots.number("{n}", part) > 1e6) {
                return null;
            }
            if (unit.isOfTheClock() && !clock) {
                timex.append('T');
                clock = true;
            }
            timex.append(number(slots.number("{n}", part))).append(unit.letter());
            seconds += slots.number("{n}", part) * unit.seconds();
        }
        Draft draft = Draft.fixed(TimeMention.Type.DURATION, timex.toString());
        draft.unit = slots.unit(parts - 1);
        draft.seconds = seconds;
        return draft;
    }

    /** TIMEX3 of an amount; halves of a year, day or hour go into the next smaller unit, decades into years. */
    private static String timex(double amount, Unit unit) {
        return switch (unit) {
            case DECADE -> Unit.YEAR.timex(number(amount * 10));
            case CENTURY -> Unit.YEAR.timex(number(amount * 100));
            case FORTNIGHT -> Unit.WEEK.timex(number(amount * 2));
            case YEAR -> split(amount, "P", "Y", 12, "M");
            case HOUR -> amount == 24 ? "P1D" : split(amount, "PT", "H", 60, "M");
            case MINUTE -> split(amount, "PT", "M", 60, "S");
            default -> unit.timex(number(amount));
        };
    }

    private static String split(double amount, String prefix, String letter, int smaller, String smallerLetter) {
        double rest = amount - Math.floor(amount);
        if (Math.abs(rest - 0.5) > 1e-9) {
            return prefix + number(amount) + letter;
        }
        String whole = amount < 1 ? "" : number(Math.floor(amount)) + letter;
        return prefix + whole + smaller / 2 + smallerLetter;
    }

    private static String number(double amount) {
        return amount == Math.rint(amount) ? Long.toString((long) amount) : Double.toString(amount);
    }
}
