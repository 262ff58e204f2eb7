package org.claimcheck.align;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.ClockTime;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.EventFrame;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Relation;
import org.claimcheck.model.TimeValue;
import org.jspecify.annotations.Nullable;

/**
 * In what the incidents of two articles agree, and in what they differ, beside the two claims that contradict each other. A city has many
 * shootings and accidents: those of two articles that differ in more than they agree in are two, and what else they differ in is no
 * contradiction.
 *
 * <p>Example: a boy of 16 shot at 9 p.m. on Sunday in Holbeck Lane, and one of 16 shot at 11 p.m. on Monday in Kirkstall Road.
 */
final class Likeness {

    /** Years by which a misread or misremembered age is off. */
    private static final int SLIP = 1;

    /** Letters by which a misspelt name is off. */
    private static final int MISSPELT = 2;

    /** People above which a town has many incidents of a kind, so that to be of it is no likeness. */
    private static final long LARGE = 200_000;

    /** Words of names that two reports of one city may share by chance. */
    private static final int BY_CHANCE = 2;

    private static final int MANY = 4;

    /** Streets by which two reports of one event may put it apart. */
    private static final int BLOCKS = 2;

    private static final int MOST_DIGITS = 6;
    private static final double HALF = 0.5;

    /** More than any agreement. */
    private static final double MOST = 10;

    /** What it weighs that each article tells of a day of its own shortly before its publication. */
    private static final double OTHER_NEWS = 2;

    /** What one street of both weighs, for it is rarer than a town or an hour; set by hand, as the other weights are. */
    private static final double SAME_STREET = 2;

    /** How far two first measurements of one earthquake lie apart at most, so that further apart they are a quake and its aftershock. */
    private static final double MEASURED = 0.6;

    private static final int SEVERAL = 3;

    /** Days after which a report of what nobody is named for is of something else. */
    private static final long FAR_IN_DAYS = 30;

    /** Days within which an incident is news. */
    private static final int FRESH = 2;

    private static final int FAR_IN_MINUTES = 120;
    private static final int DAY_IN_MINUTES = 24 * 60;

    private static final List<String> SLOTS = List.of("date", "time", "place", "casualties");

    private static final LevenshteinDistance LETTERS = new LevenshteinDistance(MISSPELT);

    private final Sides sides;
    private double agreements;
    private double differences;

    private Likeness(Sides sides) {
        this.sides = sides;
    }

    /** Whether the incidents of two claims differ in more than they agree in, so that they are two. */
    static boolean isTooSmall(Sides sides) {
        Likeness likeness = of(sides);
        return likeness.differences >= 1 && likeness.differences > likeness.agreements;
    }

    /** Whether the incidents of two claims differ in as much as they agree in, so that nobody knows whether they are one. */
    static boolean isDoubtful(Sides sides) {
        Likeness likeness = of(sides);
        return likeness.differences >= 1 && likeness.differences == likeness.agreements;
    }

    /** Nothing is counted of what is no incident, and where a person is named in both. */
    private static Likeness of(Sides sides) {
        Likeness likeness = new Likeness(sides);
        if (isOfIncident(sides.left(), sides.leftArticle()) && isOfIncident(sides.right(), sides.rightArticle())) {
            Telling one = Telling.of(sides.leftArticle());
            Telling other = Telling.of(sides.rightArticle());
            likeness.differences += tellsOfMany(one) || tellsOfMany(other) ? MOST : 0;
            if (compared(one.surelyPeople(), other.surelyPeople(), Likeness::isSpeltAlike) <= 0) {
                likeness.count(one, other);
                likeness.differences += areFreshAndApart(sides) ? OTHER_NEWS : 0;
                boolean scene = sides.left().value() instanceof PlaceValue
                        || sides.left().value() instanceof TimeValue;
                likeness.differences += scene && arePublishedFarApart(sides) ? 1 : 0;
            }
        }
        return likeness;
    }

