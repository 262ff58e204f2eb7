package org.claimcheck.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimcheck.settings.Settings.Log;

/** What Spring is told of logging. */
final class LogSettings {

    private static final String OBJECTS = "classpath:org/claimcheck/batch/logback-objects.xml";
    private static final String LINES = "classpath:logback.xml";

    /** Libraries that are silent otherwise: what fails is told once, in plain words. */
    private static final List<String> LIBRARIES = List.of(
            "org.springframework.boot.SpringApplication",
            "org.springframework.context",
            "org.springframework.batch",
            "org.springframework.jdbc",
            "org.springframework.transaction",
            "org.flywaydb",
            "com.zaxxer.hikari");

    private LogSettings() {}

    static List<String> arguments(Log log) {
        List<String> arguments = new ArrayList<>();
        boolean objects = log.format() != Log.Format.TEXT;
        arguments.add("--logging.config=" + (objects ? OBJECTS : LINES));
        if (objects) {
            arguments.add("--logging.structured.format.console=" + lower(log.format()));
        }
        arguments.add("--logging.level.org.claimcheck=" + lower(log.level()));
        if (log.level() == Log.Level.DEBUG) {
            LIBRARIES.forEach(it -> arguments.add("--logging.level." + it + "=warn"));
        }
        return arguments;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
