package org.claimcheck.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells English from other languages by script and by the commonest words; in doubt a text is English. */
final class Language {

    private static final String ENGLISH = "English";
    private static final int SAMPLE = 4000;
    private static final int FEWEST_WORDS = 40;
    private static final Map<String, Set<String>> WORDS = read();

    private Language() {}

    /** The language or script that a text is in, e.g. {@code German}; null when it is English or may be. */
    static @Nullable String otherThanEnglish(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        String script = foreignScript(sample);
        if (script != null) {
            return script;
        }
        List<String> words = List.of(sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        if (words.size() < FEWEST_WORDS) {
            return null;
        }
        String likeliest = ENGLISH;
        long most = count(words, ENGLISH);
        boolean rarelyEnglish = most * 20 < words.size();
        for (String language : WORDS.keySet()) {
            long found = count(words, language);
            if (rarelyEnglish && found > 2 * most && found * 12 > words.size()) {
                likeliest = language;
                most = found;
            }
        }
        return likeliest.equals(ENGLISH) ? null : likeliest;
    }

    private static long count(List<String> words, String language) {
        Set<String> common = WORDS.getOrDefault(language, Set.of());
        return words.stream().filter(common::contains).count();
    }

    /** The script of most letters when it is not Latin. */
    private static @Nullable String foreignScript(String sample) {
        Map<UnicodeScript, Integer> letters = new TreeMap<>();
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        for (Map.Entry<UnicodeScript, Integer> script : letters.entrySet()) {
            if (script.getKey() != UnicodeScript.LATIN && script.getValue() * 2 > all) {
                String name = script.getKey().name();
                return "the " + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + " script";
            }
        }
        return null;
    }

    private static Map<String, Set<String>> read() {
        try (InputStream in = Objects.requireNonNull(Language.class.getResourceAsStream("languages.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, Set<String>> languages = new TreeMap<>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int colon = line.indexOf(':');
                languages.put(
                        line.substring(0, colon),
                        new HashSet<>(List.of(line.substring(colon + 2).split(" "))));
            });
            return languages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
