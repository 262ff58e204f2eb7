package org.claimcheck.extract.event;

import java.util.List;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.QuantityMention;
import org.claimcheck.model.Span;
import org.claimcheck.text.Tokens;

/**
 * What share of the voters voted, in whatever words: "Turnout was 41.3 percent", "Four in ten voters took part", "More than half of those on
 * the roll had cast a ballot", "Two in three stayed at home".
 */
final class Turnouts implements SlotFiller {

    private static final Words VOTERS = Words.named("electorate");
    private static final Words VOTING = Words.named("taking-part-in-vote");
    private static final Words ABSTAINING = Words.named("staying-at-home");
    private static final Words OTHER = Words.named("voters-of-one-kind");
    private static final Words OF = Words.of(List.of("of", "in"));
    private static final Words LEVELS = Words.named("turnout-levels");
    private static final int NEAR = 12;
    private static final int ROUNDING = 5;
    private static final int WHOLE = 100;

    @Override
    public void fill(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        if (!VOTERS.mayStartIn(tokens, passage.index) && !LEVELS.mayStartIn(tokens, passage.index)) {
            return;
        }
        boolean voters =
                VOTERS.anyIn(tokens, passage.first, passage.end) || LEVELS.anyIn(tokens, passage.first, passage.end);
        if (!voters || OTHER.anyIn(tokens, passage.first, passage.end)) {
            return;
        }
        for (QuantityMention quantity : passage.quantities) {
            NumberValue value = quantity.value();
            if ("percent".equals(value.unit())) {
                int first = context.scene().firstToken(quantity.span());
                int last = context.scene().lastToken(quantity.number());
                if (isTurnout(tokens, passage, first)) {
                    file(context, passage, value, quantity.span(), first);
                } else {
                    told(context, passage, value, quantity.span(), first, last);
                }
            }
        }
        for (int at = passage.first; at + 2 < passage.end; at++) {
            inSome(context, passage, at);
        }
    }

    /** "Four in ten voters", "seven out of ten". */
    private static void inSome(Context context, Passage passage, int at) {
        Tokens tokens = context.tokens();
        int some = NumberNames.cardinal(tokens.lower(at));
        int joint = VOTERS.at(tokens, at + 1) ? at + 2 : at + 1; // "four voters in ten"
        boolean out = tokens.is(joint, "out") && tokens.is(joint + 1, "of");
        int in = out ? joint + 2 : tokens.is(joint, "in") ? joint + 1 : -1;
        int all = in < 0 || in >= passage.end ? 0 : NumberNames.cardinal(tokens.lower(in));
        if (some > 0 && all > some && all <= WHOLE) {
            double share = (double) some * WHOLE / all;
            double about = all <= ROUNDING ? ROUNDING + 1.5 : ROUNDING;
            NumberValue value = new NumberValue(
                    tokens.span(at, in).of(context.scene().text()),
                    share - about,
                    share + about,
                    true,
                    "percent",
                    null,
                    1);
            told(context, passage, value, tokens.span(at, in), at, joint > at + 1 ? at : in);
        }
    }

    /** "Turnout was 41 percent", "a turnout of 41 percent", "41 percent turnout". */
    private static boolean isTurnout(Tokens tokens, Passage passage, int first) {
        if (tokens.is(first - 1, "from")) {
            return false; // "fell from 52 percent"
        }
        int reach = tokens.is(first - 1, "to") ? NEAR + 2 : 5;
        for (int at = first - 1; at >= Math.max(passage.first, first - reach); at--) {
            if (tokens.is(at, "turnout") || (tokens.is(at, "participation") && !tokens.is(at - 1, "labour"))) {
                return LEVELS.anyIn(tokens, at, first + 1);
            }
        }
        return false;
    }

    /** Who votes, or stays at home, behind a share of them. */
    private static void told(Context context, Passage passage, NumberValue value, Span span, int first, int last) {
        Tokens tokens = context.tokens();
        int noun = last + 1;
        while (noun < Math.min(passage.end, last + NEAR) && VOTERS.match(tokens, noun, passage.end) == 0) {
            if (context.clauses().startsAt(noun) && !OF.at(tokens, noun)) {
                return;
            }
            noun++;
        }
        int reach = Math.min(passage.end, noun + NEAR);
        for (int at = noun; at < reach; at++) {
            if (VOTING.match(tokens, at, passage.end) > 0
                    && context.cues().polarity(at, passage.first) == Polarity.ASSERTED) {
                file(context, passage, value, span, first);
                return;
            }
            if (ABSTAINING.match(tokens, at, passage.end) > 0) {
                file(context, passage, rest(value), span, first);
                return;
            }
            if (tokens.is(at, ";")) {
                return;
            }
        }
    }

    /** Those who voted where a share did not. */
    private static NumberValue rest(NumberValue value) {
        double most = Math.min(WHOLE, WHOLE - Math.max(0, value.min()));
        double least = Math.max(0, WHOLE - Math.min(WHOLE, value.max()));
        return new NumberValue(
                value.display() + " who did not", least, most, value.approximate(), "percent", null, value.precision());
    }

    private static void file(Context context, Passage passage, NumberValue value, Span span, int token) {
        int frame = context.frames().nearest(passage, token, context.clauses());
        Certainty certainty = context.cues().between(context.clauses().start(token, passage.first), token);
        if (frame < 0 || certainty == Certainty.EXPECTED || certainty == Certainty.HOPED) {
            return;
        }
        context.desk().withdrawFigures(span);
        context.desk().file(frame, "percentage", "turnout", null, value, span, Polarity.ASSERTED, Certainty.STATED);
    }
}