    private void count(Telling one, Telling other) {
        add(compared(one.fullyNamed(), other.fullyNamed(), Likeness::isSpeltAlike), 1, 1);
        add(compared(one.streets(), other.streets(), Likeness::isSpeltAlike), SAME_STREET, 1);
        add(compared(one.magnitudes(), other.magnitudes(), (mine, yours) -> Math.abs(mine - yours) <= MEASURED), 1, 2);
        if (!sides.left().attribute().equals("place")) { // whose police they are follows from the town
            add(Math.min(0, compared(one.police(), other.police(), Likeness::holds)), 0, 1);
        }
        add(compared(one.quarters(), other.quarters(), Likeness::holds), HALF, 1);
        add(compared(one.ages(), other.ages(), (mine, yours) -> Math.abs(mine - yours) <= SLIP), HALF, HALF);
        SLOTS.stream().filter(slot -> !slot.equals(sides.left().attribute())).forEach(slot -> add(slot(slot), 1, 1));
        int shared = isOfOneOutlet() ? 0 : shared(one.namedThings(), other.namedThings());
        agreements += shared > MANY ? 2 : shared > BY_CHANCE ? 1 : 0;
        agreements += shared(one.longNames(), other.longNames()) > 0 ? 1 : 0;
    }

    /** Reports of one outlet share names of its own: of its reporters, of whom it asks. */
    private boolean isOfOneOutlet() {
        String source = sides.leftArticle().article().source();
        return source != null && source.equals(sides.rightArticle().article().source());
    }

    private void add(int compared, double agreement, double difference) {
        agreements += compared > 0 ? agreement : 0;
        differences += compared < 0 ? difference : 0;
    }

    /** Whether an article tells of several incidents, a street and an hour each: a round-up of a weekend. */
    private static boolean tellsOfMany(Telling article) {
        return article.blocks().size() >= SEVERAL && article.hours() >= SEVERAL;
    }

    /** Whether each article tells of a day shortly before its publication, and these lie apart. */
    private static boolean areFreshAndApart(Sides sides) {
        LocalDate left = day(sides.left(), sides.leftArticle());
        LocalDate right = day(sides.right(), sides.rightArticle());
        if (left == null || right == null) {
            return false;
        }
        long since = Math.max(since(left, sides.leftArticle()), since(right, sides.rightArticle()));
        return since <= FRESH && Math.abs(ChronoUnit.DAYS.between(left, right)) > Math.max(1, since);
    }

    private static boolean arePublishedFarApart(Sides sides) {
        PublicationTime left = sides.leftArticle().published();
        PublicationTime right = sides.rightArticle().published();
        return left != null
                && right != null
                && Math.abs(ChronoUnit.DAYS.between(left.date(), right.date())) > FAR_IN_DAYS;
    }

