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
import java.util.stream.Stream;
import org.claimcheck.batch.Newsdesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Night after night on one database, each with as many new articles and as many of the night before: memory stays as it was in the
 * first nights, and the database grows no more than by what it is to keep.
 */
@EnabledIfSystemProperty(named = "minutes", matches = ".+", disabledReason = "a soak is asked for by -Dminutes")
class SoakTest {

    private static final double MINUTES = Double.parseDouble(System.getProperty("minutes", "1"));
    private static final int NIGHTLY = 100;
    private static final int KEPT = 4;
    private static final int ARTICLES = 250;

    /** Nights until every article has come once: until then the days that stories may be added to fill up. */
    private static final int FILLING = 2 * (ARTICLES - NIGHTLY) / NIGHTLY;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void nightsLeaveNothingBehindButWhatIsKept() throws Exception {
        Desk desk = Desk.in(
                folder.resolve("desk"), "claimcheck.keep-reports=" + KEPT, "claimcheck.keep-runs=" + KEPT);
        List<String> all = Newsdesk.articles(ARTICLES);
        List<Long> sizes = new ArrayList<>();
        List<Double> heaps = new ArrayList<>();
        long end = System.nanoTime() + (long) (MINUTES * TimeUnit.MINUTES.toNanos(1));
        for (int night = 0; night < FILLING + 2 * KEPT || System.nanoTime() < end; night++) {
            int from = night * NIGHTLY / 2 % (all.size() - NIGHTLY);
            Path in = Files.createDirectories(folder.resolve("in"));
            empty(in);
            Newsdesk.write(in, all.subList(from, from + NIGHTLY), 50);
            Running run = desk.checked(in, "--rerun");
            assertThat(run.answer()).as(run.words()).isZero();
            sizes.add(desk.size());
            heaps.add(heap(desk));
            System.out.println(String.format(
                    Locale.ROOT,
                    "= night %d: database %d KB, heap at most %.0f MB",
                    night + 1,
                    sizes.get(night) / 1024,
                    heaps.get(night) / 1e6));
        }
        assertThat(mean(last(heaps))).as("heap %s", heaps).isLessThan(1.25 * mean(heaps.subList(FILLING, FILLING + KEPT)));
        long full = sizes.subList(FILLING, FILLING + KEPT + 2).stream().mapToLong(it -> it).max().orElseThrow();
        assertThat(sizes.get(sizes.size() - 1)).as("bytes %s", sizes).isLessThan(full * 3 / 2);
        try (Stream<Path> reports = Files.list(desk.directory().resolve("reports"))) {
            assertThat(reports.filter(it -> Files.isDirectory(it) && !Files.isSymbolicLink(it)))
                    .hasSize(KEPT);
        }
        assertThat(desk.leftovers()).isEmpty();
    }

    private static List<Double> last(List<Double> figures) {
        return figures.subList(figures.size() - KEPT, figures.size());
    }

    private static double mean(List<Double> figures) {
        return figures.stream().mapToDouble(it -> it).average().orElseThrow();
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
