package org.claimcheck.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.claimcheck.extract.time.Draft.Anchor;
import org.claimcheck.model.CalendarInterval;
import org.claimcheck.model.Deixis;
import org.claimcheck.model.Granularity;
import org.claimcheck.model.TimeBound;
import org.claimcheck.model.TimeMention;
import org.claimcheck.model.TimeValue;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Places the drafts of one article on the calendar, in text order. Confined to one extraction. */
final class Placement {

    /** Within so many days the nearest month and day is meant, whatever the verb. */
    private static final int NEAR_DAYS = 60;

    private final Tokens tokens;
    private final @Nullable LocalDate reference;
    private @Nullable LocalDate told;
    private @Nullable LocalDate toldDay;
    private @Nullable LocalDate toldQuarter;

    Placement(Tokens tokens, @Nullable LocalDate reference) {
        this.tokens = tokens;
        this.reference = reference;
        this.told = reference;
        this.toldDay = reference;
    }

    /** The next mention; the date it tells becomes the one that "the day before" is counted from. */
    TimeMention mention(Draft draft) {
        TimeValue value = value(draft);
        if (value.from() != null && draft.timex == null) {
            told = value.from().toLocalDate();
            toldDay = value.granularity().compareTo(Granularity.DAY) >= 0 ? told : toldDay;
            if (draft.anchor != Anchor.PERIOD && value.granularity() == Granularity.QUARTER) {
                toldQuarter = told;
            }
        }
        return new TimeMention(tokens.span(draft.first, draft.last), draft.type, value, draft.pattern);
    }

    private TimeValue value(Draft draft) {
        if (draft.timex != null) {
            Unit unit = draft.unit == null ? Unit.DAY : draft.unit;
            return partial(draft, draft.timex, unit.granularity(), null);
        }
        CalendarInterval place = draft.anchor == Anchor.PERIOD ? period(draft) : absolute(draft);
        if (place != null) {
            boolean quarter = draft.anchor == Anchor.PERIOD && place.timex().contains("Q");
            return partial(draft, place.timex(), quarter ? Granularity.QUARTER : granularity(draft), null)
                    .placed(place);
        }
        Deixis deixis = deixis(draft);
        if (deixis == null) {
            return clockOnly(draft);
        }
        TimeValue value = partial(draft, partialTimex(draft), granularity(draft), deixis);
        LocalDate anchor = draft.anchor == Anchor.NARRATIVE ? told : reference;
        return anchor == null ? value : value.resolvedFrom(anchor);
    }

    /**
     * The quarter that is being told, or the same one a year back; without one, the last that was over at the reference
     * day. Null when neither is known, and for "a year ago" outside reports of results.
     */
    private @Nullable CalendarInterval period(Draft draft) {
        if (draft.unit == Unit.YEAR && draft.quarter == null && toldQuarter == null) {
            return null;
        }
        LocalDate in = toldQuarter != null ? toldQuarter : reference == null ? null : reference.minusMonths(3);
        if (in == null) {
            return draft.year == null ? null : CalendarInterval.year(draft.year);
        }
        int quarter = draft.quarter == null ? (in.getMonthValue() + 2) / 3 : draft.quarter;
        int year = draft.year != null ? draft.year : in.getYear() - (draft.unit == Unit.YEAR ? 1 : 0);
        return toldQuarter == null && draft.year != null
                ? CalendarInterval.year(year)
                : CalendarInterval.quarter(year, quarter);
    }

    private @Nullable CalendarInterval absolute(Draft draft) {
        if (draft.decade != null) {
            return CalendarInterval.decade(draft.decade);
        }
        if (draft.century != null) {
            return CalendarInterval.century(draft.century);
        }
        if (draft.holiday != null) {
            return holiday(draft, draft.holiday);
        }
        return draft.year == null ? null : inYear(draft, draft.year);
    }

    private static CalendarInterval inYear(Draft draft, int year) {
        if (draft.month != null && draft.day != null) {
            LocalDate first = LocalDate.of(year, draft.month, 1);
            return CalendarInterval.day(first.withDayOfMonth(Math.min(draft.day, first.lengthOfMonth())));
        }
        if (draft.month != null) {
            return CalendarInterval.month(year, draft.month);
        }
        if (draft.quarter != null) {
            return CalendarInterval.quarter(year, draft.quarter);
        }
        if (draft.half != null) {
            return CalendarInterval.half(year, draft.half);
        }
        return draft.season != null ? CalendarInterval.season(year, draft.season) : CalendarInterval.year(year);
    }

