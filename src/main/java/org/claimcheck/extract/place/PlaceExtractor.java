package org.claimcheck.extract.place;

import java.util.List;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.text.Reading;
import org.jspecify.annotations.Nullable;

/** Finds place names and venues, and which place of the gazetteer each means. Stateless; may be shared. */
public final class PlaceExtractor {

    /** Place mentions in text order, before the names of people and organisations are taken out. */
    public List<PlaceMention> extract(Reading reading) {
        return List.of();
    }

    /** The place of the dateline, or null. */
    public @Nullable PlaceValue dateline(Reading reading) {
        return null;
    }
}
