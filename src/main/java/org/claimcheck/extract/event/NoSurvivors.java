package org.claimcheck.extract.event;

import java.util.List;
import org.claimcheck.extract.event.PeoplePhrase.Kind;
import org.claimcheck.model.NumberValue;
import org.claimcheck.text.Tokens;

/** Reads that nobody of so many came out of it alive: "None of the 12 people on board survived". */
final class NoSurvivors {

    /** Words that a statement begins with. */
    static final Words WORDS = Words.of(List.of("none"));

    private static final Words LIVING_ON =
            Words.of(List.of("survived", "lived", "got out alive", "made it out alive", "is alive"));
    private static final int NUMBER = 4;
    private static final int FAR = 10;

    private final Context context;
    private final Tokens tokens;

    NoSurvivors(Context context) {
        this.context = context;
        this.tokens = context.tokens();
    }

    /** Adds the number behind "none of the" at a token, where none of them survived. */
    void read(int token, Passage passage, List<CasualtyStatement> found) {
        if (!tokens.is(token, "none") || !tokens.is(token + 1, "of")) {
            return;
        }
        for (int at = token + 2; at < Math.min(passage.end, token + NUMBER); at++) {
            int named = NumberNames.cardinal(tokens.lower(at));
            String figure = tokens.isNumber(at) ? tokens.text(at) : "";
            int many = named > 0 ? named : figure.matches("[0-9]{1,3}") ? Integer.parseInt(figure) : 0;
            int last = many > 1 ? living(at, passage) : 0;
            if (last > 0) {
                PeoplePhrase people =
                        new PeoplePhrase(token, at, NumberValue.exactly(many, "person", ""), Kind.COUNT, null, false);
                int frame = context.frameWith("casualties", passage, token);
                found.add(new CasualtyStatement(frame, "killed", people, passage, token, last, token, false));
                return;
            }
        }
    }

    private int living(int from, Passage passage) {
        for (int at = from + 1; at < Math.min(passage.end, from + FAR); at++) {
            int length = LIVING_ON.match(tokens, at, passage.end);
            if (length > 0) {
                return at + length - 1;
            }
            if (context.clauses().startsAt(at)) {
                return 0;
            }
        }
        return 0;
    }
}
