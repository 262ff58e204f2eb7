package org.claimcheck.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Says in an editor's words why something could not be read. */
final class Reasons {

    private Reasons() {}

    static String of(Throwable problem) {
        if (problem instanceof AccessDeniedException) {
            return "no permission to read it";
        } else if (problem instanceof NoSuchFileException) {
            return "no such file";
        } else if (problem instanceof FileSystemLoopException) {
            return "a folder that contains itself";
        } else if (problem instanceof Budget.SpentException) {
            return String.valueOf(problem.getMessage());
        }
        if (problem instanceof StackOverflowError) {
            return "nested too deeply";
        }
        String message = problem.getMessage();
        boolean damaged = problem instanceof IOException;
        return (damaged ? "cannot be read" : "not understood") + (message == null ? "" : ": " + message);
    }
}
