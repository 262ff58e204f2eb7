package org.claimcheck.align;

import java.util.HashSet;
import java.util.Set;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.Relation;
import org.claimcheck.text.Resources;

/**
 * What the circumstances of two claims make of a disagreement: a later and higher toll is an update, a later and lower one
 * a revision, counts by different counters stand beside each other, a forecast is not contradicted by what came of it.
 */
final class Circumstance {

    /** Attributes whose numbers grow while an event unfolds. */
    private static final Set<String> GROWING = Set.of("casualties", "count");

    /** Attributes that are counted or estimated by somebody. */
    private static final Set<String> COUNTED =
            Set.of("casualties", "count", "duration", "money", "measure", "percentage", "rank");

    /** What is counted once for an event, whatever the words around it: those on board of what crashed. */
    private static final Set<String> TOTALS = Set.of("passengers");

    /** Attributes whose figures say of themselves too little to tell what they are of. */
    private static final Set<String> COMPARED_ALONE = Set.of("count", "measure", "percentage", "duration");

    /** Attributes of what happened, which two happenings differ in without contradiction. */
    private static final Set<String> HAPPENING = Set.of("date", "time", "place", "casualties", "count");

    /** Attributes that can be foretold: guests that were expected may stay away, a hearing may last longer. */
    private static final Set<String> FORETOLD =
            Set.of("casualties", "count", "money", "measure", "percentage", "attendance", "duration", "outcome");

    /** Those who speak for the scene of an event, by no name of their own. */
    private static final Set<String> AUTHORITIES =
            Words.content(String.join(" ", Resources.lines(Circumstance.class, "authorities.txt")));

    /** "the company" is the one that the other article names. */
    private static final Set<String> COMPANIES =
            Words.content(String.join(" ", Resources.lines(Circumstance.class, "companies.txt")));

    private Circumstance() {}

    /** The comparison, gentler where the circumstances explain the difference. */
    static Comparison weigh(Comparison comparison, Sides sides) {
        Comparison explained = explained(comparison, sides);
        boolean differs = explained.relation().disagrees() || explained.kind().equals("update");
        boolean percentage = sides.left().attribute().equals("percentage") && !StoryFigures.isOne(sides.left());
        boolean count = isBareCount(sides)
                && (!Retelling.isAlike(sides) || Protagonists.areOthers(sides) || LeadCounts.areFarApart(sides));
        if (differs && count && !Protagonists.areOthers(sides)) {
            return LeadCounts.weigh(explained, sides);
        }
        boolean other = count
                || (isBareDistance(sides) && !(Retelling.isAlike(sides) && Retelling.isLedToAlike(sides)))
                || (percentage && !Retelling.isRelated(sides));
        return differs && other
                ? Comparison.notComparable("other-count", "the two do not surely count the same")
                : explained;
    }

    /** "15 miles north": of what it is the distance only the words around it tell. */
    private static boolean isBareDistance(Sides sides) {
        return sides.left().attribute().equals("measure")
                && "distance".equals(sides.left().subject());
    }

    /** Counts of one noun, of which only the words around them tell what they count. */
    private static boolean isBareCount(Sides sides) {
        return sides.left().attribute().equals("count")
                && sides.left().role() == null
                && !isTotal(sides.left())
                && !StoryFigures.isOne(sides.left());
    }

    /** How many were on board is known from the first, and no later report makes it more or fewer. */
    private static boolean isTotal(Claim claim) {
        String subject = claim.subject();
        boolean total = subject != null && (TOTALS.contains(subject) || subject.startsWith("counts of "));
        return total && claim.attribute().equals("count");
    }

