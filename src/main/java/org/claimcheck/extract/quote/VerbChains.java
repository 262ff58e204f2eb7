package org.claimcheck.extract.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.text.DataFile;
import org.claimcheck.text.PhraseTable.Match;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;

/**
 * Reporting verbs whose infinitive another verb governs: {@code declined to say who}, {@code tried to show that}. What is
 * reported is the complement of the inner verb; of verbs that themselves report ("refused to leave"), only where it is a clause.
 */
final class VerbChains {

    private static final WordList CONTROL = control();

    private final Tokens tokens;
    private final Complements complements;

    VerbChains(Tokens tokens, Complements complements) {
        this.tokens = tokens;
        this.complements = complements;
    }

    private static WordList control() {
        Set<String> forms = new HashSet<>();
        for (String line : DataFile.lines(VerbChains.class, "control-verbs.txt")) {
            List.of(line.split(" ")).forEach(verb -> forms.addAll(Inflection.forms(verb)));
        }
        return WordList.of(forms);
    }

    /** The verb of trying, refusing or going on whose infinitive a cue is: "Berg | declined to say"; -1 when none is. */
    int governor(int token, int first, Match<Cue> cue, int end) {
        boolean governs =
                token > first && CONTROL.at(tokens, token) && !VerbReading.isBeforeNouns(tokens.lower(token - 1));
        if (!governs || cue.end() >= end) {
            return -1;
        }
        Match<Cue> outer = Cue.any(tokens, token);
        boolean wants = outer != null && outer.meaning().takes(Complement.INFINITIVE);
        Complements.Start said = wants ? complements.behind(cue, end) : null;
        return !wants || (said != null && said.clause()) ? token : -1;
    }

    /** Whether the infinitive is of a reporting verb that has a complement: "declined | to say who". */
    boolean isInner(Complements.Start start, int governor, int end) {
        if (start.kind() != Complement.INFINITIVE || !CONTROL.at(tokens, governor) || !tokens.is(start.token(), "to")) {
            return false;
        }
        Match<Cue> inner = Cue.any(tokens, start.token() + 1);
        Complements.Start said = inner == null || inner.end() >= end ? null : complements.behind(inner, end);
        return said != null && said.clause();
    }
}
