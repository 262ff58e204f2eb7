package org.claimcheck.align;

import org.claimcheck.model.Comparison;
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

/** The one comparison operation: picks the comparator of the values' kind. Different kinds are not comparable. */
final class Comparators {

    private static final NumberComparator NUMBERS = new NumberComparator();
    private static final QuoteComparator QUOTES = new QuoteComparator();
    private static final SpeechComparator SPEECH = new SpeechComparator();
    private static final NameComparator NAMES = new NameComparator();
    private static final PlaceComparator PLACES = new PlaceComparator();
    private static final TitleComparator TITLES = new TitleComparator();
    private static final ModeComparator MODES = new ModeComparator();
    private static final TermComparator TERMS = new TermComparator();

    private static final TimeComparator TIMES = new TimeComparator();

    private Comparators() {}

    /** How the values of two claims stand to each other. */
    static Comparison compare(Sides sides) {
        Value left = sides.left().value();
        Value right = sides.right().value();
        if (!left.getClass().equals(right.getClass())) {
            return Comparison.notComparable("kind", "the values are of different kinds");
        }
        if (left instanceof NumberValue one && right instanceof NumberValue other) {
            return NUMBERS.compare(one, other, sides);
        }
        if (left instanceof QuoteValue one && right instanceof QuoteValue other) {
            return QUOTES.compare(one, other, sides);
        }
        if (left instanceof SpeechValue one && right instanceof SpeechValue other) {
            return SPEECH.compare(one, other, sides);
        }
        if (left instanceof NameValue one && right instanceof NameValue other) {
            return NAMES.compare(one, other, sides);
        }
        if (left instanceof PlaceValue one && right instanceof PlaceValue other) {
            return PLACES.compare(one, other, sides);
        }
        if (left instanceof TitleValue one && right instanceof TitleValue other) {
            return TITLES.compare(one, other, sides);
        }
        if (left instanceof ModeValue one && right instanceof ModeValue other) {
            return MODES.compare(one, other, sides);
        }
        if (left instanceof TermValue one && right instanceof TermValue other) {
            return TERMS.compare(one, other, sides);
        }
        if (left instanceof TimeValue one && right instanceof TimeValue other) {
            return TIMES.compare(one, other, sides);
        }
        if (Words.normal(left.display()).equals(Words.normal(right.display()))) {
            return Comparison.same("equal", "both say " + left.display());
        }
        return Comparison.notComparable("unknown", "nothing is known of how they compare");
    }
}
