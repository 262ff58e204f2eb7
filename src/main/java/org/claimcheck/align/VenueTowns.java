package org.claimcheck.align;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.PlaceValue.Kind;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.Span;
import org.claimcheck.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * One street or building that two articles of a story put into two towns, neither of them naming the other's: whatever happened there,
 * one of them has the town wrong. Not motorways and the like, which run through many towns, nor names of one plain word.
 *
 * <p>Example: "a house in Mill Race Lane in Harlow" and "a house in Mill Race Lane in Elmsworth".
 */
final class VenueTowns {

    /** The kind of the comparison. */
    static final String KIND = "venue-town";

    private static final int LEAST_WORDS = 2;

    /** What runs through many towns, or stands in each of them. */
    private static final Pattern MANY = Pattern.compile(
            "(?i).*\\b(?:highway|interstate|route|turnpike|freeway|motorway|river|creek|main|high|county|[0-9].*)\\b.*");

    private static final Pattern LINK = Pattern.compile(",? (?:in|at) |, ");

    private static final Set<String> PLAIN = Set.of("hospital", "police", "school", "court", "church", "station");

    private VenueTowns() {}

    /**
     * A venue in a town that the words name.
     *
     * @param venue its name, folded
     */
    private record Located(String venue, PlaceValue town, Span span, Annotation article) {}

    /** One alignment for each street or building of two towns, unless a slot says so already. */
    static List<Alignment> align(ClaimIndex index, List<Alignment> known) {
        Set<String> told = RetoldDetails.disagreeing(known);
        Map<String, List<Located>> venues = new TreeMap<>();
        for (Annotation article : index.articles()) {
            for (Located located : located(article)) {
                venues.computeIfAbsent(located.venue(), any -> new ArrayList<>())
                        .add(located);
            }
        }
        List<Alignment> alignments = new ArrayList<>();
        venues.values().stream()
                .filter(places -> places.size() > 1)
                .forEach(places -> alignments.addAll(align(places, told, index)));
        return alignments;
    }

    private static List<Alignment> align(List<Located> places, Set<String> told, ClaimIndex index) {
        Set<Claim> claims = new LinkedHashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                Comparison comparison = compare(places.get(i), places.get(j));
                if (comparison != null) {
                    Pair pair = new Pair(claim(places.get(i)), claim(places.get(j)), comparison);
                    boolean isTold = told.contains(RetoldDetails.key(pair.left()))
                            && told.contains(RetoldDetails.key(pair.right()));
                    if (!isTold) {
                        pairs.add(pair);
                        claims.addAll(List.of(pair.left(), pair.right()));
                    }
                }
            }
        }
        List<Claim> all = List.copyOf(claims);
        return pairs.isEmpty()
                ? List.of()
                : List.of(new Alignment(index.eventOf(all), "place", null, null, all, pairs, /* sure= */ false));
    }

    private static @Nullable Comparison compare(Located left, Located right) {
        boolean two =
                !left.article().article().id().equals(right.article().article().id())
                        && !names(left.article(), right.town())
                        && !names(right.article(), left.town());
        if (!two
                || !PlaceComparator.compare(left.town(), right.town())
                        .relation()
                        .disagrees()) {
            return null;
        }
        return Comparison.conflicting(
                KIND,
                "one street or building lies in " + left.town().name() + " and in "
                        + right.town().name());
    }

    private static boolean names(Annotation article, PlaceValue town) {
        return (" " + Folding.fold(article.article().text()) + " ").contains(" " + Folding.fold(town.name()) + " ");
    }

    private static List<Located> located(Annotation article) {
        List<Located> found = new ArrayList<>();
        List<PlaceMention> places = article.mentions().places();
        for (PlaceMention place : places) {
            if (place.value().kind() == Kind.VENUE && isOfOneTown(place.value().name())) {
                Located located = located(place, places, article);
                if (located != null) {
                    found.add(located);
                }
            }
        }
        return found;
    }

    private static @Nullable Located located(PlaceMention venue, List<PlaceMention> places, Annotation article) {
        String text = article.article().text();
        String name = Folding.fold(venue.value().name());
        List<String> within = venue.value().within();
        String told = Folding.fold(venue.span().of(text));
        if (within.size() > 1 && told.startsWith(name) && told.endsWith(" " + Folding.fold(within.get(0)))) {
            PlaceValue known = PlacePairs.townOf(venue.value());
            return new Located(name, known == null ? unknown(venue.value()) : known, venue.span(), article);
        }
        for (PlaceMention town : places) {
            boolean beside = town.value().kind().compareTo(Kind.CITY) >= 0
                    && town.span().start() > venue.span().end()
                    && LINK.matcher(text.substring(
                                    venue.span().end(), town.span().start()))
                            .matches();
            if (beside) {
                return new Located(name, town.value(), town.span(), article);
            }
        }
        return null;
    }

    private static PlaceValue unknown(PlaceValue venue) {
        List<String> within = venue.within();
        return new PlaceValue(
                within.get(0), Kind.CITY, within.subList(1, within.size()), venue.country(), null, null, 0);
    }

    private static boolean isOfOneTown(String name) {
        List<String> words = List.of(Folding.fold(name).strip().split(" "));
        return words.size() >= LEAST_WORDS
                && !MANY.matcher(name).matches()
                && !(words.size() == LEAST_WORDS && PLAIN.contains(words.get(1)));
    }

    private static Claim claim(Located located) {
        String id = located.article().article().id();
        return new Claim(
                id + "#town" + located.span().start(),
                id,
                -1,
                "place",
                null,
                null,
                located.town(),
                located.span(),
                located.article().sentenceOf(located.span()),
                Polarity.ASSERTED,
                Certainty.STATED,
                null,
                located.article().article().kindAt(located.span().start()),
                null);
    }
}
