package org.claimcheck.extract.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.extract.place.Candidate.Trust;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.text.Folding;
import org.claimcheck.text.Gazetteer.Entry;
import org.claimcheck.text.Gazetteer.Sort;
import org.jspecify.annotations.Nullable;

/** Which place of the gazetteer a name means in one article: what stands behind it, its neighbours, the dateline, its size. */
final class Meanings {

    /** What it counts that the county of a town's name is told, as much as a town of thirty times the people. */
    private static final double OF_COUNTY = 1.5;

    private static final int MIN_PLAIN = 15_000;
    private static final int MIN_LOW = 100_000;
    private static final int MIN_ABROAD = 300_000;

    /** People from which a town is better known than the region that bears its name. */
    private static final long MIN_CAPITAL = 20_000;

    /** People from which a region is as well known as its town: New York. */
    private static final long MOST_REGION = 3_000_000;

    private static final double OF_CAPITAL = 0.5;

    private final Map<String, Integer> lands = new HashMap<>();
    private final Map<String, Integer> regions = new HashMap<>();
    private final Map<String, Entry> settled = new HashMap<>();
    /** Regions that the article names itself. */
    private final Map<String, Set<String>> toldLands = new HashMap<>();

    private final CountyNames counties = new CountyNames();

    private final Set<String> sure = new HashSet<>();
    /** How often a name has spoken for its own region, by folded name. */
    private final Map<String, Integer> own = new HashMap<>();

    private @Nullable HomeTown home;
    private @Nullable PlaceValue dateline;

    private Meanings() {}

    static Meanings of(List<Candidate> candidates, @Nullable PlaceValue dateline, @Nullable String outlet) {
        Meanings meanings = new Meanings();
        if (dateline != null && dateline.country() != null) {
            meanings.lands.merge(dateline.country(), 1, Integer::sum);
            if (dateline.within().size() > 1) {
                meanings.regions.merge(dateline.within().get(0), 1, Integer::sum);
            }
        }
        for (Candidate candidate : candidates) {
            meanings.learn(candidate);
        }
        meanings.dateline = dateline;
        if (outlet != null) {
            OutletRegion.of(outlet).forEach(meanings::learnOutlet);
        }
        return meanings;
    }

    private void learnOutlet(Entry outlet) {
        String region = outlet.sort() == Sort.REGION
                ? outlet.value().name()
                : outlet.value().within().get(0);
        lands.merge(outlet.country(), 1, Integer::sum);
        regions.merge(region, 1, Integer::sum);
    }

    /** Takes the town into account from which the article reports. */
    void settleAround(HomeTown town) {
        home = town;
        PlaceValue value = town.value();
        if (value != null && value.country() != null) {
            lands.merge(value.country(), 1, Integer::sum);
            if (value.within().size() > 1) {
                regions.merge(value.within().get(0), 1, Integer::sum);
            }
        }
    }

    private void learn(Candidate candidate) {
        counties.learn(candidate.key());
        if (candidate.trust() == Trust.HIGH) {
            sure.add(candidate.key());
        }
        if (candidate.outer() != null) {
            Entry outer = candidate.outer();
            lands.merge(outer.country(), 1, Integer::sum);
            if (!outer.region().isEmpty()) {
                regions.merge(outer.value().name(), 1, Integer::sum);
                tell(outer);
            }
            candidate.entries().stream()
                    .filter(entry -> CandidateFinder.liesIn(entry, outer))
                    .findFirst()
                    .ifPresent(entry -> settled.putIfAbsent(candidate.key(), entry));
            return;
        }
        Entry first = candidate.entries().get(0);
        PlaceValue.Kind kind = first.value().kind();
        if (kind == PlaceValue.Kind.COUNTRY) {
            lands.merge(first.country(), 1, Integer::sum);
        } else if (kind == PlaceValue.Kind.REGION && first.value().population() > 500_000) {
            regions.merge(first.value().name(), 1, Integer::sum);
            candidate.entries().forEach(this::tell);
            if (first.value().within().size() > 1 && isClear(candidate.entries())) {
                regions.merge(first.value().within().get(0), 1, Integer::sum); // Surrey lies in England
                own.merge(candidate.key(), 1, Integer::sum);
            }
        } else if (candidate.trust() == Trust.HIGH
                && isClear(candidate.entries())
                && !first.value().within().isEmpty()
                && !CountyNames.isOfLarger(first, candidate.key())) {
            regions.merge(first.value().within().get(0), 1, Integer::sum);
            lands.merge(first.country(), 1, Integer::sum);
            own.merge(candidate.key(), 1, Integer::sum);
        }
    }

    /** Takes note of a region that the article names, and of what it may lie in itself: Surrey in England. */
    private void tell(Entry region) {
        Set<String> around = toldLands.computeIfAbsent(region.value().name(), key -> new HashSet<>());
        if (region.value().within().size() > 1) {
            around.add(region.value().within().get(0));
        }
    }

    /** Whether the first of several bearers is by far the largest. */
    private static boolean isClear(List<Entry> entries) {
        long first = entries.get(0).value().population();
        return entries.size() == 1
                || first > 10 * Math.max(10_000, entries.get(1).value().population());
    }

