package org.claimcheck.extract.quote;

import java.util.List;
import org.claimcheck.extract.quote.Report.Piece;
import org.claimcheck.model.Span;
import org.claimcheck.text.PhraseTable.Match;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads reports whose source stands in a phrase, not in a clause: {@code …, according to Berg}. */
final class SourcePhrases {

    private static final int SHORTEST = 3;

    private final Tokens tokens;
    private final Clauses clauses;
    private final SpeakerPhrase phrases;
    private final PostponedReports postponed;

    SourcePhrases(Tokens tokens, Clauses clauses, SpeakerPhrase phrases, PostponedReports postponed) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.phrases = phrases;
        this.postponed = postponed;
    }

    /** "According to police, …", "…, according to police", "The crowd, according to police, was calm". */
    @Nullable
    Report at(Match<Cue> cue, int token, int first, int end) {
        Span speaker = phrases.after(cue.end(), end);
        if (speaker == null) {
            return null;
        }
        int behind = tokens.at(speaker.end());
        while (behind < end && !tokens.is(behind, ",")) {
            behind++;
        }
        if (token <= first + 2 && clauses.isFinite(token - 1)) {
            return null; // "That is according to …" tells of the sentence before
        }
        if (token <= first + 2) {
            return behind + 1 >= end
                    ? null
                    : new Report(cue, token, speaker, List.of(new Piece(behind + 1, end)), true);
        }
        int start = lastClause(postponed.clauseStart(first, token), token);
        Piece before = new Piece(start, token);
        boolean halfClause = tokens.is(token - 1, ",")
                && (!clauses.hasFinite(start + 1, token)
                        || (tokens.is(behind, ",") && postponed.continues(behind + 1, end)));
        return new Report(
                cue,
                token,
                speaker,
                halfClause && behind + 2 < end ? List.of(before, new Piece(behind + 1, end)) : List.of(before),
                true);
    }

    /** Where the last of several whole clauses begins: a source behind them is that of the last. */
    private int lastClause(int start, int end) {
        for (int token = end - SHORTEST; token > start + 1; token--) {
            boolean parts = tokens.is(token, ";") || tokens.is(token, ":");
            if (parts && clauses.hasFinite(token + 1, end) && clauses.hasFinite(start + 1, token)) {
                return token + 1;
            }
        }
        return start;
    }
}
