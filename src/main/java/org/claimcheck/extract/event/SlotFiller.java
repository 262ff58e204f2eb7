package org.claimcheck.extract.event;

/** Fills one slot, or a few of one kind, with claims. Stateless. */
interface SlotFiller {

    /** Files the claims that one sentence makes. */
    void fill(Context context, Passage passage);

    /** Whether captions are read as well: they may name people, and give no event its time or place. */
    default boolean readsCaptions() {
        return false;
    }
}
