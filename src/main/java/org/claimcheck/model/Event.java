package org.claimcheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event of a story, as its articles' frames were aligned.
 *
 * @param id made from content, the same on every run
 * @param type event family
 * @param label a few words for an editor
 * @param frames the frames that were joined
 * @param because why they were joined, for an editor who asks
 */
public record Event(String id, String type, String label, List<FrameRef> frames, String because) {

    public Event {
        frames = List.copyOf(frames);
    }

    /** An {@link EventFrame} of an article. */
    public record FrameRef(String article, int frame) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof FrameRef it && frame == it.frame && article.equals(it.article);
        }

        @Override
        public int hashCode() {
            return 31 * article.hashCode() + frame;
        }
    }
}
