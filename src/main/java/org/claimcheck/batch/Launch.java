package org.claimcheck.batch;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimcheck.store.RunRow;
import org.claimcheck.store.RunStore;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

/** Starts the job of a run, or resumes it where it was, and sees to it that the run says how it ended. */
final class Launch {

    private static final String RECOVERED = "batch.recovered";

    private final JobRepository repository;
    private final JobOperator operator;
    private final RunStore runs;
    private final StopSignal stop;
    private final Workplace place;
    private final Clock clock;

    Launch(ApplicationContext context, RunStore runs, StopSignal stop, Workplace place, Clock clock) {
        this.repository = context.getBean(JobRepository.class);
        this.operator = context.getBean(JobOperator.class);
        this.runs = runs;
        this.stop = stop;
        this.place = place;
        this.clock = clock;
    }

    void run(Job job, RunRow run) {
        JobParameters parameters = parameters(run.number());
        recover(job, parameters);
        runs.mark(run.number(), RunRow.RUNNING, null, null);
        stop.working();
        try {
            JobExecution execution = operator.start(job, parameters);
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                fail(run, reason(execution));
            }
        } catch (JobExecutionException e) {
            fail(run, String.valueOf(e.getMessage()));
        } finally {
            stop.ended();
        }
    }

    private void fail(RunRow run, String reason) {
        boolean stopped = stop.stopping();
        CheckFailure failure =
                new CheckFailure((stopped ? "stopped" : "the run failed: " + reason) + ". " + Trouble.RESUME);
        try {
            runs.mark(run.number(), stopped ? RunRow.STOPPED : RunRow.FAILED, clock.instant(), stopped ? null : reason);
        } catch (DataAccessException e) {
            failure.addSuppressed(e); // the next start finds the run as it was
        }
        throw failure;
    }

    /** An execution that still runs while we hold the lease was killed; so was a start that came to none. */
    private void recover(Job job, JobParameters parameters) {
        JobInstance instance = repository.getJobInstance(job.getName(), parameters);
        if (instance == null) {
            return;
        }
        JobExecution last = repository.getLastJobExecution(instance);
        if (last == null) {
            // The two are not written at once, and an instance that was never executed is refused.
            repository.deleteJobInstance(instance);
            return;
        }
        if (last.getStatus() == BatchStatus.UNKNOWN) {
            last.setStatus(BatchStatus.STARTED);
        }
        if (last.getStatus().isRunning()) {
            last.getStepExecutions().stream()
                    .filter(step -> step.getStatus() == BatchStatus.UNKNOWN)
                    .forEach(step -> step.setStatus(BatchStatus.STARTED));
            last.getExecutionContext().remove(RECOVERED); // inherited from an execution that was itself recovered
            operator.recover(last);
        }
    }

    /** What the bookkeeping knows a run by. */
    static JobParameters parameters(long run) {
        return new JobParametersBuilder().addLong("run", run).toJobParameters();
    }

    /** What failed first; that the parts of a step failed says nothing, what failed in a part does. */
    private String reason(JobExecution execution) {
        List<Throwable> thrown = Stream.concat(
                        execution.getStepExecutions().stream()
                                .map(StepExecution::getFailureExceptions)
                                .flatMap(List::stream),
                        execution.getFailureExceptions().stream())
                .toList();
        return thrown.stream()
                .map(it -> Trouble.cause(it, place))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> thrown.stream()
                        .filter(it -> !(it instanceof JobExecutionException))
                        .findFirst()
                        .map(Launch::root))
                .or(() -> thrown.stream().findFirst().map(Launch::root))
                .orElse("see the log");
    }

    private static String root(Throwable thrown) {
        Throwable at = thrown;
        while (at.getCause() != null) {
            at = at.getCause();
        }
        String kind = at.getClass().getSimpleName();
        return at.getMessage() == null ? kind : kind + ": " + at.getMessage();
    }
}
