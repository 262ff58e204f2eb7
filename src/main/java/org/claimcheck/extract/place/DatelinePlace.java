package org.claimcheck.extract.place;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.text.Folding;
import org.claimcheck.text.Gazetteer;
import org.claimcheck.text.Gazetteer.Entry;
import org.claimcheck.text.Gazetteer.Sort;
import org.jspecify.annotations.Nullable;

/**
 * The place that a report is filed from.
 *
 * <p>Example: {@code DatelinePlace.of("COLUMBIA, Mo", entry -> 0)} is "Columbia, Missouri, United States".
 */
final class DatelinePlace {

    private DatelinePlace() {}

    /**
     * The place that a dateline names, or null; in a dateline every name is a place.
     *
     * @param support what the article says for a bearer of the name, where the dateline tells no region
     */
    static @Nullable PlaceValue of(String place, ToDoubleFunction<Entry> support) {
        int comma = place.indexOf(',');
        String name = comma < 0 ? place : place.substring(0, comma);
        List<Entry> entries = Gazetteer.shared().find(Folding.fold(name));
        List<Entry> outer = comma < 0 ? List.of() : Gazetteer.shared().find(Folding.fold(place.substring(comma + 1)));
        Entry best = null;
        double most = 0;
        for (Entry entry : entries) {
            boolean fits = outer.isEmpty() || outer.stream().anyMatch(it -> CandidateFinder.liesIn(entry, it));
            double rank = rank(entry) + (outer.isEmpty() ? support.applyAsDouble(entry) : 0);
            if (entry.sort() != Sort.DEMONYM && fits && (best == null || rank > most)) {
                best = entry;
                most = rank;
            }
        }
        if (best == null) {
            return outer.stream()
                    .filter(entry ->
                            CandidateFinder.isOuter(entry) && !entry.region().isEmpty())
                    .findFirst()
                    .map(region -> UnknownTown.in(region, name).value())
                    .orElse(null);
        }
        return best.value();
    }

    private static double rank(Entry entry) {
        return Math.log10(entry.value().population() + 300.0) + (entry.sort() == Sort.CITY ? 1.5 : 0);
    }
}
