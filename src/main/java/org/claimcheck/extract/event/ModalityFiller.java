package org.claimcheck.extract.event;

import org.claimcheck.model.Certainty;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.QuoteMention;
import org.claimcheck.model.Span;
import org.claimcheck.model.SpeechValue;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;

/**
 * How firmly somebody says that something comes about, in quotation marks or in a paraphrase: "the turbines may be sold",
 * "she will sell the turbines", "a sale is not planned". The words of a stated modality and those of a paraphrase of it are
 * then one kind of claim, which can be compared.
 */
final class ModalityFiller implements SlotFiller {

    private static final Words FIRMLY = Words.named("firmly");
    private static final Words PERHAPS = Words.named("perhaps");
    private static final Words NOT_PLANNED = Words.named("not-planned");
    private static final Words EXPECTING = Words.named("expecting");
    private static final Words HOPING = Words.named("hoping");
    private static final Words FEARING = Words.named("fearing");
    private static final Words SHIFTED = Words.named("shifted");
    private static final Words CONDITIONS = Words.named("conditions");
    private static final Words CONDITIONAL = Words.named("conditional");
    private static final Words ANY = Words.any(FIRMLY, PERHAPS, NOT_PLANNED, SHIFTED);
    private static final int SUBJECT = 10;
    private static final int LONGEST = 18;
    private static final int FEWEST = 3;
    private static final WordList STOPS = WordList.of(",", ".", ";", ":", "!", "?", "”", "“", "\"", "(", ")", "…");
    private static final WordList PARTS = WordList.of(
            "that", "and", "but", "or", "which", "who", "because", "if", "when", "while", "said", "says", "whether");
    private static final WordList PRONOUNS =
            WordList.of("i", "we", "he", "she", "it", "they", "you", "there", "is", "are", "was");

    @Override
    public void fill(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        if (!ANY.mayStartIn(tokens, passage.index)) {
            return;
        }
        for (int token = passage.first + 1; token < passage.end; token++) {
            int unplanned = NOT_PLANNED.match(tokens, token, passage.end);
            if (unplanned > 0) {
                file(context, passage, token, token + unplanned, Certainty.EXPECTED, Polarity.DENIED);
            } else if (FIRMLY.at(tokens, token) || isShifted(context, passage, token)) {
                boolean not = tokens.is(token + 1, "not") || tokens.lower(token).endsWith("n't");
                Polarity polarity = not ? Polarity.DENIED : Polarity.ASSERTED;
                file(
                        context,
                        passage,
                        token,
                        tokens.is(token + 1, "not") ? token + 2 : token + 1,
                        Certainty.STATED,
                        polarity);
            } else if (PERHAPS.at(tokens, token) && !tokens.is(token + 1, "not") && !tokens.isCapitalised(token)) {
                file(context, passage, token, token + 1, Certainty.POSSIBLE, Polarity.ASSERTED);
            }
        }
    }

    /** "said she would sell": what was "will" when it was said; not "would sell if …" nor "would like to sell". */
    private static boolean isShifted(Context context, Passage passage, int token) {
        Tokens tokens = context.tokens();
        if (!SHIFTED.at(tokens, token) || CONDITIONAL.at(tokens, token + 1)) {
            return false;
        }
        QuoteMention quote = context.scene().quoteAt(tokens.start(token));
        String cue = quote == null || quote.marks(tokens.span(token, token)) ? null : quote.cue();
        boolean past = cue != null && (cue.endsWith("ed") || cue.equals("said") || cue.equals("told"));
        for (int other = passage.first; past && other < passage.end; other++) {
            past = !CONDITIONS.at(tokens, other);
        }
        return past;
    }

    private static void file(
            Context context, Passage passage, int modal, int from, Certainty attitude, Polarity polarity) {
        Tokens tokens = context.tokens();
        QuoteMention quote = context.scene().quoteAt(tokens.start(modal));
        if (quote == null || quote.speaker() == null || quote.certainty() != Certainty.STATED) {
            return;
        }
        Span clause = quote.marks(tokens.span(modal, modal)) ? quote.content() : quote.span();
        if (isOfAttitude(tokens, clause.start(), modal)) {
            return;
        }
        int start = modal;
        while (start > passage.first
                && modal - start < SUBJECT
                && tokens.start(start - 1) >= clause.start()
                && !isEdge(tokens, start - 1)) {
            start--;
        }
        int end = from;
        while (end < passage.end && end - from < LONGEST && tokens.end(end) <= clause.end() && !STOPS.at(tokens, end)) {
            end++;
        }
        String content = (words(tokens, start, modal) + " " + words(tokens, from, end)).strip();
        if (content.split(" ").length >= FEWEST) {
            Span span = tokens.span(start, Math.max(end, from) - 1);
            SpeechValue value = new SpeechValue(span.of(context.scene().text()), attitude, content);
            context.desk()
                    .fileSaid(
                            context.frames().of(passage),
                            "certainty",
                            quote.speaker(),
                            value,
                            span,
                            polarity,
                            attitude,
                            quote.speaker());
        }
    }

    /** "he hopes that the road will open": how firmly is said by the hope. */
    private static boolean isOfAttitude(Tokens tokens, int from, int modal) {
        for (int token = modal - 1; token >= 0 && tokens.start(token) >= from; token--) {
            if (EXPECTING.match(tokens, token, modal) > 0
                    || HOPING.match(tokens, token, modal) > 0
                    || FEARING.match(tokens, token, modal) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEdge(Tokens tokens, int token) {
        return STOPS.at(tokens, token) || PARTS.at(tokens, token);
    }

    /** The words of these tokens, without pronouns. */
    static String words(Tokens tokens, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int token = from; token < to; token++) {
            boolean word = tokens.isWord(token) || tokens.isNumber(token);
            if (word && !PRONOUNS.at(tokens, token)) {
                words.append(words.isEmpty() ? "" : " ").append(tokens.lower(token));
            }
        }
        return words.toString();
    }
}
