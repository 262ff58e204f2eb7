package org.claimcheck.extract.event;

import java.util.List;
import java.util.Map;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.Span;
import org.claimcheck.model.TermValue;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What an accused was found guilty of, or not, where other words stand between the verdict and the crime: "found Lund guilty of murdering
 * his partner", "acquitted her of murder, but convicted her of manslaughter", "got nine years for fraud". Of a killing a second claim tells
 * which of its kinds it is. The verdicts that stand right before their crime are read by {@link OutcomeFiller}.
 */
final class Verdicts implements SlotFiller {

    private static final Words CRIMES = Words.any(Words.named("crimes"), Words.named("killing-crimes"));
    private static final Words CONVICTING = Words.named("convicting");
    private static final Words ACQUITTING = Words.named("acquitting");
    private static final Words OPEN = Words.named("charging-only");
    private static final Words INSTEAD = Words.named("instead-of-crime");
    private static final Words LEADS = Words.of(List.of("of", "for", "to"));
    private static final Words BETWEEN = Words.named("before-crime");
    private static final Words OTHERWISE = Words.of(List.of(
            "charge", "charges", "trial", "case", "suspect", "suspects", "weapon", "conviction", "squad", "inquiry"));
    private static final Words UNSURE = Words.named("verdict-unsure");
    private static final Words HIM = Words.of(List.of("he", "she", "him", "her"));
    private static final Map<String, String> KINDS = Map.of(
            "murder", "murder",
            "murders", "murder",
            "murdering", "murder",
            "manslaughter", "manslaughter");
    private static final int REACH = 16;
    private static final int LEAD = 5;
    private static final int NEAR = 4;

    @Override
    public void fill(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        if (!CRIMES.mayStartIn(tokens, passage.index) || passage.isHeadline()) {
            return;
        }
        for (int token = passage.first; token < passage.end; token++) {
            if (CRIMES.at(tokens, token) && !OTHERWISE.at(tokens, token + 1)) {
                read(context, passage, token);
            }
        }
    }

    private static void read(Context context, Passage passage, int crime) {
        Tokens tokens = context.tokens();
        int instead = lead(tokens, passage, crime, INSTEAD);
        int lead = lead(tokens, passage, crime, LEADS);
        int verdict = lead < 0 ? -1 : verdict(tokens, passage, lead);
        if (verdict < 0 || instead >= 0 || OutcomeFiller.isRead(tokens, verdict, crime)) {
            return;
        }
        boolean not = tokens.is(verdict - 1, "not");
        boolean guilty = CONVICTING.at(tokens, verdict) && !not;
        boolean open = UNSURE.anyIn(tokens, Math.max(passage.first, verdict - NEAR), verdict)
                || (!not && context.cues().polarity(verdict, passage.first) != Polarity.ASSERTED)
                || context.scene().isQuoted(tokens.start(crime));
        String accused = open ? null : accused(context, passage, verdict, crime);
        if (accused != null) {
            String kind = KINDS.getOrDefault(tokens.lower(crime), tokens.lower(crime));
            Span span = tokens.span(verdict, crime);
            String term = guilty ? "guilty" : "not guilty";
            file(context, passage, verdict, span, kind, term, guilty ? "not guilty" : "guilty", accused);
            if (guilty && KINDS.containsKey(tokens.lower(crime))) {
                file(context, passage, verdict, span, "killing", kind, TermValue.EVERY_OTHER, accused);
            }
        }
    }

    /** The word that joins a crime to its verdict: the "of" of "guilty of the murder"; or -1. */
    private static int lead(Tokens tokens, Passage passage, int crime, Words leads) {
        for (int at = crime - 1; at >= Math.max(passage.first, crime - LEAD); at--) {
            int length = leads.match(tokens, at, crime);
            if (length > 0) {
                return at;
            }
            if (!BETWEEN.at(tokens, at) && !CRIMES.at(tokens, at)) {
                return -1;
            }
        }
        return -1;
    }

    /** The verdict or sentence that a crime belongs to, or -1 where somebody is charged with it, or it is told of in another way. */
    private static int verdict(Tokens tokens, Passage passage, int lead) {
        for (int at = lead - 1; at >= Math.max(passage.first, lead - REACH); at--) {
            if (OPEN.at(tokens, at) || tokens.is(at, ";")) {
                return -1;
            }
            if (CONVICTING.at(tokens, at) || ACQUITTING.at(tokens, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Whom a verdict concerns: who is named in its sentence, or whom a pronoun stands for; not "his partner got nine years". */
    private static @Nullable String accused(Context context, Passage passage, int verdict, int crime) {
        Tokens tokens = context.tokens();
        boolean named =
                passage.persons.stream().anyMatch(person -> context.scene().firstToken(person.span()) < crime);
        boolean pronoun = false;
        for (int at = Math.max(passage.first, verdict - LEAD); at < crime; at++) {
            boolean owner = HIM.at(tokens, at)
                    && tokens.is(at, "her")
                    && at + 1 < crime
                    && !BETWEEN.at(tokens, at + 1)
                    && !LEADS.at(tokens, at + 1);
            pronoun |= HIM.at(tokens, at) && !owner;
        }
        return named || pronoun ? Concerned.by(context, passage, verdict, crime) : null;
    }

    private static void file(
            Context context,
            Passage passage,
            int token,
            Span span,
            String slot,
            String term,
            String opposes,
            String accused) {
        int law = context.frameWith("outcome", passage, token);
        int frame = law >= 0 ? law : context.frames().nearest(passage, token, context.clauses());
        TermValue value = new TermValue(span.of(context.scene().text()), term, opposes);
        context.desk().file(frame, "outcome", slot + ", " + accused, null, value, span, token);
    }
}
