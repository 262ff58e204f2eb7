package org.claimcheck.extract.event;

import org.claimcheck.model.Granularity;
import org.claimcheck.model.TimeMention;
import org.claimcheck.model.TimeValue;

/** When an event is: the day as {@code date}, the hour as {@code time}. */
final class TimeFiller implements SlotFiller {

    @Override
    public void fill(Context context, Passage passage) {
        for (TimeMention time : passage.times) {
            Trigger trigger = context.links().of(time);
            int frame = context.frames().of(trigger);
            if (trigger != null && frame >= 0) {
                String attribute = isClock(time.value()) ? "time" : "date";
                context.desk().file(frame, attribute, null, null, time.value(), time.span(), trigger.first());
            }
        }
    }

    private static boolean isClock(TimeValue value) {
        boolean fine = value.granularity().compareTo(Granularity.DAYPART) > 0;
        boolean partOfUnknownDay =
                value.granularity() == Granularity.DAYPART && value.day() == null && value.weekday() == null;
        return fine || partOfUnknownDay;
    }
}
