package org.claimcheck.model;

import java.util.List;

/**
 * One event as one article tells it: its joined mentions. The claims that fill its slots point to it by number.
 *
 * @param number of the frame in its article, from 0
 * @param type event family, e.g. {@code meeting}, {@code attack}, {@code accident}
 * @param label a few words for an editor, e.g. {@code summit of the coalition of the willing}
 * @param mentions the triggers, in text order
 * @param standing what part the event plays in the article
 */
public record EventFrame(int number, String type, String label, List<Span> mentions, Standing standing) {

    /** The part an event plays in its article. */
    public enum Standing {
        /** What the article is about. */
        MAIN,
        /** Another event of the same story, such as the press conference at which it was announced. */
        SIDE,
        /** Earlier or elsewhere, told as background. */
        BACKGROUND
    }

    public EventFrame {
        mentions = List.copyOf(mentions);
    }
}
