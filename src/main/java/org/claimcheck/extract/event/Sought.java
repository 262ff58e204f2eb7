package org.claimcheck.extract.event;

import java.util.List;
import java.util.Set;
import org.claimcheck.extract.event.PeoplePhrase.Kind;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads who is missing where it is said that they are looked for: "Divers are searching for two sailors", "There is no trace of the
 * cook", "The captain has not been found". Of accidents and disasters alone: elsewhere it is suspects who are looked for.
 */
final class Sought {

    /** Words that a statement begins with. */
    static final Words WORDS = Words.named("looking-for");

    private static final Words NOT_FOUND = Words.named("not-found");
    private static final Words SUSPECTS = Words.named("runaways");
    private static final Set<String> FAMILIES = Set.of("accident", "disaster");
    private static final int NEAR = 3;

    private final Context context;
    private final Tokens tokens;
    private final Victims victims;

    Sought(Context context, Victims victims) {
        this.context = context;
        this.tokens = context.tokens();
        this.victims = victims;
    }

    /** Adds the people behind or before the words that begin at a token. */
    void read(int token, Passage passage, List<CasualtyStatement> found) {
        int length = WORDS.match(tokens, token, passage.end);
        if (length == 0) {
            return;
        }
        int frame = context.frameWith("casualties", passage, token);
        if (frame < 0 || !FAMILIES.contains(context.frames().get(frame).family.name())) {
            return;
        }
        boolean before = NOT_FOUND.match(tokens, token, passage.end) > 0;
        List<PeoplePhrase> people = PeoplePhrases.of(context, passage);
        PeoplePhrase who = before ? before(token, people) : victims.right(token + length - 1, people);
        boolean counted = who != null
                && who.kind() != Kind.NONE
                && who.kind() != Kind.NAMED
                && (who.noun() == null || (!SUSPECTS.has(who.noun()) && !PRONOUNS.contains(who.noun())));
        if (who != null && counted) {
            int first = Math.min(who.first(), token);
            int last = Math.max(who.last(), token + length - 1);
            found.add(new CasualtyStatement(frame, "missing", who, passage, first, last, token, false));
        }
    }

    private static final Set<String> PRONOUNS = Set.of("he", "she");

    private static @Nullable PeoplePhrase before(int token, List<PeoplePhrase> people) {
        PeoplePhrase nearest = null;
        for (PeoplePhrase phrase : people) {
            if (phrase.last() < token && token - phrase.last() <= NEAR) {
                nearest = phrase;
            }
        }
        return nearest;
    }
}
