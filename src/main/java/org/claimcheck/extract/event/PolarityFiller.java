package org.claimcheck.extract.event;

import java.util.Map;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.QuoteMention;
import org.claimcheck.model.TermValue;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Whether something was done or not: "did not use tear gas" against "used tear gas". The subject is the predicate in
 * normal form, base verb and object, with what it is said of where there is no object.
 */
final class PolarityFiller implements SlotFiller {

    private static final Words AUXILIARIES = Words.named("polarity-auxiliaries");
    private static final Words SKIPPED = Words.named("object-skip");
    private static final Words ENDS = Words.named("object-end");
    /** Verbs that say that something was not done, and what. */
    private static final Map<String, String> OPPOSITES = Map.of("deny", "admit");

    private static final int REACH = 8;

    private final VerbForms verbs = VerbForms.shipped();

    @Override
    public void fill(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        if (!verbs.anyIn(tokens, passage.index)) {
            return;
        }
        for (int token = passage.first + 1; token < passage.end; token++) {
            String base = verbs.base(tokens, token);
            if (base != null && !context.scene().isQuoted(tokens.start(token))) {
                predicate(context, passage, token, base);
            }
        }
    }

    private static void predicate(Context context, Passage passage, int verb, String verbBase) {
        String base = verbBase;
        Tokens tokens = context.tokens();
        int first = verb;
        boolean negated = false;
        while (first > passage.first && AUXILIARIES.at(tokens, first - 1)) {
            first--;
            negated |= tokens.is(first, "not") || tokens.endsWith(first, "n't") || tokens.is(first, "never");
        }
        String opposite = OPPOSITES.get(base);
        if (opposite != null) { // "denied wrongdoing": did not admit it
            negated = !negated;
            base = opposite;
        }
        boolean infinitive = tokens.is(first - 1, "to") || tokens.is(first, "to");
        boolean past = first < verb || tokens.endsWith(verb, "ed");
        QuoteMention report = context.scene().quoteAt(tokens.start(first));
        boolean denied = report != null && report.polarity() != Polarity.ASSERTED; // told by DenialFiller
        String subject = infinitive || !past || denied ? null : key(context, passage, first, verb, base);
        if (subject != null) {
            var span = tokens.span(first, verb);
            TermValue value =
                    new TermValue(span.of(context.scene().text()), negated ? "no" : "yes", negated ? "yes" : "no");
            int frame = context.frames().nearest(passage, verb, context.clauses());
            Certainty certainty = context.cues().certainty(verb, passage.first, passage.end);
            context.desk()
                    .file(
                            frame,
                            "polarity",
                            subject,
                            null,
                            value,
                            span,
                            negated ? Polarity.DENIED : Polarity.ASSERTED,
                            certainty);
        }
    }

    /** The predicate in normal form; null when too little is said to tell it from others. */
    private static @Nullable String key(Context context, Passage passage, int first, int verb, String base) {
        Tokens tokens = context.tokens();
        StringBuilder object = new StringBuilder();
        int words = 0;
        for (int at = verb + 1; at < passage.end && at < verb + REACH && words < 2; at++) {
            if (SKIPPED.at(tokens, at)) {
                continue;
            }
            if (ENDS.at(tokens, at) || !tokens.isWord(at)) {
                break;
            }
            object.append(' ').append(tokens.lower(at));
            words++;
        }
        int before = first - 1;
        boolean head = before >= passage.first && tokens.isWord(before) && !ENDS.at(tokens, before);
        if (words == 2) {
            return base + object;
        }
        return words == 1 && head ? tokens.lower(before) + " " + base + object : null;
    }
}
