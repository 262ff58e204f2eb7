package org.claimcheck.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.model.QuantityMention;
import org.claimcheck.model.Span;
import org.claimcheck.model.TimeMention;
import org.claimcheck.text.Reading;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers with what they count or measure. Stateless; may be shared.
 *
 * <p>Example: "around 30 countries" is 27 to 33, approximate, noun {@code country}; "€750,000" is 750,000 EUR. Dates,
 * times, ages of people, telephone numbers, addresses and scores are left alone.
 */
public final class QuantityExtractor {

    private static final String SPEED = "metre per second";

    /** Quantities in text order, outside the time expressions. */
    public List<QuantityMention> extract(Reading reading, List<TimeMention> times) {
        Tokens tokens = reading.tokens();
        QuantityReader reader = new QuantityReader(tokens);
        List<QuantityMention> found = new ArrayList<>();
        int time = 0;
        int at = 0;
        while (at < tokens.size()) {
            while (time < times.size() && times.get(time).span().end() <= tokens.start(at)) {
                time++;
            }
            Span taken = time < times.size() ? times.get(time).span() : null;
            QuantityMention mention = isFree(tokens, at, taken) ? reader.read(at) : null;
            if (mention == null || (overlapsTime(mention.span(), taken) && !isSpeed(mention, taken))) {
                at++;
            } else {
                found.add(mention);
                at = Math.max(at + 1, tokens.at(mention.span().end()));
            }
        }
        return found;
    }

    private static boolean isFree(Tokens tokens, int at, @Nullable Span taken) {
        return taken == null || tokens.end(at) <= taken.start();
    }

    /** "110 kilometres an hour": the hour is that of the speed. */
    private static boolean isSpeed(QuantityMention mention, @Nullable Span taken) {
        return taken != null
                && SPEED.equals(mention.value().unit())
                && mention.number().end() <= taken.start()
                && mention.span().end() >= taken.end();
    }

    private static boolean overlapsTime(Span span, @Nullable Span taken) {
        return taken != null && span.overlaps(taken);
    }
}
