package org.claimcheck.ingest;

/** Input that cannot be read as an article; its message is the reason that an editor sees. */
final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableException(String reason) {
        super(reason);
    }

    /** The reason for the quarantine list. */
    String reason() {
        String message = getMessage();
        return message == null ? "unreadable" : message;
    }
}
