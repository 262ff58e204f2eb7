package org.claimcheck.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** How common words are in news at large, so that the rare ones weigh more even where few articles are compared. */
final class CommonWords {

    /** Share of articles taken for a word that is not in the table. */
    static final double UNSEEN = 0.0008;

    private static final CommonWords SHIPPED = read("common-words.tsv");

    private final Map<String, Double> shares;

    private CommonWords(Map<String, Double> shares) {
        this.shares = shares;
    }

    /** The table that ships with the program. */
    static CommonWords shipped() {
        return SHIPPED;
    }

    /** Share of articles that hold a word with this stem, between 0 and 1. */
    double share(String stem) {
        return shares.getOrDefault(stem, UNSEEN);
    }

    private static CommonWords read(String name) {
        Map<String, Double> shares = new HashMap<>();
        try (InputStream in = CommonWords.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                double share = Integer.parseInt(line.substring(tab + 1)) / 1000.0;
                shares.merge(Fold.stem(line.substring(0, tab)), share, (a, b) -> Math.min(1, Math.max(a, b) * 1.1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CommonWords(shares);
    }
}
