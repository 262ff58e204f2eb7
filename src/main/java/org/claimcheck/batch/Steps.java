package org.claimcheck.batch;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Makes the steps of a job: in chunks, each in one transaction; in one piece or cut into parts that run side by side.
 *
 * @param parts into how many parts a step is cut
 * @param workers runs them
 */
record Steps(
        JobRepository repository,
        PlatformTransactionManager transactions,
        TaskExecutor workers,
        int parts,
        StopSignal stop,
        Progress progress) {

    /** Reads what lies from one number to before another. */
    @FunctionalInterface
    interface RangeReader<I> {
        ItemReader<I> over(int from, int to);
    }

    /** A step that does one thing. */
    Step tasklet(String name, Tasklet tasklet) {
        return new StepBuilder(name, repository)
                .tasklet(tasklet, transactions)
                .listener(shown(() -> 0))
                .build();
    }

    /** A step in chunks. */
    <I, O> Step inOne(
            String name,
            Ranges.Count count,
            int chunk,
            Supplier<ItemReader<I>> reader,
            ItemProcessor<I, O> processor,
            Consumer<List<? extends O>> writer) {
        return new Made(
                name, execution -> this.<I, O>chunks(name, chunk, reader.get(), processor, writer, shown(count)));
    }

    /** A step in chunks, cut into parts that run side by side. */
    <I, O> Step inParts(
            String name,
            Ranges.Count count,
            int chunk,
            RangeReader<I> reader,
            ItemProcessor<I, O> processor,
            Consumer<List<? extends O>> writer) {
        String part = name + "-part";
        Step worker = new Made(part, execution -> {
            ExecutionContext range = execution.getExecutionContext();
            ItemReader<I> items = reader.over(range.getInt(Ranges.FROM), range.getInt(Ranges.TO));
            return this.<I, O>chunks(part, chunk, items, processor, writer, new StepExecutionListener() {});
        });
        return new StepBuilder(name, repository)
                .partitioner(part, new Ranges(count))
                .step(worker)
                .gridSize(parts)
                .taskExecutor(workers)
                .listener(shown(count))
                .build();
    }

    private <I, O> Step chunks(
            String name,
            int size,
            ItemReader<I> reader,
            ItemProcessor<I, O> processor,
            Consumer<List<? extends O>> writer,
            StepExecutionListener listener) {
        return new StepBuilder(name, repository)
                .<I, O>chunk(size)
                .transactionManager(transactions)
                .reader(reader)
                .processor(processor)
                .writer(chunk -> {
                    writer.accept(chunk.getItems());
                    progress.advance(chunk.size());
                })
                .interruptionPolicy(stop)
                .listener(listener)
                .build();
    }

    private StepExecutionListener shown(Ranges.Count count) {
        return new StepExecutionListener() {
            @Override
            public void beforeStep(StepExecution step) {
                progress.begin(step.getStepName(), count.get());
            }

            @Override
            public ExitStatus afterStep(StepExecution step) {
                progress.end();
                return step.getExitStatus();
            }
        };
    }

    /** A step that is made when it is executed, so that its reader belongs to that execution alone. */
    private record Made(String name, Maker maker) implements Step {

        interface Maker {
            Step make(StepExecution execution);
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public void execute(StepExecution execution) throws JobInterruptedException {
            maker.make(execution).execute(execution);
        }
    }
}
