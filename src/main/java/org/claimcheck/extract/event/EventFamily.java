package org.claimcheck.extract.event;

import java.util.List;

/**
 * A kind of event, as the data file describes it.
 *
 * @param name the event type of the contract, e.g. {@code meeting}
 * @param group families of one group may tell of one event
 * @param priority weight when the main event of an article is chosen
 * @param slots attributes that its events have, besides date, time and place
 */
record EventFamily(String name, String group, int priority, List<String> slots) {

    /** Words such as "the incident" that point back at an event. */
    static final EventFamily ANAPHORA = new EventFamily("anaphora", "anaphora", 0, List.of());

    /** Words that take a time or place of their own and make no event. */
    static final EventFamily ASIDE = new EventFamily("aside", "aside", 0, List.of());

    /** What an article is about that has no word for an event. */
    static final EventFamily UNNAMED = new EventFamily("event", "event", 0, List.of());

    EventFamily {
        slots = List.copyOf(slots);
    }

    boolean has(String slot) {
        return slots.contains(slot);
    }

    boolean isAnaphora() {
        return name.equals("anaphora");
    }

    boolean isAside() {
        return name.equals("aside");
    }
}
