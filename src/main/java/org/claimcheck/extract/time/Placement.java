package org.claimcheck.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.claimcheck.extract.time.Draft.Anchor;
import org.claimcheck.model.CalendarInterval;
import org.claimcheck.model.Deixis;
import org.claimcheck.model.Granularity;
import org.claimcheck.model.Span;
import org.claimcheck.model.TimeBound;
import org.claimcheck.model.TimeMention;
import org.claimcheck.model.TimeValue;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Places the drafts of one article on the calendar, in text order. Confined to one extraction. */
final class Placement {

    /** Days from the publication within which the day of the news is looked for when day and month may be swapped. */
    private static final int SURE_DAYS = 31;

    private static final Holidays HOLIDAYS = Grammar.ENGLISH.holidays();

    private final Tokens tokens;
    private final @Nullable LocalDate reference;
    private final Directions directions;
    private final StatedDate stated;
    private @Nullable LocalDate told;
    private @Nullable LocalDate toldDay;
    private @Nullable LocalDate toldQuarter;

    Placement(Tokens tokens, @Nullable LocalDate reference) {
        this.tokens = tokens;
        this.reference = reference;
        this.directions = new Directions(tokens, reference);
        this.stated = new StatedDate(tokens, reference);
        this.told = reference;
        this.toldDay = reference;
    }

    /** Adds what the next draft gives: one mention, or both ends of a stretch. */
    void place(Draft draft, List<TimeMention> mentions) {
        Draft start = draft.start;
        Draft end = draft.end;
        if (start == null || end == null) {
            mentions.add(mention(draft));
            return;
        }
        TimeMention first = mention(start);
        if (end.year == null && end.clock == null && first.value().isResolved()) {
            end.anchor = Draft.Anchor.NARRATIVE; // the end is the next such day after the start
            end.direction = 1;
        }
        TimeMention last = mention(end);
        mentions.add(draft.stretch ? stretched(first, last) : first);
        mentions.add(last);
    }

    /** The first day of a stretch of days, with the whole of it where both ends are known. */
    private static TimeMention stretched(TimeMention first, TimeMention last) {
        LocalDate from = first.value().day();
        LocalDate to = last.value().day();
        if (from == null || to == null || !from.isBefore(to) || first.value().clock() != null) {
            return first;
        }
        CalendarInterval days = CalendarInterval.days(from, to);
        TimeMention.Stretch stretch = new TimeMention.Stretch(
                new Span(first.span().start(), last.span().end()), TimeValue.on(days, Granularity.DAYS));
        return new TimeMention(first.span(), first.type(), first.value(), first.pattern(), stretch);
    }

    /** The next mention; the date it tells becomes the one that "the day before" is counted from. */
    private TimeMention mention(Draft draft) {
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
        prepare(draft);
        if (draft.timex != null) {
            Unit unit = draft.unit == null ? Unit.DAY : draft.unit;
            return partial(draft, draft.timex, unit.granularity(), null);
        }
        if (draft.around != null) {
            return around(draft, draft.around);
        }
        CalendarInterval place = draft.anchor == Anchor.PERIOD ? period(draft) : stated.place(draft);
        if (place != null) {
            boolean quarter = draft.anchor == Anchor.PERIOD && place.timex().contains("Q");
            return partial(draft, place.timex(), quarter ? Granularity.QUARTER : PartialForm.granularity(draft), null)
                    .placed(place);
        }
        Deixis deixis = deixis(draft);
        if (deixis == null) {
            return clockOnly(draft);
        }
        TimeValue value = partial(draft, PartialForm.timex(draft), PartialForm.granularity(draft), deixis);
        LocalDate anchor = draft.anchor == Anchor.NARRATIVE ? told : reference;
        return anchor == null ? value : value.resolvedFrom(anchor);
    }

    /** Settles what only the reference day can: the order of day and month in figures, the year of "the last Sunday in May". */
    private void prepare(Draft draft) {
        if (reference == null) {
            return;
        }
        if (draft.swappable && draft.year != null && draft.month != null && draft.day != null) {
            long written = days(reference, LocalDate.of(draft.year, draft.month, draft.day));
            long swapped = days(reference, LocalDate.of(draft.year, draft.day, draft.month));
            if (swapped <= SURE_DAYS && written > SURE_DAYS) {
                int month = draft.month;
                draft.month = draft.day;
                draft.day = month;
            }
        }
        if (draft.nth != null && draft.year == null && draft.month != null) {
            Deixis month = new Deixis(Deixis.Kind.MONTH, Tense.of(tokens, draft));
            LocalDateTime from = partial(draft, PartialForm.timex(draft), Granularity.MONTH, month)
                    .resolvedFrom(reference)
                    .from();
            draft.year = from == null ? null : from.getYear();
        }
    }

