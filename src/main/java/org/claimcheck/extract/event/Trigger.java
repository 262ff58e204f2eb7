package org.claimcheck.extract.event;

/**
 * A trigger where it stands.
 *
 * @param first its first token
 * @param last its last token
 * @param verb whether it is used as a verb
 * @param reference how it refers
 */
record Trigger(int first, int last, int sentence, EventFamily family, boolean verb, Reference reference) {

    /** How a trigger refers to its event. */
    enum Reference {
        /** "the summit", "Thursday's meeting" */
        DEFINITE,
        /** "a meeting" */
        INDEFINITE,
        /** "another attack", "last month's talks", "previous meetings" */
        OTHER,
        /** verbs, headline nouns, "talks" */
        BARE
    }

    /** Whether it makes an event of its own. */
    boolean makesEvent() {
        return !family.isAnaphora() && !family.isAside();
    }
}
