package org.claimcheck.model;

/** Words of an article that name something; a span is one mention of one kind. */
public sealed interface Mention
        permits TimeMention,
                PersonMention,
                PlaceMention,
                OrganisationMention,
                QuantityMention,
                QuoteMention,
                EventMention {

    /** Where the words stand in the analysed text. */
    Span span();
}
