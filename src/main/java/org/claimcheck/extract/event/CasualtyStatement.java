package org.claimcheck.extract.event;

import org.claimcheck.extract.event.PeoplePhrase.Kind;
import org.claimcheck.model.NumberValue;

/**
 * "Five people were injured" where it stands: how many, what became of them.
 *
 * @param role killed, injured, missing, arrested, or shot where the words leave open whether they live
 * @param anchor token of the predicate
 * @param weak whether only the words about a hospital or a condition speak of an injury
 * @param frame the event, by number
 */
record CasualtyStatement(
        int frame, String role, PeoplePhrase people, Passage passage, int first, int last, int anchor, boolean weak) {

    boolean isTotalNoun(Words totals) {
        return people.noun() == null || totals.has(people.noun());
    }

    /** The same of one person beside others: "a third man" where the first two met another fate. */
    CasualtyStatement ofOne() {
        PeoplePhrase one = new PeoplePhrase(
                people.first(), people.last(), NumberValue.exactly(1, "person", ""), Kind.COUNT, people.noun(), false);
        return new CasualtyStatement(frame, role, one, passage, first, last, anchor, weak);
    }

    double number() {
        return people.number().min();
    }
}
