package org.claimcheck.batch;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** What a flight recording of a run holds: {@code java -XX:StartFlightRecording=filename=night.jfr -jar claimcheck.jar check}. */
final class Flight {

    private Flight() {}

    /** A step of a run. */
    @Name("org.claimcheck.Step")
    @Label("Step")
    @Category("Claimcheck")
    @StackTrace(false)
    static final class StepEvent extends Event {

        @Label("Step")
        String step = "";

        @Label("Things done")
        long done;
    }

    /** A run from its start to its end. */
    @Name("org.claimcheck.Run")
    @Label("Run")
    @Category("Claimcheck")
    @StackTrace(false)
    static final class RunEvent extends Event {

        @Label("Run")
        String run = "";

        @Label("Status")
        String status = "";

        @Label("Articles")
        int articles;
    }
}
