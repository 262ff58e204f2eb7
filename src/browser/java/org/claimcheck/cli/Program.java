package org.claimcheck.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs commands as a user would, for the tests in the browser. */
public final class Program {

    private Program() {}

    /** Runs one; what it says comes with the error when its answer is not 0. */
    public static void run(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = CommandLines.of(new Console(stream, stream)).execute(arguments);
        if (code != 0) {
            throw new AssertionError("answered " + code + ": " + said.toString(StandardCharsets.UTF_8));
        }
    }
}
