package org.claimcheck.extract.event;

import java.util.List;
import org.claimcheck.text.Tokens;

/** Whether people who are sent or treated are sent to a hospital, or treated for wounds: "sent three to the hospital", "treated 26 for burns". */
final class Treatment {

    /** Verbs whose object is hurt where a hospital follows. */
    static final Words SENDING = Words.of(List.of("sent", "sends", "sending"));

    /** Verbs whose object is hurt where wounds follow. */
    static final Words TREATING = Words.of(List.of("treated", "treats", "treating"));

    private static final Words TREATED_FOR = Words.named("treated-for");
    private static final Words HOSPITALS = Words.of(List.of("hospital", "hospitals"));

    private final Tokens tokens;

    Treatment(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a verb that may tell of hurt people tells something else of these. */
    boolean isOther(int verb, PeoplePhrase people) {
        return (SENDING.at(tokens, verb) && !isToHospital(people.last() + 1))
                || (TREATING.at(tokens, verb) && !isForWounds(people.last() + 1));
    }

    /** "treated 26 people for minor burns". */
    private boolean isForWounds(int token) {
        for (int at = token; tokens.is(token, "for") && at <= token + 4; at++) {
            if (TREATED_FOR.at(tokens, at)) {
                return true;
            }
        }
        return tokens.is(token, "at") && tokens.is(token + 2, "scene");
    }

    /** "sent three people to an area hospital". */
    private boolean isToHospital(int token) {
        for (int at = token + 1; tokens.is(token, "to") && at <= token + 3; at++) {
            if (HOSPITALS.at(tokens, at)) {
                return true;
            }
        }
        return false;
    }
}
