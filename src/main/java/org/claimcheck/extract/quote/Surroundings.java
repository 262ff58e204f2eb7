package org.claimcheck.extract.quote;

import org.claimcheck.model.QuoteForm;
import org.claimcheck.model.Span;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The words around a quoted run in which its cue may stand.
 *
 * @param from offset from which its own sentence, outside quotations, begins before it
 * @param limit offset up to which to look behind it: the next quotation or the end of the sentence
 * @param sentence span of the sentence that holds the opening mark
 * @param sentenceEnd end of the sentence that holds the closing mark
 * @param startsSentence whether no word of its sentence stands before it
 */
record Surroundings(int from, int limit, Span sentence, int sentenceEnd, boolean startsSentence) {

    static Surroundings of(Tokens tokens, QuotedRun run, @Nullable QuotedRun before, @Nullable QuotedRun after) {
        Span sentence = tokens.sentences().get(tokens.sentenceAt(run.span().start()));
        int from = Math.max(sentence.start(), before == null ? 0 : before.span().end());
        int nextToken = Math.min(tokens.at(run.span().end()), tokens.size() - 1);
        int end = tokens.sentences().get(tokens.sentenceOf(nextToken)).end();
        int sentenceEnd = Math.min(end, run.line().end());
        int limit = Math.min(
                sentenceEnd, after == null ? Integer.MAX_VALUE : after.span().start());
        boolean starts = !hasWord(tokens, from, run.span().start());
        boolean inQuoteBefore = before != null && before.span().end() >= sentence.start();
        return new Surroundings(
                from, limit, sentence, sentenceEnd, starts && (!inQuoteBefore || ended(tokens, before)));
    }

    /** Whether the run before ended its sentence, so that this one starts another. */
    private static boolean ended(Tokens tokens, @Nullable QuotedRun before) {
        return before == null
                || ".!?".indexOf(tokens.source().charAt(before.content().end() - 1)) >= 0;
    }

    private static boolean hasWord(Tokens tokens, int from, int to) {
        for (int token = tokens.at(from); token < tokens.size() && tokens.start(token) < to; token++) {
            if (tokens.kind(token) != Tokens.Kind.SIGN) {
                return true;
            }
        }
        return false;
    }

    boolean sameSentence(QuotedRun other) {
        return sentence.contains(new Span(other.span().start(), other.span().start()));
    }

    /** Direct when the quoted words stand as a sentence of their own, mixed when they are part of a told one. */
    QuoteForm form(QuotedRun run, String text) {
        if (startsSentence) {
            return QuotedWords.isSentence(run.content().of(text)) ? QuoteForm.DIRECT : QuoteForm.MIXED;
        }
        int before = run.span().start() - 1;
        while (before > from && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        char sign = before >= 0 ? text.charAt(before) : ' ';
        String words = run.content().of(text);
        boolean sentence = QuotedWords.isSentence(words);
        boolean capital = Character.isUpperCase(words.charAt(0));
        boolean named = QuotedWords.isTitle(words) && "!?…—".indexOf(words.charAt(words.length() - 1)) < 0;
        boolean introduced = sign == ':' || (sign == ',' && sentence);
        return introduced || (capital && sentence && !named) ? QuoteForm.DIRECT : QuoteForm.MIXED;
    }
}
