package org.claimcheck.extract.event;

import org.claimcheck.model.Certainty;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.QuoteMention;
import org.claimcheck.model.Span;
import org.claimcheck.model.SpeechValue;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Who expects, hopes, may or will do what: "Lee expects clarity", "the ministry may pay in March". The attitude is the
 * reporting word's, the content is what it governs.
 */
final class SpeechFiller implements SlotFiller {

    private static final Words EXPECTING = Words.named("expecting");
    private static final Words HOPING = Words.named("hoping");
    private static final Words RULING_OUT = Words.named("ruled-out");
    private static final Words INSTITUTIONS = Words.named("institutions");
    private static final Words BE = Words.named("be-forms");
    private static final Words POSSIBLY = Words.named("possibly");
    private static final Words I = Words.of(java.util.List.of("i", "we"));
    private static final Words PRONOUNS = Words.of(java.util.List.of("he", "she"));
    private static final Words FEARING = Words.named("fearing");
    private static final Words ANY = Words.any(EXPECTING, HOPING, RULING_OUT, FEARING);
    private static final int LONGEST = 25;
    private static final int FEWEST = 2;

    @Override
    public void fill(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        if (!ANY.mayStartIn(tokens, passage.index) && !INSTITUTIONS.mayStartIn(tokens, passage.index)) {
            return;
        }
        for (int token = passage.first + 1; token < passage.end; token++) {
            int expecting = EXPECTING.match(tokens, token, passage.end);
            int hoping = HOPING.match(tokens, token, passage.end);
            if (expecting > 0 || hoping > 0) {
                Certainty attitude = hoping > 0 ? Certainty.HOPED : Certainty.EXPECTED;
                person(context, passage, token, token + Math.max(expecting, hoping), attitude, Polarity.ASSERTED);
            } else if (FEARING.match(tokens, token, passage.end) > 0) {
                int from = token + FEARING.match(tokens, token, passage.end);
                person(context, passage, token, from, Certainty.POSSIBLE, Polarity.ASSERTED);
            } else if (RULING_OUT.match(tokens, token, passage.end) > 0) {
                person(context, passage, token, token + 2, Certainty.STATED, Polarity.RULED_OUT);
            } else if (INSTITUTIONS.at(tokens, token - 1) && !tokens.is(token + 1, "not")) {
                institution(context, passage, token);
            }
        }
    }

    private static void institution(Context context, Passage passage, int modal) {
        Tokens tokens = context.tokens();
        boolean may = POSSIBLY.at(tokens, modal);
        if (may || tokens.is(modal, "will")) {
            Certainty attitude = may ? Certainty.POSSIBLE : Certainty.STATED;
            file(context, passage, tokens.lower(modal - 1), modal, modal + 1, attitude, Polarity.ASSERTED);
        }
    }

    private static void person(
            Context context, Passage passage, int cue, int from, Certainty attitude, Polarity polarity) {
        String who = speaker(context, passage, cue);
        boolean passive = BE.at(context.tokens(), cue - 1);
        if (who != null && !passive) {
            file(context, passage, who, cue, from, attitude, polarity);
        }
    }

    /** The one with the attitude: the quoted speaker behind "I", else the person just before, also behind "he". */
    private static @Nullable String speaker(Context context, Passage passage, int cue) {
        Tokens tokens = context.tokens();
        QuoteMention quote = context.scene().quoteAt(tokens.start(cue));
        if (quote != null && quote.marks(tokens.span(cue, cue))) {
            return I.at(tokens, cue - 1) ? quote.speaker() : null;
        }
        String before = null;
        int at = -1;
        for (PersonMention person : passage.persons) {
            if (context.scene().lastToken(person.span()) < cue) {
                before = person.name();
                at = context.scene().lastToken(person.span());
            }
        }
        boolean pronoun = PRONOUNS.at(tokens, cue - 1) || PRONOUNS.at(tokens, cue - 2);
        return before != null && (pronoun || cue - at <= 3) ? before : null;
    }

    private static void file(
            Context context, Passage passage, String who, int cue, int from, Certainty attitude, Polarity polarity) {
        Tokens tokens = context.tokens();
        int end = from;
        StringBuilder content = new StringBuilder();
        int limit = quoteEnd(context, tokens.start(cue));
        while (end < passage.end && end - from < LONGEST && tokens.end(end) <= limit && !isStop(tokens, end)) {
            if (tokens.isWord(end) || tokens.isNumber(end)) {
                content.append(content.isEmpty() ? "" : " ").append(tokens.lower(end));
            }
            end++;
        }
        while (end > from && tokens.kind(end - 1) == Tokens.Kind.SIGN) {
            end--;
        }
        if (end - from < FEWEST) {
            return;
        }
        String words = tokens.span(cue, end - 1).of(context.scene().text());
        SpeechValue value = new SpeechValue(words, attitude, content.toString());
        int frame = context.frames().of(passage);
        context.desk().fileSaid(frame, "certainty", who, value, tokens.span(cue, end - 1), polarity, attitude, who);
    }

    /** Where the quotation that holds this offset ends; beyond the text when none does. */
    private static int quoteEnd(Context context, int offset) {
        QuoteMention quote = context.scene().quoteAt(offset);
        return quote == null || !quote.marks(new Span(offset, offset + 1))
                ? Integer.MAX_VALUE
                : quote.content().end();
    }

    private static boolean isStop(Tokens tokens, int token) {
        return tokens.is(token, ".") || tokens.is(token, ";") || tokens.is(token, "”") || tokens.is(token, "!");
    }
}
