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

    private record Phrase(Kind kind, How how, String words) {}

    private static final int BRIEF_WORDS = 12;
    private static final int PROSE_WORDS = 6;
    private static final List<String> RIGHTS = List.of("copyright", "©", "(c)");
    private static final int LONGEST_COPYRIGHT = 1200;
    private static final Map<Character, List<Phrase>> BY_FIRST = new HashMap<>();
    private static final List<Phrase> WITHIN = new ArrayList<>();

    static {
        read();
    }

    private Furniture() {}

    /** What the line is for; {@link Kind#NONE} for what may be the article. */
    static Kind kindOf(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (Phrase phrase : BY_FIRST.getOrDefault(lower.isEmpty() ? ' ' : lower.charAt(0), List.of())) {
            if (matches(lower, phrase)) {
                return phrase.kind;
            }
        }
        if (isNumberedPicture(lower)) {
            return Kind.CAPTION;
        }
        return kindWithin(lower);
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

    private static Kind kindWithin(String lower) {
        if (lower.length() > LONGEST_COPYRIGHT) {
            return Kind.NONE;
        }
        for (Phrase phrase : WITHIN) {
            if (lower.contains(phrase.words)) {
                return phrase.kind;
            }
        }
        return isHashtags(lower) || isReadingTime(lower) ? Kind.TAGS : Kind.NONE;
    }

    private static boolean matches(String lower, Phrase phrase) {
        if (!lower.startsWith(phrase.words)) {
            return false;
        }
        return switch (phrase.how) {
            case WHOLE -> isEndMark(lower, phrase.words.length());
            case BRIEF -> endsWord(lower, phrase.words) && wordsOf(lower) <= BRIEF_WORDS;
            case START, WITHIN -> endsWord(lower, phrase.words);
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
        return lower.split(" ", BRIEF_WORDS + 2).length;
    }

    /** {@code Image 3 of 11 …}, {@code Photo 2 of 4}. */
    private static boolean isNumberedPicture(String lower) {
        if (!lower.startsWith("image ") && !lower.startsWith("photo ")) {
            return false;
        }
        String[] words = lower.split("[ :]+", 5);
        return words.length >= 4 && isNumber(words[1]) && words[2].equals("of") && isNumber(words[3]);
    }

    private static boolean isHashtags(String lower) {
        if (!lower.startsWith("#")) {
            return false;
        }
        for (String word : lower.split("[ ,]+")) {
            if (!word.startsWith("#") || isNumber(word.substring(1))) {
                return false;
            }
        }
        return true;
    }

    /** {@code 1 min read}. */
    private static boolean isReadingTime(String lower) {
        String[] words = lower.split(" ", 4);
        return words.length == 3 && isNumber(words[0]) && words[1].startsWith("min") && words[2].startsWith("read");
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static void read() {
        try (InputStream in = Objects.requireNonNull(Furniture.class.getResourceAsStream("furniture.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# ") && !line.equals("#"))
                    .forEach(line -> {
                        String[] parts = line.split(" ", 3);
                        add(new Phrase(
                                Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                                How.valueOf(parts[1].toUpperCase(Locale.ROOT)),
                                parts[2]));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Phrase phrase) {
        if (phrase.how == How.WITHIN) {
            WITHIN.add(phrase);
        } else {
            BY_FIRST.computeIfAbsent(phrase.words.charAt(0), first -> new ArrayList<>())
                    .add(phrase);
        }
    }
}
