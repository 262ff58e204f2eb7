package org.claimcheck.extract.quote;

import java.util.List;
import org.claimcheck.model.Span;
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

    /** Words with which the told sentence goes on behind the quoted clause. */
    private static final WordList GOES_ON = WordList.of("and", "but", "before", "while");

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
        int joint = sentence ? open : joint(open);
        int[] candidates = inner < open
                ? new int[] {sentence ? open : around(inner, from, open), behindCue(by, open, sentence), joint}
                : new int[] {sentenceStart(from, open), joint};
        for (int token : candidates) {
            if (token < open && !isApart(token, open, by) && quoted >= NEARLY_WHOLE * (closing - tokens.start(token))) {
                return tokens.start(token);
            }
        }
        return opening;
    }

    /** The word that joins the quoted words to a verb or noun of saying: "vowed | to", "urged | not to", "a claim | that". */
    private int joint(int open) {
        int joint = tokens.is(open - 1, "to") && tokens.is(open - 2, "not") ? open - 2 : open - 1;
        boolean infinitive = tokens.is(open - 1, "to");
        if (!infinitive && !tokens.is(open - 1, "that")) {
            return open;
        }
        Match<Cue> verb = Cue.any(tokens, joint - 1);
        boolean reports = verb != null
                && verb.end() == joint
                && (infinitive
                        ? verb.meaning().takes(Complement.INFINITIVE)
                        : verb.meaning().takes(Complement.THAT)
                                || verb.meaning().takes(Complement.CLAUSE));
        return reports || NominalReports.introduces(tokens, joint - 1, tokens.lower(open - 1)) ? joint : open;
    }

    /**
     * Whether a comma or colon sets the words before the mark off from the quoted ones: they are the speaker ("said Berg,
     * “because …”"), the time ("said on Monday, “…”") or a word that joins two quotations ("But, “…”, she said").
     */
    private boolean isApart(int token, int open, Attribution by) {
        Span speaker = by.speaker();
        boolean comma = tokens.is(open - 1, ",");
        return tokens.is(open - 1, ":")
                || (comma && open - token <= 2 && !OPENERS.at(tokens, token))
                || (comma && Complements.isTime(tokens.lower(token)))
                || (comma && speaker != null && speaker.overlaps(tokens.span(token, open - 1)))
                || (comma && token < open - 2 && Cue.any(tokens, open - 2) != null);
    }

    /** Whether the clause ends with the closing mark: no word of it stands behind. */
    private boolean isClosed(QuotedRun run, int next) {
        char last = tokens.source().charAt(run.content().end() - 1);
        return ".,!?".indexOf(last) >= 0
                || next >= tokens.size()
                || tokens.kind(next) == Tokens.Kind.SIGN
                || GOES_ON.at(tokens, next);
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
