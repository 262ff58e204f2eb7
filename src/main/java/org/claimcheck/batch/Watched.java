package org.claimcheck.batch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures the steps of a run on the way to whoever is shown them: metrics, flight recording, log. */
final class Watched implements Progress {

    private static final Logger LOG = LoggerFactory.getLogger(Watched.class);

    private final Progress shown;
    private final MeterRegistry meters;
    private final AtomicLong done = new AtomicLong();
    private Flight.StepEvent event = new Flight.StepEvent();
    private volatile String step = "";
    private volatile long began;

    Watched(Progress shown, MeterRegistry meters) {
        this.shown = shown;
        this.meters = meters;
    }

    @Override
    public void begin(String name, int total) {
        step = name;
        done.set(0);
        began = System.nanoTime();
        event = new Flight.StepEvent();
        event.begin();
        LOG.atInfo().addKeyValue("step", name).addKeyValue("total", total).log("{} begins", name);
        shown.begin(name, total);
    }

    @Override
    public void advance(int more) {
        done.addAndGet(more);
        shown.advance(more);
    }

    @Override
    public void end() {
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        event.step = step;
        event.done = done.get();
        event.commit();
        Tags tags = Tags.of("step", step);
        meters.timer("claimcheck.step", tags).record(took);
        meters.counter("claimcheck.step.done", tags).increment((double) done.get());
        LOG.atInfo()
                .addKeyValue("step", step)
                .addKeyValue("done", done.get())
                .addKeyValue("milliseconds", took.toMillis())
                .log("{}: {} in {} ms", step, done.get(), took.toMillis());
        shown.end();
    }

    @Override
    public void note(String message) {
        LOG.info(message);
        shown.note(message);
    }
}
