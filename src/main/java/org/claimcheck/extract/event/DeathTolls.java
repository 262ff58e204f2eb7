package org.claimcheck.extract.event;

import java.util.List;
import org.claimcheck.extract.event.PeoplePhrase.Kind;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.QuantityMention;
import org.claimcheck.text.Tokens;

/** Reads what a toll is said to be: "The death toll rose to five", "The death toll from the floods has risen to five". */
final class DeathTolls {

    /** Words that a statement begins with. */
    static final Words WORDS = Words.named("toll");

    private static final Words REACHING = Words.named("toll-reach");
    private static final Words ENDS = Words.named("phrase-ends");
    private static final Words OF_YEAR = Words.named("tolls-of-a-year");
    private static final int NEAR = 6;
    private static final int REACH = 14;

    private final Context context;
    private final Tokens tokens;

    DeathTolls(Context context) {
        this.context = context;
        this.tokens = context.tokens();
    }

    /** Adds what the words that begin at a token say, if they speak of a toll: the number behind the word that leads to it. */
    void read(int token, Passage passage, List<CasualtyStatement> found) {
        int length = WORDS.match(tokens, token, passage.end);
        if (length == 0 || OF_YEAR.anyIn(tokens, passage.first, passage.end)) {
            return;
        }
        int from = token + length;
        for (QuantityMention quantity : passage.quantities) {
            int first = context.scene().firstToken(quantity.span());
            boolean reached = first - token <= REACH && REACHING.at(tokens, first - 1) && !isTold(from, first);
            if (first >= from && (first - token <= length + NEAR || reached)) {
                int last = context.scene().lastToken(quantity.number());
                found.add(statement(token, first, last, quantity.value(), passage));
                return;
            }
        }
        for (int at = from + 1; at < Math.min(passage.end, from + REACH); at++) {
            double number = REACHING.at(tokens, at - 1) ? NumberNames.cardinal(tokens.lower(at)) : 0;
            boolean bare = at + 1 >= passage.end || !tokens.isWord(at + 1) || ENDS.at(tokens, at + 1);
            if (number > 0 && bare) {
                found.add(statement(token, at, at, NumberValue.exactly(number, "person", ""), passage));
                return;
            }
        }
    }

    /** Whether another clause stands between: "the toll rose, and a man went to jail". */
    private boolean isTold(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.is(at, ",") || context.clauses().startsAt(at)) {
                return true;
            }
        }
        return false;
    }

    private CasualtyStatement statement(int token, int first, int last, NumberValue number, Passage passage) {
        PeoplePhrase people = new PeoplePhrase(first, last, number, Kind.COUNT, null, false);
        int frame = context.frameWith("casualties", passage, token);
        return new CasualtyStatement(frame, "killed", people, passage, token, last, token, false);
    }
}