    /** The place that a candidate means, or null when it is held to mean none. */
    @Nullable
    PlaceValue of(Candidate candidate) {
        Entry outer = candidate.outer();
        Entry known = settled.get(candidate.key());
        if (outer == null && known != null && candidate.trust() != Trust.LOW) {
            return inCity(known);
        }
        PlaceValue filed = dateline;
        if (outer == null && filed != null && candidate.key().equals(Folding.fold(filed.name()))) {
            return filed;
        }
        Entry best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Entry entry : candidate.entries()) {
            double score = score(entry, candidate)
                    + (counties.holds(entry, candidate.key()) ? OF_COUNTY : 0)
                    - (isOfCapital(entry, candidate) ? OF_CAPITAL : 0);
            boolean fits = outer == null || CandidateFinder.liesIn(entry, outer);
            if (fits && score > bestScore) {
                best = entry;
                bestScore = score;
            }
        }
        if (best == null || !isMeant(best, candidate) || (outer == null && counties.means(best, candidate.key()))) {
            return null;
        }
        return outer == null && (isOfAnotherRegion(best, candidate) || isAnyCounty(best, candidate))
                ? elsewhere(best.value())
                : seenFromHome(best, candidate);
    }

    /** Whether a region is called after a town in it: "near Coimbra" is the town sooner than the district. */
    private static boolean isOfCapital(Entry region, Candidate candidate) {
        return region.sort() == Sort.REGION
                && region.value().population() < MOST_REGION
                && candidate.entries().stream()
                        .anyMatch(town -> town.sort() == Sort.CITY
                                && town.value().population() >= MIN_CAPITAL
                                && town.country().equals(region.country())
                                && town.region().equals(region.region()));
    }

    /** "Brixton" is a place in London, and a town of its own nowhere. */
    private static PlaceValue inCity(Entry entry) {
        PlaceValue place = entry.value();
        if (entry.city().isEmpty()) {
            return place;
        }
        List<String> within = new ArrayList<>(List.of(entry.city()));
        within.addAll(place.within());
        return new PlaceValue(
                place.name(),
                PlaceValue.Kind.VENUE,
                within,
                place.country(),
                place.latitude(),
                place.longitude(),
                place.population());
    }

    /** A place of which only the name is known, or the quarter of the home that it is. */
    private PlaceValue elsewhere(PlaceValue place) {
        PlaceValue near = home == null ? place : home.near(place, false);
        return near.equals(place)
                ? new PlaceValue(place.name(), PlaceValue.Kind.VENUE, List.of(), null, null, null, 0)
                : near;
    }

    /**
     * Whether a county or a town of no great size lies in a region that the article never names, while it names another one of that
     * country: then another bearer of the name is meant, which the gazetteer need not know.
     */
    private boolean isOfAnotherRegion(Entry entry, Candidate candidate) {
        if (entry.value().within().isEmpty() || (entry.sort() != Sort.COUNTY && entry.sort() != Sort.CITY)) {
            return false;
        }
        String region = entry.value().within().get(0);
        boolean named = regions.getOrDefault(region, 0) > own.getOrDefault(candidate.key(), 0);
        boolean elsewhere = regions.entrySet().stream()
                .anyMatch(other ->
                        other.getValue() > 1 && !other.getKey().equals(region) && isToldApart(other.getKey(), region));
        boolean small = entry.sort() == Sort.COUNTY || entry.value().population() < MIN_LOW;
        return small && !named && elsewhere;
    }

    /** Whether a county is one of several of its name, of like size, and nothing in the article tells which. */
    private boolean isAnyCounty(Entry entry, Candidate candidate) {
        return entry.sort() == Sort.COUNTY
                && !isClear(candidate.entries())
                && regions.getOrDefault(entry.value().within().get(0), 0) == 0;
    }

    /** Whether the article names a region that is no part of another. */
    private boolean isToldApart(String told, String region) {
        Set<String> around = toldLands.get(told);
        return around != null && !around.contains(region);
    }

    private @Nullable PlaceValue seenFromHome(Entry entry, Candidate candidate) {
        PlaceValue place = entry.value();
        if (home == null || candidate.outer() != null || entry.sort() != Sort.CITY) {
            return inCity(entry);
        }
        if (home.isAbroad(place)
                && lands.getOrDefault(entry.country(), 0) <= own.getOrDefault(candidate.key(), 0)
                && place.population() < MIN_ABROAD) {
            return null; // a small town abroad is named with its country
        }
        int told = place.within().isEmpty()
                ? 0
                : regions.getOrDefault(place.within().get(0), 0);
        boolean located = told > own.getOrDefault(candidate.key(), 0);
        PlaceValue near = home.near(place, located);
        return near.equals(place) ? inCity(entry) : near;
    }

    /** What speaks for a bearer of a name, other than the name itself. */
    private double score(Entry entry, Candidate candidate) {
        double score = Math.log10(entry.value().population() + 300.0);
        score += switch (entry.sort()) {
            case COUNTRY, COUNTRY_IN_CAPITALS, WORLD_REGION -> 3;
            case REGION -> 0.5;
            case CITY -> 1;
            default -> 0;
        };
        score += Math.min(1.5, lands.getOrDefault(entry.country(), 0) * 0.75);
        if (!entry.value().within().isEmpty()) {
            // a county that is the largest of its name speaks for its region, but not for itself: many a state has one
            boolean first = entry.sort() == Sort.COUNTY
                    && entry.equals(candidate.entries().get(0));
            int told = regions.getOrDefault(entry.value().within().get(0), 0)
                    - (first ? own.getOrDefault(candidate.key(), 0) : 0);
            score += Math.min(3, told * 1.5);
        }
        return score;
    }

    private boolean isMeant(Entry entry, Candidate candidate) {
        if (entry.sort() != Sort.CITY || candidate.outer() != null) {
            return candidate.trust() != Trust.LOW || entry.sort() != Sort.CITY;
        }
        long population = entry.value().population();
        boolean near = !entry.value().within().isEmpty()
                && regions.containsKey(entry.value().within().get(0));
        return switch (candidate.trust()) {
            case HIGH -> true;
            case PLAIN -> population >= MIN_PLAIN || (near && population > 3000) || sure.contains(candidate.key());
            case LOW -> population >= MIN_LOW || (near && population >= MIN_PLAIN);
            case NONE -> false;
        };
    }
}
