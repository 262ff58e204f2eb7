package org.claimcheck.extract.quote;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.model.Span;
import org.claimcheck.text.PhraseTable.Match;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands behind a name and a colon at the start of a line: the headline {@code Berg: Dam will hold}, and the turns
 * of a conversation that is printed as such. A single line like that inside an article is no turn: "Lund: a town in spring".
 */
final class Turns {

    private static final int LONGEST_NAME = 4;
    private static final int FEWEST_WORDS = 3;

    private final Tokens tokens;
    private final Speakers speakers;

    Turns(Tokens tokens, Speakers speakers) {
        this.tokens = tokens;
        this.speakers = speakers;
    }

    /** The headline and the turns that name a speaker, in text order. */
    List<Report> read() {
        List<Report> turns = new ArrayList<>();
        int inBody = 0;
        for (int sentence = 0; sentence < tokens.sentences().size(); sentence++) {
            Report turn = opensLine(sentence) ? turn(sentence) : null;
            if (turn != null) {
                turns.add(turn);
                inBody += sentence == 0 ? 0 : 1;
            }
        }
        return inBody > 1 ? turns : turns.stream().filter(this::isFirst).toList();
    }

    private boolean isFirst(Report turn) {
        return tokens.sentenceOf(turn.cueToken()) == 0;
    }

    private boolean opensLine(int sentence) {
        int start = tokens.sentences().get(sentence).start();
        int before = start - 1;
        while (before >= 0 && tokens.source().charAt(before) == ' ') {
            before--;
        }
        return before < 0 || tokens.source().charAt(before) == '\n';
    }

    private @Nullable Report turn(int sentence) {
        int first = tokens.firstOf(sentence);
        int colon = first;
        while (colon < Math.min(tokens.endOf(sentence), first + LONGEST_NAME) && isName(colon)) {
            colon++;
        }
        if (colon == first || !tokens.is(colon, ":") || colon + FEWEST_WORDS >= tokens.size()) {
            return null;
        }
        Span name = tokens.span(first, colon - 1);
        int end = endOfLine(sentence);
        return speakers.lastNamed(name) == null || end - colon <= FEWEST_WORDS
                ? null
                : new Report(
                        new Match<>(Cue.SIGNATURE, colon + 1),
                        colon,
                        name,
                        List.of(new Report.Piece(colon + 1, end)),
                        true);
    }

    private boolean isName(int token) {
        return tokens.isWord(token) ? tokens.isCapitalised(token) : tokens.is(token, ".") || tokens.is(token, "-");
    }

    /** One past the last token of the line that a sentence opens. */
    private int endOfLine(int sentence) {
        int last = sentence;
        while (last + 1 < tokens.sentences().size() && !opensLine(last + 1)) {
            last++;
        }
        return tokens.endOf(last);
    }
}
