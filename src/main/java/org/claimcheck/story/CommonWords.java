package org.claimcheck.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.claimcheck.text.DataFile;

/** How common words are in news at large, so that the rare ones weigh more even where few articles are compared. */
final class CommonWords {

    /** Share of articles taken for a word that is not in the table. */
    static final double UNSEEN = 0.0008;

    /** Share of articles taken for the name of a country, a people or a body that all news speaks of. */
    private static final double COUNTRY = 0.02;

    private static final CommonWords SHIPPED = read("common-words.tsv");

    private final Map<String, Double> shares = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    private CommonWords() {}

    /** The table that ships with the program. */
    static CommonWords shipped() {
        return SHIPPED;
    }

    /** Share of articles that hold a word with this stem, between 0 and 1. */
    double share(String stem) {
        return shares.getOrDefault(stem, UNSEEN);
    }

    /** A word with this stem for an editor to read, e.g. {@code ceasefire} for {@code ceasefir}. */
    String word(String stem) {
        return words.getOrDefault(stem, stem);
    }

    private static CommonWords read(String name) {
        CommonWords read = new CommonWords();
        try (InputStream in = CommonWords.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                read.take(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)) / 1000.0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        read.countries();
        for (String known : DataFile.lines(CommonWords.class, "common-names.txt")) {
            read.name(known);
        }
        return read;
    }

    /** Names of countries are names, and yet common. */
    private void countries() {
        for (String code : Locale.getISOCountries()) {
            String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
            for (String word : name.split("\\W+")) {
                if (word.length() > 2) {
                    name(Fold.fold(word));
                }
            }
        }
    }

    private void name(String folded) {
        shares.merge(Fold.stem(folded), COUNTRY, Math::max);
    }

    /** Words of one stem count together, as the commonest of them and a little more. */
    private void take(String word, double share) {
        String stem = Fold.stem(word);
        if (share > shares.getOrDefault(stem, 0.0)) {
            words.put(stem, word);
        }
        shares.merge(stem, share, (a, b) -> Math.min(1, Math.max(a, b) * 1.1));
    }
}
