package org.claimcheck.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.claimcheck.batch.Newsdesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What else happens at night: each ends with a plain message, exit code 3 and nothing lost. */
class TroubledTest {

    /** What goes another way where the database is on a server; each build tries it on both. */
    private static final String SERVER = "server";

    private static final int EVENTS = 60;
    private static final int MANY_EVENTS = 160;

    /** What it says when all articles are taken in, and their annotation begins. */
    private static final String INGESTED = "claimcheck: ingest:";

    /** Where the many articles lie, for all tests. */
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path shared;

    /** What a run over the many articles reports to which nothing happens, once it was made. */
    private static final SortedMap<String, String> UNDISTURBED = new TreeMap<>();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path articles;

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @BeforeEach
    void settle() throws IOException {
        articles = Newsdesk.write(folder.resolve("in"), Newsdesk.articles(EVENTS), 25);
        desk = Desk.in(folder.resolve("desk"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"input-", "report"})
    void toldToStopItStopsWithinFiveSecondsAndResumes(String moment) throws Exception {
        takeMany();
        Running run = desk.check(articles);
        await(run, moment.equals("report") ? "reports" : ".claimcheck", moment);
        assertThat(run.told()).as("milliseconds to stop").isLessThan(5000);
        assertThat(run.answer()).as(run.words()).isIn(143, 0);
        assertEndsAsIfNothingHadHappened();
    }

    @Test
    @DisabledIfSystemProperty(named = "claimcheck.test.database", matches = "postgres")
    void aFullDiskIsToldAndNothingIsLost() throws Exception {
        int told = 0;
        for (int kilobytes : List.of(20, 60, 180, 360, 800)) {
            // Files may not grow beyond this: to the program it looks like a disk that is full.
            List<String> limited = List.of("sh", "-c", "ulimit -f " + kilobytes * 2 + "; exec \"$@\"", "sh");
            Running run = desk.check(limited, articles).ended();
            if (run.answer() != 0) {
                told++;
                assertThat(run.answer()).as(run.words()).isEqualTo(3);
                assertThat(run.words())
                        .as(kilobytes + " kilobytes")
                        .contains("claimcheck: ", "disk is full", "Make room")
                        .doesNotContain("\tat ");
            }
        }
        assertThat(told).as("limits that were met").isGreaterThan(1);
        assertEndsAsIfNothingHadHappened();
    }

    @Test
    @Tag(SERVER)
    @EnabledIfSystemProperty(named = "claimcheck.test.database", matches = "postgres")
    void aDatabaseThatIsLostIsToldAndNothingIsLost() throws Exception {
        takeMany();
        Running run = desk.check(articles);
        awaitWords(run, INGESTED);
        TimeUnit.MILLISECONDS.sleep(500);
        Desk.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
                + " AND application_name = 'claimcheck'");
        run.ended();
        assertThat(run.answer()).as(run.words()).isEqualTo(3);
        assertThat(run.words()).contains("the database", "resume").doesNotContain("\tat ");
        assertEndsAsIfNothingHadHappened();
    }

    @Test
    @Tag(SERVER)
    void aSecondInstanceIsTurnedAwayAndTheFirstGoesOn() throws Exception {
        takeMany();
        Running first = desk.check(articles);
        await(first, ".claimcheck", "input-");
        Running second = desk.checked(articles);
        assertThat(second.answer()).as(second.words()).isEqualTo(3);
        assertThat(second.words())
                .contains("another run", "Wait for it to end")
                .doesNotContain("\tat ");
        first.ended();
        assertThat(first.answer()).as(first.words()).isZero();
        assertEndsAsIfNothingHadHappened();
    }

    @Test
    void rulesThatChangeBetweenAKillAndTheNextStartHoldForAllOfTheRun() throws Exception {
        takeMany();
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Files.writeString(rules.resolve("claimcheck.yaml"), "rules:\n  casualty-count-conflict: note\n");
        Running run = desk.check(articles);
        awaitWords(run, INGESTED);
        assertThat(run.killedAfter(500)).isTrue();

        Running changed = desk.checked(articles, "--rules", rules.toString());
        assertThat(changed.answer()).as(changed.words()).isZero();
        Desk other = Desk.in(folder.resolve("other"));
        assertThat(other.checked(articles, "--rules", rules.toString()).answer()).isZero();
        assertThat(Desk.difference(desk.report(), other.report())).isEmpty();
        assertThat(desk.command("status").words()).contains("COMPLETED", "KILLED");
    }

    /** So many that the program is still busy when something happens. */
    private void takeMany() throws IOException {
        articles = shared.resolve("many");
        if (!Files.exists(articles)) {
            Newsdesk.write(articles, Newsdesk.articles(MANY_EVENTS), 100);
        }
    }

    private void assertEndsAsIfNothingHadHappened() throws Exception {
        Running again = desk.checked(articles);
        assertThat(again.answer()).as(again.words()).isZero();
        assertThat(Desk.difference(desk.report(), undisturbed())).isEmpty();
        assertThat(desk.leftovers()).isEmpty();
        Running status = desk.command("status");
        assertThat(status.words()).as("status").contains("COMPLETED").doesNotContain("RUNNING", "KILLED");
    }

    /** What a run over the same articles reports to which nothing happens. */
    private SortedMap<String, String> undisturbed() throws Exception {
        boolean many = articles.startsWith(shared);
        if (many && !UNDISTURBED.isEmpty()) {
            return UNDISTURBED;
        }
        Desk undisturbed = Desk.in(folder.resolve("undisturbed"));
        assertThat(undisturbed.checked(articles).answer()).isZero();
        SortedMap<String, String> report = undisturbed.report();
        if (many) {
            UNDISTURBED.putAll(report);
        }
        return report;
    }

    /** Waits until it has said so: its run is then on record, on however slow a machine. */
    private static void awaitWords(Running run, String words) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (!run.words().contains(words)) {
            if (System.nanoTime() > end || !run.process().isAlive()) {
                throw new AssertionError("never said " + words + "\n" + run.words());
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** Waits until a file whose name begins like this lies somewhere in a folder. */
    private void await(Running run, String where, String name) throws Exception {
        Path place = desk.directory().resolve(where);
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (System.nanoTime() < end && run.process().isAlive()) {
            if (Files.isDirectory(place)) {
                try (var found = Files.find(
                        place, 4, (file, any) -> String.valueOf(file.getFileName()).startsWith(name))) {
                    if (found.findAny().isPresent()) {
                        return;
                    }
                } catch (java.io.UncheckedIOException e) {
                    // a file that went while we looked
                }
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new AssertionError("no " + name + " in " + place + "\n" + run.words());
    }
}
