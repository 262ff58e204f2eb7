package org.claimcheck.align;

import java.util.List;
import java.util.Set;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.EventFrame;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.Relation;
import org.claimcheck.text.Folding;

/**
 * Two articles that set the whole of one event in two towns. An article that tells of a town at its head and has not a word of the other
 * one's takes the event to be there, whatever verb the name hangs on: "a boy shot himself in a park in Elmsworth" and "friends were in
 * the park in Harlow when he shot himself". One that names both towns tells what was where.
 *
 * <p>Example: of such two towns 60 kilometres apart it makes a tension of the kind {@value #KIND}, and a conflict where the sentences tell
 * the same.
 */
final class OwnTown {

    /** The kind of the comparison. */
    static final String KIND = "own-town";

    /** Characters of an article that lead it. */
    private static final int LEAD = 600;

    private static final Set<String> CUSTODY = new WordLists("attachment.tsv").get("custody");

    /** Families of what is felt in many towns at once. */
    private static final Set<String> WIDESPREAD =
            Set.of("disaster", "outbreak", "protest", "election", "recall", "effect");

    private OwnTown() {}

    /** The comparison of two articles' towns, firmer where either of them sets all of a surely shared event in its own. */
    static Comparison weigh(Comparison comparison, Claim left, Claim right, ClaimIndex index) {
        if (comparison.relation() != Relation.CONFLICTING || !comparison.kind().equals(Attachment.LOOSE)) {
            return comparison;
        }
        boolean own = isOwn(left, right, index) && isOwn(right, left, index) && areSurelyOne(left, right, index);
        if (!own) {
            return comparison;
        }
        String because = comparison.because() + ", and neither article names the other's town";
        return Retelling.isAlike(index.sides(left, right))
                ? Comparison.conflicting(KIND, because)
                : Comparison.tension(KIND, because);
    }

    /**
     * Whether the article of a claim leads with its town and names the other one nowhere. A town that is named once and hangs on another
     * verb than the event's is only where neighbours waited.
     */
    private static boolean isOwn(Claim claim, Claim other, ClaimIndex index) {
        String text = " " + Folding.fold(index.article(claim).article().text()) + " ";
        String town = " " + Folding.fold(town(claim)) + " ";
        int first = text.indexOf(town);
        return first >= 0
                && first < LEAD
                && (text.indexOf(town, first + 1) >= 0 || Attachment.isOfEvent(claim, index.article(claim)))
                && !text.contains(" " + Folding.fold(town(other)) + " ");
    }

    private static boolean areSurelyOne(Claim left, Claim right, ClaimIndex index) {
        FrameView one = index.frameOf(left);
        FrameView other = index.frameOf(right);
        return one != null
                && other != null
                && one.isMain()
                && other.isMain()
                && FrameEvidence.areOfOneKind(one, other)
                && !WIDESPREAD.contains(one.frame().type())
                && !WIDESPREAD.contains(other.frame().type())
                && tellsOf(one, left)
                && tellsOf(other, right)
                && FrameEvidence.between(one, other).score() >= FrameEvidence.JOIN;
    }

    /** Whether the sentence of a claim tells of its event, or at least of no other: not "was arrested at a motel in Harlow". */
    private static boolean tellsOf(FrameView event, Claim claim) {
        String sentence = claim.sentence().of(event.article().article().text());
        if (List.of(Words.normal(sentence).split(" ")).stream().anyMatch(CUSTODY::contains)) {
            return false;
        }
        List<EventFrame> told = event.article().frames().stream()
                .filter(frame -> frame.mentions().stream().anyMatch(mention -> mention.overlaps(claim.sentence())))
                .toList();
        return told.isEmpty() || told.stream().anyMatch(frame -> frame.number() == claim.frame());
    }

    private static String town(Claim claim) {
        PlaceValue place = (PlaceValue) claim.value();
        return place.kind() == PlaceValue.Kind.VENUE ? place.within().get(0) : place.name();
    }
}
