package org.claimcheck.extract.time;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a matched pattern says. */
@FunctionalInterface
interface Meaning {

    /** The expression, or null when what was caught makes none ("25 p.m."). */
    @Nullable
    Draft of(Slots slots);

    /** A meaning with what stands after its name in the data. */
    record Named(Meaning meaning, String argument) {}

    /** The meaning that a pattern line names, the longest name first; what follows is its argument. */
    static Named named(String written) {
        Map<String, Meaning> all = new TreeMap<>();
        CalendarMeanings.addTo(all);
        PointingMeanings.addTo(all);
        ClockMeanings.addTo(all);
        DurationMeanings.addTo(all);
        PhraseMeanings.addTo(all);
        RangeMeanings.addTo(all);
        String name = written;
        while (!all.containsKey(name)) {
            int space = name.lastIndexOf(' ');
            if (space < 0) {
                throw new IllegalArgumentException("no meaning is called '" + written + "'");
            }
            name = name.substring(0, space);
        }
        Meaning meaning = all.get(name);
        if (meaning == null) {
            throw new IllegalStateException(name);
        }
        return new Named(meaning, written.substring(name.length()).strip());
    }
}
