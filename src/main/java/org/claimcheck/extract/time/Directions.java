package org.claimcheck.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Which Tuesday, which March is meant: what was said, else the verb, else the nearest. */
final class Directions {

    /** Within so many days the nearest month and day is meant, whatever the verb. */
    private static final int NEAR_DAYS = 60;

    /** The same for a month alone. */
    private static final int NEAR_MONTHS = 1;

    private final Tokens tokens;
    private final @Nullable LocalDate reference;

    Directions(Tokens tokens, @Nullable LocalDate reference) {
        this.tokens = tokens;
        this.reference = reference;
    }

    /**
     * "The weekend" is the last one when the sentence looks back from a day of the working week; without a verb that tells,
     * it is the nearer one. "Into the weekend" leads to the next.
     */
    int weekendsBack(Draft draft) {
        if (reference == null || reference.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
            return 0;
        }
        int tense = tokens.is(draft.first - 1, "into") ? 1 : Tense.of(tokens, draft);
        boolean early = reference.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) <= 0;
        return tense < 0 || (tense == 0 && early) ? 1 : 0;
    }

    /** Whether "this weekend" stands in a sentence of a Monday or Tuesday that does not look ahead. */
    boolean looksBackOnWeekend(Draft draft) {
        return reference != null
                && reference.getDayOfWeek().compareTo(DayOfWeek.TUESDAY) <= 0
                && Tense.of(tokens, draft) <= 0;
    }

    /** Last or same day unless the sentence looks ahead: news tells what was. */
    int ofWeekday(Draft draft) {
        if (draft.direction != null) {
            return draft.direction == 0 ? 1 : 2 * draft.direction;
        }
        if (Tense.of(tokens, draft) <= 0) {
            return -1;
        }
        return isJustPast(draft) && Tense.wasPlanned(tokens, draft) ? -1 : 1;
    }

    /** Whether the weekday was yesterday or the day before: "she was due in court Monday", in a report of Tuesday. */
    private boolean isJustPast(Draft draft) {
        if (reference == null || draft.weekday == null) {
            return false;
        }
        int back = Math.floorMod(reference.getDayOfWeek().getValue() - draft.weekday, 7);
        return back >= 1 && back <= 2;
    }

    /** The nearest one, unless it lies far ahead of a sentence that looks back, or the other way round. */
    int ofDay(Draft draft) {
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

    /** For months, quarters, halves and seasons. */
    int recurring(Draft draft) {
        if (draft.direction != null) {
            return 2 * draft.direction;
        }
        if (draft.quarter != null || draft.half != null) {
            return -1;
        }
        int tense = Tense.of(tokens, draft);
        if (draft.month == null || reference == null || tense != 0) {
            return tense;
        }
        int ahead = Math.floorMod(draft.month - reference.getMonthValue(), 12);
        return ahead <= NEAR_MONTHS ? 0 : -1; // a past so far back would be called "last March"
    }
}
