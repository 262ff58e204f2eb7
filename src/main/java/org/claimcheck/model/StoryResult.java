package org.claimcheck.model;

import java.util.List;

/** A judged story: all that a report shows of it. */
public record StoryResult(
        Story story,
        List<Event> events,
        List<Fact> facts,
        List<Claim> claims,
        List<Finding> findings,
        List<Compared> compared) {

    public StoryResult {
        events = List.copyOf(events);
        facts = List.copyOf(facts);
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
        compared = List.copyOf(compared);
    }
}