    private @Nullable CalendarInterval holiday(Draft draft, int code) {
        if (draft.year != null) {
            LocalDate day = Holidays.in(draft.year, code);
            return day == null ? null : CalendarInterval.day(day);
        }
        if (reference == null) {
            return null;
        }
        int direction = draft.direction == null ? Tense.of(tokens, draft) : draft.direction;
        LocalDate day = Holidays.near(reference, code, direction);
        return day == null ? null : CalendarInterval.day(day);
    }

    private @Nullable Deixis deixis(Draft draft) {
        if (draft.shift != null && draft.unit != null) {
            int back = draft.unit == Unit.WEEKEND && draft.pattern.equals("the weekend") ? weekendsBack(draft) : 0;
            return shift(draft, draft.unit, draft.shift - back);
        }
        if (draft.month != null && draft.day != null) {
            return new Deixis(Deixis.Kind.MONTH_DAY, dayDirection(draft));
        }
        if (draft.weekday != null) {
            return new Deixis(Deixis.Kind.WEEKDAY, weekdayDirection(draft));
        }
        if (draft.month != null) {
            return new Deixis(Deixis.Kind.MONTH, recurring(draft));
        }
        if (draft.quarter != null) {
            return new Deixis(Deixis.Kind.QUARTER, recurring(draft), draft.quarter);
        }
        if (draft.season != null) {
            return new Deixis(Deixis.Kind.SEASON, recurring(draft), draft.season);
        }
        return draft.half == null ? null : new Deixis(Deixis.Kind.HALF, recurring(draft), draft.half);
    }

    /** "The weekend" is the last one when the sentence looks back from a day of the working week. */
    private int weekendsBack(Draft draft) {
        boolean workday = reference != null && reference.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        return workday && Tense.of(tokens, draft) <= 0 ? 1 : 0;
    }

    private static @Nullable Deixis shift(Draft draft, Unit unit, int shift) {
        int part = draft.quarter != null ? draft.quarter : draft.half != null ? draft.half : 0;
        return switch (unit) {
            case DAY, NIGHT -> new Deixis(Deixis.Kind.DAYS, shift);
            case WEEK, WEEKEND -> new Deixis(Deixis.Kind.WEEKS, shift);
            case FORTNIGHT -> new Deixis(Deixis.Kind.WEEKS, 2 * shift);
            case MONTH -> new Deixis(Deixis.Kind.MONTHS, shift);
            case QUARTER -> new Deixis(Deixis.Kind.QUARTERS, shift);
            case YEAR -> new Deixis(Deixis.Kind.YEARS, shift, part);
            case DECADE -> new Deixis(Deixis.Kind.DECADES, shift);
            case CENTURY -> new Deixis(Deixis.Kind.CENTURIES, shift);
            case SECOND, MINUTE, HOUR -> null;
        };
    }

    /** Last or same day unless the sentence looks ahead: news tells what was. */
    private int weekdayDirection(Draft draft) {
        if (draft.direction != null) {
            return draft.direction == 0 ? 1 : 2 * draft.direction;
        }
        return Tense.of(tokens, draft) > 0 ? 1 : -1;
    }

    /** The nearest one, unless it lies far ahead of a sentence that looks back, or the other way round. */
    private int dayDirection(Draft draft) {
        if (draft.direction != null) {
            return 2 * draft.direction;
        }
        if (tokens.is(draft.first - 1, "ended")) {
            return -1;
        }
        if (reference == null || draft.month == null || draft.day == null) {
            return 0;
        }
        int tense = Tense.of(tokens, draft);
        long distance = distance(reference, draft.month, draft.day);
        return tense * distance < 0 && Math.abs(distance) > NEAR_DAYS ? tense : 0;
    }

    /** Days from the reference to the nearest such day, negative for the past. */
    private static long distance(LocalDate reference, int month, int day) {
        LocalDate same = LocalDate.of(reference.getYear(), month, 1).plusDays(day - 1L);
        long days = same.toEpochDay() - reference.toEpochDay();
        return days > 183 ? days - 365 : days < -183 ? days + 365 : days;
    }

