package org.claimcheck.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimcheck.story.Evidence.Feature;

/**
 * How much each feature counts, learned from articles with known stories; the sum is the log-odds of one event. What a
 * feature adds grows in stretches: the first shared word may say more than the twentieth.
 */
final class Weights {

    private static final Weights SHIPPED = read("weights.tsv");

    /** From where on a unit of a feature counts so much, until the next start. */
    private record Stretch(double start, double weight) {}

    private final List<List<Stretch>> weights = new ArrayList<>();
    private final Set<Feature> counting = EnumSet.noneOf(Feature.class);
    private final Map<Feature, Double> most = new EnumMap<>(Feature.class);
    private double base;

    private Weights() {
        for (int i = 0; i < Feature.COUNT; i++) {
            weights.add(new ArrayList<>());
        }
    }

    static Weights shipped() {
        return SHIPPED;
    }

    /** Log-odds that two articles with these features are about one event. */
    double logOdds(double[] features) {
        double sum = base;
        for (int i = 0; i < features.length; i++) {
            sum += say(weights.get(i), features[i]);
        }
        return sum;
    }

    /** Whether a feature counts at all. */
    boolean count(Feature feature) {
        return counting.contains(feature);
    }

    /** The most that a share, between 0 and 1, can add. */
    double most(Feature share) {
        return most.getOrDefault(share, 0.0);
    }

    private void close() {
        for (Feature feature : Feature.values()) {
            List<Stretch> stretches = weights.get(place(feature.name()));
            double highest = Math.max(0, say(stretches, 1));
            for (Stretch stretch : stretches) {
                highest = Math.max(highest, say(stretches, Math.min(1, stretch.start)));
                if (stretch.weight != 0) {
                    counting.add(feature);
                }
            }
            most.put(feature, highest);
        }
    }

    private static double say(List<Stretch> stretches, double value) {
        double sum = 0;
        for (int i = 0; i < stretches.size() && value > stretches.get(i).start; i++) {
            boolean last = i + 1 == stretches.size();
            double until = last ? value : Math.min(value, stretches.get(i + 1).start);
            sum += stretches.get(i).weight * (until - stretches.get(i).start);
        }
        return sum;
    }

    private static Weights read(String name) {
        Weights read = new Weights();
        try (InputStream in = Weights.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    read.take(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        read.close();
        return read;
    }

    private void take(String line) {
        int tab = line.indexOf('\t');
        String feature = line.substring(0, tab);
        double weight = Double.parseDouble(line.substring(tab + 1).strip());
        if (feature.equals("base")) {
            base = weight;
            return;
        }
        int at = feature.indexOf('@');
        double start = at < 0 ? 0 : Double.parseDouble(feature.substring(at + 1));
        weights.get(place(at < 0 ? feature : feature.substring(0, at))).add(new Stretch(start, weight));
    }

    private static int place(String feature) {
        String wanted = feature.toUpperCase(Locale.ROOT).replace('-', '_');
        Feature[] all = Feature.values();
        for (int i = 0; i < all.length; i++) {
            if (all[i].name().equals(wanted)) {
                return i;
            }
        }
        throw new IllegalStateException("no such feature: " + feature);
    }
}
