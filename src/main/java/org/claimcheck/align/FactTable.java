package org.claimcheck.align;

import java.util.List;
import org.claimcheck.model.Compared;
import org.claimcheck.model.Fact;
import org.claimcheck.model.StoryAlignment;

/** Reads a story's facts off its alignments: the different values of each slot, with who states them. */
public final class FactTable {

    private FactTable() {}

    /** One fact for each slot that anybody fills. */
    public static List<Fact> facts(StoryAlignment alignment) {
        return List.of();
    }

    /** What was compared, pair by pair of articles, and why it stands as it does. */
    public static List<Compared> compared(StoryAlignment alignment) {
        return List.of();
    }
}
