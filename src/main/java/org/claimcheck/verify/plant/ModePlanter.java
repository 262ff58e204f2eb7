package org.claimcheck.verify.plant;

import java.util.List;
import java.util.Map;

/** People meet in person and not by video, or the other way about. */
final class ModePlanter implements Planter {

    private static final Map<String, String> MODES = WordLists.pairs("modes.txt");

    private final PatternPlanter planter =
            new PatternPlanter("\\b(" + WordLists.alternatives(MODES.keySet()) + ")\\b", MODES::get);

    @Override
    public List<Planting> plantings(String text) {
        return planter.plantings(text).stream()
                .filter(planting -> !planting.was().equals("virtually")
                        || isManner(text, planting.at().end()))
                .toList();
    }

    /** "Virtually all" speaks of no meeting. */
    private static boolean isManner(String text, int end) {
        return end == text.length()
                || !Character.isWhitespace(text.charAt(end))
                || text.startsWith(" on ", end)
                || text.startsWith(" in ", end)
                || text.startsWith(" with ", end)
                || text.startsWith(" and ", end)
                || text.startsWith(" from ", end);
    }
}
