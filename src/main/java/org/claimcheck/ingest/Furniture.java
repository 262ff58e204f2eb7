package org.claimcheck.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Knows the lines of a page that are no part of its article, by the phrases of {@code furniture.txt}.
 *
 * <p>Example: {@code Furniture.kindOf("RELATED ARTICLES:")} is {@link Kind#LINKS}.
 */
final class Furniture {

    /** What a line is for. */
    enum Kind {
        NONE,
        ADVERT,
        LINKS,
        LINK,
        TAGS,
        CREDIT,
        COPYRIGHT,
        PROMOTION,
        CAPTION
    }

    private enum How {
        WHOLE,
        START,
        BRIEF,
        WITHIN
    }

    /**
     * A phrase of the file.
     *
     * @param ending its last letters, which no capital begins unless all are capitals
     */
    private record Phrase(Kind kind, How how, String words, String ending, String endingInCapitals) {

        static Phrase of(Kind kind, How how, String words) {
            String ending = words.substring(Math.min(words.length(), words.lastIndexOf(' ') + 2));
            return new Phrase(kind, how, words, ending, ending.toUpperCase(Locale.ROOT));
        }
    }

    private static final int BRIEF_WORDS = 12;
    private static final int PROSE_WORDS = 6;
    private static final List<String> RIGHTS = List.of("copyright", "©", "(c)");
    /** Longer than any phrase. */
    private static final int LONGEST_START = 120;

    private static final int LONGEST_COPYRIGHT = 1200;
    /** By their first two letters. */
    private static final Map<Integer, List<Phrase>> BY_FIRST = new HashMap<>();

    private static final List<Phrase> WITHIN = new ArrayList<>();

    static {
        read();
    }

    private Furniture() {}

    /** What the line is for; {@link Kind#NONE} for what may be the article. */
    static Kind kindOf(String line) {
        boolean cut = line.length() > LONGEST_START;
        List<Phrase> phrases = BY_FIRST.getOrDefault(firstOf(line), List.of());
        char first = line.isEmpty() ? ' ' : line.charAt(0);
        boolean plain = phrases.isEmpty() && !Character.isDigit(first) && "iIpP#".indexOf(first) < 0;
        return plain ? kindWithin(line) : kindOf(line, phrases, cut);
    }

    private static Kind kindOf(String line, List<Phrase> phrases, boolean cut) {
        String start = (cut ? line.substring(0, LONGEST_START) : line).toLowerCase(Locale.ROOT);
        for (Phrase phrase : phrases) {
            if (matches(start, cut, line, phrase)) {
                return phrase.kind;
            }
        }
        if (isNumberedPicture(start)) {
            return Kind.CAPTION;
        }
        Kind within = kindWithin(line);
        boolean tags = within == Kind.NONE && (isHashtags(line) || (!cut && isReadingTime(start)));
        return tags ? Kind.TAGS : within;
    }

    /**
     * Where the words about rights begin in a line that is {@link Kind#COPYRIGHT}: 0 when they are the whole of it, else
     * the start of the sentence that follows the prose before them.
     */
    static int rightsFrom(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        int first = line.length();
        for (String sign : RIGHTS) {
            int at = lower.indexOf(sign);
            first = at >= 0 ? Math.min(first, at) : first;
        }
        if (first == line.length()) {
            for (Phrase phrase : WITHIN) {
                int at = lower.indexOf(phrase.words);
                first = at >= 0 ? Math.min(first, at) : first;
            }
        }
        int stop = line.lastIndexOf(". ", first);
        boolean prose = stop > 0 && first < line.length() && wordsOf(lower.substring(0, stop)) >= PROSE_WORDS;
        return prose ? stop + 2 : 0;
    }

    /** The kind of a phrase that stands within the line, whatever its case. */
    private static Kind kindWithin(String line) {
        if (line.length() > LONGEST_COPYRIGHT) {
            return Kind.NONE;
        }
        for (Phrase phrase : WITHIN) {
            boolean maybe = line.contains(phrase.ending()) || line.contains(phrase.endingInCapitals());
            if (maybe && line.toLowerCase(Locale.ROOT).contains(phrase.words)) {
                return phrase.kind;
            }
        }
        return Kind.NONE;
    }

    /**
     * Whether a line is one of a phrase.
     *
     * @param start how the line starts, in lower case
     * @param cut whether the line goes on after that
     */
    private static boolean matches(String start, boolean cut, String line, Phrase phrase) {
        if (!start.startsWith(phrase.words)) {
            return false;
        }
        return switch (phrase.how) {
            case WHOLE -> !cut && isEndMark(start, phrase.words.length());
            case BRIEF -> endsWord(start, phrase.words) && wordsOf(line) <= BRIEF_WORDS;
            case START, WITHIN -> endsWord(start, phrase.words);
        };
    }

    private static boolean isEndMark(String lower, int from) {
        for (int at = from; at < lower.length(); at++) {
            if (":.…->» ".indexOf(lower.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsWord(String lower, String words) {
        int end = words.length();
        return end == lower.length()
                || !Character.isLetter(words.charAt(end - 1))
                || !Character.isLetter(lower.charAt(end));
    }

    private static int wordsOf(String lower) {
        int words = 1;
        for (int at = lower.indexOf(' '); at >= 0 && words < BRIEF_WORDS + 2; at = lower.indexOf(' ', at + 1)) {
            words++;
        }
        return words;
    }

    /** {@code Image 3 of 11 …}, {@code Photo 2 of 4}. */
    private static boolean isNumberedPicture(String lower) {
        if (!lower.startsWith("image ") && !lower.startsWith("photo ")) {
            return false;
        }
        String[] words = lower.split("[ :]+", 5);
        return words.length >= 4 && isNumber(words[1]) && words[2].equals("of") && isNumber(words[3]);
    }

    private static boolean isHashtags(String line) {
        if (!line.startsWith("#")) {
            return false;
        }
        for (String word : line.split("[ ,]+")) {
            if (!word.startsWith("#") || isNumber(word.substring(1))) {
                return false;
            }
        }
        return true;
    }

    /** {@code 1 min read}. */
    private static boolean isReadingTime(String lower) {
        if (lower.isEmpty() || !isDigit(lower.charAt(0))) {
            return false;
        }
        String[] words = lower.split(" ", 4);
        return words.length == 3 && isNumber(words[0]) && words[1].startsWith("min") && words[2].startsWith("read");
    }

    private static boolean isNumber(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (!isDigit(word.charAt(at))) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static void read() {
        try (InputStream in = Objects.requireNonNull(Furniture.class.getResourceAsStream("furniture.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# ") && !line.equals("#"))
                    .forEach(line -> {
                        String[] parts = line.split(" ", 3);
                        add(Phrase.of(
                                Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                                How.valueOf(parts[1].toUpperCase(Locale.ROOT)),
                                parts[2]));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That of the line in lower case. */
    private static int firstOf(String line) {
        boolean plain = line.length() > 1 && line.charAt(0) <= 127 && line.charAt(1) <= 127;
        return plain
                ? Character.toLowerCase(line.charAt(0)) << Character.SIZE | Character.toLowerCase(line.charAt(1))
                : first(line.substring(0, Math.min(line.length(), 2)).toLowerCase(Locale.ROOT));
    }

    private static int first(String words) {
        return words.length() < 2 ? -1 : words.charAt(0) << Character.SIZE | words.charAt(1);
    }

    private static void add(Phrase phrase) {
        if (phrase.how == How.WITHIN) {
            WITHIN.add(phrase);
        } else {
            BY_FIRST.computeIfAbsent(first(phrase.words), first -> new ArrayList<>())
                    .add(phrase);
        }
    }
}
