package org.claimcheck.align;

import org.claimcheck.text.Memo;

/**
 * A key that the known ways of writing one foreign name in Latin letters share: {@code Zelenskiy}, {@code Zelenskyy} and
 * {@code Zelensky}; {@code Tchaikovsky} and {@code Chaikovsky}; {@code Mueller} and {@code Müller} once folded.
 */
final class Transliteration {

    /** From, to; applied in order to the folded name. A trailing {@code $} binds to the end of a word, {@code ^} to its start. */
    private static final String[][] STEPS = {
        {"tsch", "ch"},
        {"tch", "ch"},
        {"shch", "sch"},
        {"dzh", "j"},
        {"dj", "j"},
        {"kh", "h"},
        {"ph", "f"},
        {"skiy$", "ski"},
        {"skyy$", "ski"},
        {"skyi$", "ski"},
        {"skij$", "ski"},
        {"skii$", "ski"},
        {"sky$", "ski"},
        {"skaya$", "skaia"},
        {"skaja$", "skaia"},
        {"ych$", "ich"},
        {"yk$", "ik"},
        {"enka$", "enko"},
        {"iy$", "i"},
        {"yy$", "i"},
        {"yi$", "i"},
        {"ij$", "i"},
        {"ii$", "i"},
        {"iyi$", "i"},
        {"yev", "ev"},
        {"iev", "ev"},
        {"jev", "ev"},
        {"yov", "ev"},
        {"^ye", "e"},
        {"^je", "e"},
        {"^iu", "yu"},
        {"^ju", "yu"},
        {"^ia", "ya"},
        {"^ja", "ya"},
        {"ay", "ai"},
        {"ey", "ei"},
        {"oy", "oi"},
        {"uy", "ui"},
        {"iya", "ia"},
        {"ya", "ia"},
        {"yu", "iu"},
        {"ou", "u"},
        {"oo", "u"},
        {"ue", "u"},
        {"oe", "o"},
        {"ae", "a"},
        {"w", "v"},
        {"ck", "k"},
        {"q", "k"},
        {"x", "ks"},
        {"tz", "ts"},
        {"dh", "d"},
        {"gh", "g"},
        {"ah$", "a"},
        {"y$", "i"},
    };

    private static final Memo<String> LATELY = new Memo<>(Transliteration::made, 1 << 13);

    private Transliteration() {}

    /** The shared key of a folded name. */
    static String key(String folded) {
        return LATELY.of(folded);
    }

    private static String made(String folded) {
        String key = '^' + folded.replace(' ', '$').replace("$", "$^") + '$';
        for (String[] step : STEPS) {
            key = key.replace(step[0], anchored(step));
        }
        return withoutDoubles(key);
    }

    private static String anchored(String[] step) {
        String to = step[1];
        if (step[0].startsWith("^")) {
            to = '^' + to;
        }
        return step[0].endsWith("$") ? to + '$' : to;
    }

    /** Whether two folded names differ in nothing but a doubled letter, which is a slip and no way of transliterating. */
    static boolean differByDoubling(String left, String right) {
        return !left.equals(right) && withoutDoubles(left).equals(withoutDoubles(right));
    }

    private static String withoutDoubles(String key) {
        StringBuilder out = new StringBuilder(key.length());
        for (int at = 0; at < key.length(); at++) {
            char c = key.charAt(at);
            boolean sign = c == '^' || c == '$' || c == ' ';
            if (!sign && (out.length() == 0 || out.charAt(out.length() - 1) != c)) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
