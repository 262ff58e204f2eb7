package org.claimcheck.align;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.Deixis;
import org.claimcheck.model.Granularity;
import org.claimcheck.model.TimeBound;
import org.claimcheck.model.TimeValue;
import org.jspecify.annotations.Nullable;

/** How the days of two times stand to each other, gentlest reading first. */
final class DayLadder {

    /** Days that "around 4 September" leaves on either side. */
    private static final int ABOUT_A_DAY = 3;

    /** Days by which "today" may be off, for articles that bear the date of a later update or another zone. */
    private static final int UNSURE_TODAY = 1;

    private final TimeValue left;
    private final TimeValue right;
    private final TimeWords words;

    private DayLadder(TimeValue left, TimeValue right, TimeWords words) {
        this.left = left;
        this.right = right;
        this.words = words;
    }

    /** The comparison, or null when one of the two says no day. */
    static @Nullable Comparison compare(TimeValue left, TimeValue right, TimeWords words) {
        if (!saysDay(left) || !saysDay(right)) {
            return null;
        }
        DayLadder ladder = new DayLadder(left, right, words);
        return left.isResolved() && right.isResolved() ? ladder.placed() : ladder.partial();
    }

    private static boolean saysDay(TimeValue value) {
        return value.isResolved() || value.weekday() != null || value.month() != null || value.deixis() != null;
    }

    private Comparison placed() {
        LocalDate leftFrom = first(left);
        LocalDate leftUntil = end(left);
        LocalDate rightFrom = first(right);
        LocalDate rightUntil = end(right);
        if (leftFrom.equals(rightFrom) && leftUntil.equals(rightUntil)) {
            return Comparison.same("equal", words.bothAre(left, right));
        }
        if (leftFrom.isBefore(rightUntil) && rightFrom.isBefore(leftUntil)) {
            boolean inside = contains(leftFrom, leftUntil, rightFrom, rightUntil)
                    || contains(rightFrom, rightUntil, leftFrom, leftUntil);
            return inside && !isNightBesideDay()
                    ? Comparison.compatible("inside", words.inside(left, right))
                    : Comparison.compatible("overlap", words.overlap(left, right));
        }
        boolean leftFirst = !leftUntil.isAfter(rightFrom);
        long gap = leftFirst
                ? ChronoUnit.DAYS.between(leftUntil, rightFrom) + 1
                : ChronoUnit.DAYS.between(rightUntil, leftFrom) + 1;
        return apart(leftFirst, gap);
    }

    private static boolean contains(LocalDate from, LocalDate until, LocalDate innerFrom, LocalDate innerUntil) {
        return !innerFrom.isBefore(from) && !innerUntil.isAfter(until);
    }

    /** "Wednesday night" reaches into Thursday without holding it. */
    private boolean isNightBesideDay() {
        boolean part = left.granularity() == Granularity.DAYPART || right.granularity() == Granularity.DAYPART;
        return part && end(left).equals(end(right)) && !first(left).equals(first(right));
    }

    private Comparison apart(boolean leftFirst, long gap) {
        TimeValue earlier = leftFirst ? left : right;
        TimeValue later = leftFirst ? right : left;
        if (later.bound() == TimeBound.BEFORE || earlier.bound() == TimeBound.AFTER) {
            return Comparison.compatible("bound", words.bound(left, right));
        }
        if (gap <= tolerance(left) + tolerance(right)) {
            return Comparison.compatible("about", words.about(left, right));
        }
        if (isOtherTurn(left, right) || isOtherTurn(right, left)) {
            return Comparison.compatible("weekday-fits", words.sameName(left, right));
        }
        if (isRough(left) || isRough(right)) {
            return Comparison.tension("rough", words.differ(left, right));
        }
        if (gap <= UNSURE_TODAY && (pointsFromToday(left) || pointsFromToday(right))) {
            return Comparison.tension("near-day", words.differ(left, right));
        }
        return Comparison.conflicting("different-day", words.differ(left, right));
    }

    private static long tolerance(TimeValue value) {
        if (value.bound() == TimeBound.ABOUT && value.clock() == null) {
            return switch (value.granularity()) {
                case DAY -> ABOUT_A_DAY;
                case WEEK, WEEKEND -> 7;
                case MONTH -> 31;
                case YEAR -> 366;
                default -> 0;
            };
        }
        // weeks start on Sunday for some, on Monday for others
        return value.granularity() == Granularity.WEEK || value.granularity() == Granularity.WEEKEND ? 1 : 0;
    }

