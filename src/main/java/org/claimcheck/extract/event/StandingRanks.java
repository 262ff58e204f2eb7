package org.claimcheck.extract.event;

import org.claimcheck.model.Certainty;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Places in an order that somebody or something holds whatever the event: by size ("Kenya's fifth-largest maker"), in a draw ("the
 * fourth seed") and as the how-manieth of a kind ("the second woman to lead the city"). The role of such a claim says in which
 * order, among whom, and of what else.
 */
final class StandingRanks implements SlotFiller {

    @Override
    public void fill(Context context, Passage passage) {
        if (passage.section == SectionKind.CAPTION) {
            return;
        }
        for (int at = passage.first; at < passage.end; at++) {
            RankPhrase phrase = read(context, passage, at);
            if (phrase != null) {
                file(context, passage, phrase);
                at = phrase.last();
            }
        }
    }

    private static @Nullable RankPhrase read(Context context, Passage passage, int at) {
        if (!context.tokens().isWord(at) && !context.tokens().isNumber(at)) {
            return null;
        }
        RankPhrase seed = Seeds.read(context, passage, at);
        RankPhrase size = seed == null ? Superlatives.read(context, passage, at) : seed;
        return size == null ? Firsts.read(context, passage, at) : size;
    }

    private static void file(Context context, Passage passage, RankPhrase phrase) {
        Tokens tokens = context.tokens();
        String beside = phrase.holder() == null ? before(context, passage, phrase) : phrase.holder();
        boolean inferred = beside == null;
        boolean ofDeed = phrase.order().contains(" to ");
        String holder =
                inferred && ofDeed ? null : inferred ? Holders.lastBefore(context, passage, phrase.first()) : beside;
        boolean seed = phrase.order().equals("seed");
        if (seed && inferred) {
            return; // "she beat the fourth seed"
        }
        Span span = tokens.span(phrase.shown(), phrase.last());
        NumberValue value = NumberValue.exactly(
                phrase.place(), "rank", span.of(context.scene().text()));
        int frame = context.frames().of(passage);
        boolean behindComma = tokens.is(phrase.first() - 1, ",")
                || (tokens.is(phrase.first() - 1, "the") && tokens.is(phrase.first() - 2, ","));
        boolean apposition = phrase.holder() != null || behindComma;
        if (apposition) { // "nobody told X, the second seed, ..." denies nothing of the seed
            context.desk()
                    .file(
                            frame,
                            "rank",
                            holder,
                            phrase.role(inferred),
                            value,
                            span,
                            Polarity.ASSERTED,
                            Certainty.STATED);
        } else {
            context.desk().file(frame, "rank", holder, phrase.role(inferred), value, span, phrase.shown());
        }
    }

    /** Who is named right before: "X, the second seed"; "the" is no part of the phrase where it shows no owner. */
    private static @Nullable String before(Context context, Passage passage, RankPhrase phrase) {
        int first = phrase.first();
        if (first > passage.first && context.tokens().is(first - 1, "the")) {
            first--;
        }
        return Holders.saidOf(context, passage, phraseBefore(context, passage, first));
    }

    /** "X, the defending champion and second seed": where the first of two such phrases begins, else the token itself. */
    private static int phraseBefore(Context context, Passage passage, int first) {
        Tokens tokens = context.tokens();
        boolean second = first > passage.first && tokens.is(first - 1, "and");
        for (int at = first - 2; second && at > Math.max(passage.first, first - 8); at--) {
            if (tokens.is(at, ",")) {
                return at + 1;
            }
        }
        return first;
    }
}
