package org.claimcheck.verify.plant;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.model.Span;

/** Words and sentences as the audit sees them: cut at full stops and line ends, and no cleverer. */
final class Wording {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’')]*\\s|\\n");
    private static final Pattern LONG_WORD = Pattern.compile("\\pL{4,}");

    private Wording() {}

    /** The sentence around a place. */
    static Span sentence(String text, int place) {
        int start = 0;
        for (Span sentence : sentences(text)) {
            if (place < sentence.end()) {
                return sentence;
            }
            start = sentence.end();
        }
        return new Span(start, text.length());
    }

    static List<Span> sentences(String text) {
        List<Span> sentences = new ArrayList<>();
        Matcher matcher = SENTENCE_END.matcher(text);
        int start = 0;
        while (matcher.find()) {
            sentences.add(new Span(start, matcher.end()));
            start = matcher.end();
        }
        sentences.add(new Span(start, text.length()));
        return sentences;
    }

    /** Words of four letters and more, in small letters. */
    static Set<String> longWords(String text) {
        Set<String> words = new HashSet<>();
        Matcher matcher = LONG_WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** Whether no letter or figure touches a place. */
    static boolean isWhole(String text, Span place) {
        return (place.start() == 0 || !Character.isLetterOrDigit(text.charAt(place.start() - 1)))
                && (place.end() == text.length() || !Character.isLetterOrDigit(text.charAt(place.end())));
    }

    /** Whether the whole words stand in a text. */
    static boolean has(String text, String words) {
        for (int found = text.indexOf(words); found >= 0; found = text.indexOf(words, found + 1)) {
            if (isWhole(text, new Span(found, found + words.length()))) {
                return true;
            }
        }
        return false;
    }
}
