package org.claimcheck.extract.quote;

import org.claimcheck.model.Span;
import org.claimcheck.text.PhraseTable.Match;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the cue and the speaker of a quoted run in the words around it. */
final class Attributor {

    private static final int REACH = 26;
    private static final int NEAR = 8;

    private final Tokens tokens;
    private final SpeakerPhrase phrases;

    Attributor(Tokens tokens) {
        this.tokens = tokens;
        this.phrases = new SpeakerPhrase(tokens);
    }

    /**
     * The cue behind the run: {@code "…," Berg said} or {@code "…," said Berg}.
     *
     * @param limit offset up to which to look
     */
    @Nullable
    Attribution behind(QuotedRun run, int limit) {
        int from = tokens.at(run.span().end());
        int end = Math.min(tokens.at(limit), from + REACH);
        int start = skipSigns(from, end);
        if (start >= end || !isOpenToReport(run, from, start)) {
            return null;
        }
        Span signed = signature(run, from, start, end);
        if (signed != null) {
            return new Attribution(Cue.SIGNATURE, from, start, signed);
        }
        Match<Cue> inverted = Cue.match(tokens, start);
        if (inverted != null && inverted.meaning().isSource()) {
            return new Attribution(inverted.meaning(), start, inverted.end(), phrases.after(inverted.end(), end));
        }
        if (inverted != null && isGerund(start)) {
            return new Attribution(inverted.meaning(), start, inverted.end(), null);
        }
        if (inverted != null) {
            Span speaker = phrases.after(inverted.end(), end);
            return speaker == null ? null : new Attribution(inverted.meaning(), start, inverted.end(), speaker);
        }
        return subjectThenCue(start, end);
    }

    /** "…” — Anna Berg" at the end of its line. */
    private @Nullable Span signature(QuotedRun run, int from, int start, int end) {
        boolean dash = start > from && start - from <= 2 && !tokens.is(start - 1, ",");
        if (!dash || end - start > 5 || !tokens.isCapitalised(start)) {
            return null;
        }
        for (int token = start; token < end; token++) {
            if (!tokens.isWord(token) || !tokens.isCapitalised(token)) {
                return null;
            }
        }
        boolean lineEnds =
                tokens.source().substring(tokens.end(end - 1), run.line().end()).isBlank();
        return lineEnds ? tokens.span(start, end - 1) : null;
    }

    /**
     * Whether a cue before the run leads directly into it: with a colon or comma, or by "that". Not across a full stop that
     * ends no sentence, as after an abbreviation.
     */
    boolean isLeadIn(QuotedRun run, Attribution by) {
        int open = tokens.at(run.span().start());
        boolean sign =
                open > 0 && (tokens.is(open - 1, ":") || tokens.is(open - 1, ",") || tokens.is(open - 1, "that"));
        boolean stopped = open > 0 && tokens.is(open - 1, ".");
        return !stopped && open - by.endCueToken() <= (sign ? 10 : 4);
    }

    /**
     * Who is named behind the run for what it is called before it: {@code was called “a joke” by Berg}.
     *
     * @param from offset from which to look
     * @param limit offset up to which to look behind it
     */
    @Nullable
    Attribution agent(QuotedRun run, int from, int limit) {
        int open = tokens.at(run.span().start());
        int end = Math.min(tokens.at(limit), tokens.at(run.span().end()) + NEAR);
        for (int token = open - 1; token >= Math.max(tokens.at(from) + 1, open - NEAR); token--) {
            Cue cue = Cue.participle(tokens, token);
            if (cue != null && cue.names() && isPassive(token)) {
                for (int by = tokens.at(run.span().end()); by < end; by++) {
                    Span speaker = tokens.is(by, "by") ? phrases.after(by + 1, tokens.at(limit)) : null;
                    if (speaker != null) {
                        return new Attribution(cue, token, token + 1, speaker);
                    }
                }
            }
        }
        return null;
    }

    private boolean isPassive(int token) {
        int before = token - 1;
        while (before > 0 && (tokens.lower(before).endsWith("ly") || tokens.is(before, "often"))) {
            before--;
        }
        return Cue.match(tokens, token) == null || tokens.kind(before) == Tokens.Kind.SIGN;
    }

    /** Whether the cue leads to the very words: right before the mark, or naming somebody by them ("called Berg “the Fox”"). */
    boolean isUttered(QuotedRun run, Attribution by) {
        int open = tokens.at(run.span().start());
        boolean straight = by.endCueToken() <= open;
        for (int token = by.endCueToken(); token < open; token++) {
            straight &= tokens.kind(token) != Tokens.Kind.SIGN;
        }
        return by.endCueToken() == open
                || (straight && by.speaker() != null && by.cue().names());
    }

    /** Whether a comma or another sign stands between the run and what follows, as before a reporting clause. */
    boolean isParted(QuotedRun run) {
        int next = tokens.at(run.span().end());
        char last = tokens.source().charAt(run.content().end() - 1);
        return ".,!?…—".indexOf(last) >= 0 || (next < tokens.size() && tokens.kind(next) == Tokens.Kind.SIGN);
    }

