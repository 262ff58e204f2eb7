package org.claimcheck.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells English from other languages by script and by the commonest words; in doubt a text is English. */
final class Language {

    private static final int SAMPLE = 3000;
    private static final int GLANCE = 200;
    private static final int FEWEST_WORDS = 40;
    private static final int CLEARLY = 8;
    private static final int LAST_LATIN = 0x24F;
    private static final int LONGEST_COMMON_WORD = 8;

    /** The languages, English first. */
    private static final List<String> NAMES = new ArrayList<>();

    /** Common words to the languages they belong to, one bit each. */
    private static final int SLOTS = 1 << 11;

    /** FNV-1a. */
    private static final long BASIS = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    /** The letters of ASCII in lower case; 0 for its other characters. */
    private static final char[] LOWER = new char[128];

    private static final long[] HASHES = new long[SLOTS];
    private static final int[] LANGUAGES = new int[SLOTS];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            LOWER[c] = c;
            LOWER[c - 'a' + 'A'] = c;
        }
        read();
    }

    private Language() {}

    /** The language or script that a text is in, e.g. {@code German}; null when it is English or may be. */
    static @Nullable String otherThanEnglish(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        if (isPlainlyEnglish(sample)) {
            return null;
        }
        String script = foreignScript(sample);
        return script == null ? foreignLanguage(sample) : script;
    }

    /** Whether a text says that it is in another language and does not look like English. */
    static boolean isOtherThanEnglish(@Nullable String declared, String text) {
        if (declared == null || declared.isBlank() || declared.regionMatches(true, 0, "en", 0, 2)) {
            return false;
        }
        int[] found = new int[NAMES.size()];
        int words = count(text.substring(0, Math.min(text.length(), SAMPLE)), found);
        return found[0] * CLEARLY <= words;
    }

    /** A look at both ends of a sample: so many of the commonest words of English, and so few of another language. */
    private static boolean isPlainlyEnglish(String sample) {
        if (sample.length() <= 2 * GLANCE) {
            return false;
        }
        int[] found = new int[NAMES.size()];
        int words =
                count(sample.substring(0, GLANCE), found) + count(sample.substring(sample.length() - GLANCE), found);
        for (int language = 1; language < found.length; language++) {
            if (found[language] * 4 > found[0] * 3) {
                return false;
            }
        }
        return words > 0 && found[0] * 7 >= words;
    }

    private static @Nullable String foreignLanguage(String sample) {
        int[] found = new int[NAMES.size()];
        int words = count(sample, found);
        if (words < FEWEST_WORDS) {
            return null;
        }
        int likeliest = 0;
        for (int language = 1; language < found.length; language++) {
            likeliest = found[language] > found[likeliest] ? language : likeliest;
        }
        boolean english = found[0] * 20 >= words && found[likeliest] < 4 * found[0];
        if (english) {
            return null;
        }
        boolean clear = found[likeliest] > 2 * found[0] && found[likeliest] * 12 > words;
        return clear ? NAMES.get(likeliest) : null;
    }

    /** Counts the words of a sample, and by language those that are common there. */
    private static int count(String sample, int[] found) {
        int words = 0;
        int length = 0;
        long hash = BASIS;
        for (int at = 0; at < sample.length(); at++) {
            char lower = lower(sample.charAt(at));
            if (lower != 0) {
                hash = (hash ^ lower) * PRIME;
                length++;
            } else if (length > 0) {
                words++;
                countWord(mixed(hash), length, found);
                length = 0;
                hash = BASIS;
            }
        }
        if (length > 0) {
            words++;
            countWord(mixed(hash), length, found);
        }
        return words;
    }

    /** A letter in lower case; 0 for all else. */
    private static char lower(char c) {
        if (c < LOWER.length) {
            return LOWER[c];
        }
        return Character.isLetter(c) ? Character.toLowerCase(c) : 0;
    }

    private static void countWord(long hash, int length, int[] found) {
        if (length > LONGEST_COMMON_WORD) {
            return;
        }
        for (int languages = LANGUAGES[slot(hash)]; languages != 0; languages &= languages - 1) {
            found[Integer.numberOfTrailingZeros(languages)]++;
        }
    }

    /** Where a word of this hash is kept, or would be. */
    private static int slot(long hash) {
        int slot = (int) (hash & (SLOTS - 1));
        while (HASHES[slot] != hash && HASHES[slot] != 0) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }

    /** Of a word in lower case; 64 bits, so that two words of one hash are not to be expected. */
    private static long hash(String word) {
        long hash = BASIS;
        for (int at = 0; at < word.length(); at++) {
            hash = (hash ^ lower(word.charAt(at))) * PRIME;
        }
        return mixed(hash);
    }

    private static long mixed(long hash) {
        return hash ^ (hash >>> 29);
    }

    private static void know(String word, int languages) {
        long hash = hash(word);
        int slot = slot(hash);
        HASHES[slot] = hash;
        LANGUAGES[slot] |= languages;
    }

    /** The script of most letters when it is not Latin. */
    private static @Nullable String foreignScript(String sample) {
        int all = 0;
        Map<UnicodeScript, Integer> foreign = new TreeMap<>();
        for (int at = 0; at < sample.length(); at++) {
            char letter = sample.charAt(at);
            if (Character.isLetter(letter)) {
                all++;
                if (letter > LAST_LATIN) {
                    foreign.merge(UnicodeScript.of(letter), 1, Integer::sum);
                }
            }
        }
        for (Map.Entry<UnicodeScript, Integer> script : foreign.entrySet()) {
            if (script.getKey() != UnicodeScript.LATIN && script.getValue() * 2 > all) {
                String name = script.getKey().name();
                return "the " + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + " script";
            }
        }
        return null;
    }

    private static void read() {
        try (InputStream in = Objects.requireNonNull(Language.class.getResourceAsStream("languages.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int colon = line.indexOf(':');
                int bit = 1 << NAMES.size();
                NAMES.add(line.substring(0, colon));
                for (String word : line.substring(colon + 2).split(" ")) {
                    know(word, bit);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
