package org.claimcheck.extract.event;

import java.util.List;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.Span;
import org.claimcheck.model.TimeMention;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A prison term that a court changes: the new one is what counts, the old one is told beside it. "cut his sentence from eight years to six
 * and a half", "put it at four years, where it had been seven", "Four of her seven years remain".
 */
final class PrisonTerms implements SlotFiller {

    /** The claim's subject: what an appeal leaves of a term. */
    static final String CHANGED = "prison term after appeal";

    private static final Words SENTENCES = Words.named("prison-terms");
    private static final Words CHANGING = Words.named("changing-terms");
    private static final Words TERMS =
            Words.of(List.of("sentence", "sentences", "term", "terms", "it", "jail", "prison", "punishment"));
    private static final Words GIVING = Words.of(List.of("sentenced", "jailed", "imprisoned", "got", "given"));
    private static final Words REPLACING = Words.named("instead-of-terms");
    private static final Words REMAINING = Words.of(List.of("remain", "remains", "left", "stand", "stands"));
    private static final double YEAR = 31_556_952;
    private static final double HALF = YEAR / 2;
    private static final double LEAST = YEAR / 12;
    private static final int NEAR = 5;
    private static final int FAR = 14;

    @Override
    public void fill(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        if (passage.times.isEmpty()
                || !SENTENCES.mayStartIn(tokens, passage.index)
                || !SENTENCES.anyIn(tokens, passage.first, passage.end)) {
            return;
        }
        List<TimeMention> lengths = passage.times.stream()
                .filter(time -> length(context, time) != null)
                .toList();
        for (int at = 0; at < lengths.size(); at++) {
            read(context, passage, lengths, at);
        }
    }

    private static @Nullable NumberValue length(Context context, TimeMention time) {
        NumberValue value = ToldLength.of(time, time.span().of(context.scene().text()));
        return value == null || value.min() < LEAST ? null : value;
    }

    private static void read(Context context, Passage passage, List<TimeMention> lengths, int at) {
        Tokens tokens = context.tokens();
        TimeMention time = lengths.get(at);
        int first = context.scene().firstToken(time.span());
        int last = context.scene().lastToken(time.span());
        TimeMention next = at + 1 < lengths.size() ? lengths.get(at + 1) : null;
        int behind = next == null ? passage.end : context.scene().firstToken(next.span());
        boolean changing = isChanging(tokens, passage, first);
        if (changing && tokens.is(first - 1, "from") && tokens.is(last + 1, "to") && next == null) {
            elided(context, passage, time, last + 2);
        } else if (changing && tokens.is(first - 1, "to")) {
            changed(context, passage, time);
        } else if (next != null && REPLACING.anyIn(tokens, last + 1, behind) && behind - last <= NEAR + 1) {
            old(context, next);
            changed(context, passage, time);
        } else if (next != null && behind - last <= NEAR && REMAINING.anyIn(tokens, last + 1, behind)) {
            old(context, next);
            changed(context, passage, time);
        } else if (changing && next != null && tokens.is(behind - 1, "to")) {
            old(context, time);
        }
    }

    /** Whether a verb before a length changes a term: "cut his sentence to", "the term was reduced to"; not "set fire and was sentenced to". */
    private static boolean isChanging(Tokens tokens, Passage passage, int first) {
        for (int at = first - 1; at >= Math.max(passage.first, first - FAR); at--) {
            if (GIVING.at(tokens, at)) {
                return false;
            }
            if (CHANGING.match(tokens, at, first) > 0) {
                return TERMS.anyIn(tokens, Math.max(passage.first, at - NEAR), Math.min(first, at + NEAR + 2));
            }
        }
        return false;
    }

    /** "from seven years to four and a half": years again. */
    private static void elided(Context context, Passage passage, TimeMention time, int token) {
        Tokens tokens = context.tokens();
        int years = token < passage.end ? NumberNames.cardinal(tokens.lower(token)) : 0;
        boolean half = tokens.is(token + 1, "and") && tokens.is(token + 2, "a") && tokens.is(token + 3, "half");
        boolean ofYears = time.span().of(context.scene().text()).endsWith("years");
        if (years > 0 && ofYears) {
            Span span = tokens.span(token, half ? token + 3 : token);
            String shown = span.of(context.scene().text()) + " years";
            double seconds = years * YEAR + (half ? HALF : 0);
            old(context, time);
            file(
                    context,
                    passage,
                    token,
                    span,
                    new NumberValue(shown, seconds, seconds, false, "second", null, half ? HALF : YEAR));
        }
    }

    private static void changed(Context context, Passage passage, TimeMention time) {
        NumberValue value = length(context, time);
        if (value != null) {
            context.desk().withdrawFigures(time.span());
            file(context, passage, context.scene().firstToken(time.span()), time.span(), value);
        }
    }

    /** The term that no longer holds is no claim of what does. */
    private static void old(Context context, TimeMention time) {
        context.desk().withdrawFigures(time.span());
    }

    private static void file(Context context, Passage passage, int token, Span span, NumberValue value) {
        int frame = context.frames().nearest(passage, token, context.clauses());
        context.desk().file(frame, "duration", CHANGED, null, value, span, token);
    }
}
