package org.claimcheck.model;

/** What a claim says, as a constraint: it narrows what can be true. Compared by the comparators of {@code align}. */
public sealed interface Value
        permits TimeValue,
                PlaceValue,
                NumberValue,
                ModeValue,
                NameValue,
                TitleValue,
                QuoteValue,
                SpeechValue,
                TermValue {

    /** The value in an editor's words, in the fixed forms of the contract, e.g. {@code 4 September 2025}. */
    String display();
}
