package org.claimcheck.extract.event;

import java.util.List;
import org.claimcheck.extract.event.PeoplePhrase.Kind;
import org.claimcheck.text.Tokens;

/**
 * Whether a group that an article's body tells of is all there is: headline "Three killed in blast", and below it nobody dies but "Two
 * employees lost their lives". Where the body has any other word for dying, somebody may be left that was not read.
 */
final class BodyToll {

    private static final Words REST = Words.named("more-of-them");
    private static final Words BODIES = Words.named("more-dead");

    private final Context context;
    private final String role;
    private final List<CasualtyStatement> statements;

    BodyToll(Context context, String role, List<CasualtyStatement> statements) {
        this.context = context;
        this.role = role;
        this.statements = statements;
    }

    /** Whether a statement of the body counts all where the headline alone gives another number. */
    boolean isAll(CasualtyStatement statement, CasualtyStatement whole) {
        boolean ofBody = role.equals("killed")
                && whole.passage().isHeadline()
                && !statement.passage().isHeadline()
                && statement.people().kind() == Kind.COUNT
                && statement.number() > 1
                && !statement.people().others()
                && !REST.anyIn(context.tokens(), statement.passage().first, statement.passage().end);
        return ofBody && context.scene().passages.stream().allMatch(passage -> isOfSame(passage, statement));
    }

    /** Whether a sentence tells of nobody's death, or of that of as many. */
    private boolean isOfSame(Passage passage, CasualtyStatement statement) {
        if (passage.isHeadline() || passage.index == statement.passage().index) {
            return passage.isHeadline()
                    || statements.stream().filter(other -> isIn(other, passage)).count() == 1;
        }
        List<CasualtyStatement> here =
                statements.stream().filter(other -> isIn(other, passage)).toList();
        return here.isEmpty()
                ? !tellsOfDeath(passage)
                : here.stream().allMatch(other -> other.number() == statement.number());
    }

    private static boolean isIn(CasualtyStatement statement, Passage passage) {
        return statement.passage().index == passage.index;
    }

    private boolean tellsOfDeath(Passage passage) {
        Tokens tokens = context.tokens();
        return BODIES.anyIn(tokens, passage.first, passage.end)
                || Fates.ALL.stream()
                        .filter(fate -> fate.role().equals(role))
                        .anyMatch(fate -> isToldBy(fate.passive(), passage) || isKilling(fate.active(), passage));
    }

    private boolean isToldBy(Words words, Passage passage) {
        return words.anyIn(context.tokens(), passage.first, passage.end);
    }

    /** An active verb of dying alone: "cost" and "took" are said of much else. */
    private boolean isKilling(Words words, Passage passage) {
        for (int at = passage.first; at < passage.end; at++) {
            if (words.at(context.tokens(), at) && context.tokens().lower(at).startsWith("kill")) {
                return true;
            }
        }
        return false;
    }
}
