package org.claimcheck.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Mentions;
import org.claimcheck.model.Profile;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.story.StoryGrouper;

/**
 * How the time of grouping grows with the number of articles: doubles up to {@code --articles N} (40,000) and prints the
 * exponent between each size and the one before.
 *
 * <p>Profiles are made of the words alone, without what the extractors see, so that grouping is what is measured.
 */
public final class GroupingGrowth {

    private static final int SMALLEST = 2_500;

    private GroupingGrowth() {}

    /** Runs and prints one line for each size. */
    public static void main(String[] args) throws IOException {
        Map<String, String> options = WholeJob.options(args);
        int largest = Integer.parseInt(options.getOrDefault("articles", "40000"));
        String from = options.get("from");
        NewsSource news = Corpus.source(from == null ? null : Path.of(from), 1);
        StoryGrouper grouper = new StoryGrouper();
        List<Profile> profiles = new ArrayList<>();
        grow(grouper, news, profiles, SMALLEST);
        grouper.group(profiles); // warms up
        double before = 0;
        for (int size = SMALLEST; size <= largest; size *= 2) {
            grow(grouper, news, profiles, size);
            long start = cpuTime();
            int stories = grouper.group(profiles).size();
            double seconds = (cpuTime() - start) / 1e9;
            String exponent = before == 0 ? "" : String.format(Locale.ROOT, ", n^%.2f", Math.log(seconds / before) / Math.log(2));
            System.out.printf(Locale.ROOT, "%6d articles, %6d stories: %.1f s%s%n", size, stories, seconds, exponent);
            before = seconds;
        }
    }

    /** Processor time of this thread, so that other load on the machine does not count. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void grow(StoryGrouper grouper, NewsSource news, List<Profile> profiles, int size) {
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
