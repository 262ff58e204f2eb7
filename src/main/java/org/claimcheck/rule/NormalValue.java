package org.claimcheck.rule;

import java.util.Locale;
import java.util.regex.Pattern;
import org.claimcheck.model.ModeValue;
import org.claimcheck.model.NameValue;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.QuoteValue;
import org.claimcheck.model.SpeechValue;
import org.claimcheck.model.TermValue;
import org.claimcheck.model.TimeValue;
import org.claimcheck.model.TitleValue;
import org.claimcheck.model.Value;
import org.claimcheck.text.Memo;

/** Values in a normal form, so that a finding keeps its id when only the way of writing a value changes. */
final class NormalValue {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Memo<String> LATELY = new Memo<>(NormalValue::folded, 1 << 12);

    private NormalValue() {}

    /** E.g. {@code 12.0..12.0 killed} for "twelve people", {@code paris FR} for "Paris, France". */
    static String of(Value value) {
        if (value instanceof NumberValue number) {
            return number.min() + ".." + number.max() + " " + number.unit() + " " + number.currency();
        }
        if (value instanceof TimeValue time) {
            return time.isResolved() ? time.from() + ".." + time.until() : time.timex();
        }
        if (value instanceof PlaceValue place) {
            return LATELY.of(place.name()) + " " + place.country();
        }
        if (value instanceof ModeValue mode) {
            return mode.modes().toString();
        }
        return LATELY.of(words(value));
    }

    private static String words(Value value) {
        if (value instanceof NameValue name) {
            return name.display() + " " + name.surface();
        }
        if (value instanceof TitleValue title) {
            return title.canonical();
        }
        if (value instanceof QuoteValue quote) {
            return String.join(" ... ", quote.pieces());
        }
        if (value instanceof SpeechValue speech) {
            return speech.attitude().label() + " " + speech.content();
        }
        return value instanceof TermValue term ? term.term() : value.display();
    }

    private static String folded(String text) {
        return SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
