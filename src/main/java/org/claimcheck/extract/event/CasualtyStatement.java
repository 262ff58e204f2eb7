package org.claimcheck.extract.event;

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

    double number() {
        return people.number().min();
    }
}
