package org.claimcheck.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Mentions;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.story.StoryGrouper;

/**
 * How the time and the memory of grouping grow with the number of articles: groups the first of {@code --sizes N,N,...}
 * (10,000, 50,000 and 200,000) and prints the exponent between each size and the one before.
 *
 * <p>Profiles are made of the words alone, without what the extractors see, and lie in a file, as they lie in the database of a
 * run, so that grouping is what is measured. The memory is what is in use after a collection in the midst of it at most.
 */
public final class GroupingGrowth {

    private static final int WARM = 2_500;

    private GroupingGrowth() {}

    /** Runs and prints one line for each size. */
    public static void main(String[] args) throws IOException {
        Map<String, String> options = WholeJob.options(args);
        String from = options.get("from");
        NewsSource news = Corpus.source(from == null ? null : Path.of(from), 1);
        StoryGrouper grouper = new StoryGrouper();
        try (ProfileFile profiles = new ProfileFile()) {
            grow(grouper, news, profiles, WARM);
            grouper.group(profiles);
            double before = 0;
            int sizeBefore = 0;
            for (String wanted : options.getOrDefault("sizes", "10000,50000,200000").split(",")) {
                int size = Integer.parseInt(wanted);
                grow(grouper, news, profiles, size);
                HeapPeak peak = HeapPeak.begin();
                long start = cpuTime();
                int stories = grouper.group(profiles).size();
                double seconds = (cpuTime() - start) / 1e9;
                double growth = Math.log(seconds / before) / Math.log((double) size / sizeBefore);
                String exponent = before == 0 ? "" : String.format(Locale.ROOT, ", n^%.2f", growth);
                System.out.printf(
                        Locale.ROOT,
                        "%6d articles, %6d stories: %.1f s%s, %d MiB%n",
                        size,
                        stories,
                        seconds,
                        exponent,
                        peak.mebibytes());
                before = seconds;
                sizeBefore = size;
            }
        }
    }

    /** Processor time of this thread, so that other load on the machine does not count. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void grow(StoryGrouper grouper, NewsSource news, ProfileFile profiles, int size) throws IOException {
        while (profiles.size() < size) {
            profiles.add(grouper.profile(annotation(news.piece(profiles.size()))));
        }
    }

    private static Annotation annotation(NewsSource.Piece piece) {
        PublicationTime published = PublicationTime.parse(piece.published()).orElse(null);
        String text = piece.headline() + "\n\n" + piece.body();
        Article article = Article.ofText(piece.id(), piece.source(), published, text);
        return new Annotation(
                article, published, null, null, null, List.of(), Mentions.none(), List.of(), List.of());
    }
}
