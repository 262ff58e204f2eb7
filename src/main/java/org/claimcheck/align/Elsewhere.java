package org.claimcheck.align;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.Deixis;
import org.claimcheck.model.Granularity;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Relation;
import org.claimcheck.model.TimeValue;
import org.claimcheck.text.Folding;
import org.claimcheck.text.Gazetteer;

/**
 * Days and places that lie so far from each other that they are another event's, not a contradiction about this one. An
 * article that has the day wrong is wrong by days; one that speaks of another month speaks of something else.
 */
final class Elsewhere {

    /** Days beyond which two dates are two events: slips of a weekday or of a digit stay below it. */
    private static final long FAR_IN_DAYS = 10;

    /** Kilometres beyond which a small place is more likely a namesake of the one that is meant. */
    private static final double FAR_IN_KILOMETRES = 300;

    /** People below which a place is small enough to be taken for a namesake. */
    private static final long SMALL = 100_000;

    /** Kilometres within which something is said to be near a town. */
    private static final double AROUND_KILOMETRES = 45;

    /** People of a city whose outskirts reach further, and how much further. */
    private static final long METROPOLIS = 1_000_000;

    private static final double AROUND_METROPOLIS = 80;

    private static final Pattern ABOUT = Pattern.compile("(?:near|outside(?: of)?|around|close to|not far from)\\s+$");

    private static final double KILOMETRES_PER_DEGREE = 111.2;

    private Elsewhere() {}

    static Comparison weigh(Comparison comparison, Sides sides) {
        if (sides.left().value() instanceof TimeValue left && sides.right().value() instanceof TimeValue right) {
            if (sides.left().subject() != null) {
                return comparison; // since when a state lasts
            }
            if (sides.left().attribute().equals("time") && areOfDaysFarApart(sides)) {
                return Comparison.notComparable("another-event", "the articles tell of days that lie far apart");
            }
            if (isYounger(left, sides.leftArticle(), right) || isYounger(right, sides.rightArticle(), left)) {
                return Comparison.notComparable(
                        "another-event", "one article was written years after the day of the other");
            }
            if (isGuessed(sides.left(), left) || isGuessed(sides.right(), right)) {
                return Comparison.notComparable(
                        "guessed", "of an article without a date, nobody knows what day today was");
            }
            boolean guessed = sides.left().anchoredBy() != null || sides.right().anchoredBy() != null;
            return areOwnDays(sides, left, right)
                    ? Comparison.notComparable("another-event", "each article tells of its own day")
                    : days(comparison, left, right, guessed);
        }
        if (sides.left().value() instanceof PlaceValue left && sides.right().value() instanceof PlaceValue right) {
            boolean about = isAbout(sides.left(), sides.leftArticle()) || isAbout(sides.right(), sides.rightArticle());
            double around = Math.max(left.population(), right.population()) >= METROPOLIS
                    ? AROUND_METROPOLIS
                    : AROUND_KILOMETRES;
            return about && kilometres(left, right) > 0 && kilometres(left, right) <= around
                    ? Comparison.compatible("near", "one article says near, and the places are not far apart")
                    : places(comparison, left, right);
        }
        return comparison;
    }

    /** Whether one of two days is nobody knows which, or each is that of its own article. */
    static boolean isOfAnotherDay(Sides sides) {
        return sides.left().value() instanceof TimeValue left
                && sides.right().value() instanceof TimeValue right
                && (isGuessed(sides.left(), left) || isGuessed(sides.right(), right) || areOwnDays(sides, left, right));
    }

    /**
     * Whether each is the day of its own article, or the day before it: "nobody answered the door on Monday", and in the report of the
     * next day "on Tuesday".
     */
    static boolean areOwnDays(Sides sides) {
        LocalDate left = sides.left().value() instanceof TimeValue time ? time.day() : null;
        LocalDate right = sides.right().value() instanceof TimeValue time ? time.day() : null;
        if (left == null || right == null || left.equals(right)) {
            return false;
        }
        boolean same = isOwn(left, sides.leftArticle()) && isOwn(right, sides.rightArticle());
        return same || (isOwn(left.plusDays(1), sides.leftArticle()) && isOwn(right.plusDays(1), sides.rightArticle()));
    }

    /** "today" or "yesterday" of an article that has no date of its own. */
    private static boolean isGuessed(Claim claim, TimeValue value) {
        Deixis deixis = value.deixis();
        return claim.anchoredBy() != null && deixis != null && deixis.kind() == Deixis.Kind.DAYS;
    }

    /** Whether a weekday of an article without a date is that of another time than a day. */
    private static boolean isYounger(TimeValue weekday, Annotation article, TimeValue other) {
        LocalDate day = other.day();
        return article.published() == null
                && !weekday.isResolved()
                && day != null
                && StoryAnchor.isYounger(article, day);
    }

    /** Whether both articles give days of events, and all of the one lie far from all of the other. */
    private static boolean areOfDaysFarApart(Sides sides) {
        List<LocalDate> left = days(sides.leftArticle());
        List<LocalDate> right = days(sides.rightArticle());
        return !left.isEmpty()
                && !right.isEmpty()
                && left.stream().allMatch(one -> right.stream()
                        .allMatch(other -> Math.abs(ChronoUnit.DAYS.between(one, other)) > FAR_IN_DAYS));
    }

    private static List<LocalDate> days(Annotation article) {
        List<LocalDate> days = new ArrayList<>();
        for (Claim claim : article.claims()) {
            LocalDate day =
                    claim.attribute().equals("date") && claim.value() instanceof TimeValue value ? value.day() : null;
            if (day != null) {
                days.add(day);
            }
        }
        return days;
    }

