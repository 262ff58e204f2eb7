package org.claimcheck.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an operator finds after a night: who may read it, its figures, its flight recording. */
class OperatorTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void nobodyButTheOwnerReadsWhatIsKeptUnlessTheSettingsSaySo() throws Exception {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        Path articles = Newsdesk.write(folder.resolve("in"), Newsdesk.articles(2), 6);
        Night night = new Night(folder.resolve("night"));
        CheckOutcome outcome = night.check(articles);
        Path home = night.place().home();
        assertThat(rights(home)).isEqualTo("rwx------");
        assertThat(rights(folder.resolve("night/reports"))).isEqualTo("rwx------");
        assertThat(rights(outcome.folder())).isEqualTo("rwx------");
        assertThat(inside(home))
                .containsKeys("gate.index", "metrics.json", "metrics.prom")
                .allSatisfy((name, rights) -> assertThat(rights).as(name).endsWith("------"));

        Night shared = new Night(folder.resolve("shared")).with("claimcheck.readable-by=group");
        Files.createDirectories(shared.directory().resolve("reports"));
        String before = rights(shared.directory().resolve("reports"));
        CheckOutcome read = shared.check(articles);
        assertThat(rights(shared.place().home())).isEqualTo("rwxr-x---");
        assertThat(rights(read.folder())).isEqualTo("rwxr-x---");
        assertThat(inside(shared.place().home()).get("gate.index")).isEqualTo("rw-r-----");
        assertThat(rights(shared.directory().resolve("reports")))
                .as("a folder that was there keeps its rights")
                .isEqualTo(before);
    }

    @Test
    void theFiguresOfTheRunLieInTheHomeHoweverItEnded() throws Exception {
        Night night = new Night(folder.resolve("night"));
        night.check(Newsdesk.write(folder.resolve("in"), Newsdesk.articles(4), 6));
        JsonNode figures = figures(night);
        assertThat(figures.path("status").asString()).isEqualTo("COMPLETED");
        assertThat(meter(figures, "claimcheck.step.done", "extract")
                        .path("count")
                        .asInt())
                .isEqualTo(12);
        assertThat(meter(figures, "claimcheck.step", "judge")
                        .path("seconds_total")
                        .asDouble())
                .isPositive();
        assertThat(meter(figures, "claimcheck.run.findings", "error")
                        .path("value")
                        .asInt())
                .isPositive();
        assertThat(Files.readAllLines(night.place().home().resolve("metrics.prom")))
                .contains("claimcheck_step_done_count{step=\"extract\"} 12.0", "claimcheck_run_completed 1.0")
                .allMatch(line -> line.matches("[a-z_]+(\\{[a-z]+=\"[a-z]+\"})? [0-9.E]+"));

        Path empty = Files.createDirectory(folder.resolve("empty"));
        Night elsewhere = night.with("claimcheck.metrics=" + folder.resolve("figures"));
        assertThatThrownBy(() -> elsewhere.check(empty)).isInstanceOf(CheckFailure.class);
        assertThat(JsonMapper.shared()
                        .readTree(folder.resolve("figures/metrics.json").toFile())
                        .path("status")
                        .asString())
                .isEqualTo("FAILED");
    }

    @Test
    void whatIsLoggedAtTheUsualLevelsIsNoTextOfArticles() throws Exception {
        List<String> lines = new ArrayList<>(Newsdesk.articles(3));
        lines.add("{\"id\":\"cut\",\"body\":\"Torvald told reporters outside the burnt war");
        Path in = Newsdesk.write(folder.resolve("in"), lines, 4);
        Night night = new Night(folder.resolve("night")).with("claimcheck.log.level=info");
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(heard, true, StandardCharsets.UTF_8));
        try {
            night.check(List.of(in), true, Progress.silent());
            assertThatThrownBy(() -> night.check(List.of(in), true, new Progress() {
                        @Override
                        public void begin(String step, int total) {
                            if (step.equals("judge")) {
                                throw new IllegalStateException("Torvald told reporters");
                            }
                        }

                        @Override
                        public void advance(int done) {}

                        @Override
                        public void end() {}

                        @Override
                        public void note(String message) {}
                    }))
                    .isInstanceOf(CheckFailure.class);
        } finally {
            System.setErr(before);
        }
        assertThat(heard.toString(StandardCharsets.UTF_8))
                .contains("INFO  Watched - extract: ", "ended: FAILED")
                .doesNotContain("Torvald", "reporters", "\tat ");
    }

    @Test
    void aFlightRecordingHoldsTheStepsAndTheRun() throws Exception {
        Path articles = Newsdesk.write(folder.resolve("in"), Newsdesk.articles(2), 6);
        Path file = folder.resolve("night.jfr");
        try (Recording recording = new Recording()) {
            recording.start();
            new Night(folder.resolve("night")).check(articles);
            recording.dump(file);
        }
        List<String> seen = new ArrayList<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            if (event.getEventType().getName().equals("org.claimcheck.Step")) {
                seen.add(event.getString("step") + " " + event.getLong("done"));
            } else if (event.getEventType().getName().equals("org.claimcheck.Run")) {
                seen.add(event.getString("status") + " " + event.getInt("articles"));
            }
        }
        assertThat(seen).contains("read 6", "ingest 6", "extract 6", "report 0", "index 6", "COMPLETED 6");
    }

    private static JsonNode figures(Night night) throws IOException {
        return JsonMapper.shared()
                .readTree(night.place().home().resolve("metrics.json").toFile());
    }

    private static JsonNode meter(JsonNode figures, String name, String tag) {
        for (JsonNode meter : figures.path("meters")) {
            if (meter.path("name").asString().equals(name)
                    && meter.path("tags").toString().contains("\"" + tag + "\"")) {
                return meter;
            }
        }
        throw new AssertionError("no " + name + " of " + tag + " in " + figures);
    }

    private static Map<String, String> inside(Path home) throws IOException {
        Map<String, String> inside = new TreeMap<>();
        try (Stream<Path> files = Files.list(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                inside.put(String.valueOf(file.getFileName()), rights(file));
            }
        }
        return inside;
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
