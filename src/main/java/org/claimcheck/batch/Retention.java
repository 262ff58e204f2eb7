package org.claimcheck.batch;

import java.util.List;
import org.claimcheck.settings.Settings;
import org.claimcheck.store.Erasure;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Drops what is kept of runs that are older than the settings ask for, with the bookkeeping of their jobs. */
final class Retention {

    private Retention() {}

    /** Keeps as many runs as the settings say, and what the nights to come may add to. */
    static void hold(Settings settings, ApplicationContext context) {
        int runs = settings.keepRuns();
        if (runs == 0) {
            return;
        }
        JobRepository jobs = context.getBean(JobRepository.class);
        Erasure erasure = new Erasure(context.getBean(JdbcTemplate.class));
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(any -> {
            List<Long> dropped = erasure.keepRuns(runs, settings.grouping().windowDays());
            for (long run : dropped) {
                JobInstance instance = jobs.getJobInstance(NightlyJob.NAME, Launch.parameters(run));
                if (instance != null) {
                    jobs.deleteJobInstance(instance);
                }
            }
        });
    }
}