    private int recurring(Draft draft) {
        if (draft.direction != null) {
            return 2 * draft.direction;
        }
        return draft.quarter != null || draft.half != null ? -1 : Tense.of(tokens, draft);
    }

    /** A time of day without a day: TIMEX3 takes the day told last, the constraint leaves it open. */
    private TimeValue clockOnly(Draft draft) {
        String day = toldDay == null ? "XXXX-XX-XX" : toldDay.toString();
        String timex = draft.clock == null ? day : day + "T" + draft.clock.timex();
        return partial(draft, timex, granularity(draft), null);
    }

    private TimeValue partial(Draft draft, String timex, Granularity granularity, @Nullable Deixis deixis) {
        return new TimeValue(
                partialDisplay(draft),
                null,
                null,
                granularity,
                draft.bound == TimeBound.WITHIN ? Bounds.of(tokens, draft.first, draft.last) : draft.bound,
                draft.weekday == null ? null : DayOfWeek.of(draft.weekday),
                draft.month,
                draft.day,
                zone(draft),
                timex,
                draft.mod,
                deixis,
                draft.clock,
                draft.seconds);
    }

    private static @Nullable ZoneOffset zone(Draft draft) {
        return draft.zone == null || draft.zone == Draft.LOCAL ? null : ZoneOffset.ofTotalSeconds(draft.zone * 60);
    }

    private static Granularity granularity(Draft draft) {
        if (draft.clock != null) {
            return draft.clock.isPartOfDay() ? Granularity.DAYPART : Granularity.MINUTE;
        }
        if (draft.isDay()) {
            return Granularity.DAY;
        }
        if (draft.month != null) {
            return Granularity.MONTH;
        }
        if (draft.quarter != null) {
            return Granularity.QUARTER;
        }
        if (draft.half != null) {
            return Granularity.HALF;
        }
        if (draft.season != null) {
            return Granularity.SEASON;
        }
        return draft.unit != null
                ? draft.unit.granularity()
                : draft.decade != null
                        ? Granularity.DECADE
                        : draft.century != null ? Granularity.CENTURY : Granularity.YEAR;
    }

    private String partialDisplay(Draft draft) {
        String day = partialDay(draft);
        if (draft.clock == null) {
            return day.isEmpty() ? surface(draft) : day;
        }
        if (!day.isEmpty()) {
            return day + ", " + draft.clock.display();
        }
        return draft.shift == null ? draft.clock.display() : surface(draft);
    }

    private static String partialDay(Draft draft) {
        if (draft.shift != null) {
            return "";
        }
        if (draft.month != null) {
            return (draft.day == null ? "" : draft.day + " ") + CalendarInterval.monthName(draft.month);
        }
        return draft.weekday == null ? "" : weekdayName(draft.weekday);
    }

    private static String weekdayName(int weekday) {
        String name = DayOfWeek.of(weekday).name();
        return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private String surface(Draft draft) {
        StringBuilder words = new StringBuilder();
        for (int token = draft.first; token <= draft.last; token++) {
            words.append(words.length() > 0 && !tokens.joined(token) ? " " : "").append(tokens.text(token));
        }
        return words.toString();
    }

    private static String partialTimex(Draft draft) {
        String clock = draft.clock == null ? "" : "T" + draft.clock.timex();
        String month = draft.month == null ? "XX" : (draft.month < 10 ? "0" : "") + draft.month;
        if (draft.month != null && draft.day != null) {
            return "XXXX-" + month + (draft.day < 10 ? "-0" : "-") + draft.day + clock;
        }
        if (draft.weekday != null) {
            return "XXXX-WXX-" + draft.weekday + clock;
        }
        if (draft.month != null) {
            return "XXXX-" + month;
        }
        if (draft.quarter != null) {
            return "XXXX-Q" + draft.quarter;
        }
        if (draft.half != null) {
            return "XXXX-H" + draft.half;
        }
        if (draft.season != null) {
            return "XXXX-" + "SPSUFAWI".substring(2 * draft.season, 2 * draft.season + 2);
        }
        return draft.isDay() ? "XXXX-XX-XX" + clock : draft.unit == Unit.WEEK ? "XXXX-WXX" : "XXXX";
    }
}
