package org.claimcheck.extract.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.text.Folding;
import org.claimcheck.text.Gazetteer.Entry;
import org.claimcheck.text.Gazetteer.Sort;

/**
 * What one article tells of where its places lie: the countries, regions, counties and well-known towns that it names. Names count, not
 * mentions: an article that says "Texas" three times has told it once; and no name speaks for itself.
 *
 * <p>Example: beside "Hartford" and "Connecticut" two names speak for the Berlin of Connecticut, and none for that of Germany.
 */
final class Surroundings {

    /** Kilometres within which a town speaks for another one over the border of a region, as a local paper's towns lie. */
    private static final double AROUND_KM = 100;

    /** What it counts that a name is told once more, as a part of what the name itself counts. */
    private static final double OF_REPETITION = 0.25;

    private static final int MOST_REPETITIONS = 4;

    private final Map<String, Map<String, Integer>> lands = new HashMap<>();
    private final Map<String, Map<String, Integer>> regions = new HashMap<>();
    private final Map<String, PlaceValue> towns = new HashMap<>();
    private final Map<String, Optional<Entry>> counties = new HashMap<>();

    /** Takes note that a name tells of a country. */
    void tellLand(String country, String by) {
        lands.computeIfAbsent(country, key -> new HashMap<>()).merge(by, 1, Integer::sum);
    }

    /** Takes note that a name tells of a region. */
    void tellRegion(String region, String by) {
        regions.computeIfAbsent(region, key -> new HashMap<>()).merge(by, 1, Integer::sum);
    }

    /** Takes note of where a place lies, and of what lies around it. */
    void tell(PlaceValue place, String by) {
        if (place.country() != null) {
            tellLand(place.country(), by);
        }
        if (place.within().size() > 1) {
            tellRegion(place.within().get(0), by);
        }
        tellTown(place, by);
    }

    /** Takes note of a town whose region is told already. */
    void tellTown(PlaceValue place, String by) {
        boolean small = place.kind() == PlaceValue.Kind.CITY || place.within().size() > 1;
        if (small && place.latitude() != null) {
            towns.putIfAbsent(by, place);
        }
    }

    /** Takes note of a folded name that may be that of a county. */
    void tellCounty(String name) {
        if (name.endsWith(CountyNames.COUNTY)) {
            counties.putIfAbsent(name, Optional.empty());
        }
    }

    /** Takes note of which county of a folded name is meant. */
    void settleCounty(String name, Entry county) {
        counties.put(name, Optional.of(county));
    }

    /** How strongly names, other than one, tell of a country. */
    double lands(String country, String except) {
        return names(lands, country, except);
    }

    /** How strongly names, other than one, tell of a region. */
    double regions(String region, String except) {
        return names(regions, region, except);
    }

    /** How strongly names, other than its own, tell of the region of a place or of a town near it. */
    double around(Entry entry, String except) {
        double names = entry.value().within().isEmpty()
                ? 0
                : regions(entry.value().within().get(0), except);
        if ((entry.sort() != Sort.CITY && entry.sort() != Sort.COUNTY) || towns.isEmpty()) {
            return names;
        }
        Map<String, Integer> told = entry.value().within().isEmpty()
                ? Map.of()
                : regions.getOrDefault(entry.value().within().get(0), Map.of());
        for (Map.Entry<String, PlaceValue> town : towns.entrySet()) {
            boolean other = !town.getKey().equals(except) && !told.containsKey(town.getKey());
            if (other && entry.value().kilometresTo(town.getValue()) <= AROUND_KM) {
                names++;
            }
        }
        return names;
    }

    /** Whether the article names the county that a town lies in. */
    boolean isCountyTold(Entry town) {
        if (town.county().isEmpty() || counties.isEmpty()) {
            return false;
        }
        Optional<Entry> told = counties.get(Folding.fold(town.county()));
        return told != null
                && told.map(county -> county.region().equals(town.region())).orElse(true);
    }

    /** How often a name tells of a region. */
    int own(String region, String name) {
        return regions.getOrDefault(region, Map.of()).getOrDefault(name, 0);
    }

    /** How often the article tells of each region. */
    Map<String, Integer> mentions() {
        Map<String, Integer> mentions = new HashMap<>();
        regions.forEach((region, names) ->
                mentions.put(region, names.values().stream().mapToInt(it -> it).sum()));
        return mentions;
    }

    private static double names(Map<String, Map<String, Integer>> told, String what, String except) {
        Map<String, Integer> by = told.get(what);
        if (by == null) {
            return 0;
        }
        double strength = 0;
        for (Map.Entry<String, Integer> name : by.entrySet()) {
            if (!name.getKey().equals(except)) {
                strength += 1 + OF_REPETITION * Math.min(MOST_REPETITIONS, name.getValue() - 1);
            }
        }
        return strength;
    }
}
