package org.claimcheck.align;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.PlaceValue.Kind;
import org.claimcheck.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * How two places lie to each other.
 *
 * <table>
 * <caption>The ladder</caption>
 * <tr><td>not comparable</td><td>{@code vague} (a part of the world), {@code unplaced} (nobody says where a venue is, or its town is
 * only inferred, or how far a region reaches)</td></tr>
 * <tr><td>same</td><td>{@code equal}</td></tr>
 * <tr><td>compatible</td><td>{@code inside} (containment), {@code venue} (a venue in the town, or two in one town),
 * {@code near} (up to 25 km apart, 40 from a large city, but not two large ones), {@code namesake} (one name, and one article does not say which
 * of its bearers)</td></tr>
 * <tr><td>in tension</td><td>{@code unplaced} (two towns of one region, and of one nobody knows where it lies)</td></tr>
 * <tr><td>conflicting</td><td>{@code apart}</td></tr>
 * </table>
 */
final class PlaceComparator implements ValueComparator<PlaceValue> {

    /** The kind of a comparison of two places that are not far apart. */
    static final String NEAR = "near";

    private static final double NEAR_KM = 25;
    private static final double NEAR_LARGE_KM = 40;
    private static final double COUNTY_KM = 80;
    private static final long LARGE = 500_000;
    private static final long SMALL = 150_000;

    /** People of a city, or borough of one, that no reporter calls by its neighbour's name. */
    private static final long TWIN = 400_000;

    /** How many times as large a neighbour may be; New York has three times the people of Brooklyn. */
    private static final double MOST_LARGER = 2.5;

    /** Not "Leeds police", who may work out of town. */
    private static final String AUTHORITY = "(?! (?:police|fire|sheriff|county)\\b)";

    /** What a street lies in: its town, region and country. */
    private static final int WITH_TOWN = 3;

    @Override
    public Comparison compare(PlaceValue left, PlaceValue right, Sides sides) {
        Comparison found = compare(left, right);
        boolean oneName = Folding.fold(left.name()).equals(Folding.fold(right.name()));
        if (found.kind().equals("apart") && oneName && (isBare(sides.left()) || isBare(sides.right()))) {
            return namesakes(left);
        }
        if (found.relation().disagrees()
                && (isInferred(sides.left(), sides.leftArticle()) || isInferred(sides.right(), sides.rightArticle()))) {
            return Comparison.notComparable("unplaced", "no sentence says which town the venue lies in");
        }
        boolean county = isBareCounty(left, sides.left()) || isBareCounty(right, sides.right());
        return found.kind().equals("apart") && county
                ? Comparison.notComparable("unplaced", "of the counties of one name nobody says which is meant")
                : found;
    }

    /** Whether the town of a street or building is not told beside it, but only held to be the one that the article reports from. */
    static boolean isInferred(Claim claim, Annotation article) {
        if (!(claim.value() instanceof PlaceValue place)
                || place.kind() != Kind.VENUE
                || place.within().size() < WITH_TOWN
                || place.population() > 0) {
            return false; // the gazetteer knows where a quarter lies
        }
        String sentence = Folding.fold(claim.sentence().of(article.article().text()));
        Matcher town = Pattern.compile(Pattern.quote(Folding.fold(place.within().get(0))) + AUTHORITY)
                .matcher(sentence);
        return !town.find();
    }

    /** "Greene County", of which there are many. */
    private static boolean isBareCounty(PlaceValue place, Claim claim) {
        return place.kind() == Kind.REGION && place.name().endsWith(" County") && isBare(claim);
    }

    /** Whether the claim's words name no region or country behind the place. */
    private static boolean isBare(Claim claim) {
        return !(claim.value() instanceof PlaceValue place)
                || claim.span().length() <= place.name().length() + 2;
    }

    /** Compares two places. */
    static Comparison compare(PlaceValue left, PlaceValue right) {
        if (left.display().equals(right.display())) {
            return Comparison.same("equal", "both say " + left.name());
        }
        if (left.kind() == Kind.WORLD_REGION || right.kind() == Kind.WORLD_REGION) {
            return Comparison.notComparable(
                    "vague", left.name() + " and " + right.name() + ": one has no sharp borders");
        }
        if (holds(left, right) || holds(right, left)) {
            return inside(left, right);
        }
        if (left.kind() == Kind.VENUE || right.kind() == Kind.VENUE) {
            return venues(left, right);
        }
        if (Bearers.isUnsettled(left) || Bearers.isUnsettled(right)) {
            return unsettled(left, right);
        }
        if (left.country() != null && right.country() != null && !left.country().equals(right.country())) {
            return near(left, right, NEAR_KM) ? close(left, right) : apart(left, right);
        }
        return sameCountry(left, right);
    }

    private static Comparison namesakes(PlaceValue place) {
        return Comparison.compatible(
                "namesake", "both say " + place.name() + ", and not both say which place of that name");
    }

    /** Of a town of which several bear the name, each one is as near as the nearest of them. */
    private static Comparison unsettled(PlaceValue left, PlaceValue right) {
        if (Folding.fold(left.name()).equals(Folding.fold(right.name()))) {
            return namesakes(left);
        }
        for (PlaceValue one : Bearers.of(left)) {
            for (PlaceValue other : Bearers.of(right)) {
                Comparison comparison = compare(one, other);
                if (!comparison.relation().disagrees()) {
                    return Comparison.notComparable(
                            "namesake", "it is not said which " + left.name() + " and " + right.name() + " are meant");
                }
            }
        }
        boolean small = isSmall(left) || isSmall(right);
        return !small
                ? apart(left, right)
                : Comparison.tension(
                        "unsettled",
                        "no " + left.name() + " is known to lie near " + right.name() + ", but one may be a quarter");
    }

