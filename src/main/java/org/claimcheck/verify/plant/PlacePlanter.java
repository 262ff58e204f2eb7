package org.claimcheck.verify.plant;

import java.util.ArrayList;
import java.util.List;

/** Another place of the same sort after "in", "at", "near" or "from". */
final class PlacePlanter implements Planter {

    private final List<PatternPlanter> planters = new ArrayList<>();

    PlacePlanter() {
        for (List<String> sort : WordLists.sorts("places.txt")) {
            planters.add(new PatternPlanter(
                    "\\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Ff]rom|[Tt]o) (" + WordLists.alternatives(sort) + ")\\b",
                    place -> WordLists.next(sort, place, 5)));
        }
    }

    @Override
    public List<Planting> plantings(String text) {
        return PatternPlanter.all(planters, text);
    }
}
