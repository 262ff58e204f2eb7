package org.claimcheck.settings;

import java.util.List;

/** Settings that cannot be used. */
public final class BadSettingsException extends Exception {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    BadSettingsException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** Every problem with its file and line, as {@code night.properties:3: …}. */
    public List<String> problems() {
        return problems;
    }
}
