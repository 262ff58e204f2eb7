package org.claimcheck.align;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.Event;
import org.claimcheck.model.Granularity;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.TimeValue;

/** The slots of events: date, place, mode, hosts, figures, outcome. */
final class EventSlots {

    /** Attributes that are lined up by person, quotation or speaker instead. */
    private static final Set<String> ELSEWHERE = Set.of("age", "title", "name", "quote", "speaker", "certainty");

    /** Attributes of which an article may give parts beside the whole. */
    private static final Set<String> TALLIED = Set.of("casualties", "count");

    /** What tells one incident from the next. */
    private static final Set<String> SCENE = Set.of("date", "time", "place");

    /** Sums of which a story has one, by what they are. */
    private static final Set<String> OF_STORY = Set.of("bail", "reward");

    /** Half of what joins two frames at first sight. */
    private static final double LEAST_IN_COMMON = FrameEvidence.JOIN / 2;

    /** What a place is where people are brought after the event. */
    static final String TAKEN_TO = "taken to";

    /** What becomes of an accused, whether an article tells of the deed beside it, of the trial or of the sentence. */
    private static final Set<String> OF_ACCUSED = Set.of("plea, ", "killing, ", "proposal by ");

    private EventSlots() {}

    /**
     * Claims of one slot: what they are about, in which role.
     *
     * @param written by which slots are in order
     */
    private record Slot(String attribute, String role, String written) implements Comparable<Slot> {

        static Slot of(Claim claim) {
            String subject = claim.subject() == null ? "" : Words.normal(claim.subject());
            return of(claim.attribute(), subject, claim.role() == null ? "" : claim.role());
        }

        static Slot of(String attribute, String subject, String role) {
            return new Slot(attribute, role, attribute + ", subject=" + subject + ", role=" + role + "]");
        }

        @Override
        public int compareTo(Slot other) {
            return written.compareTo(other.written);
        }
    }

    static List<Alignment> align(ClaimIndex index) {
        List<Alignment> alignments = new ArrayList<>();
        for (Event event : index.events()) {
            Map<Slot, List<Claim>> slots = new TreeMap<>();
            for (Claim claim : index.of(event)) {
                boolean here = !ELSEWHERE.contains(claim.attribute())
                        && !isOfStory(claim)
                        && !isApart(claim)
                        && !PartsOfWhole.isOne(claim);
                if (here && !RetoldFigures.DETAIL.equals(claim.role())) {
                    slots.computeIfAbsent(slot(claim), ignored -> new ArrayList<>())
                            .add(claim);
                }
            }
            slots.forEach((slot, claims) -> alignments.add(alignment(event, slot, claims, index)));
            addModeAgainstPlace(event, slots, index, alignments);
            addReportedFrom(event, "place", index, alignments);
            if (slots.keySet().stream().noneMatch(slot -> slot.attribute().equals("date"))) {
                addReportedFrom(event, "date", index, alignments);
            }
        }
        addOfStory(index, alignments);
        return alignments;
    }

    /** Places in an order, hosts of the next meeting and who was bodily there are lined up over the story. */
    private static boolean isApart(Claim claim) {
        return Standings.isStanding(claim)
                || Placings.isOne(claim)
                || Hosts.isOfNext(claim)
                || Attendance.isBodily(claim);
    }

    /** Whether the words tell what a figure is, whichever event they stand beside: a bail, a reward, how far two places lie apart. */
    static boolean isOfStory(Claim claim) {
        String subject = claim.subject();
        return subject != null && (StoryStates.isOne(claim) || StoryFigures.isOne(claim) || isOfStory(claim, subject));
    }

    private static boolean isOfStory(Claim claim, String subject) {
        return switch (claim.attribute()) {
            case "money" -> OF_STORY.contains(subject);
            case "measure" -> subject.startsWith("distance, ");
            case "date" -> Claim.APPOINTED.equals(claim.role());
            case "place" -> subject.equals(TAKEN_TO);
            case "outcome" -> OF_ACCUSED.stream().anyMatch(subject::startsWith);
            default -> false;
        };
    }

    /** Figures that are the story's, whether an article tells of the deed beside them, of the arrest or of the hearing. */
    private static void addOfStory(ClaimIndex index, List<Alignment> alignments) {
        Map<Slot, List<Claim>> slots = new TreeMap<>();
        index.all().stream().filter(EventSlots::isOfStory).forEach(claim -> slots.computeIfAbsent(
                        slot(claim), ignored -> new ArrayList<>())
                .add(claim));
        slots.forEach((slot, claims) -> {
            List<Pair> pairs = Pairing.pairs(StoryFigures.settled(claims), StoryFigures::compare, index).stream()
                    .filter(pair -> areOfOneMatter(index.sides(pair.left(), pair.right())))
                    .map(pair -> StoryStates.isOne(pair.left()) ? asToldOf(pair, index) : pair)
                    .toList();
            alignments.add(new Alignment(
                    index.eventOf(claims), slot.attribute(), claims.get(0).subject(), null, claims, pairs, true));
        });
    }

