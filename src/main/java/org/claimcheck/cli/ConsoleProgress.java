package org.claimcheck.cli;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.claimcheck.batch.Progress;
import org.jspecify.annotations.Nullable;

/** Shows on standard error how a check gets on: a bar on a terminal, plain lines elsewhere. */
final class ConsoleProgress implements Progress, AutoCloseable {

    private final Console console;
    private final boolean terminal = Terminal.isThere();
    private final AtomicLong done = new AtomicLong();
    private volatile @Nullable ProgressBar bar;
    private volatile String step = "";
    private volatile long began;

    ConsoleProgress(Console console) {
        this.console = console;
    }

    @Override
    public void begin(String name, int total) {
        step = name;
        began = System.nanoTime();
        done.set(0);
        if (terminal) {
            bar = new ProgressBarBuilder()
                    .setTaskName(name)
                    .setInitialMax(total == 0 ? -1 : total)
                    .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                    .build();
        }
    }

    @Override
    public void advance(int more) {
        done.addAndGet(more);
        ProgressBar shown = bar;
        if (shown != null) {
            shown.stepBy(more);
        }
    }

    @Override
    public void end() {
        if (terminal) {
            close();
            return;
        }
        long seconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        String items = done.get() == 0 ? "" : done.get() + " in ";
        console.err().println("claimcheck: " + step + ": " + items + seconds / 1000 + "." + seconds / 100 % 10 + " s");
    }

    @Override
    public void note(String message) {
        console.err().println("claimcheck: " + message);
    }

    @Override
    public void close() {
        ProgressBar shown = bar;
        if (shown != null) {
            shown.close();
            bar = null;
        }
    }
}
