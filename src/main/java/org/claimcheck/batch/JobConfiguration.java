package org.claimcheck.batch;

import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.claimcheck.settings.Settings;
import org.claimcheck.store.Lease;
import org.claimcheck.store.Server;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The database and the machinery of the job; the job itself is {@link NightlyJob}. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    BatchAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class
})
class JobConfiguration {

    @Bean
    Stores stores(JdbcTemplate jdbc) {
        return Stores.over(jdbc);
    }

    /** Makes the tables, or changes them; never under the feet of a run. */
    @Bean
    FlywayMigrationStrategy migrations(DataSource database) {
        return flyway -> {
            boolean asItShouldBe = flyway.validateWithResult().validationSuccessful;
            if (!asItShouldBe && !isOfTheFuture(flyway)) {
                mayBeChanged(database);
                flyway.repair(); // a migration that was cut short is begun again
            }
            flyway.migrate();
        };
    }

    private static boolean isOfTheFuture(Flyway flyway) {
        return Arrays.stream(flyway.info().all())
                .anyMatch(it -> it.getState() == MigrationState.FUTURE_SUCCESS
                        || it.getState() == MigrationState.FUTURE_FAILED);
    }

    private static void mayBeChanged(DataSource database) {
        try {
            if (!Lease.isFree(database)) {
                throw new CheckFailure(
                        "a run of an older version of the program works on this database. Wait for it to end,"
                                + " and give the same command again.");
            }
            if (!Server.keepsEveryLetter(database)) {
                throw new CheckFailure("the database does not keep every letter. Create it in UTF-8:"
                        + " createdb --encoding UTF8 --template template0 NAME.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Bean
    PlainContexts plainContexts() {
        return new PlainContexts();
    }

    @Bean
    StopSignal stopSignal() {
        return new StopSignal();
    }

    /** Runs the parts of a step. */
    @Bean
    ThreadPoolTaskExecutor workers(Settings settings) {
        int threads = settings.threads();
        ThreadPoolTaskExecutor workers = new ThreadPoolTaskExecutor();
        workers.setCorePoolSize(threads > 0 ? threads : Runtime.getRuntime().availableProcessors());
        workers.setThreadNamePrefix("part-");
        return workers;
    }
}
