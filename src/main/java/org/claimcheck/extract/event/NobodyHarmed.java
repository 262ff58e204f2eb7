package org.claimcheck.extract.event;

import java.util.List;
import org.claimcheck.text.Tokens;

/**
 * Reads that nobody was harmed where no word for people says so: "No deaths were reported", "There were no casualties", "The fire
 * claimed no lives", "Everyone on board survived". Not "no serious injuries", nor "no immediate reports of deaths".
 */
final class NobodyHarmed {

    private static final Words DEATHS = Words.named("no-deaths");
    private static final Words INJURIES = Words.named("no-injuries");
    private static final Words CASUALTIES = Words.named("no-casualties");
    private static final Words COSTING = Words.named("costing-lives");
    private static final Words LIVES = Words.named("lives");
    private static final Words SOME_LEFT = Words.named("some-left");
    private static final Words NO = Words.of(List.of("no", "zero", "without", "any"));
    private static final Words HEDGES = Words.named("unreal");
    private static final Words GAP =
            Words.of(List.of("of", "or", "and", "reported", "reports", "human", "people", "any", ",", "further"));
    private static final int BACK = 5;

    /** Words that a statement begins or ends with. */
    static final Words WORDS = Words.any(DEATHS, INJURIES, CASUALTIES, COSTING, EveryoneSafe.ALL);

    private final Context context;
    private final Tokens tokens;
    private final EveryoneSafe everyone;

    NobodyHarmed(Context context) {
        this.context = context;
        this.tokens = context.tokens();
        this.everyone = new EveryoneSafe(context);
    }

    /** Adds what the words at a token say, if they say that there were none. */
    void read(int token, Passage passage, List<CasualtyStatement> found) {
        boolean both = CASUALTIES.at(tokens, token);
        int deaths = DEATHS.match(tokens, token, passage.end);
        if (both || deaths > 0 || INJURIES.at(tokens, token)) {
            int no = noBefore(token, passage);
            int last = token + Math.max(1, deaths) - 1;
            if (no >= 0 && !isForetold(last, passage)) {
                if (both || deaths > 0) {
                    add("killed", no, last, passage, found);
                }
                if (both || deaths == 0) {
                    add("injured", no, last, passage, found);
                }
            }
        } else if (COSTING.at(tokens, token) && tokens.is(token + 1, "no") && LIVES.at(tokens, token + 2)) {
            add("killed", token, token + 2, passage, found);
        } else if (EveryoneSafe.ALL.at(tokens, token)) {
            everyone.read(token, passage, (role, last) -> add(role, token, last, passage, found));
        }
    }

    /** The "no" of "no reports of deaths or injuries", or -1 where there is none, or words that leave room for some. */
    private int noBefore(int token, Passage passage) {
        for (int at = token - 1; at >= Math.max(passage.first, token - BACK); at--) {
            if (NO.at(tokens, at)) {
                boolean not = !tokens.is(at, "any") || tokens.is(at - 1, "not") || tokens.is(at - 1, "without");
                return not ? at : -1;
            }
            boolean word = GAP.at(tokens, at) && !SOME_LEFT.at(tokens, at);
            boolean listed = DEATHS.at(tokens, at) || INJURIES.at(tokens, at) || CASUALTIES.at(tokens, at);
            if (!word && !listed) {
                return -1;
            }
        }
        return -1;
    }

    /** "No casualties are expected", "if there are no deaths". */
    private boolean isForetold(int last, Passage passage) {
        int from = context.clauses().start(last, passage.first);
        int to = Math.min(context.clauses().end(last, passage.end), last + 4);
        for (int at = from; at < to; at++) {
            if (tokens.is(at, "expected") || tokens.is(at, "feared") || tokens.is(at, "if") || tokens.is(at, "yet")) {
                return true;
            }
            if (HEDGES.at(tokens, at) && !tokens.is(at, "without") && !tokens.is(at, "not") && !tokens.is(at, "to")) {
                return true;
            }
        }
        return false;
    }

    private void add(String role, int first, int last, Passage passage, List<CasualtyStatement> found) {
        PeoplePhrase none = PeoplePhrase.none(first, last, null);
        int frame = context.frameWith("casualties", passage, first);
        found.add(new CasualtyStatement(frame, role, none, passage, first, last, last, false));
    }
}
