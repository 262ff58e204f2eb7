package org.claimcheck.cli;

/** What the process answers; the same for every command. */
final class ExitCode {

    /** Nothing at or above {@code --fail-on}. */
    static final int CLEAN = 0;

    /** Findings at or above {@code --fail-on}. */
    static final int FINDINGS = 1;

    /** Bad usage, bad configuration or a bad rule file. */
    static final int USAGE = 2;

    /** The run did not complete, or nothing could be checked. */
    static final int INCOMPLETE = 3;

    private ExitCode() {}
}
