package org.claimcheck.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.claimcheck.store.Lease;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database of another version of the program: an older one is brought up, a newer one left as it is. */
class DatabaseVersionsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Night night;

    @SuppressWarnings("NullAway.Init")
    private Path articles;

    @BeforeEach
    void settle() throws IOException {
        night = new Night(folder.resolve("night"));
        articles = Newsdesk.write(folder.resolve("in"), Newsdesk.articles(2), 6);
        Files.createDirectories(night.place().home());
    }

    @Test
    void anOlderOneIsBroughtUp() throws Exception {
        flyway().target("1").load().migrate();
        assertThat(night.check(articles).repeated()).isFalse();
        assertThat(flyway().load().info().pending()).isEmpty();
    }

    @Test
    void aMigrationThatWasCutShortIsBegunAgainAndLosesNothing() throws Exception {
        CheckOutcome before = night.check(articles);
        execute("DELETE FROM \"flyway_schema_history\" WHERE \"version\" IS NOT NULL");
        assertThat(night.check(articles).run()).isEqualTo(before.run());
        execute("UPDATE \"flyway_schema_history\" SET \"success\" = FALSE WHERE \"installed_rank\" ="
                + " (SELECT MAX(\"installed_rank\") FROM \"flyway_schema_history\")"); // the last is the one
        // that was cut short
        assertThat(night.check(articles).run()).isEqualTo(before.run());
    }

    @Test
    void anOlderOneIsNotChangedUnderTheFeetOfARun() throws Exception {
        if (!TestDatabase.isServer()) {
            return; // a file is opened by one program alone
        }
        flyway().target("1").load().migrate();
        Flyway all = flyway().load();
        int pending = all.info().pending().length;
        execute("CREATE TABLE lease (name VARCHAR(20), holder VARCHAR(20))");
        try (Lease other =
                Lease.take(TestDatabase.beside(night.directory()), "process 17").orElseThrow()) {
            assertThat(other).isNotNull();
            assertThatThrownBy(() -> night.check(articles))
                    .isInstanceOf(CheckFailure.class)
                    .hasMessageContaining("older version")
                    .hasMessageContaining("Wait");
        }
        assertThat(all.info().pending()).hasSize(pending);
    }

    @Test
    void aNewerOneIsLeftAsItIs() throws Exception {
        CheckOutcome before = night.check(articles);
        execute(
                "INSERT INTO \"flyway_schema_history\" VALUES (999, '999', 'of the future', 'SQL', 'V999__future.sql', 1,"
                        + " 'desk', CURRENT_TIMESTAMP, 1, TRUE)");
        assertThatThrownBy(() -> night.check(articles))
                .isInstanceOf(CheckFailure.class)
                .hasMessageContaining("newer version")
                .hasMessageContaining("Use that version");
        assertThatThrownBy(() -> NightlyCheck.status(night.place(), 1)).hasMessageContaining("newer version");
        execute("DELETE FROM \"flyway_schema_history\" WHERE \"version\" = '999'");
        assertThat(night.check(articles).run()).isEqualTo(before.run());
    }

    @Test
    void oneOfAnotherProgramIsLeftAsItIs() throws Exception {
        execute("CREATE TABLE recipes (name VARCHAR(20))");
        assertThatThrownBy(() -> night.check(articles))
                .isInstanceOf(CheckFailure.class)
                .hasMessageContaining("cannot be brought to this version");
        execute("INSERT INTO recipes VALUES ('soup')");
    }

    @Test
    void aFileThatIsNoDatabaseIsNamed() throws Exception {
        if (TestDatabase.isServer()) {
            return;
        }
        Path file = Files.writeString(night.place().home().resolve("store.mv.db"), "no database".repeat(2000));
        assertThatThrownBy(() -> night.check(articles))
                .isInstanceOf(CheckFailure.class)
                .hasMessageContaining(night.place().home().toString())
                .hasMessageContaining("backup");
        assertThat(file).content().startsWith("no database");
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(TestDatabase.beside(night.directory()))
                .locations("classpath:org/claimcheck/store/migration");
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = TestDatabase.beside(night.directory()).getConnection()) {
            connection.createStatement().execute(sql);
        }
    }
}
