package org.claimcheck.extract.event;

import java.util.List;

/** What can become of people, and the words that say so of the people behind them and of those before them. */
final class Fates {

    /** What one kind of predicate says. */
    record Fate(String role, Words active, Words passive, boolean weak) {}

    private static final Words NO_ACTIVE = Words.named("none");
    private static final Words HITTING = Words.of(List.of("hits", "hitting", "strikes", "striking"));

    /** Words that tell of an arrest by themselves. */
    static final Words ARRESTED = Words.any(Words.named("arrested-active"), Words.named("arrested-passive"));

    /** All of them, the surest words first. */
    static final List<Fate> ALL = List.of(
            new Fate("killed", NO_ACTIVE, Words.named("killed-phrases"), false),
            new Fate("killed", Words.named("killed-active"), Words.named("killed-passive"), false),
            new Fate("injured", Words.named("injured-active"), Words.named("injured-passive"), false),
            new Fate(
                    "arrested",
                    Words.any(Words.named("arrested-active"), Custody.AMBIGUOUS),
                    Words.any(Words.named("arrested-passive"), Custody.AMBIGUOUS),
                    false),
            new Fate("missing", NO_ACTIVE, Words.named("missing-passive"), false),
            new Fate("shot", Words.named("shot-active"), Words.named("shot-passive"), false),
            new Fate(
                    "injured",
                    Words.any(Treatment.SENDING, HITTING, Treatment.TREATING),
                    Words.named("weak-injured"),
                    true));

    private Fates() {}
}