    /** Not of different people, nor of two deeds that one story tells of. */
    private static boolean areOfOneMatter(Sides sides) {
        return (StoryStates.isOfOne(sides.left()) || !Protagonists.areOthers(sides))
                && !Happenings.areTwo(sides)
                && !isPast(sides);
    }

    /** Whether the day that one article has set had come when the other one was written, so that the next one is another. */
    private static boolean isPast(Sides sides) {
        return sides.left().value() instanceof TimeValue left
                && sides.right().value() instanceof TimeValue right
                && (isBefore(left, sides.rightArticle()) || isBefore(right, sides.leftArticle()));
    }

    private static boolean isBefore(TimeValue set, Annotation article) {
        LocalDate day = set.day();
        PublicationTime published = article.published();
        return day != null && published != null && day.isBefore(published.date());
    }

    /** People present and absent meet in one slot, a person each; so do hosts. */
    private static Slot slot(Claim claim) {
        if (claim.attribute().equals("attendance")) {
            return Slot.of("attendance", Attendance.key(claim), "");
        }
        return Slot.of(claim);
    }

    private static Alignment alignment(Event event, Slot slot, List<Claim> claims, ClaimIndex index) {
        Function<Sides, Comparison> compare =
                switch (slot.attribute()) {
                    case "attendance" -> Attendance::compare;
                    case "host" -> Hosts::compare;
                    default -> Comparators::compare;
                };
        List<Claim> totals = TALLIED.contains(slot.attribute()) ? Totals.of(claims) : claims;
        boolean sure = isSure(event, index);
        List<Pair> all = slot.attribute().equals("place")
                ? PlacePairs.pairs(totals, index)
                : Pairing.pairs(totals, compare, index);
        List<Pair> pairs = all.stream()
                .filter(pair -> sure || !areYears(pair))
                .map(pair -> asToldOf(pair, index))
                .toList();
        return new Alignment(
                event.id(),
                slot.attribute(),
                claims.get(0).subject(),
                slot.role().isEmpty() ? null : slot.role(),
                claims,
                pairs,
                sure);
    }

    /**
     * The pair, not sure where the two articles' events have too little in common to be surely one: one disagreeing slot does not
     * break a match, several with nothing that speaks for it do. Of announcements one office makes many, so that the words must agree.
     */
    private static Pair asToldOf(Pair pair, ClaimIndex index) {
        if (!pair.sure() || pair.within() || !pair.comparison().relation().disagrees()) {
            return pair;
        }
        FrameView left = index.frameOf(pair.left());
        FrameView right = index.frameOf(pair.right());
        if (SCENE.contains(pair.left().attribute()) && Likeness.isDoubtful(index.sides(pair.left(), pair.right()))) {
            return new Pair(pair.left(), pair.right(), pair.comparison(), false);
        }
        boolean one = left == null
                || right == null
                || (FrameEvidence.between(left, right).score() >= LEAST_IN_COMMON
                        && !(left.isStatement() && !Retelling.isAlike(index.sides(pair.left(), pair.right()))));
        return one ? pair : new Pair(pair.left(), pair.right(), pair.comparison(), false);
    }

    /** Different years, of what is not surely one event, are the years of two. */
    private static boolean areYears(Pair pair) {
        return pair.comparison().relation().disagrees() && isYear(pair.left()) && isYear(pair.right());
    }

    private static boolean isYear(Claim claim) {
        return claim.value() instanceof TimeValue time && time.granularity().compareTo(Granularity.YEAR) <= 0;
    }

    /** An event that only background mentions tell is lined up, but never surely. */
    private static boolean isSure(Event event, ClaimIndex index) {
        return !index.events().isEmpty() && (event.equals(index.events().get(0)) || index.isOnlyOne(event));
    }

    /** Where or on which day the articles report from, compared with nothing. */
    private static void addReportedFrom(Event event, String attribute, ClaimIndex index, List<Alignment> alignments) {
        List<Claim> claims = index.reportedFrom(event).stream()
                .filter(claim -> claim.attribute().equals(attribute))
                .toList();
        if (!claims.isEmpty()) {
            alignments.add(new Alignment(event.id(), attribute, null, Claim.REPORTED_FROM, claims, List.of(), false));
        }
    }

    /** How people meet is held against where they meet, across articles. */
    private static void addModeAgainstPlace(
            Event event, Map<Slot, List<Claim>> slots, ClaimIndex index, List<Alignment> alignments) {
        List<Claim> modes = new ArrayList<>();
        List<Claim> places = new ArrayList<>();
        slots.forEach((slot, claims) -> {
            if (slot.attribute().equals("mode")) {
                claims.stream().filter(claim -> claim.subject() == null).forEach(modes::add);
            } else if (slot.attribute().equals("place")) {
                claims.stream()
                        .filter(claim -> claim.value() instanceof PlaceValue)
                        .forEach(places::add);
            }
        });
        if (modes.isEmpty() || places.isEmpty()) {
            return;
        }
        List<Claim> all = new ArrayList<>(modes);
        all.addAll(places);
        List<Pair> pairs = Pairing.pairs(all, ModeAgainstPlace::compare, index);
        if (!pairs.isEmpty()) {
            alignments.add(new Alignment(event.id(), "mode", null, "place", all, pairs, isSure(event, index)));
        }
    }
}
