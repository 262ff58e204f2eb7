package org.claimcheck.model;

/** How a time value bounds what it speaks of. */
public enum TimeBound {
    /** Within the interval. */
    WITHIN,
    /** Around the interval: "about 5:30 a.m.", "around 4 September". */
    ABOUT,
    /** At or before its end: "by Friday". */
    BEFORE,
    /** At or after its start: "since Monday", "after 4 September". */
    AFTER
}
