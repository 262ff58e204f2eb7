package org.claimcheck.extract.quote;

import java.util.List;
import org.claimcheck.model.Span;
import org.claimcheck.text.PhraseTable.Match;
import org.jspecify.annotations.Nullable;

/**
 * One report of what somebody says, thinks or wants.
 *
 * @param cue the cue
 * @param cueToken its first token
 * @param speaker the words that name the speaker, or null: "it is believed that"
 * @param pieces what is reported, in text order
 * @param statement whether it is a clause, not what somebody wants or judges
 */
record Report(Match<Cue> cue, int cueToken, @Nullable Span speaker, List<Piece> pieces, boolean statement) {

    /**
     * Tokens of what is reported.
     *
     * @param first first token
     * @param end one past the last
     */
    record Piece(int first, int end) {}

    Report {
        pieces = List.copyOf(pieces);
    }

    /** The same report as what somebody tries or refuses to say: nothing that is said. */
    Report unsaid() {
        return new Report(cue, cueToken, speaker, pieces, false);
    }

    /** One past the last token of the report, its cue included. */
    int end() {
        int last = pieces.get(pieces.size() - 1).end();
        return Math.max(last, cue.end());
    }
}
