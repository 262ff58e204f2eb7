package org.claimcheck.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.claimcheck.index.About;
import org.claimcheck.index.IndexWriter;
import org.claimcheck.index.PublishedIndex;
import org.claimcheck.model.Profile;
import org.claimcheck.pipeline.Checker;
import org.claimcheck.rule.RuleSet;
import org.claimcheck.store.RunRow;
import org.claimcheck.store.Seat;
import org.jspecify.annotations.Nullable;

/** The index file of the articles of the last days, as the last run that completed left them: written by the nightly check, read by gates while it works. */
public final class GateIndex {

    private static final String FILE = "gate.index";

    private GateIndex() {}

    /** The file of a workplace. */
    public static Path file(Workplace place) {
        return place.home().resolve(FILE);
    }

    /**
     * Opens the index of a workplace, for somebody to close.
     *
     * @return empty when there is none that this version of the program can read
     * @throws IOException when it is there and cannot be read
     */
    @SuppressWarnings("MustBeClosedChecker")
    public static Optional<PublishedIndex> open(Workplace place) throws IOException {
        try {
            Optional<PublishedIndex> index = PublishedIndex.open(file(place));
            if (index.isPresent() && !index.get().about().program().equals(ProgramDigest.compute())) {
                index.get().close();
                return Optional.empty();
            }
            return index;
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes the index as of the last run that completed, unless it is there. What the index of an earlier run holds of an article
     * that was not read again since is taken from there.
     */
    static void bring(Workplace place, Stores stores, RuleSet rules, Progress progress) throws IOException {
        RunRow run = stores.runs().lastCompleted().orElse(null);
        if (run == null || isThere(place, run)) {
            return;
        }
        progress.begin("index", 0);
        Checker checker = new Checker(rules, place.settings().grouping().windowDays());
        try (PublishedIndex before = open(place).orElse(null)) {
            try {
                write(place, stores, run, checker, before, progress);
            } catch (UncheckedIOException damaged) { // then all comes from the store
                write(place, stores, run, checker, null, progress);
            }
        }
        place.readers().grant(file(place));
        progress.end();
    }

    private static void write(
            Workplace place,
            Stores stores,
            RunRow run,
            Checker checker,
            @Nullable PublishedIndex before,
            Progress progress)
            throws IOException {
        Map<Seat, String> stands =
                stores.current().lately(place.settings().grouping().windowDays());
        long kept = before == null ? -1 : lastKept(before, stores, run);
        Filling filling = new Filling(progress);
        try (IndexWriter writer = IndexWriter.beside(file(place))) {
            for (Map.Entry<Seat, String> entry : stands.entrySet()) {
                Seat seat = entry.getKey();
                int at = before == null || seat.run() > kept ? -1 : before.find(seat.id());
                if (before != null && at >= 0) {
                    filling.took(writer.addAgain(before, at), entry.getValue());
                } else {
                    stores.articles()
                            .copy(run.key().extractor(), List.of(seat), (id, profile, content, origin, annotation) -> {
                                writer.add(id, profile, content, origin, annotation);
                                filling.took(profile, entry.getValue());
                            });
                }
            }
            writer.finish(about(run, filling.times), members(filling.stories), checker::strength);
        }
    }

    /** The last run whose articles an index holds as a run sees them; -1 for none, where something else saw them then. */
    private static long lastKept(PublishedIndex before, Stores stores, RunRow run) {
        return stores.runs()
                .named(before.about().run())
                .filter(it -> it.key().extractor() == run.key().extractor())
                .map(RunRow::number)
                .orElse(-1L);
    }

    /** What is told of the articles beside their records. */
    private static final class Filling {

        final List<@Nullable Long> times = new ArrayList<>();
        final Map<String, List<Integer>> stories = new TreeMap<>();
        private final Progress progress;

        Filling(Progress progress) {
            this.progress = progress;
        }

        void took(Profile profile, String story) {
            stories.computeIfAbsent(story, any -> new ArrayList<>()).add(times.size());
            times.add(profile.published());
            progress.advance(1);
        }
    }

    private static List<int[]> members(Map<String, List<Integer>> stories) {
        return stories.values().stream()
                .map(places -> places.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private static About about(RunRow run, List<@Nullable Long> times) {
        LongSummaryStatistics known = times.stream()
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .summaryStatistics();
        return known.getCount() == 0
                ? new About(run.id(), ProgramDigest.compute(), null, null)
                : new About(run.id(), ProgramDigest.compute(), day(known.getMin()), day(known.getMax()));
    }

    private static LocalDate day(long second) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(second), ZoneOffset.UTC);
    }

    private static boolean isThere(Workplace place, RunRow run) throws IOException {
        try (PublishedIndex index = open(place).orElse(null)) {
            return index != null && index.about().run().equals(run.id());
        }
    }
}