    private int skipSigns(int from, int end) {
        int start = from;
        while (start < end && tokens.kind(start) == Tokens.Kind.SIGN && ",—–-―".contains(tokens.text(start))) {
            start++;
        }
        return start;
    }

    /** A quotation that ends with a full stop reports nothing behind it unless the sentence goes on. */
    private boolean isOpenToReport(QuotedRun run, int from, int start) {
        char last = tokens.source().charAt(run.content().end() - 1);
        boolean sameLine = tokens.start(start) < run.line().end();
        boolean stopped = last == '.' && start == from && tokens.isCapitalised(start);
        return sameLine && !stopped;
    }

    private @Nullable Attribution subjectThenCue(int start, int end) {
        for (int token = start; token < end; token++) {
            if (isSentenceEnd(token) || (token > start + 1 && endsSubject(token))) {
                return null;
            }
            Match<Cue> cue = token > start ? Cue.match(tokens, token) : null;
            if (cue != null && !cue.meaning().isSource()) {
                Span speaker = phrases.before(token, start);
                return speaker == null ? null : new Attribution(cue.meaning(), token, cue.end(), speaker);
            }
        }
        return null;
    }

    private boolean isSentenceEnd(int token) {
        if (tokens.is(token, ".")) {
            return token + 1 >= tokens.size() || tokens.sentenceOf(token + 1) != tokens.sentenceOf(token);
        }
        return tokens.kind(token) == Tokens.Kind.SIGN
                && "!?:;\"“".contains(tokens.text(token))
                && !tokens.is(token, "");
    }

    private boolean endsSubject(int token) {
        return tokens.is(token, "that")
                || tokens.is(token, "is")
                || tokens.is(token, "but")
                || tokens.is(token, "because");
    }

    /**
     * The cue before the run in its sentence: {@code Berg said: "…"}, {@code Berg called it "…"}.
     *
     * @param from offset from which to look
     */
    @Nullable
    Attribution before(QuotedRun run, int from) {
        int open = tokens.at(run.span().start());
        int first = Math.max(tokens.at(from), open - 40);
        for (int token = open - 1; token >= first; token--) {
            Match<Cue> cue = Cue.match(tokens, token);
            if (cue != null && cue.end() <= open) {
                Attribution found = at(cue, token, first, open);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable Attribution at(Match<Cue> cue, int token, int first, int limit) {
        if (cue.meaning().isSource()) {
            return new Attribution(cue.meaning(), token, cue.end(), phrases.after(cue.end(), limit));
        }
        if (tokens.is(token - 1, "to") || tokens.is(token - 1, "the") || tokens.is(token - 1, "a")) {
            return null;
        }
        Span speaker = phrases.before(token, first);
        boolean gerund = isGerund(token);
        if (gerund) {
            return new Attribution(cue.meaning(), token, cue.end(), mainSubject(token, first));
        }
        if (speaker == null && token == tokens.firstOf(tokens.sentenceOf(token))) {
            speaker = phrases.after(cue.end(), limit);
        }
        return new Attribution(cue.meaning(), token, cue.end(), speaker);
    }

    private boolean isGerund(int token) {
        return tokens.lower(token).endsWith("ing");
    }

    /** The subject of the cue before a gerund: "Berg said no, | adding"; null when there is none. */
    private @Nullable Span mainSubject(int gerund, int first) {
        for (int token = gerund - 1; token > first; token--) {
            Match<Cue> cue = Cue.match(tokens, token);
            if (cue != null && !cue.meaning().isSource() && !isGerund(token)) {
                return phrases.before(token, first);
            }
        }
        return null;
    }

    /** The words before a colon that leads into the run without a cue: {@code The question of Anna Berg: "…"}. */
    @Nullable
    Span colonSubject(QuotedRun run, int from) {
        int open = tokens.at(run.span().start());
        int first = tokens.at(from);
        return open - 1 > first && tokens.is(open - 1, ":") ? tokens.span(first, open - 2) : null;
    }

    /** The cue at the end of the sentence in which the run stands: {@code It is "done", Berg said.} */
    @Nullable
    Attribution atSentenceEnd(QuotedRun run, int limit) {
        int from = tokens.at(run.span().end());
        int end = tokens.at(limit);
        for (int token = Math.min(end, from + 60) - 1; token > from; token--) {
            Match<Cue> cue = Cue.match(tokens, token);
            if (cue != null && cue.meaning().isStrong()) {
                int comma = token;
                while (comma > from && !tokens.is(comma, ",")) {
                    comma--;
                }
                boolean inverted = token == comma + 1;
                boolean tail = comma > from && token - comma < 9 && end - cue.end() < (inverted ? 35 : 14);
                Span speaker = tail ? phrases.before(token, comma + 1) : null;
                if (tail && speaker == null) {
                    speaker = phrases.after(cue.end(), end);
                }
                return speaker == null ? null : new Attribution(cue.meaning(), token, cue.end(), speaker);
            }
        }
        return null;
    }
}
