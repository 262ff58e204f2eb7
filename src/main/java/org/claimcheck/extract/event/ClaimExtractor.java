package org.claimcheck.extract.event;

import java.util.List;
import org.claimcheck.model.Claim;
import org.claimcheck.model.EventFrame;
import org.claimcheck.model.EventMention;
import org.claimcheck.model.Mentions;
import org.claimcheck.text.Reading;

/** Finds events by their triggers, joins the mentions of one event, and fills their slots with claims. */
public final class ClaimExtractor {

    /** Events of an article, main first, and all its claims in text order. */
    public record Events(List<EventMention> mentions, List<EventFrame> frames, List<Claim> claims) {}

    /** Reads events and claims from the words and the mentions found in them. */
    public Events extract(Reading reading, Mentions mentions) {
        return new Events(List.of(), List.of(), List.of());
    }
}
