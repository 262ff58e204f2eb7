package org.claimcheck.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program, running or ended, with all that it said. */
record Running(Process process, Path said) {

    private static final int LONGEST_MINUTES = 10;

    static Running start(List<String> command, Path directory) throws IOException {
        Path said = Files.createTempFile(directory, "said-", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        return new Running(process, said);
    }

    /** Waits for its end. */
    Running ended() throws InterruptedException {
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("the program did not end within " + LONGEST_MINUTES + " minutes");
        }
        return this;
    }

    /** Kills it with no chance to tidy up, after so many milliseconds; whether it had not ended before. */
    boolean killedAfter(long milliseconds) throws InterruptedException {
        if (process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
            return false;
        }
        process.destroyForcibly();
        process.waitFor();
        return true;
    }

    /** How many milliseconds it takes to end when it is told to, in the ordinary way. */
    long told() throws InterruptedException {
        long from = System.nanoTime();
        process.destroy();
        ended();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from);
    }

    int answer() {
        return process.exitValue();
    }

    /** What it said so far, results and errors together. */
    String words() throws IOException {
        return Files.readString(said);
    }
}