    private static Comparison explained(Comparison comparison, Sides sides) {
        String attribute = sides.left().attribute();
        if (comparison.relation() == Relation.IN_TENSION && attribute.equals("date")) {
            boolean earlier = Attachment.isEarlier(sides.left(), sides.leftArticle())
                    || Attachment.isEarlier(sides.right(), sides.rightArticle());
            return earlier || Elsewhere.isOfAnotherDay(sides) || areRepeated(sides)
                    ? Comparison.notComparable("another-event", "the two tell of different days")
                    : Midnight.weigh(comparison, sides);
        }
        if (comparison.relation() == Relation.IN_TENSION && attribute.equals("place") && Happenings.areTwo(sides)) {
            return Comparison.notComparable("other-happening", "the two articles tell of different people elsewhere");
        }
        if (attribute.equals("casualties") && (Tolls.areOfOtherScope(sides) || Tolls.areOfOtherTime(sides))) {
            return Comparison.notComparable("other-scope", "one counts several happenings");
        }
        if (attribute.equals("casualties") && Tolls.isOneTakenBack(sides)) {
            return Comparison.notComparable("taken-back", "one is what was first held to be so");
        }
        if (attribute.equals("casualties") && (Tolls.areOfOtherSize(sides) || Recalled.isOneRecalled(sides))) {
            return Comparison.notComparable("another-event", "they count two happenings");
        }
        if (attribute.equals("count") && isTotal(sides.left()) && Protagonists.areOthers(sides)) {
            return Comparison.notComparable(
                    "other-people", "the two tell of different people"); // counts of two accused
        }
        if (COUNTED.contains(attribute)
                && comparison.relation().disagrees()
                && !sides.left().article().equals(sides.right().article())
                && differentCounters(sides)) {
            return Comparison.compatible(
                    "counter",
                    "counted by " + sides.left().attributedTo() + " and by "
                            + sides.right().attributedTo());
        }
        if (attribute.equals("outcome") && areOtherProposals(sides)) {
            return Comparison.notComparable("other-topic", "two proposals of the same people");
        }
        if (Rewards.areOfOthers(sides)) {
            return Comparison.notComparable("other-offerer", "two rewards, which different people offer");
        }
        if (comparison.relation() == Relation.CONFLICTING && Rewards.isRaised(sides)) {
            return Comparison.compatible("update", "the reward was raised");
        }
        if (comparison.relation() == Relation.COMPATIBLE && Rewards.differ(sides)) {
            return Comparison.tension("most", "each is the most that is offered");
        }
        if (comparison.relation().disagrees() && StoryStates.mayMoveOn(sides.left())) {
            return StoryStates.weigh(comparison, sides);
        }
        if (comparison.relation() != Relation.CONFLICTING
                || sides.left().article().equals(sides.right().article())) {
            return comparison;
        }
        boolean when = attribute.equals("date") || attribute.equals("time");
        if (HAPPENING.contains(attribute) && Happenings.areTwo(sides)) {
            return Comparison.notComparable("other-happening", "the two articles tell of different people elsewhere");
        }
        if (!attribute.equals("place") && HAPPENING.contains(attribute) && Scenes.areApart(sides)) {
            return Comparison.notComparable("other-town", "the two tell of different towns");
        }
        boolean happened = HAPPENING.contains(attribute) || StoryFigures.isOne(sides.left());
        if (!attribute.equals("casualties") && happened && Recalled.isOneOfOther(sides)) {
            return Comparison.notComparable("another-event", "one is of another event than its article's");
        }
        if (when && Happenings.areInOtherStreets(sides)) {
            return Comparison.notComparable("other-street", "the two tell of different streets");
        }
        if (when && areRepeated(sides)) {
            return Comparison.notComparable("other-night", "one of the two tells of one night of several");
        }
        if (when && Protagonists.areOthers(sides)) {
            return Comparison.notComparable("other-people", "the two tell of different people");
        }
        if (when) {
            Comparison zoned = Zones.weigh(Elsewhere.weigh(comparison, sides), sides);
            return Attachment.weigh(Midnight.weigh(zoned, sides), sides);
        }
        if (attribute.equals("place") && EventSlots.TAKEN_TO.equals(sides.left().subject())) {
            return Comparison.tension(
                    EventSlots.TAKEN_TO, comparison.because()); // some may be in one, some in the other
        }
        if (attribute.equals("place")) {
            return Attachment.weigh(Elsewhere.weigh(comparison, sides), sides);
        }
        if (Since.hasComeAbout(sides)) {
            return Comparison.compatible("update", "what was not yet so has come about since");
        }
        if (attribute.equals("measure") && Levels.haveMoved(sides)) {
            return Comparison.compatible("update", "the level has moved since");
        }
        if (attribute.equals("age")) {
            return Birthday.weigh(comparison, sides);
        }
        if (COMPARED_ALONE.contains(attribute) && !StoryFigures.isOne(sides.left()) && Companions.disagree(sides)) {
            return Comparison.notComparable("other-scope", "the figures beside them differ as well");
        }
        if (sides.left().value() instanceof NumberValue
                && Retelling.isOfPartAlone(sides.left(), sides.leftArticle())
                        != Retelling.isOfPartAlone(sides.right(), sides.rightArticle())) {
            return Comparison.notComparable("part", "one is said of a part alone");
        }
        if (Interim.isOneOfTwo(sides)) {
            return Comparison.notComparable("interim", "one was counted while it went on");
        }
        if (FORETOLD.contains(attribute) && isForecast(sides.left()) != isForecast(sides.right())) {
            return Comparison.compatible("forecast", "one is expected, the other is what came of it");
        }
        Comparison tolls = attribute.equals("casualties") ? Tolls.weigh(comparison, sides) : comparison;
        boolean grows = GROWING.contains(attribute)
                && !isTotal(sides.left())
                && !StoryFigures.isFinal(sides.left())
                && !LeadCounts.isSettled(sides)
                && tolls.relation() == Relation.CONFLICTING;
        return grows ? Updates.weigh(tolls, sides) : tolls;
    }

