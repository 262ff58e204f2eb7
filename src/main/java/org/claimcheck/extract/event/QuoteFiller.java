package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.QuoteForm;
import org.claimcheck.model.QuoteMention;
import org.claimcheck.model.QuoteValue;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.jspecify.annotations.Nullable;

/** One claim for each quotation, whose pieces may stand apart. Article by article, not sentence by sentence. */
final class QuoteFiller {

    private static final int FEW_WORDS = 4;
    private static final int SHOWN = 100;

    private QuoteFiller() {}

    static void fill(Context context) {
        Map<Integer, List<QuoteMention>> quotations = new TreeMap<>();
        for (QuoteMention quote : context.scene().mentions.quotes()) {
            if (quote.isMarked()) {
                quotations
                        .computeIfAbsent(quote.quotation(), number -> new ArrayList<>())
                        .add(quote);
            }
        }
        quotations.values().forEach(pieces -> file(context, pieces));
    }

    private static void file(Context context, List<QuoteMention> pieces) {
        String text = context.scene().text();
        List<String> words =
                pieces.stream().map(piece -> piece.content().of(text)).toList();
        String speaker = pieces.stream()
                .map(QuoteMention::speaker)
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
        QuoteMention first = pieces.get(0);
        QuoteMention last = pieces.get(pieces.size() - 1);
        Span span = new Span(
                first.marked().start(),
                Math.max(first.marked().end(), last.marked().end()));
        String all = String.join(" … ", words);
        boolean few = parts(all) < FEW_WORDS;
        SectionKind section = context.scene().reading.article().kindAt(span.start());
        if (few || section == SectionKind.CAPTION || context.scene().passages.isEmpty()) {
            return;
        }
        QuoteValue value = new QuoteValue(shortened(all), form(first), words);
        Passage passage = context.scene().passages.get(context.tokens().sentenceAt(span.start()));
        context.desk()
                .fileSaid(
                        context.frames().of(passage), "quote", speaker, value, span, Certainty.STATED, orNull(speaker));
    }

    private static QuoteForm form(QuoteMention piece) {
        return piece.form() == QuoteForm.INDIRECT ? QuoteForm.DIRECT : piece.form();
    }

    /** How many parts white space cuts words into; what stands before leading space is one. */
    private static int parts(String words) {
        int parts = 1;
        for (int at = 1; at <= words.length(); at++) {
            boolean space = isSpace(words.charAt(at - 1));
            parts += space && (at == 1 || !isSpace(words.charAt(at - 2))) ? 1 : 0;
        }
        return parts;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static @Nullable String orNull(@Nullable String speaker) {
        return speaker;
    }

    private static String shortened(String words) {
        if (words.length() <= SHOWN) {
            return words;
        }
        int cut = words.lastIndexOf(' ', SHOWN);
        return words.substring(0, cut > 0 ? cut : SHOWN) + " …";
    }
}
