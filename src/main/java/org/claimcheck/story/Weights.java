package org.claimcheck.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.claimcheck.story.Evidence.Feature;

/** How much each feature counts, learned from articles with known stories; the sum is the log-odds of one event. */
final class Weights {

    private static final Weights SHIPPED = read("weights.tsv");

    private final double[] weights = new double[Feature.COUNT];
    private double base;

    private Weights() {}

    static Weights shipped() {
        return SHIPPED;
    }

    /** Log-odds that two articles with these features are about one event. */
    double logOdds(double[] features) {
        double sum = base;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
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
        return read;
    }

    private void take(String line) {
        int tab = line.indexOf('\t');
        String feature = line.substring(0, tab);
        double weight = Double.parseDouble(line.substring(tab + 1).strip());
        if (feature.equals("base")) {
            base = weight;
        } else {
            weights[place(feature)] = weight;
        }
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