    /** Whether one of the two alone tells of one night of several. */
    private static boolean areRepeated(Sides sides) {
        return Attachment.isRepeated(sides.left(), sides.leftArticle())
                != Attachment.isRepeated(sides.right(), sides.rightArticle());
    }

    private static boolean differentCounters(Sides sides) {
        String one = sides.left().attributedTo();
        String other = sides.right().attributedTo();
        return one != null
                && other != null
                && !isNoneAgainstSome(sides)
                && Words.overlap(Words.content(one), Words.content(other)) == 0
                && !COMPANIES.containsAll(Words.content(one))
                && !COMPANIES.containsAll(Words.content(other))
                && !(isAuthority(one, sides.leftArticle()) && isAuthority(other, sides.rightArticle()));
    }

    /** Whether two proposals of one party share too few words to be surely one. */
    private static boolean areOtherProposals(Sides sides) {
        String subject = sides.left().subject();
        if (subject == null || !subject.startsWith("proposal by ")) {
            return false;
        }
        Set<String> shared = new HashSet<>(content(sides.left(), sides.leftArticle()));
        shared.retainAll(content(sides.right(), sides.rightArticle()));
        shared.removeAll(Words.content(subject));
        return shared.size() < 2;
    }

    private static Set<String> content(Claim claim, Annotation article) {
        return Words.content(claim.sentence().of(article.article().text()));
    }

    /** Nobody, and somebody: no two counters make that of one and the same. */
    private static boolean isNoneAgainstSome(Sides sides) {
        return sides.left().attribute().equals("casualties")
                && sides.left().value() instanceof NumberValue left
                && sides.right().value() instanceof NumberValue right
                && Math.max(left.min(), right.min()) >= 1
                && Math.min(left.max(), right.max()) == 0;
    }

    /** Police, investigators and witnesses at the scene are no two counters: the one passes on what the other has counted. */
    private static boolean isAuthority(String speaker, Annotation article) {
        return Words.content(speaker).stream().allMatch(AUTHORITIES::contains)
                || article.mentions().persons().stream()
                        .anyMatch(person -> person.title() != null
                                && person.name().endsWith(speaker)
                                && Words.content(person.title()).stream().anyMatch(AUTHORITIES::contains));
    }

    /** Whether it is foretold; a bail or a reward is set, whatever it is set for. */
    private static boolean isForecast(Claim claim) {
        return !EventSlots.isOfStory(claim) && isExpected(claim);
    }

    private static boolean isExpected(Claim claim) {
        return claim.certainty() == Certainty.EXPECTED || claim.certainty() == Certainty.HOPED;
    }
}
