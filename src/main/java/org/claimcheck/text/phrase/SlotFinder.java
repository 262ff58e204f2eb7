package org.claimcheck.text.phrase;

/** Tells a {@link SlotMatcher} what was found in an article. */
@FunctionalInterface
public interface SlotFinder {

    /**
     * Where something of a type that begins at a token ends.
     *
     * @param type what is asked for
     * @param token index of the token it must begin at
     * @return one past its last token; -1 when nothing of the type begins there
     */
    int end(SlotType type, int token);
}
