package org.claimcheck.batch;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.claimcheck.index.About;
import org.claimcheck.index.IndexWriter;
import org.claimcheck.index.PublishedIndex;
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

    /** Writes the index as of the last run that completed, unless it is there. */
    static void bring(Workplace place, Stores stores, RuleSet rules, Progress progress) throws IOException {
        RunRow run = stores.runs().lastCompleted().orElse(null);
        if (run == null || isThere(place, run)) {
            return;
        }
        progress.begin("index", 0);
        Checker checker = new Checker(rules, place.settings().grouping().windowDays());
        Map<Seat, String> stands =
                stores.current().lately(place.settings().grouping().windowDays());
        List<Long> times = new ArrayList<>();
        Map<String, List<Integer>> stories = new TreeMap<>();
        try (IndexWriter writer = IndexWriter.beside(file(place))) {
            Iterator<Map.Entry<Seat, String>> entries = stands.entrySet().iterator();
            stores.articles()
                    .copy(run.key().extractor(), stands.keySet(), (id, profile, content, origin, annotation) -> {
                        Map.Entry<Seat, String> entry = entries.next();
                        while (!entry.getKey().id().equals(id)) {
                            entry = entries.next(); // left out
                        }
                        stories.computeIfAbsent(entry.getValue(), any -> new ArrayList<>())
                                .add(times.size());
                        writer.add(id, profile, content, origin, annotation);
                        times.add(profile.published());
                        progress.advance(1);
                    });
            writer.finish(about(run, times), members(stories), checker::strength);
        }
        place.readers().grant(file(place));
        progress.end();
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
