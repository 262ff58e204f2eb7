package org.claimcheck.batch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;
import org.springframework.context.SmartLifecycle;

/** Stops the job between two chunks when the program is told to end, and holds the database open until it has. */
final class StopSignal implements StepInterruptionPolicy, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(StopSignal.class);
    private static final int PATIENCE_SECONDS = 4;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean working;
    private volatile boolean stopping;
    private volatile boolean running;

    /** The job begins. */
    void working() {
        working = true;
    }

    /** The job has ended, one way or the other. */
    void ended() {
        working = false;
        ended.countDown();
    }

    /** Whether the program is to end. */
    boolean stopping() {
        return stopping;
    }

    @Override
    public void checkInterrupted(StepExecution step) throws JobInterruptedException {
        if (stopping) {
            step.setTerminateOnly();
            throw new JobInterruptedException("the program is to end");
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        if (!working) {
            return;
        }
        stopping = true;
        try {
            boolean inTime = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!inTime) {
                LOG.warn("the job did not stop in {} seconds; the next start recovers it", PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
