package org.claimcheck.verify.plant;

import java.util.ArrayList;
import java.util.List;

/** Another office of the same sort before a name. */
final class TitlePlanter implements Planter {

    private final List<PatternPlanter> planters = new ArrayList<>();

    TitlePlanter() {
        for (List<String> sort : WordLists.sorts("titles.txt")) {
            planters.add(new PatternPlanter(
                    "\\b(" + WordLists.alternatives(sort) + ") (?:[A-Z][a-z]+ )?[A-Z][a-z]+",
                    title -> WordLists.next(sort, title, 1)));
        }
    }

    @Override
    public List<Planting> plantings(String text) {
        List<Planting> plantings = new ArrayList<>();
        int end = 0;
        for (Planting planting : PatternPlanter.all(planters, text)) {
            // "Vice President" is one office, and not that of a president.
            if (planting.at().start() >= end) {
                plantings.add(planting);
                end = planting.at().end();
            }
        }
        return plantings;
    }
}
