package org.claimcheck.extract.place;

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

/** What the names of one article, its outlet and its dateline tell of each other, before any of them is taken for a place. */
final class Hints {

    /** People of a region from which its name means it. */
    private static final long LEAST_REGION = 500_000;

    /** What an outlet's name is called among the names that tell of a region. */
    private static final String OUTLET = "\0outlet";

    /** The same of the station's town that the name of the site tells. */
    private static final String STATION = "\0station";

    private final Surroundings around = new Surroundings();
    private final CountyNames counties = new CountyNames();
    /** Which bearer of a name the article means where it writes the region behind it. */
    private final Map<String, Entry> settled = new HashMap<>();
    /** Regions that the article names itself. */
    private final Map<String, Set<String>> toldLands = new HashMap<>();

    private final Set<String> sure = new HashSet<>();
    /** Names of towns of whose people or police the article speaks. */
    private final Set<String> local = new HashSet<>();
    /** Names that the headline or the lead holds. */
    private final Set<String> leading = new HashSet<>();

    /** Names in or near which running text says that something is. */
    private final Set<String> scenes = new HashSet<>();

    /** Names that the article calls a part of a town. */
    private final Set<String> quarters = new HashSet<>();

    private Hints() {}

    /**
     * What an article tells.
     *
     * @param nations codes of the countries whose people or ways are named, "French"
     * @param site what the site's name behind the headline tells
     */
    static Hints of(List<Candidate> candidates, Set<String> nations, @Nullable String outlet, SitePlaces site) {
        Hints hints = new Hints();
        nations.forEach(nation -> hints.around.tellLand(nation, nation));
        candidates.stream().filter(Candidate::quarter).map(Candidate::key).forEach(hints.quarters::add);
        candidates.forEach(hints::learn);
        if (outlet != null) {
            OutletRegion.of(outlet).forEach(hints::learnOutlet);
        }
        site.entries().forEach(hints::learnOutlet);
        return hints;
    }

    /** Takes the place of the dateline into account, and then settles what depends on all that is told. */
    void settle(List<Candidate> candidates, @Nullable PlaceValue dateline) {
        if (dateline != null) {
            around.tell(dateline, Folding.fold(dateline.name()));
        }
        candidates.forEach(this::settleCounty);
    }

    private void learnOutlet(Entry outlet) {
        String region = outlet.sort() == Sort.REGION
                ? outlet.value().name()
                : outlet.value().within().get(0);
        around.tellLand(outlet.country(), OUTLET);
        around.tellRegion(region, OUTLET);
        if (outlet.sort() == Sort.CITY) {
            around.tellLand(outlet.country(), STATION);
            around.tellTown(outlet.value(), STATION);
        }
    }

    private void learn(Candidate candidate) {
        String key = candidate.key();
        counties.learn(key);
        around.tellCounty(key);
        if (candidate.local()) {
            local.add(key);
        }
        if (candidate.leading()) {
            leading.add(key);
        }
        if (candidate.located() && candidate.running()) {
            scenes.add(key);
        }
        if (candidate.trust() == Trust.HIGH) {
            sure.add(key);
        }
        if (candidate.outer() != null) {
            learnInside(candidate, candidate.outer());
            return;
        }
        if (quarters.contains(key)) {
            return;
        }
        Entry first = candidate.entries().get(0);
        PlaceValue.Kind kind = first.value().kind();
        if (kind == PlaceValue.Kind.COUNTRY) {
            around.tellLand(first.country(), key);
        }
        for (Entry entry : candidate.entries()) {
            boolean wide = entry.sort() == Sort.REGION || entry.sort() == Sort.REGION_ABBREVIATION;
            if (wide && entry.value().population() > LEAST_REGION) {
                around.tellRegion(entry.value().name(), key);
                around.tellLand(entry.country(), key);
                tell(entry);
            }
        }
        boolean town = candidate.trust() == Trust.HIGH && !CountyNames.isOfLarger(first, key);
        boolean region = kind == PlaceValue.Kind.REGION && first.value().population() > LEAST_REGION;
        if ((town || region)
                && isClear(candidate.entries())
                && first.value().within().size() > (region ? 1 : 0)) {
            around.tell(first.value(), key); // Surrey lies in England
            if (first.sort() == Sort.COUNTY) {
                toldLands.computeIfAbsent(first.value().within().get(0), it -> new HashSet<>());
            }
        }
    }

    /** Takes note of which of several counties of one name the rest of the article speaks for. */
    private void settleCounty(Candidate candidate) {
        if (!candidate.key().endsWith(CountyNames.COUNTY) || candidate.outer() != null) {
            return;
        }
        Entry best = null;
        double most = 0;
        for (Entry entry : candidate.entries()) {
            double support = around.around(entry, candidate.key());
            if (entry.sort() == Sort.COUNTY && support > most) {
                best = entry;
                most = support;
            }
        }
        if (best != null) {
            around.settleCounty(candidate.key(), best);
        }
    }

    private void learnInside(Candidate candidate, Entry outer) {
        String told = Folding.fold(outer.value().name());
        around.tellLand(outer.country(), told);
        if (!outer.region().isEmpty()) {
            around.tellRegion(outer.value().name(), told);
            tell(outer);
        }
        for (Entry entry : candidate.entries()) {
            if (CandidateFinder.liesIn(entry, outer)) {
                settled.putIfAbsent(candidate.key(), entry);
                around.tellTown(entry.value(), told);
                return;
            }
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
    static boolean isClear(List<Entry> entries) {
        long first = entries.get(0).value().population();
        return entries.size() == 1
                || first > 10 * Math.max(10_000, entries.get(1).value().population());
    }

    /** Whether the article names a region that is no part of another. */
    boolean isToldApart(String told, String region) {
        Set<String> around = toldLands.get(told);
        return around != null && !around.contains(region);
    }

    /** Whether the article calls what bears a name a part of a town: "the Brooklyn neighborhood". */
    boolean isQuarter(String name) {
        return quarters.contains(name);
    }

    /** Where the places of the article lie. */
    Surroundings around() {
        return around;
    }

    /** The counties that it names. */
    CountyNames counties() {
        return counties;
    }

    /** The bearer of a folded name that the article tells by its region, or null. */
    @Nullable
    Entry settled(String name) {
        return settled.get(name);
    }

    /** Whether a folded name stands somewhere where it surely means a place. */
    boolean isSure(String name) {
        return sure.contains(name);
    }

    /** Whether running text says that something is in or near what bears a folded name. */
    boolean isScene(String name) {
        return scenes.contains(name);
    }

    /** Whether the article speaks of the people or the police of a town of this name. */
    boolean isLocal(String name) {
        return local.contains(name);
    }

    /** Whether the article is of a place of this name: its headline or its lead holds it, or it speaks of its people. */
    boolean isLeading(String name) {
        return leading.contains(name) || local.contains(name);
    }
}
