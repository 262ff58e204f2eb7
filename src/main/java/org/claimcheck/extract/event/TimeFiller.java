package org.claimcheck.extract.event;

import java.time.LocalDate;
import java.util.Set;
import org.claimcheck.model.CalendarInterval;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Granularity;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.TimeBound;
import org.claimcheck.model.TimeMention;
import org.claimcheck.model.TimeMention.Stretch;
import org.claimcheck.model.TimeValue;
import org.jspecify.annotations.Nullable;

/** When an event is: the day as {@code date}, the hour as {@code time}; "9 p.m. Thursday" gives both. */
final class TimeFiller implements SlotFiller {

    private static final Words MOVING = Words.named("moving-a-date");
    private static final Words CALLING_OFF = Words.named("calling-off");
    private static final Words TO_A_DAY = Words.named("to-a-day");
    private static final Set<String> PLANNED =
            Set.of("meeting", "visit", "launch", "match", "vote", "protest", "statement");
    private static final int CALLED_OFF = 9;
    private static final int RANGE = 8;
    private static final Words LASTING = Words.named("state-since");

    @Override
    public void fill(Context context, Passage passage) {
        int filed = -1;
        for (TimeMention time : passage.times) {
            if (time.span().start() < filed) {
                continue; // the last day of a stretch that was filed with its first
            }
            if (isSince(context, time)) {
                since(context, passage, time);
                continue;
            }
            if (Appointed.file(context, passage, time)) {
                continue;
            }
            Trigger trigger = context.links().of(time);
            int frame = context.frames().of(trigger);
            if (trigger != null && frame >= 0 && !isPlayed(time, context)) {
                Stretch stretch = time.stretch();
                if (stretch != null && !isMoved(context, time)) {
                    context.desk().file(frame, "date", null, null, stretch.value(), stretch.span(), trigger.first());
                    filed = stretch.span().end();
                } else {
                    file(context, time, frame, trigger);
                }
            }
        }
    }

    /** "a touchdown late in the fourth quarter": a part of the match, not of the year; "the 2012 champions": a season, no day. */
    private static boolean isPlayed(TimeMention time, Context context) {
        Granularity granularity = time.value().granularity();
        return (granularity == Granularity.QUARTER || granularity.compareTo(Granularity.YEAR) <= 0)
                && context.mainFamily().name().equals("match");
    }

    /** "The countdown was halted on Thursday", "Friday's launch was called off": the day of what did not come about. */
    private static @Nullable String calledOff(Context context, TimeMention time, Trigger trigger) {
        Passage passage = context.scene().passages.get(context.tokens().sentenceOf(trigger.first()));
        int first = context.scene().firstToken(time.span());
        int last = context.scene().lastToken(time.span());
        boolean toDay = TO_A_DAY.at(context.tokens(), first - 1);
        boolean planned = PLANNED.contains(trigger.family().group());
        if (!planned || toDay || isMoved(context, time) || !CALLING_OFF.mayStartIn(context.tokens(), passage.index)) {
            return null;
        }
        int from = Math.max(passage.first, Math.min(first, trigger.first()) - CALLED_OFF);
        int to = Math.min(passage.end, Math.max(last, trigger.last()) + CALLED_OFF);
        for (int at = from; at < to; at++) {
            if (CALLING_OFF.match(context.tokens(), at, to) > 0) {
                boolean not = context.cues().polarity(at, passage.first) != Polarity.ASSERTED;
                return not ? null : "called off";
            }
        }
        return null;
    }

    private static void file(Context context, TimeMention time, int frame, Trigger trigger) {
        int anchor = trigger.first();
        String subject = calledOff(context, time, trigger);
        TimeValue value = time.value();
        boolean fine = value.granularity().compareTo(Granularity.DAYPART) > 0;
        if (fine && isBound(context, time)) {
            return;
        }
        boolean dayKnown = value.day() != null || value.weekday() != null || value.dayOfMonth() != null;
        boolean part = value.granularity() == Granularity.DAYPART && HourOfEvent.isPart(context, time, frame, dayKnown);
        if (fine || part) {
            context.desk().file(frame, "time", subject, null, value, time.span(), anchor);
        }
        if (!fine || dayKnown) {
            if (dayKnown || value.granularity() != Granularity.DAYPART) {
                context.desk().file(frame, "date", subject, null, asDay(value), time.span(), anchor);
            }
        }
    }

    /** "between 2 a.m. and 4 a.m.": neither hour is that of the event. */
    private static boolean isBound(Context context, TimeMention time) {
        int first = context.scene().firstToken(time.span());
        if (context.tokens().is(first - 1, "between")) {
            return true;
        }
        for (int at = first - 2; context.tokens().is(first - 1, "and") && at >= first - RANGE; at--) {
            if (context.tokens().is(at, "between")) {
                return true;
            }
        }
        return false;
    }

    /** The day of a value that is finer than a day; "about" and "before" are said of the hour, not of the day. */
    static TimeValue asDay(TimeValue value) {
        LocalDate day = value.day();
        if (day == null || value.granularity() == Granularity.DAY) {
            return value;
        }
        CalendarInterval whole = CalendarInterval.day(day);
        return new TimeValue(
                whole.display(),
                whole.from(),
                whole.until(),
                Granularity.DAY,
                TimeBound.WITHIN,
                value.weekday(),
                value.month(),
                value.dayOfMonth(),
                null,
                whole.timex(),
                null,
                value.deixis(),
                null,
                null);
    }

    /** "postponed from Monday to Friday": two days, and nothing between them. */
    private static boolean isMoved(Context context, TimeMention time) {
        int first = context.scene().firstToken(time.span());
        return context.tokens().is(first - 1, "from")
                && (MOVING.at(context.tokens(), first - 2)
                        || MOVING.at(context.tokens(), first - 3)
                        || MOVING.at(context.tokens(), first - 4));
    }

    private static boolean isSince(Context context, TimeMention time) {
        int first = context.scene().firstToken(time.span());
        return context.tokens().is(first, "since") || context.tokens().is(first - 1, "since");
    }

    /** "unpaid since December", "not been paid since September": since when a state lasts. */
    private static void since(Context context, Passage passage, TimeMention time) {
        int first = context.scene().firstToken(time.span());
        for (int at = first - 1; at >= Math.max(passage.first, first - 3); at--) {
            String word = context.tokens().lower(at);
            boolean negated = context.cues().polarity(at, passage.first) != Polarity.ASSERTED;
            String state = negated ? "un" + word : word;
            if (LASTING.has(state)) {
                context.desk()
                        .file(
                                context.frames().of(passage),
                                "date",
                                state,
                                null,
                                time.value().bounded(TimeBound.WITHIN, null), // the state began then
                                time.span(),
                                Polarity.ASSERTED,
                                Certainty.STATED);
                return;
            }
        }
    }
}
