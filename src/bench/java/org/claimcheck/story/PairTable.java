package org.claimcheck.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.claimcheck.ingest.Intake;
import org.claimcheck.model.Profile;
import org.claimcheck.model.Profiles;
import org.claimcheck.pipeline.Annotator;

/** Prints the features of every candidate pair of a file of articles, for {@code src/weights/learn_weights.py}. */
public final class PairTable {

    private PairTable() {}

    /** One argument: a file or folder of articles. */
    public static void main(String[] args) throws IOException {
        TreeMap<String, Profile> profiles = new TreeMap<>();
        Annotator annotator = new Annotator();
        StoryGrouper grouper = new StoryGrouper();
        new Intake().read(Path.of(args[0]), item -> {
            if (item instanceof Intake.Item.Read read) {
                Profile profile = grouper.profile(annotator.annotate(read.article()));
                profiles.put(profile.article(), profile);
            }
        });
        Corpus corpus = new Corpus(Profiles.of(new ArrayList<>(profiles.values())));
        Evidence evidence = new Evidence(corpus, StoryGrouper.WINDOW);
        List<String> header = new ArrayList<>(List.of("first", "second"));
        for (Evidence.Feature feature : Evidence.Feature.values()) {
            header.add(feature.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        System.out.println(String.join("\t", header));
        for (long pair : new Candidates(corpus, StoryGrouper.WINDOW).pairs()) {
            System.out.println(line(corpus, pair, evidence.features(Links.first(pair), Links.second(pair))));
        }
    }

    private static String line(Corpus corpus, long pair, double[] features) {
        StringBuilder out = new StringBuilder(corpus.gist(Links.first(pair)).article())
                .append('\t')
                .append(corpus.gist(Links.second(pair)).article());
        for (double value : features) {
            out.append('\t').append(String.format(Locale.ROOT, "%.4f", value));
        }
        return out.toString();
    }
}