    private static long days(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay());
    }

    /** "The week of 6 March", "two years ago today": a day, and the stretch that it stands for. */
    private TimeValue around(Draft draft, Unit unit) {
        Draft day = draft.copy();
        day.around = null;
        day.first = draft.first;
        day.last = draft.last;
        LocalDate at = unit != Unit.DAY
                ? value(day).day()
                : reference == null || draft.shift == null ? null : shifted(draft, reference, draft.shift);
        TimeValue value = partial(draft, PartialForm.timex(draft), unit.granularity(), null);
        return at == null ? value : value.placed(stretch(at, unit));
    }

    private static LocalDate shifted(Draft draft, LocalDate from, int amount) {
        return draft.unit == Unit.YEAR
                ? from.plusYears(amount)
                : draft.unit == Unit.MONTH ? from.plusMonths(amount) : from.plusWeeks(amount);
    }

    private static CalendarInterval stretch(LocalDate day, Unit unit) {
        return switch (unit) {
            case WEEKEND -> CalendarInterval.weekend(day);
            case WEEK -> CalendarInterval.week(day);
            default -> CalendarInterval.day(day);
        };
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

    private @Nullable Deixis deixis(Draft draft) {
        if (draft.nth != null) {
            return null;
        }
        if (draft.shift != null && draft.unit != null) {
            int back = draft.unit == Unit.WEEKEND && draft.shift == 0 ? weekendsBack(draft) : 0;
            return shift(draft, draft.unit, draft.shift - back);
        }
        if (draft.month != null && draft.day != null) {
            return new Deixis(Deixis.Kind.MONTH_DAY, directions.ofDay(draft));
        }
        if (draft.weekday != null) {
            return new Deixis(Deixis.Kind.WEEKDAY, directions.ofWeekday(draft));
        }
        if (draft.month != null) {
            return new Deixis(Deixis.Kind.MONTH, directions.recurring(draft));
        }
        if (draft.quarter != null) {
            return new Deixis(Deixis.Kind.QUARTER, directions.recurring(draft), draft.quarter);
        }
        if (draft.season != null) {
            return new Deixis(Deixis.Kind.SEASON, directions.recurring(draft), draft.season);
        }
        return draft.half == null ? null : new Deixis(Deixis.Kind.HALF, directions.recurring(draft), draft.half);
    }

    /** "The weekend", and "this weekend" of a sentence that looks back on a Monday, can be the last one. */
    private int weekendsBack(Draft draft) {
        return draft.pattern.equals("the weekend") || directions.looksBackOnWeekend(draft)
                ? directions.weekendsBack(draft)
                : 0;
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

    /** A time of day without a day: TIMEX3 takes the day told last, the constraint leaves it open. */
    private TimeValue clockOnly(Draft draft) {
        String day = toldDay == null ? "XXXX-XX-XX" : toldDay.toString();
        String timex = draft.clock == null ? day : day + "T" + draft.clock.timex();
        return partial(draft, timex, PartialForm.granularity(draft), null);
    }

    private TimeValue partial(Draft draft, String timex, Granularity granularity, @Nullable Deixis deixis) {
        return new TimeValue(
                PartialForm.display(tokens, draft),
                null,
                null,
                granularity,
                bound(draft),
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

    private TimeBound bound(Draft draft) {
        if (draft.holiday != null && draft.bound == TimeBound.WITHIN && !HOLIDAYS.isCertain(draft.holiday)) {
            return TimeBound.ABOUT;
        }
        return draft.bound == TimeBound.WITHIN ? Bounds.of(tokens, draft.first, draft.last) : draft.bound;
    }

    private static @Nullable ZoneOffset zone(Draft draft) {
        return draft.zone == null || draft.zone == Draft.LOCAL ? null : ZoneOffset.ofTotalSeconds(draft.zone * 60);
    }
}
