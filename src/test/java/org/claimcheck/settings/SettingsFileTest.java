package org.claimcheck.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a settings file may hold, and what is said of one that holds something else. */
class SettingsFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void whatIsNotSetHasItsDefault() throws Exception {
        Settings settings = SettingsFile.read(write("a.properties", "claimcheck.threads=3\n"));
        assertThat(settings.threads()).isEqualTo(3);
        assertThat(settings.home()).isEqualTo(Path.of(".claimcheck"));
        assertThat(settings.ingest()).isEqualTo(Settings.defaults().ingest());
        assertThat(settings.ingest().largestDocument().toMegabytes()).isEqualTo(32);
    }

    @Test
    void yamlSaysTheSameAndNamesMayBeWrittenAsSpringReadsThem() throws Exception {
        String yaml =
                """
                claimcheck:
                  home: /var/lib/desk
                  ingest:
                    longestLine: 2MB
                    deepest-archive: 1
                """;
        Settings settings = SettingsFile.read(write("a.yaml", yaml));
        assertThat(settings.home()).isEqualTo(Path.of("/var/lib/desk"));
        assertThat(settings.ingest().longestLine().toBytes()).isEqualTo(2 << 20);
        assertThat(settings.ingest().deepestArchive()).isEqualTo(1);
    }

    @Test
    void theDatabaseIsSetInSpringsOwnWords() throws Exception {
        assertThat(SettingsFile.read(write("a.properties", "spring.datasource.url=jdbc:h2:mem:a\n")))
                .isEqualTo(Settings.defaults());
    }

    @Test
    void aPasswordIsInNoFile() throws Exception {
        Path file = write(
                "a.properties",
                """
                spring.datasource.password=x
                claimcheck.database.url=jdbc:postgresql://db/a?user=b&password=x
                spring.datasource.url=jdbc:postgresql://me:x@db/a
                claimcheck.database.user=desk
                """);
        String remedy = " holds a password; take it out, and set it in the environment as CLAIMCHECK_DATABASE_PASSWORD";
        assertThat(problems(file))
                .containsExactly(
                        file + ":1: spring.datasource.password" + remedy,
                        file + ":2: claimcheck.database.url" + remedy,
                        file + ":3: spring.datasource.url" + remedy);
        assertThat(SettingsFile.read(write("b.properties", "claimcheck.database.url=jdbc:postgresql://db/a?ssl=true\n"))
                        .database())
                .isEqualTo(new Settings.Database("jdbc:postgresql://db/a?ssl=true", ""));
    }

    @Test
    void everyUnknownKeyIsNamedWithItsLineAndTheNearestKnownOne() throws Exception {
        Path file = write(
                "a.properties",
                "# desk\nclaimcheck.thread=3\n\nspring.profiles.active=x\nclaimcheck.ingest.longest=1MB\n");
        assertThat(problems(file))
                .containsExactly(
                        file + ":2: unknown key \"claimcheck.thread\"; did you mean \"claimcheck.threads\"?",
                        file
                                + ":4: unknown key \"spring.profiles.active\"; only keys under claimcheck. and spring.datasource. are read",
                        file + ":5: unknown key \"claimcheck.ingest.longest\";"
                                + " did you mean \"claimcheck.ingest.longest-line\"?");
    }

    @Test
    void inYamlToo() throws Exception {
        Path file = write("a.yaml", "claimcheck:\n  threads: 2\n  ingst:\n    longest-line: 3MB\n");
        assertThat(problems(file))
                .containsExactly(file + ":4: unknown key \"claimcheck.ingst.longest-line\";"
                        + " did you mean \"claimcheck.ingest.longest-line\"?");
    }

    @Test
    void everyValueThatCannotBeIsNamed() throws Exception {
        Path file = write(
                "a.properties",
                "claimcheck.threads=many\nclaimcheck.partitions=0\nclaimcheck.ingest.longest-line=3 furlongs\n");
        assertThat(problems(file))
                .containsExactly(
                        file + ":1: claimcheck.threads cannot be \"many\"; for example: 0",
                        file + ":2: claimcheck.partitions must be at least 1 and at most 1000, not 0",
                        file + ":3: claimcheck.ingest.longest-line cannot be \"3 furlongs\"; for example: 16MB");
    }

    @Test
    void aFileThatIsNoSettingsFileIsRefused() throws Exception {
        assertThat(problems(write("a.txt", "claimcheck.threads=1")))
                .singleElement()
                .asString()
                .contains(".properties");
        assertThat(problems(write("a.yaml", "claimcheck: [unclosed")))
                .singleElement()
                .asString()
                .contains("a.yaml");
    }

    @Test
    void everySettingIsDocumentedWithItsDefault() throws IOException {
        List<String> page = Files.readAllLines(Path.of("docs/configuration.md"));
        Keys.all().values().forEach(key -> assertThat(page)
                .as(key.name())
                .anyMatch(line -> line.startsWith("| `" + key.name() + "` |")
                        && line.contains(key.usual().isEmpty() ? "| |" : "| `" + key.usual() + "` |")));
        assertThat(page.stream()
                        .filter(line -> line.startsWith("| `claimcheck."))
                        .map(line -> line.split("`")[1]))
                .allMatch(Keys.all()::containsKey);
    }

    private static List<String> problems(Path file) {
        return Objects.requireNonNull(catchThrowableOfType(BadSettingsException.class, () -> SettingsFile.read(file)))
                .problems();
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
