package org.claimcheck.model;

import java.util.List;

/**
 * The wording of a quotation.
 *
 * @param display the words, shortened for an editor
 * @param form direct, mixed or indirect
 * @param pieces the quoted pieces in order, without quotation marks; what lies between two pieces was left out or told
 */
public record QuoteValue(String display, QuoteForm form, List<String> pieces) implements Value {

    public QuoteValue {
        pieces = List.copyOf(pieces);
    }
}
