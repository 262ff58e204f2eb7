package org.claimcheck.text.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a slot of a {@link SlotPattern} takes: one of the kinds of things that are found in every article. */
public enum SlotType {
    /** A number with its hedge, without what it counts: {@code 7.1}, {@code nearly 40}. */
    NUMBER,
    /** A number with the noun or unit behind it: {@code about 30 countries}, {@code 12 kilometres}. */
    QUANTITY,
    /** An amount of money: {@code $4 million}. */
    MONEY,
    /** A percentage with its sign or word: {@code 43 per cent}. */
    PERCENTAGE,
    /** A number with a unit of measurement: {@code 12 kilometres}. */
    MEASURE,
    /** A date: {@code next Thursday}, {@code 4 September}. */
    DATE,
    /** A time of day: {@code 9 a.m.}. */
    TIME,
    /** A length of time: {@code three weeks}. */
    DURATION,
    /** A person's name. */
    PERSON,
    /** The name of an organisation. */
    ORGANISATION,
    /** The name of a place or venue. */
    PLACE,
    /** Capitalised words in a row, whatever they name: {@code Storm} {@code Ciara}. */
    NAME,
    /** One word: {@code orange}. */
    WORD;

    /** The names in patterns, e.g. {@code number}. */
    static List<String> names() {
        return Arrays.stream(values()).map(SlotType::label).toList();
    }

    /** The type of a name, or empty. */
    static Optional<SlotType> of(String name) {
        return Arrays.stream(values()).filter(type -> type.label().equals(name)).findFirst();
    }

    /** The name in patterns. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
