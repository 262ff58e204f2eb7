package org.claimcheck.extract.quantity;

import java.util.List;
import org.claimcheck.model.QuantityMention;
import org.claimcheck.model.TimeMention;
import org.claimcheck.text.Reading;

/** Finds numbers with what they count or measure. Stateless; may be shared. */
public final class QuantityExtractor {

    /** Quantities in text order, outside the time expressions. */
    public List<QuantityMention> extract(Reading reading, List<TimeMention> times) {
        return List.of();
    }
}
