package org.claimcheck.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.settings.Settings;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Opens the database with the machinery of the job around it, or says in plain words why it cannot. */
final class Database {

    private static final String DEFAULTS = "classpath:/org/claimcheck/batch/job.properties";
    private static final String SERVER = "classpath:/org/claimcheck/batch/server.properties";

    private Database() {}

    /** Opens the database of a workplace. */
    static ConfigurableApplicationContext open(Workplace place) {
        Settings.Database database = place.settings().database();
        List<String> files = new ArrayList<>(List.of(DEFAULTS));
        if (!database.isFile()) {
            files.add(SERVER);
        }
        Path config = place.config();
        if (config != null) {
            files.add(config.toAbsolutePath().toUri().toString());
        }
        Map<String, Object> properties = new TreeMap<>();
        properties.put("spring.config.location", String.join(",", files));
        try {
            place.readers().folder(place.home());
            ConfigurableApplicationContext opened = new SpringApplicationBuilder(JobConfiguration.class)
                    .web(WebApplicationType.NONE)
                    .properties(properties)
                    .initializers(context -> context.getBeanFactory().registerSingleton("settings", place.settings()))
                    .run(arguments(place));
            place.readers().grantIfThere(place.home().resolve("store.mv.db"));
            return opened;
        } catch (Exception e) {
            throw Trouble.opening(e, place);
        }
    }

    private static String[] arguments(Workplace place) {
        Settings.Database database = place.settings().database();
        List<String> arguments = new ArrayList<>();
        arguments.add(
                "--claimcheck.home=" + place.home().toAbsolutePath().toString().replace('\\', '/'));
        if (!database.isFile()) {
            arguments.add("--spring.datasource.url=" + database.url());
            arguments.add("--spring.datasource.username=" + database.user());
        }
        arguments.addAll(LogSettings.arguments(place.settings().log()));
        return arguments.toArray(String[]::new);
    }
}
