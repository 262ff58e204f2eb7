package org.claimcheck.settings;

/** Who may read a file, in the words of POSIX. */
public enum Audience {
    OWNER,
    GROUP,
    ALL
}
