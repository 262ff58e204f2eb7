package org.claimcheck.extract.event;

import org.claimcheck.model.Certainty;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.QuoteForm;
import org.claimcheck.model.QuoteMention;
import org.claimcheck.model.Span;
import org.claimcheck.model.SpeechValue;

/**
 * Who denies what, and who confirms it: "Bakk denied that officers had used tear gas", "Bakk confirmed that officers had".
 * Article by article, not sentence by sentence.
 */
final class DenialFiller {

    private static final Words CONFIRMING = Words.named("confirming");
    private static final int FEWEST = 3;

    private DenialFiller() {}

    static void fill(Context context) {
        for (QuoteMention quote : context.scene().mentions.quotes()) {
            boolean reported = quote.form() == QuoteForm.INDIRECT && quote.statement() && quote.speaker() != null;
            if (reported && isMeant(context, quote) && !context.scene().passages.isEmpty()) {
                Passage passage = context.scene()
                        .passages
                        .get(context.tokens().sentenceAt(quote.span().start()));
                file(context, passage, quote);
            }
        }
    }

    private static boolean isMeant(Context context, QuoteMention quote) {
        return quote.polarity() == Polarity.DENIED
                || (quote.cueSpan() != null
                        && CONFIRMING.at(
                                context.tokens(),
                                context.tokens().at(quote.cueSpan().start())));
    }

    private static void file(Context context, Passage passage, QuoteMention quote) {
        String content = ModalityFiller.words(
                context.tokens(),
                context.tokens().at(quote.span().start()),
                context.scene().lastToken(quote.span()) + 1);
        if (content.split(" ").length >= FEWEST) {
            Span cue = quote.cueSpan();
            boolean leads = cue != null && cue.end() <= quote.span().start();
            Span span =
                    cue != null && leads ? new Span(cue.start(), quote.span().end()) : quote.span();
            SpeechValue value = new SpeechValue(span.of(context.scene().text()), Certainty.STATED, content);
            context.desk()
                    .fileSaid(
                            context.frames().of(passage),
                            "certainty",
                            quote.speaker(),
                            value,
                            span,
                            quote.polarity(),
                            Certainty.STATED,
                            quote.speaker());
        }
    }
}
