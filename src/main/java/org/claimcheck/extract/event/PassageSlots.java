package org.claimcheck.extract.event;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.claimcheck.model.Mention;
import org.claimcheck.model.NameValue;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.QuantityMention;
import org.claimcheck.model.Span;
import org.claimcheck.model.TermValue;
import org.claimcheck.model.TimeMention;
import org.claimcheck.model.Value;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.phrase.SlotFinder;
import org.claimcheck.text.phrase.SlotType;
import org.jspecify.annotations.Nullable;

/** What was found in one sentence, as the slots of patterns ask for it. */
final class PassageSlots implements SlotFinder {

    private static final Set<String> PERCENT = Set.of("percent", "percentage point");

    private final Scene scene;
    private final Tokens tokens;
    private final Passage passage;

    PassageSlots(Scene scene, Passage passage) {
        this.scene = scene;
        this.tokens = scene.tokens;
        this.passage = passage;
    }

    @Override
    public int end(SlotType type, int token) {
        return switch (type) {
            case NUMBER -> numberEnd(token);
            case QUANTITY -> end(passage.quantities, token, any -> true);
            case MONEY -> end(passage.quantities, token, PassageSlots::isMoney);
            case PERCENTAGE -> end(passage.quantities, token, PassageSlots::isPercentage);
            case MEASURE -> end(passage.quantities, token, PassageSlots::isMeasure);
            case DATE -> end(passage.times, token, it -> it.type() == TimeMention.Type.DATE);
            case TIME -> end(passage.times, token, it -> it.type() == TimeMention.Type.TIME);
            case DURATION -> end(passage.times, token, it -> it.value().seconds() != null);
            case PERSON -> end(passage.persons, token, any -> true);
            case ORGANISATION -> end(passage.organisations, token, any -> true);
            case PLACE -> end(passage.places, token, any -> true);
            case NAME -> nameEnd(token);
            case WORD -> token < passage.end && tokens.isWord(token) ? token + 1 : -1;
        };
    }

    /** Whether it is an amount of money, the country's name told or not: "Rs 40" is. */
    static boolean isMoney(QuantityMention quantity) {
        String unit = quantity.value().unit();
        return quantity.value().currency() != null || (unit != null && FigureFiller.MONEY.has(unit));
    }

    private static boolean isPercentage(QuantityMention quantity) {
        String unit = quantity.value().unit();
        return unit != null && PERCENT.contains(unit);
    }

    private static boolean isMeasure(QuantityMention quantity) {
        return quantity.value().unit() != null
                && quantity.noun() == null
                && !isMoney(quantity)
                && !isPercentage(quantity);
    }

    private <M extends Mention> int end(List<M> mentions, int token, Predicate<M> wanted) {
        M found = at(mentions, token, wanted);
        return found == null ? -1 : scene.lastToken(found.span()) + 1;
    }

    private <M extends Mention> @Nullable M at(List<M> mentions, int token, Predicate<M> wanted) {
        for (M mention : mentions) {
            if (scene.firstToken(mention.span()) == token && wanted.test(mention)) {
                return mention;
            }
        }
        return null;
    }

    private int numberEnd(int token) {
        QuantityMention found = numberAt(token);
        return found == null ? -1 : scene.lastToken(found.number()) + 1;
    }

    /** The number that begins here, or whose hedge does: "about 6" in "magnitude of about 6". */
    private @Nullable QuantityMention numberAt(int token) {
        for (QuantityMention quantity : passage.quantities) {
            int number = scene.firstToken(quantity.number());
            boolean hedged = scene.firstToken(quantity.span()) <= token
                    && token < number
                    && !tokens.is(token, "of")
                    && !tokens.is(token, String.valueOf(quantity.value().unit()));
            if ((number == token || hedged) && quantity.value().currency() == null) {
                return quantity;
            }
        }
        return null;
    }

    private int nameEnd(int token) {
        int at = token;
        while (at < passage.end && tokens.isWord(at) && tokens.isCapitalised(at)) {
            at++;
        }
        return at > token ? at : -1;
    }

    /**
     * The value that a slot took.
     *
     * @param closed the words it can be, each excluding the others; empty when the list is open
     */
    Value value(SlotType type, int first, int end, List<String> closed) {
        String words = words(first, end);
        return switch (type) {
            case NUMBER -> number(Objects.requireNonNull(numberAt(first)), words);
            case QUANTITY, MONEY, PERCENTAGE, MEASURE ->
                Objects.requireNonNull(at(passage.quantities, first, any -> true))
                        .value();
            case DATE, TIME ->
                Objects.requireNonNull(at(passage.times, first, any -> true)).value();
            case DURATION -> duration(Objects.requireNonNull(at(passage.times, first, any -> true)));
            case PLACE ->
                Objects.requireNonNull(at(passage.places, first, any -> true)).value();
            case PERSON, ORGANISATION, NAME -> new NameValue(fullName(first, words), bearer(type, first), words, null);
            case WORD -> new TermValue(words, tokens.lower(first), opposes(tokens.lower(first), closed));
        };
    }

    /** The name by which a subject is known in the whole article, else its words. */
    String subject(SlotType type, int first, int end) {
        boolean named = type == SlotType.PERSON || type == SlotType.ORGANISATION || type == SlotType.NAME;
        return named ? fullName(first, words(first, end)) : words(first, end).toLowerCase(java.util.Locale.ROOT);
    }

    private static String opposes(String term, List<String> closed) {
        return closed.contains(term) ? TermValue.EVERY_OTHER : TermValue.RIVALS;
    }

    private static NumberValue number(QuantityMention quantity, String words) {
        NumberValue value = quantity.value();
        Span number = quantity.number();
        boolean bare = value.approximate() && words.length() <= number.length();
        return new NumberValue(
                bare ? "about " + words : words,
                value.min(),
                value.max(),
                value.approximate(),
                null,
                null,
                value.precision());
    }

    private static Value duration(TimeMention time) {
        double seconds = Objects.requireNonNull(time.value().seconds());
        return new NumberValue(time.value().display(), seconds, seconds, false, "second", null, 1);
    }

    private String fullName(int first, String words) {
        var person = at(passage.persons, first, any -> true);
        if (person != null) {
            return person.name();
        }
        var organisation = at(passage.organisations, first, any -> true);
        return organisation == null ? words : organisation.name();
    }

    private NameValue.Bearer bearer(SlotType type, int first) {
        boolean person = type == SlotType.PERSON || at(passage.persons, first, any -> true) != null;
        return person ? NameValue.Bearer.PERSON : NameValue.Bearer.ORGANISATION;
    }

    private String words(int first, int end) {
        return tokens.span(first, end - 1).of(scene.text());
    }
}
