package org.claimcheck.batch;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Objects;
import java.util.Optional;
import org.claimcheck.index.About;
import org.claimcheck.index.IndexWriter;
import org.claimcheck.index.PublishedIndex;
import org.claimcheck.pipeline.Checker;
import org.claimcheck.rule.RuleSet;
import org.claimcheck.store.RunRow;
import org.jspecify.annotations.Nullable;

/** The index file of the last run that completed: written by the nightly check, read by gates while it works. */
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

    /** Writes the index of the last run that completed, unless it is there. */
    static void bring(Workplace place, Stores stores, RuleSet rules, Progress progress) throws IOException {
        RunRow run = stores.runs().lastCompleted().orElse(null);
        if (run == null || isThere(place, run)) {
            return;
        }
        progress.begin("index", run.articles());
        Checker checker = new Checker(rules);
        List<Long> times = new ArrayList<>();
        try (IndexWriter writer = IndexWriter.beside(file(place))) {
            stores.articles().copy(run, (id, profile, content, origin, annotation) -> {
                writer.add(id, profile, content, origin, annotation);
                times.add(profile.published());
                progress.advance(1);
            });
            writer.finish(about(run, times), stores.stories().members(run), checker::strength);
        }
        place.readers().grant(file(place));
        progress.end();
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
