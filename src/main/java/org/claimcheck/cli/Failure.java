package org.claimcheck.cli;

/** What stops a command: a message for the user that says what is wrong and what to do, and the exit code. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Failure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** The user asked for something that cannot be: exit code 2. */
    static Failure usage(String message) {
        return new Failure(ExitCode.USAGE, message);
    }

    /** It could not be done: exit code 3. */
    static Failure incomplete(String message) {
        return new Failure(ExitCode.INCOMPLETE, message);
    }

    int exitCode() {
        return exitCode;
    }
}
