package org.claimcheck.batch;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Opens the database with the machinery of the job around it, or says in plain words why it cannot. */
final class Database {

    private static final int H2_IN_USE = 90020;
    private static final String DEFAULTS = "classpath:/org/claimcheck/batch/job.properties";

    private Database() {}

    /** Opens the database of a workplace. */
    static ConfigurableApplicationContext open(Workplace place) {
        Map<String, Object> properties = new TreeMap<>();
        Path config = place.config();
        properties.put(
                "spring.config.location",
                config == null
                        ? DEFAULTS
                        : DEFAULTS + "," + config.toAbsolutePath().toUri());
        try {
            return new SpringApplicationBuilder(JobConfiguration.class)
                    .web(WebApplicationType.NONE)
                    .properties(properties)
                    .initializers(context -> context.getBeanFactory().registerSingleton("settings", place.settings()))
                    .run("--claimcheck.home="
                            + place.home().toAbsolutePath().toString().replace('\\', '/'));
        } catch (Exception e) {
            throw new CheckFailure(explain(e, place), e);
        }
    }

    private static String explain(Exception thrown, Workplace place) {
        SQLException cause = find(thrown, SQLException.class);
        if (cause != null && cause.getErrorCode() == H2_IN_USE) {
            return "the database in " + place.home().toAbsolutePath()
                    + " is in use by another run. Wait for it to end, or run in another directory.";
        }
        if (cause != null) {
            return "cannot open the database: " + firstLine(cause) + ". Check spring.datasource.url, or move "
                    + place.home().toAbsolutePath() + " away to start afresh.";
        }
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return "cannot start in " + place.home().toAbsolutePath() + ": " + firstLine(root);
    }

    private static String firstLine(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null
                ? thrown.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    private static <T extends Throwable> @Nullable T find(Throwable thrown, Class<T> type) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }
}
