package org.claimcheck.extract.event;

import java.util.List;
import org.claimcheck.extract.event.PeoplePhrase.Kind;
import org.claimcheck.text.Tokens;

/**
 * Which words for people of a sentence are told as one: "two firemen, a nurse and four guests" are seven people, "30 pupils and the
 * driver" 31.
 */
final class PeopleLists {

    private static final Words BE = Words.named("be-forms");
    private static final Words HARMING = Words.named("harming");
    private static final Words REFLEXIVES = Words.named("reflexives");

    /** Who has one vehicle or party in hand, and so is one more beside those who are counted. */
    private static final Words IN_CHARGE = Words.named("in-charge");

    private static final Words WHOLE = Words.named("total-persons");

    private final Tokens tokens;
    private final Passage passage;
    private final PeopleBounds bounds;

    PeopleLists(Tokens tokens, Passage passage, PeopleBounds bounds) {
        this.tokens = tokens;
        this.passage = passage;
        this.bounds = bounds;
    }

    /** Adds a phrase to those before it, or to the last of them where "and" joins the two. */
    void add(PeoplePhrase phrase, List<PeoplePhrase> found) {
        PeoplePhrase previous = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean led = previous != null && previous.kind() == Kind.KNOWN;
        boolean counted = led && phrase.kind() == Kind.COUNT && phrase.others(); // "she and three others were shot"
        boolean beside = previous != null && isBeside(previous, phrase);
        boolean known = !beside && (phrase.kind() == Kind.KNOWN || (led && !counted));
        if (previous != null && !known && previous.kind() != Kind.NONE && areJoined(previous, phrase)) {
            boolean ordinal = previous.kind() == Kind.ORDINAL; // "wounded a second officer and a bystander": two
            PeoplePhrase first =
                    ordinal ? PeoplePhrase.one(previous.first(), previous.last(), Kind.ONE, previous.noun()) : previous;
            found.set(found.size() - 1, first.and(phrase));
            joinList(found);
        } else {
            found.add(phrase);
        }
    }

    /** "30 pupils and the driver", "the driver and three passengers": one more; not "three men and the gunman". */
    private boolean isBeside(PeoplePhrase previous, PeoplePhrase phrase) {
        boolean next = previous.last() == phrase.first() - 2 && tokens.is(phrase.first() - 1, "and");
        return next && ((isCount(previous) && isInCharge(phrase)) || (isInCharge(previous) && isCount(phrase)));
    }

    private static boolean isCount(PeoplePhrase phrase) {
        return phrase.kind() == Kind.COUNT && phrase.noun() != null;
    }

    private static boolean isInCharge(PeoplePhrase phrase) {
        return phrase.kind() == Kind.KNOWN && phrase.noun() != null && IN_CHARGE.has(phrase.noun());
    }

    /** "two firemen, a nurse and four guests": before the two that "and" joins, others of the same list. */
    private void joinList(List<PeoplePhrase> found) {
        int at = found.size() - 1;
        while (at > 0 && isInList(found.get(at - 1), found.get(at))) {
            found.set(at - 1, found.get(at - 1).and(found.remove(at)));
            at--;
        }
    }

    private boolean isInList(PeoplePhrase previous, PeoplePhrase rest) {
        boolean whole = previous.noun() != null && WHOLE.has(previous.noun()); // "three people, a man and two women"
        boolean countable = !whole && (previous.kind() == Kind.COUNT || previous.kind() == Kind.ONE);
        boolean clause = HARMING.at(tokens, previous.first() - 1) && BE.at(tokens, rest.last() + 1);
        return countable
                && previous.noun() != null
                && previous.last() + 2 == rest.first()
                && tokens.is(previous.last() + 1, ",")
                && !clause // "killed six people, a man and a woman are in custody"
                && !bounds.holdsState(previous);
    }

    /** Whether only "and", commas and ages stand between two tokens, an "and" among them. */
    private boolean areJoined(PeoplePhrase previous, PeoplePhrase phrase) {
        int left = previous.last();
        int right = phrase.first();
        if (bounds.holdsState(previous) || bounds.holdsState(phrase)) {
            return false; // "three wounded officers and two dead men"
        }
        if (tokens.is(left + 1, ",") && HARMING.at(tokens, previous.first() - 1) && BE.at(tokens, phrase.last() + 1)) {
            return false; // "wounding two others, and a suspect is sought"
        }
        boolean nouns = previous.noun() != null && phrase.noun() != null;
        boolean and = false;
        for (int at = left + 1; at < right; at++) {
            and |= tokens.is(at, "and") || tokens.is(at, "&");
            boolean link = tokens.is(at, "and")
                    || tokens.is(at, "&")
                    || tokens.is(at, ",")
                    || tokens.isNumber(at)
                    || bounds.isOfAge(at)
                    || (and && bounds.isOwned(at, right))
                    || (and && REFLEXIVES.at(tokens, right) && tokens.is(at, "then"));
            boolean self = REFLEXIVES.at(tokens, right); // "killed five children, herself"
            and |= (nouns || self) && passage.isHeadline() && tokens.is(at, ",") && right == left + 2;
            if (!link) {
                return false;
            }
        }
        return and;
    }
}