    /** The day that a claim gives, or the first one that its article gives for its incident; or null. */
    private static @Nullable LocalDate day(Claim claim, Annotation article) {
        List<Claim> dates = claim.attribute().equals("date") ? List.of(claim) : of("date", claim, article);
        for (Claim date : dates) {
            LocalDate day = date.value() instanceof TimeValue time ? time.day() : null;
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** Days from an event to the publication of an article; very many where that is not known, or was before. */
    private static long since(LocalDate day, Annotation article) {
        PublicationTime published = article.published();
        long since = published == null ? -1 : ChronoUnit.DAYS.between(day, published.date());
        return since < 0 ? Long.MAX_VALUE : since;
    }

    private static int shared(Set<String> left, Set<String> right) {
        return (int) left.stream().filter(right::contains).count();
    }

    private static boolean isOfIncident(Claim claim, Annotation article) {
        return article.frames().stream()
                .anyMatch(frame -> frame.number() == claim.frame() && FrameEvidence.isIncident(frame.type()));
    }

    /** The frames of the incident that an article tells: that of a claim, and those of what it is about. */
    private static Set<Integer> frames(Claim claim, Annotation article) {
        Set<Integer> frames = new HashSet<>();
        frames.add(claim.frame());
        for (EventFrame frame : article.frames()) {
            if (frame.standing() == EventFrame.Standing.MAIN && FrameEvidence.isIncident(frame.type())) {
                frames.add(frame.number());
            }
        }
        return frames;
    }

    /** Above 0 when any two values of a slot agree, below when both have values and all of them exclude each other. */
    private int slot(String attribute) {
        List<Claim> left = of(attribute, sides.left(), sides.leftArticle());
        List<Claim> right = of(attribute, sides.right(), sides.rightArticle());
        boolean agree = false;
        boolean differ = !left.isEmpty() && !right.isEmpty();
        for (Claim one : left) {
            for (Claim other : right) {
                Comparison compared =
                        Comparators.compare(new Sides(one, sides.leftArticle(), other, sides.rightArticle()));
                Relation relation = compared.relation();
                agree |= (relation == Relation.SAME || relation == Relation.COMPATIBLE)
                        && !compared.kind().equals(TimeComparator.BROAD)
                        && isTelling(one, sides.leftArticle())
                        && isTelling(other, sides.rightArticle());
                differ &= relation == Relation.CONFLICTING && areFarApart(one, other);
            }
        }
        return agree ? 1 : differ && !attribute.equals("casualties") ? -1 : 0;
    }

    /** Whether two times lie further apart than two reports of one event put them: not the evening of one day and the night of the next. */
    private static boolean areFarApart(Claim left, Claim right) {
        if (!(left.value() instanceof TimeValue one) || !(right.value() instanceof TimeValue other)) {
            return true;
        }
        LocalDate day = one.day();
        LocalDate second = other.day();
        if (left.attribute().equals("date")) {
            return day == null || second == null || Math.abs(ChronoUnit.DAYS.between(day, second)) > 1;
        }
        ClockTime clock = one.clock();
        ClockTime later = other.clock();
        if (clock == null || later == null) {
            return true;
        }
        int apart = Math.abs(clock.minuteOfDay() - later.minuteOfDay());
        return Math.min(apart, DAY_IN_MINUTES - apart) >= FAR_IN_MINUTES; // around midnight
    }

    /** Whether two events rarely have the value in common: no large city, no region, not one killed or one hurt. */
    private static boolean isTelling(Claim claim, Annotation article) {
        if (claim.value() instanceof PlaceValue place) {
            boolean town = place.kind() == PlaceValue.Kind.CITY && place.population() < LARGE;
            boolean quarter = place.population() > 0
                    || Telling.of(article).quarters().stream()
                            .anyMatch(name -> holds(name, Words.normal(place.name())));
            return town || (place.kind() == PlaceValue.Kind.VENUE && !quarter);
        }
        return !(claim.value() instanceof NumberValue number) || number.min() > 2;
    }

    private static List<Claim> of(String attribute, Claim beside, Annotation article) {
        Set<Integer> frames = frames(beside, article);
        return article.claims().stream()
                .filter(claim -> frames.contains(claim.frame())
                        && claim.attribute().equals(attribute)
                        && claim.subject() == null
                        && !claim.isReportedFrom())
                .toList();
    }

    /** Above 0 when the two have something in common, below when both have something and nothing is, 0 when one has nothing. */
    static <T> int compared(Collection<T> left, Collection<T> right, BiPredicate<T, T> same) {
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        return left.stream().anyMatch(one -> right.stream().anyMatch(other -> same.test(one, other))) ? 1 : -1;
    }

    /** Whether two names may be one that is misspelt, or two streets a block or two apart: {@code 56th} and {@code 57th}. */
    static boolean isSpeltAlike(String one, String other) {
        int number = number(one);
        int second = number(other);
        if (number < 0 && second < 0) {
            return LETTERS.apply(one, other) >= 0;
        }
        return number >= 0 && second >= 0 && Math.abs(number - second) <= BLOCKS;
    }

    /** The number that a name starts with, or -1. */
    private static int number(String name) {
        int end = 0;
        while (end < name.length() && end < MOST_DIGITS && Character.isDigit(name.charAt(end))) {
            end++;
        }
        return end == 0 ? -1 : Integer.parseInt(name.substring(0, end));
    }

    private static boolean holds(String one, String other) {
        return (" " + one + " ").contains(" " + other + " ") || (" " + other + " ").contains(" " + one + " ");
    }
}