    /** Whether nobody knows which town is meant, and none of them is large: it may as well be a quarter of one. */
    private static boolean isSmall(PlaceValue place) {
        return Bearers.isUnsettled(place) && Bearers.of(place).stream().allMatch(town -> town.population() < SMALL);
    }

    private static Comparison inside(PlaceValue left, PlaceValue right) {
        PlaceValue inner = holds(left, right) ? right : left;
        PlaceValue outer = holds(left, right) ? left : right;
        String kind = inner.kind() == Kind.VENUE ? "venue" : "inside";
        return Comparison.compatible(kind, inner.name() + " lies in " + outer.name());
    }

    /** Whether the outer place contains the inner one, by the chain of what that lies in. */
    static boolean holds(PlaceValue outer, PlaceValue inner) {
        if (outer.kind().compareTo(inner.kind()) >= 0
                || (outer.country() != null
                        && inner.country() != null
                        && !outer.country().equals(inner.country()))) {
            return false;
        }
        if (outer.kind() == Kind.COUNTRY
                && outer.country() != null
                && outer.country().equals(inner.country())) {
            return true;
        }
        String name = Folding.fold(outer.name());
        return inner.within().stream().anyMatch(place -> Folding.fold(place).equals(name));
    }

    private static Comparison venues(PlaceValue left, PlaceValue right) {
        String one = Folding.fold(left.name());
        String other = Folding.fold(right.name());
        if (one.equals(other)) {
            return Comparison.same("equal", "both say " + left.name());
        }
        if (one.contains(other) || other.contains(one)) {
            return Comparison.compatible("venue", left.name() + " and " + right.name() + " can be one place");
        }
        String town = town(left);
        String otherTown = town(right);
        if (town == null || otherTown == null) {
            return Comparison.notComparable("unplaced", "nobody says where the venue is");
        }
        if (Folding.fold(town).equals(Folding.fold(otherTown))) {
            return Comparison.compatible("venue", left.name() + " and " + right.name() + " both lie in " + town);
        }
        if (Bearers.isInUnsettled(left) || Bearers.isInUnsettled(right)) {
            return Comparison.notComparable("unplaced", "it is not said which of the towns of one name is meant");
        }
        if (isOfCounty(left) || isOfCounty(right)) {
            return inCounties(left, right);
        }
        return near(left, right, NEAR_KM) ? close(left, right) : apart(left, right);
    }

    /** "Oakfen, Kent County, Michigan": a village of which no more is known than its county, or what lies in it. */
    private static boolean isOfCounty(PlaceValue place) {
        int county = place.within().size() - WITH_TOWN;
        return place.kind() == Kind.VENUE
                && county >= 0
                && PlaceValue.isCountyName(place.within().get(county));
    }

    private static Comparison inCounties(PlaceValue left, PlaceValue right) {
        if (near(left, right, COUNTY_KM)) {
            return close(left, right);
        }
        return inOtherRegions(left, right)
                ? apart(left, right)
                : Comparison.notComparable(
                        "unplaced", "where " + left.name() + " and " + right.name() + " lie is not known");
    }

    private static @Nullable String town(PlaceValue place) {
        if (place.kind() != Kind.VENUE) {
            return place.name();
        }
        List<String> within = place.within();
        return within.isEmpty() ? null : within.get(0);
    }

    private static Comparison sameCountry(PlaceValue left, PlaceValue right) {
        boolean towns = left.kind() == Kind.CITY && right.kind() == Kind.CITY;
        boolean large = left.population() > LARGE || right.population() > LARGE;
        double limit = towns ? large ? NEAR_LARGE_KM : NEAR_KM : COUNTY_KM;
        if (near(left, right, limit)) {
            return towns && areTwins(left, right) ? apart(left, right) : close(left, right);
        }
        if (towns && Double.isNaN(left.kilometresTo(right)) && !inOtherRegions(left, right)) {
            return Comparison.tension(
                    "unplaced", "how far " + left.name() + " and " + right.name() + " lie apart is not known");
        }
        if (towns || inOtherRegions(left, right)) {
            return apart(left, right);
        }
        return Comparison.notComparable(
                "unplaced", "how far " + left.name() + " and " + right.name() + " reach is not known");
    }

    /** Two large cities, or boroughs, of which none is so much larger that it stands for the other: Oakland and San Francisco. */
    private static boolean areTwins(PlaceValue left, PlaceValue right) {
        long smaller = Math.min(left.population(), right.population());
        long larger = Math.max(left.population(), right.population());
        return smaller >= TWIN && larger <= MOST_LARGER * smaller;
    }

    /** Whether a region and a town or region lie in regions that exclude each other. */
    private static boolean inOtherRegions(PlaceValue left, PlaceValue right) {
        String one = region(left);
        String other = region(right);
        return one != null && other != null && !Folding.fold(one).equals(Folding.fold(other));
    }

    private static @Nullable String region(PlaceValue place) {
        if (place.kind() == Kind.REGION && place.within().size() == 1) {
            return place.name();
        }
        return place.within().size() >= 2 ? place.within().get(place.within().size() - 2) : null;
    }

    private static Comparison close(PlaceValue left, PlaceValue right) {
        return Comparison.compatible(
                NEAR,
                left.name() + " and " + right.name() + " are about " + Math.round(left.kilometresTo(right))
                        + " km apart");
    }

    private static Comparison apart(PlaceValue left, PlaceValue right) {
        double distance = left.kilometresTo(right);
        String how = Double.isNaN(distance) ? " are different places" : " are " + Math.round(distance) + " km apart";
        return Comparison.conflicting("apart", left.display() + " and " + right.display() + how);
    }

    private static boolean near(PlaceValue left, PlaceValue right, double limit) {
        return left.kilometresTo(right) <= limit;
    }
}
