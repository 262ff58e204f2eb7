package org.claimcheck.cli;

import java.io.Console;

/** Whether a person watches. */
final class Terminal {

    private Terminal() {}

    /** Whether the program runs on a terminal. */
    @SuppressWarnings("SystemConsoleNull") // JDK 22 and later always have a console; they are asked what it is
    static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true; // JDK 17 to 21 have a console on a terminal only
        }
    }
}
