package org.claimcheck.extract.quote;

import java.util.List;
import org.claimcheck.text.PhraseTable.Match;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;

/**
 * Finds the clause that quoted words complete, where its first words stand before the opening mark:
 * {@code Berg said | that the dam “has held for thirty years and will hold”}. The clause is the quotation only where nearly
 * all of it is quoted; a few quoted words in a told sentence stay the quotation by themselves.
 */
final class ContentClause {

    /** How much of a clause is quoted, at the least, for the clause to be the quotation. */
    private static final double NEARLY_WHOLE = 0.8;

    /** Words between a cue and the word that introduces its clause, at the most: "told the crowd on Monday | to". */
    private static final int NEAR = 7;

    /** Words that introduce a clause or an infinitive right before the opening mark. */
    private static final WordList OPENERS = WordList.of("that", "to", "whether", "how", "why", "if");

    private static final ClauseEnd.Frame MAIN = new ClauseEnd.Frame(ClauseEnd.Embedding.MAIN, ClauseEnd.Tense.PAST);

    private final Tokens tokens;
    private final Clauses clauses;
    private final Complements complements;
    private final ClauseEnd ends;

    ContentClause(Tokens tokens) {
        this.tokens = tokens;
        this.clauses = new Clauses(tokens);
        this.complements = new Complements(tokens, clauses);
        this.ends = new ClauseEnd(tokens, clauses);
    }

    /**
     * Where the quotation starts: the offset of its clause, or of its opening mark.
     *
     * @param runs the pieces of one quotation in one sentence, in text order
     * @param by who is said to speak
     * @param from offset from which the sentence of the first piece begins
     */
    int start(List<QuotedRun> runs, Attribution by, int from) {
        int opening = runs.get(0).span().start();
        int open = tokens.at(opening);
        int closing = runs.get(runs.size() - 1).span().end();
        if (!isClosed(runs.get(runs.size() - 1), tokens.at(closing))) {
            return opening;
        }
        int quoted = runs.stream().mapToInt(run -> run.span().length()).sum();
        boolean sentence = isSentence(runs.get(0));
        int inner = by.firstCueToken();
        int[] candidates = inner < open
                ? new int[] {sentence ? open : around(inner, from, open), behindCue(by, open, sentence)}
                : new int[] {sentenceStart(from, open)};
        for (int token : candidates) {
            if (token < open && quoted >= NEARLY_WHOLE * (closing - tokens.start(token))) {
                return tokens.start(token);
            }
        }
        return opening;
    }

    /** Whether the clause ends with the closing mark: no word of it stands behind. */
    private boolean isClosed(QuotedRun run, int next) {
        char last = tokens.source().charAt(run.content().end() - 1);
        return ".,!?".indexOf(last) >= 0
                || next >= tokens.size()
                || tokens.kind(next) == Tokens.Kind.SIGN
                || tokens.is(next, "and")
                || tokens.is(next, "but");
    }

    private int behindCue(Attribution by, int open, boolean sentence) {
        Match<Cue> cue = new Match<>(by.cue(), by.endCueToken());
        Complements.Start start = by.cue().isSource() ? null : complements.behind(cue, open + 2);
        if (start != null && start.token() < open && (!sentence || tokens.is(start.token(), "that"))) {
            return reaches(start, open) ? start.token() : open;
        }
        boolean near = open - by.endCueToken() <= NEAR && !clauses.hasFinite(by.endCueToken(), open);
        boolean opens = near && OPENERS.at(tokens, open - 1);
        return open > by.endCueToken() && opens && !sentence ? open - 1 : open;
    }

    private boolean reaches(Complements.Start start, int open) {
        return ends.of(start, open, MAIN) == open && !tokens.is(open - 1, ":");
    }

    /** Where the report of a report begins: "Berg said | she wants “…”"; the opening mark where there is none. */
    private int around(int inner, int from, int open) {
        for (int token = inner - 1; token >= tokens.at(from); token--) {
            Match<Cue> cue = Cue.any(tokens, token);
            if (cue != null && cue.meaning().isStrong()) {
                Complements.Start outer = complements.behind(cue, open);
                if (outer != null && outer.clause() && outer.token() < inner && reaches(outer, open)) {
                    return outer.token();
                }
            }
        }
        return open;
    }

    /** Whether the quoted words begin a sentence of their own, for which none stands before the mark. */
    private boolean isSentence(QuotedRun run) {
        String words = run.content().of(tokens.source());
        return Character.isUpperCase(words.charAt(0)) && QuotedWords.isSentence(words);
    }

    private int sentenceStart(int from, int open) {
        int first = tokens.at(from);
        while (first < open && !tokens.isWord(first) && !tokens.isNumber(first)) {
            first++;
        }
        return first;
    }
}
