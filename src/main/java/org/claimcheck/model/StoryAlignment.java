package org.claimcheck.model;

import java.util.List;

/**
 * A story lined up, ready to be judged.
 *
 * @param annotations its articles, in the story's order
 * @param events its events, main first
 * @param alignments the slots of its events
 * @param claims all claims of its articles, anchored by the story
 */
public record StoryAlignment(
        Story story, List<Annotation> annotations, List<Event> events, List<Alignment> alignments, List<Claim> claims) {

    public StoryAlignment {
        annotations = List.copyOf(annotations);
        events = List.copyOf(events);
        alignments = List.copyOf(alignments);
        claims = List.copyOf(claims);
    }
}