    /** Whether the first hangs on a reference day and would fit the second one turn (week, year) away. */
    private static boolean isOtherTurn(TimeValue pointing, TimeValue other) {
        Deixis deixis = pointing.deixis();
        LocalDate day = other.day();
        if (deixis == null) {
            return false;
        }
        return switch (deixis.kind()) {
            case WEEKDAY ->
                day != null
                        && day.getDayOfWeek() == pointing.weekday()
                        && !pointsByWeekday(other)
                        && Math.abs(ChronoUnit.DAYS.between(first(pointing), day)) == 7;
            case MONTH_DAY -> day != null && isDay(pointing, day.getMonthValue(), day.getDayOfMonth());
            case MONTH -> Objects.equals(pointing.month(), first(other).getMonthValue());
            default -> false;
        };
    }

    private static boolean pointsByWeekday(TimeValue value) {
        return value.deixis() != null && value.deixis().kind() == Deixis.Kind.WEEKDAY;
    }

    private static boolean isDay(TimeValue value, int month, int dayOfMonth) {
        return Integer.valueOf(month).equals(value.month())
                && Integer.valueOf(dayOfMonth).equals(value.dayOfMonth());
    }

    /** Seasons turn with the hemisphere, quarters and halves with the fiscal year. */
    private static boolean isRough(TimeValue value) {
        return switch (value.granularity()) {
            case SEASON, QUARTER, HALF -> true;
            default -> false;
        };
    }

    private static boolean pointsFromToday(TimeValue value) {
        return value.deixis() != null && value.deixis().kind() == Deixis.Kind.DAYS;
    }

    /** At least one of the two is only a weekday, a month and day, a month, or hangs on a day nobody knows. */
    private Comparison partial() {
        Boolean weekday = fits(weekday(left), weekday(right));
        Boolean month = fits(month(left), month(right));
        Boolean day = fits(dayOfMonth(left), dayOfMonth(right));
        if (Boolean.FALSE.equals(weekday) || Boolean.FALSE.equals(month) || Boolean.FALSE.equals(day)) {
            return Comparison.conflicting("different-day", words.differ(left, right));
        }
        if (Boolean.TRUE.equals(weekday) && month == null) {
            return !left.isResolved() && !right.isResolved()
                    ? Comparison.same("weekday-fits", words.sameName(left, right))
                    : Comparison.compatible("weekday-fits", words.sameName(left, right));
        }
        if (Boolean.TRUE.equals(day) && Boolean.TRUE.equals(month)) {
            return Comparison.same("partial", words.sameName(left, right));
        }
        return month != null
                ? Comparison.compatible("partial", words.sameName(left, right))
                : Comparison.notComparable("partial", words.unknown(left, right));
    }

    private static @Nullable Boolean fits(@Nullable Object one, @Nullable Object other) {
        return (one == null || other == null) ? null : Boolean.valueOf(one.equals(other));
    }

    private static @Nullable DayOfWeek weekday(TimeValue value) {
        LocalDate day = value.day();
        return day != null ? day.getDayOfWeek() : value.weekday();
    }

    private static @Nullable Integer month(TimeValue value) {
        LocalDateTime from = value.from();
        boolean within = from != null && value.granularity().compareTo(Granularity.MONTH) >= 0;
        return within ? Integer.valueOf(first(value).getMonthValue()) : value.month();
    }

    private static @Nullable Integer dayOfMonth(TimeValue value) {
        LocalDate day = value.day();
        return day != null ? Integer.valueOf(day.getDayOfMonth()) : value.dayOfMonth();
    }

    private static LocalDate first(TimeValue value) {
        return value.from() == null ? LocalDate.MIN : value.from().toLocalDate();
    }

    /** The day after the last one; a night that runs on counts for the day it starts on and the next. */
    private static LocalDate end(TimeValue value) {
        LocalDateTime until = value.until();
        return until == null
                ? LocalDate.MAX
                : until.minusSeconds(1).toLocalDate().plusDays(1);
    }
}
