package org.claimcheck.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.claimcheck.batch.Newsdesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Night after night on one database, each with as many new articles and as many of the night before: memory stays as it was in the
 * first nights, and the database holds no more than it is to keep.
 *
 * <p>What it is to keep differs from night to night: the articles of the last runs, those of the days that a story may still be added
 * to, and the stories that these follow. So the same nights come round after round, and whole rounds are held against each other: from
 * the second one on as much is to be kept. Bytes are first those of a copy of the file that is put together; the file itself is put
 * together after some nights and has room for two or three times of what is in it after others. That room is used again, so that the
 * file must not grow from round to round either.
 */
@EnabledIfSystemProperty(named = "minutes", matches = ".+", disabledReason = "a soak is asked for by -Dminutes")
@DisabledIfSystemProperty(
        named = "claimcheck.test.database",
        matches = "postgres",
        disabledReason = "bytes are those of a file")
class SoakTest {

    private static final double MINUTES = Double.parseDouble(System.getProperty("minutes", "1"));
    private static final int NIGHTLY = 100;
    private static final int KEPT = 4;
    private static final List<String> ALL = Newsdesk.articles(250);

    /** Nights until the articles of the first night come again. */
    private static final int ROUND = 2 * (ALL.size() - NIGHTLY) / NIGHTLY;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** What a night left: bytes of the file, of that what is filled, articles, and the peak of the heap. */
    private record Left(long file, long filled, long articles, double heap) {}

    @Test
    void nightsLeaveNothingBehindButWhatIsKept() throws Exception {
        Desk desk = Desk.in(
                folder.resolve("desk"),
                "claimcheck.keep-reports=" + KEPT,
                "claimcheck.keep-runs=" + KEPT);
        List<Left> nights = new ArrayList<>();
        long end = System.nanoTime() + (long) (MINUTES * TimeUnit.MINUTES.toNanos(1));
        for (int night = 0; night < 3 * ROUND || System.nanoTime() < end; night++) {
            Path in = Files.createDirectories(folder.resolve("in"));
            empty(in);
            int first = night % ROUND * NIGHTLY / 2;
            Newsdesk.write(in, ALL.subList(first, first + NIGHTLY), 50);
            Running run = desk.checked(in, "--rerun");
            assertThat(run.answer()).as(run.words()).isZero();
            Left left = new Left(desk.size(), desk.filled(), desk.articles(), heap(desk));
            nights.add(left);
            System.out.println(String.format(
                    Locale.ROOT,
                    "= night %d: database %d KB, filled %d KB, %d articles, heap at most %.0f MB",
                    night + 1,
                    left.file() / 1024,
                    left.filled() / 1024,
                    left.articles(),
                    left.heap() / 1e6));
        }
        List<Left> early = nights.subList(ROUND, 2 * ROUND);
        List<Left> late = nights.subList(nights.size() - ROUND, nights.size());
        assertThat(mean(late, Left::heap)).as("heap, %s", nights).isLessThan(1.25 * mean(early, Left::heap));
        assertThat(most(late)).as("bytes, %s", nights).isLessThan(most(early) * 5 / 4);
        assertThat(mean(late, Left::file)).as("file, %s", nights).isLessThan(1.5 * mean(early, Left::file));
        try (Stream<Path> reports = Files.list(desk.directory().resolve("reports"))) {
            assertThat(reports.filter(it -> Files.isDirectory(it) && !Files.isSymbolicLink(it)))
                    .hasSize(KEPT);
        }
        assertThat(desk.leftovers()).isEmpty();
    }

    private static double mean(List<Left> nights, ToDoubleFunction<Left> figure) {
        return nights.stream().mapToDouble(figure).average().orElseThrow();
    }

    private static long most(List<Left> nights) {
        return nights.stream().mapToLong(Left::filled).max().orElseThrow();
    }

    private static double heap(Desk desk) {
        JsonNode figures = JsonMapper.shared()
                .readTree(desk.directory().resolve(".claimcheck/metrics.json").toFile());
        Set<String> names = new HashSet<>();
        for (JsonNode meter : figures.path("meters")) {
            names.add(meter.path("name").asString());
            if (meter.path("name").asString().equals("claimcheck.heap.peak.bytes")) {
                return meter.path("value").asDouble();
            }
        }
        throw new AssertionError("no figure of the heap among " + names);
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        }
    }
}
