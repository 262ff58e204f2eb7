package org.claimcheck.extract.event;

import java.util.List;
import org.claimcheck.extract.event.PeoplePhrase.Kind;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.Polarity;
import org.claimcheck.text.Tokens;

/** Reads bodies that are found as so many dead at the least: "Six bodies were recovered", "pulled the bodies of four miners". */
final class BodyCounts {

    /** Words that a statement holds. */
    static final Words WORDS = Words.named("bodies");

    private static final Words FINDING = Words.named("finding-bodies");
    private static final int NEAR = 3;
    private static final int FAR = 9;

    private final Context context;
    private final Tokens tokens;

    BodyCounts(Context context) {
        this.context = context;
        this.tokens = context.tokens();
    }

    /** Adds what is said of the bodies at a token: the number before them, or that of the people whose bodies they are. */
    void read(int token, Passage passage, List<CasualtyStatement> found) {
        if (!tokens.is(token, "bodies") || !isFound(token, passage)) {
            return;
        }
        for (int at = token - 1; at >= Math.max(passage.first, token - NEAR); at--) {
            double number = number(at);
            if (number > 1) {
                add(number, at, token, passage, found);
                return;
            }
        }
        double people = tokens.is(token + 1, "of") ? number(token + 2) : 0;
        if (people > 1) {
            add(people, token, token + 2, passage, found);
        }
    }

    private double number(int at) {
        if (at >= tokens.size()) {
            return 0;
        }
        String word = tokens.lower(at);
        boolean figure = tokens.isNumber(at) && word.chars().allMatch(Character::isDigit) && word.length() < 4;
        return figure ? Integer.parseInt(word) : NumberNames.cardinal(word);
    }

    private boolean isFound(int token, Passage passage) {
        int from = context.clauses().start(token, passage.first);
        int to = context.clauses().end(token, passage.end);
        for (int at = Math.max(from, token - FAR); at < Math.min(to, token + FAR); at++) {
            if (FINDING.at(tokens, at)) {
                return context.cues().polarity(at, passage.first) == Polarity.ASSERTED;
            }
        }
        return false;
    }

    private void add(double number, int first, int last, Passage passage, List<CasualtyStatement> found) {
        NumberValue least = new NumberValue("", number, Double.POSITIVE_INFINITY, false, "person", null, 1);
        PeoplePhrase people = new PeoplePhrase(first, last, least, Kind.COUNT, null, false);
        int frame = context.frameWith("casualties", passage, first);
        found.add(new CasualtyStatement(frame, "killed", people, passage, first, last, last, false));
    }
}
