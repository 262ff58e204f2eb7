package org.claimcheck.batch;

/** Why a check could not be done, in words for the one who asked for it: what is wrong, where, and what to do. */
public final class CheckFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CheckFailure(String message) {
        super(message);
    }

    public CheckFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