    private static Comparison days(Comparison comparison, TimeValue left, TimeValue right, boolean guessed) {
        boolean coarse = isCoarse(left) || isCoarse(right);
        if (coarse && left.granularity() != right.granularity()) {
            return Comparison.notComparable("another-event", "a day and a period that does not hold it");
        }
        if (isOfYear(left) && isOfYear(right)) {
            return Comparison.notComparable("another-event", "each article tells of its own year");
        }
        LocalDate one = left.day();
        LocalDate other = right.day();
        boolean weekdays = one != null && !one.equals(other) && isWeekday(left) && isWeekday(right);
        if (one != null && other != null && (guessed || weekdays) && one.getDayOfWeek() == other.getDayOfWeek()) {
            return Comparison.compatible("weekday-fits", "both say the weekday, and not both articles say the week");
        }
        if (one != null && other != null && Math.abs(ChronoUnit.DAYS.between(one, other)) > FAR_IN_DAYS) {
            return Comparison.notComparable("another-event", "the days lie too far apart to be one event's");
        }
        return comparison;
    }

    /** Two reports, days apart, each of what happened on the day that it was published: the next announcement, the next match. */
    private static boolean areOwnDays(Sides sides, TimeValue left, TimeValue right) {
        LocalDate one = left.day();
        LocalDate other = right.day();
        return one != null
                && other != null
                && (Math.abs(ChronoUnit.DAYS.between(one, other)) > 1 || isToday(left) || isToday(right))
                && isOwn(one, sides.leftArticle())
                && isOwn(other, sides.rightArticle());
    }

    /** Whether the words say the weekday alone, so that the week is only counted from when the article was published, or published again. */
    private static boolean isWeekday(TimeValue value) {
        Deixis deixis = value.deixis();
        return deixis != null && deixis.kind() == Deixis.Kind.WEEKDAY;
    }

    private static boolean isToday(TimeValue value) {
        Deixis deixis = value.deixis();
        return deixis != null && deixis.kind() == Deixis.Kind.DAYS && deixis.amount() == 0;
    }

    private static boolean isOwn(LocalDate day, Annotation article) {
        PublicationTime published = article.published();
        return published != null && published.date().equals(day);
    }

    /** "a town near Ravenna", "outside Leeds": only about there. */
    private static boolean isAbout(Claim claim, Annotation article) {
        String before = article.article()
                .text()
                .substring(claim.sentence().start(), claim.span().start());
        return ABOUT.matcher(before).find();
    }

    /** "this year", "this month": of the article and of no event. */
    private static boolean isOfYear(TimeValue value) {
        return value.deixis() != null && value.granularity().compareTo(Granularity.MONTH) <= 0;
    }

    private static boolean isCoarse(TimeValue value) {
        return value.granularity().compareTo(Granularity.WEEK) <= 0;
    }

    /** A name that has other bearers may mean one of those: in or near the other place, or anywhere. */
    private static Comparison places(Comparison comparison, PlaceValue left, PlaceValue right) {
        if (sharesName(left, right) || sharesName(right, left)) {
            return Comparison.notComparable("namesake", "one place lies in one that bears the other's name");
        }
        if (hasBearerNear(left, right) || hasBearerNear(right, left)) {
            return Comparison.compatible(
                    "namesake", "a place of that name lies in or near the other: " + left.name() + ", " + right.name());
        }
        boolean far = kilometres(left, right) > FAR_IN_KILOMETRES && !inOneRegion(left, right);
        return far && (isSmallNamesake(left) || isSmallNamesake(right))
                ? Comparison.notComparable("namesake", "one of the places is more likely a namesake")
                : comparison;
    }

    /** Whether both lie in the same part of a country: a namesake that was taken by mistake rarely does. */
    private static boolean inOneRegion(PlaceValue left, PlaceValue right) {
        return left.within().size() > 1 && left.within().equals(right.within());
    }

    /** Whether another town of the name lies near the other place; the town itself, and the region around it, are no other ones. */
    private static boolean hasBearerNear(PlaceValue name, PlaceValue other) {
        return bearers(name).stream()
                .map(Gazetteer.Entry::value)
                .filter(bearer -> bearer.kind() == PlaceValue.Kind.CITY
                        && !bearer.display().equals(name.display()))
                .map(bearer -> PlaceComparator.compare(bearer, other).relation())
                .anyMatch(relation -> relation == Relation.SAME || relation == Relation.COMPATIBLE);
    }

    private static boolean isSmallNamesake(PlaceValue place) {
        return place.population() < SMALL && bearers(place).size() > 1;
    }

    private static List<Gazetteer.Entry> bearers(PlaceValue place) {
        return Gazetteer.shared().find(Folding.fold(place.name()));
    }

    /** Whether what one lies in bears the other's name, whole or in part: Lawndale, and a road in North Lawndale. */
    private static boolean sharesName(PlaceValue one, PlaceValue other) {
        String name = " " + Words.normal(other.name()) + " ";
        return one.within().stream().anyMatch(outer -> (" " + Words.normal(outer) + " ").contains(name));
    }

    /** Distance on the ground, near enough to tell far from near; 0 when unknown. */
    private static double kilometres(PlaceValue left, PlaceValue right) {
        Double latitude = left.latitude();
        Double longitude = left.longitude();
        Double otherLatitude = right.latitude();
        Double otherLongitude = right.longitude();
        if (latitude == null || longitude == null || otherLatitude == null || otherLongitude == null) {
            return 0;
        }
        double north = latitude - otherLatitude;
        double east = (longitude - otherLongitude) * Math.cos(Math.toRadians((latitude + otherLatitude) / 2));
        return KILOMETRES_PER_DEGREE * Math.hypot(north, east);
    }
}
