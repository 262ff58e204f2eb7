package org.claimcheck.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.claimcheck.report.Format;
import org.claimcheck.store.Lease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

class NightlyCheckTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theSameArticlesGiveTheSameBytesWhateverTheThreadsAndTheOrderOfFiles() throws Exception {
        Path in = Newsdesk.write(folder.resolve("in"), Newsdesk.articles(14), 7);
        List<Path> files = new ArrayList<>();
        try (Stream<Path> found = Files.list(in)) {
            found.sorted().forEach(files::add);
        }
        List<Path> turned = new ArrayList<>(files);
        Collections.reverse(turned);

        CheckOutcome alone = new Night(folder.resolve("a"))
                .with("claimcheck.threads=1")
                .with("claimcheck.partitions=1")
                .check(files, false, Progress.silent());
        CheckOutcome many = new Night(folder.resolve("b"))
                .with("claimcheck.threads=4")
                .with("claimcheck.partitions=7")
                .check(turned, false, Progress.silent());

        assertThat(alone.open()).as("there is something to find").isNotEmpty();
        assertThat(Night.comparable(many)).isEqualTo(Night.comparable(alone));
    }

    @Test
    void whatWasCheckedIsReportedAgainFromTheStore() throws Exception {
        Night night = new Night(folder.resolve("night"));
        Path articles = Newsdesk.write(folder.resolve("in"), Newsdesk.articles(4), 5);

        CheckOutcome first = night.check(articles);
        byte[] report = Files.readAllBytes(Night.reportOf(first));
        CheckOutcome again = night.check(articles);

        assertThat(again.repeated()).isTrue();
        assertThat(again.run()).isEqualTo(first.run());
        assertThat(again.open()).isEqualTo(first.open());
        assertThat(Night.reportOf(again)).hasBinaryContent(report);
        assertThat(folder.resolve("night/reports/latest/report.json")).hasBinaryContent(report);
    }

    @Test
    void aFindingIsNewThenPersistsThenIsResolved() throws Exception {
        Night night = new Night(folder.resolve("night"));
        List<String> lines = Newsdesk.articles(1);
        Path wrong = Newsdesk.write(folder.resolve("wrong"), lines, 5);
        Path right = Newsdesk.write(
                folder.resolve("right"),
                List.of(lines.get(0), lines.get(1), told(mended(lines.get(2), lines.get(0)))),
                5);

        assertThat(Night.statuses(night.check(wrong))).isNotEmpty().containsOnly("new");
        CheckOutcome rerun = night.check(List.of(wrong), true, Progress.silent());
        assertThat(rerun.repeated()).isFalse();
        assertThat(Night.statuses(rerun)).isNotEmpty().containsOnly("persisting");
        CheckOutcome mended =
                night.check(List.of(right), false, Progress.silent(), EnumSet.of(Format.JSON, Format.SARIF));
        assertThat(Night.statuses(mended)).contains("resolved").doesNotContain("persisting");
        assertThat(mended.folder().resolve(Format.SARIF.fileName()))
                .as("formats that pass over stories without findings show what is resolved")
                .content()
                .contains("\"absent\"");
        assertThat(Night.openRules(mended)).containsOnly("told-change");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "extract", "judge"})
    void aRunThatFailsIsResumedAndReportsTheSame(String step) throws Exception {
        Path articles = Newsdesk.write(folder.resolve("in"), Newsdesk.articles(16), 20);
        Night broken = new Night(folder.resolve("broken")).with("claimcheck.partitions=2");
        Counting counting = new Counting();

        assertThatThrownBy(() -> broken.check(List.of(articles), false, new FailingAt(step)))
                .isInstanceOf(CheckFailure.class)
                .hasMessageContaining("the lights went out")
                .hasMessageContaining("resume");
        CheckOutcome resumed = broken.check(List.of(articles), false, counting);
        CheckOutcome whole = new Night(folder.resolve("whole")).check(articles);

        assertThat(resumed.repeated()).isFalse();
        assertThat(Night.comparable(resumed)).isEqualTo(Night.comparable(whole));
        if (!step.equals("ingest")) {
            assertThat(counting.steps).as("what is done is not done again").doesNotContain("ingest");
        }
        assertThat(NightlyCheck.status(broken.place(), 5))
                .extracting(RunSummary::status)
                .containsExactly("COMPLETED");
    }

    /** The bookkeeping writes down the run first and its first execution then. */
    @Test
    void aStartThatWasKilledBetweenTwoLinesOfTheBookkeepingIsMadeAgain() throws Exception {
        Path articles = Newsdesk.write(folder.resolve("in"), Newsdesk.articles(4), 6);
        Night night = new Night(folder.resolve("night"));
        assertThatThrownBy(() -> night.check(List.of(articles), false, new FailingAt("ingest")))
                .isInstanceOf(CheckFailure.class);
        JdbcTemplate jdbc = new JdbcTemplate(TestDatabase.beside(night.directory()));
        for (String table : List.of(
                "STEP_EXECUTION_CONTEXT",
                "STEP_EXECUTION",
                "JOB_EXECUTION_CONTEXT",
                "JOB_EXECUTION_PARAMS",
                "JOB_EXECUTION")) {
            jdbc.update("DELETE FROM BATCH_" + table);
        }

        assertThat(night.check(articles).run().status()).isEqualTo("COMPLETED");
    }

    @Test
    void articlesThatAreKnownAreNotExtractedAgain() throws Exception {
        Night night = new Night(folder.resolve("night"));
        List<String> lines = Newsdesk.articles(10);
        night.check(Newsdesk.write(folder.resolve("in"), lines.subList(0, 27), 27));
        Counting counting = new Counting();

        night.check(List.of(Newsdesk.write(folder.resolve("more"), lines, 3)), false, counting);

        assertThat(counting.extracted.get()).isEqualTo(3);
    }

    @Test
    void whatWasSetAsideIsTriedAgainAndNothingElse() throws Exception {
        Night night = new Night(folder.resolve("night"));
        List<String> lines = Newsdesk.articles(4);
        Path in = Newsdesk.write(folder.resolve("in"), lines.subList(1, 12), 4);
        Path damaged = Files.writeString(in.resolve("late.jsonl"), lines.get(0).substring(0, 90));
        Path large = Files.writeString(in.resolve("large.txt"), "The pier at Osk closed on Monday. ".repeat(60));
        Night strict = night.with("claimcheck.ingest.largest-document=1KB");

        assertThat(strict.check(in).run().quarantined()).isEqualTo(2);
        Files.writeString(damaged, lines.get(0));
        Counting mended = new Counting();
        assertThat(strict.check(List.of(in), false, mended).run().quarantined()).isEqualTo(1);
        assertThat(mended.extracted.get()).isEqualTo(1);
        Counting raised = new Counting();
        CheckOutcome all = night.with("claimcheck.ingest.largest-document=1MB").check(List.of(in), false, raised);
        assertThat(all.run().quarantined()).isZero();
        assertThat(all.run().articles()).isEqualTo(13);
        assertThat(raised.extracted.get()).isEqualTo(1);
        assertThat(large).exists();
    }

    @Test
    void twoRunsKeepOutOfEachOthersWay() throws Exception {
        Night night = new Night(folder.resolve("night"));
        Path articles = Newsdesk.write(folder.resolve("in"), Newsdesk.articles(2), 6);
        night.check(articles);

        try (Lease other = Lease.take(TestDatabase.beside(folder.resolve("night")), "process 17")
                .orElseThrow()) {
            assertThat(other).isNotNull();
            assertThatThrownBy(() -> night.check(articles))
                    .isInstanceOf(CheckFailure.class)
                    .hasMessageContaining("another run (process 17)")
                    .hasMessageContaining("Wait");
        }
        assertThat(night.check(articles).repeated())
                .as("the lease ends with its holder")
                .isTrue();
    }

    @Test
    void aFigureThatIsChangedWithoutANoteIsAFindingOfItsOutlet() throws Exception {
        List<String> lines = Newsdesk.articles(1);
        String changed = mended(lines.get(2), lines.get(0)).replace("T09:00", "T12:00");
        Path before = Newsdesk.write(folder.resolve("before"), lines.subList(2, 3), 1);
        Path after = Newsdesk.write(folder.resolve("after"), List.of(changed), 1);
        Path both = Newsdesk.write(folder.resolve("both"), List.of(lines.get(2), changed), 1);
        Path turned = Newsdesk.write(folder.resolve("turned"), List.of(changed, lines.get(2)), 1);
        Path noted = Newsdesk.write(folder.resolve("noted"), List.of(lines.get(2), told(changed)), 1);

        Night night = new Night(folder.resolve("night"));
        assertThat(night.check(before).open()).isEmpty();
        CheckOutcome next = night.check(after);
        assertThat(Files.readString(Night.reportOf(next)))
                .contains("\"rule\":\"silent-change\"", "\"scope\":\"within\"", "” became “");
        assertThat(night.check(after).repeated())
                .as("the version that was replaced stays known")
                .isTrue();

        CheckOutcome together = new Night(folder.resolve("a")).check(both);
        assertThat(unplaced(together)).isEqualTo(unplaced(next));
        assertThat(unplaced(new Night(folder.resolve("b")).check(turned))).isEqualTo(unplaced(together));
        assertThat(Night.openRules(new Night(folder.resolve("c")).check(noted)))
                .as("a change of which readers are told is shown")
                .containsOnly("told-change");
    }

    private static String unplaced(CheckOutcome outcome) throws Exception {
        return Night.comparable(outcome).replaceAll("part-\\d+", "part");
    }

    private static String told(String line) {
        return line.replace("\"language\"", "\"correction\":\"An earlier version gave another toll.\",\"language\"");
    }

    private static String mended(String line, String model) {
        return line.replaceFirst("killed \\d+", model.replaceFirst("(?s).*(killed \\d+).*", "$1"));
    }

    /** Fails a step once, after its first chunk. */
    private static final class FailingAt extends Counting {

        private final String step;

        FailingAt(String step) {
            this.step = step;
        }

        @Override
        public void advance(int done) {
            super.advance(done);
            if (step.equals(current)) {
                throw new IllegalStateException("the lights went out");
            }
        }
    }

    /** Remembers what was done. */
    private static class Counting implements Progress {

        final List<String> steps = new ArrayList<>();
        final AtomicInteger extracted = new AtomicInteger();
        volatile String current = "";

        @Override
        public void begin(String name, int total) {
            current = name;
            steps.add(name);
        }

        @Override
        public void advance(int done) {
            if (current.equals("extract")) {
                extracted.addAndGet(done);
            }
        }

        @Override
        public void end() {}

        @Override
        public void note(String message) {}
    }
}
