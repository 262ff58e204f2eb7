package org.claimcheck.extract.place;

import java.util.ArrayList;
import java.util.List;
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

    /** What a name counts that tells of the country, and all such names at most. */
    private static final double OF_LAND = 0.75;

    private static final double MOST_LANDS = 1.5;

    /** What a name counts that tells of the region or of a town near by, and all such names at most. */
    private static final double OF_REGION = 1.5;

    private static final double MOST_REGIONS = 3;

    /** The same of a county: no county is so large that it is meant wherever its name stands. */
    private static final double OF_COUNTYS_REGION = 3;

    /** What it counts that the county is told in which a town lies. */
    private static final double OF_HOLDER = 2;

    /** What it counts against a town that the name is its other or old one, while others bear it. */
    private static final double OF_OTHER_NAME = 2;

    /** People of a town that is known the world over, and what that counts. */
    private static final long FAMED = 1_000_000;

    private static final double OF_FAME = 2;

    private final Hints hints;
    private final Surroundings around;
    private @Nullable HomeTown home;
    private @Nullable PlaceValue dateline;

    Meanings(Hints hints) {
        this.hints = hints;
        this.around = hints.around();
    }

    /** Takes note of the place of the dateline. */
    void file(@Nullable PlaceValue filed) {
        dateline = filed;
    }

    /** Takes the town into account from which the article reports. */
    void settleAround(HomeTown town) {
        home = town;
        PlaceValue value = town.value();
        if (value != null) {
            around.tell(value, Folding.fold(value.name()));
        }
    }

    /** The place that a candidate means, or null when it is held to mean none. */
    @Nullable
    PlaceValue of(Candidate candidate) {
        Entry outer = candidate.outer();
        Entry known = hints.settled(candidate.key());
        if (outer == null && known != null && candidate.trust() != Trust.LOW) {
            return inCity(known);
        }
        PlaceValue filed = dateline;
        if (outer == null && filed != null && candidate.key().equals(Folding.fold(filed.name()))) {
            return filed;
        }
        Ranking ranking = rank(candidate);
        Entry best = ranking.best();
        if (best == null
                || !isMeant(best, candidate)
                || (outer == null && hints.counties().means(best, candidate.key()))) {
            return null;
        }
        if (outer == null && isOfAnotherRegion(best, candidate)) {
            boolean placed = candidate.trust() == Trust.HIGH || candidate.located() || candidate.local();
            return placed || best.sort() == Sort.COUNTY ? elsewhere(best.value()) : null;
        }
        if (outer == null && isAnyCounty(best, candidate)) {
            return elsewhere(best.value());
        }
        if (isQuarter(candidate) && isTown(best) && around.around(best, candidate.key()) == 0) {
            return home == null
                    ? elsewhere(best.value())
                    : home.spot(best.value().name());
        }
        PlaceValue place = seenFromHome(best, candidate);
        boolean itself = place != null && place.equals(best.value());
        boolean open = itself && outer == null && best.sort() == Sort.CITY && !isFamed(best, candidate);
        return open && ranking.isOpen() ? ranking.unsettled() : place;
    }

    /** The bearers of a name by what speaks for each. */
    private Ranking rank(Candidate candidate) {
        Ranking ranking = new Ranking();
        for (Entry entry : candidate.entries()) {
            if (candidate.outer() == null || CandidateFinder.liesIn(entry, candidate.outer())) {
                ranking.add(
                        entry,
                        score(entry, candidate)
                                + (hints.counties().holds(entry, candidate.key()) ? OF_COUNTY : 0)
                                - (isOfCapital(entry, candidate) ? OF_CAPITAL : 0));
            }
        }
        return ranking;
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

    /** Whether a place is a town of its own, as far as the gazetteer knows. */
    private static boolean isTown(Entry entry) {
        return entry.sort() == Sort.CITY && entry.city().isEmpty();
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
        PlaceValue near = home == null ? place : home.near(place, false, true);
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
        boolean small = entry.sort() == Sort.COUNTY || entry.value().population() < MIN_LOW;
        if (!small || around.isCountyTold(entry) || around.around(entry, candidate.key()) > 0) {
            return false;
        }
        String region = entry.value().within().get(0);
        return around.mentions().entrySet().stream()
                .anyMatch(other -> other.getValue() > 1
                        && !other.getKey().equals(region)
                        && hints.isToldApart(other.getKey(), region));
    }

    /** Whether a county is one of several of its name, of like size, and nothing in the article tells which. */
    private boolean isAnyCounty(Entry entry, Candidate candidate) {
        return entry.sort() == Sort.COUNTY
                && !Hints.isClear(candidate.entries())
                && around.regions(entry.value().within().get(0), candidate.key()) == 0;
    }

    private @Nullable PlaceValue seenFromHome(Entry entry, Candidate candidate) {
        PlaceValue place = entry.value();
        if (home == null || candidate.outer() != null || entry.sort() != Sort.CITY) {
            return inCity(entry);
        }
        if (home.isAbroad(place)
                && around.lands(entry.country(), candidate.key()) == 0
                && place.population() < MIN_ABROAD) {
            return null; // a small town abroad is named with its country
        }
        boolean located =
                !place.within().isEmpty() && around.regions(place.within().get(0), candidate.key()) > 0;
        PlaceValue near = home.near(place, located, hints.isLeading(candidate.key()));
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
        score += support(entry, candidate.key());
        score -= isOtherName(entry, candidate) ? OF_OTHER_NAME : 0;
        score += isFamed(entry, candidate) ? OF_FAME : 0;
        return score;
    }

    /** What the rest of the article says for a bearer of a folded name. */
    double support(Entry entry, String key) {
        double support = Math.min(MOST_LANDS, around.lands(entry.country(), key) * OF_LAND);
        support += Math.min(
                MOST_REGIONS,
                around.around(entry, key) * (entry.sort() == Sort.COUNTY ? OF_COUNTYS_REGION : OF_REGION));
        return support + (around.isCountyTold(entry) ? OF_HOLDER : 0);
    }

    /** Whether a name is the other or the old one of a town, and a town of another country bears it: Guangzhou was Canton. */
    private static boolean isOtherName(Entry entry, Candidate candidate) {
        return entry.sort() == Sort.CITY
                && !isOwn(entry, candidate)
                && candidate.entries().stream()
                        .anyMatch(town -> town.sort() == Sort.CITY
                                && !town.country().equals(entry.country())
                                && isOwn(town, candidate));
    }

    private static boolean isOwn(Entry entry, Candidate candidate) {
        return abbreviated(Folding.fold(entry.name())).equals(abbreviated(candidate.key()));
    }

    /** Saint Paul is St. Paul. */
    private static String abbreviated(String folded) {
        return folded.startsWith("saint ") ? "st " + folded.substring("saint ".length()) : folded;
    }

    /** Whether a town is known the world over, and the article does not speak of its people or police: "a Berlin teen". */
    private boolean isFamed(Entry entry, Candidate candidate) {
        return entry.sort() == Sort.CITY
                && entry.value().population() >= FAMED
                && entry.equals(candidate.entries().get(0))
                && !isOtherName(entry, candidate)
                && Hints.isClear(candidate.entries())
                && !hints.isLocal(candidate.key());
    }

    /** Whether the article calls what bears the name a part of a town. */
    boolean isQuarter(Candidate candidate) {
        return candidate.outer() == null && hints.isQuarter(candidate.key());
    }

    /** Whether something is said to be in a town, and anything in the article but its name tells that a bearer lies around there. */
    boolean isSupported(Candidate candidate) {
        if (!candidate.located() || candidate.outer() != null) {
            return false;
        }
        for (Entry entry : candidate.entries()) {
            if (around.isCountyTold(entry) || around.around(entry, candidate.key()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "a home in Freedom", of a town that lies around there: no common word, however small the town. */
    private boolean isHappeningAround(Entry entry, Candidate candidate) {
        return hints.isScene(candidate.key())
                && (around.isCountyTold(entry) || around.around(entry, candidate.key()) > 0);
    }

    private boolean isMeant(Entry entry, Candidate candidate) {
        if (entry.sort() != Sort.CITY || candidate.outer() != null) {
            return candidate.trust() != Trust.LOW || entry.sort() != Sort.CITY;
        }
        long population = entry.value().population();
        boolean near = around.isCountyTold(entry)
                || (!entry.value().within().isEmpty()
                        && around.regions(entry.value().within().get(0), "") > 0);
        return switch (candidate.trust()) {
            case HIGH -> true;
            case PLAIN ->
                population >= MIN_PLAIN
                        || (near && population > 3000)
                        || hints.isSure(candidate.key())
                        || isHappeningAround(entry, candidate);
            case LOW -> population >= MIN_LOW || (near && population >= MIN_PLAIN);
            case NONE -> false;
        };
    }
}
