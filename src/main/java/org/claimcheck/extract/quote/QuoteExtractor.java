package org.claimcheck.extract.quote;

import java.util.List;
import org.claimcheck.model.OrganisationMention;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.QuoteMention;
import org.claimcheck.text.Reading;

/** Finds quotations, joins their pieces and names their speakers. Stateless; may be shared. */
public final class QuoteExtractor {

    /** Pieces of quotations in text order. */
    public List<QuoteMention> extract(
            Reading reading, List<PersonMention> persons, List<OrganisationMention> organisations) {
        return List.of();
    }
}
