package org.claimcheck.align;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Span;

/**
 * The words around a detail of a sentence, the detail and all times left out: what tells whether two articles tell the same
 * thing there, whatever words of an event they use.
 *
 * @param words content words near it, in normal form
 * @param names those of them that are written with a capital or a figure inside the sentence
 */
record Surroundings(Set<String> words, Set<String> names) {

    /** UTF-16 code units read to either side, within the sentence. */
    private static final int REACH = 110;

    /** Words with which a report names its source, which every outlet does in its own way. */
    private static final Set<String> REPORTING = Set.of(
            "say", "said", "told", "according", "reported", "report", "stated", "added", "confirmed", "announced");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’]+");

    private static final int LEAST_SHARED = 4;
    private static final int LEAST_NAMES = 2;
    private static final double ALIKE = 0.55;
    private static final double VERBATIM = 0.75;

    Surroundings {
        words = Set.copyOf(words);
        names = Set.copyOf(names);
    }

    /** What stands around these words of an article. */
    static Surroundings of(Span detail, Annotation article) {
        String text = article.article().text();
        Span sentence = article.sentenceOf(detail);
        int from = wordStart(text, Math.max(sentence.start(), detail.start() - REACH), sentence.start());
        int to = wordEnd(text, Math.min(sentence.end(), detail.end() + REACH), sentence.end());
        StringBuilder around = new StringBuilder(text.substring(from, to));
        blank(around, detail, from);
        article.mentions().times().stream()
                .map(time -> time.span())
                .filter(other -> other.start() >= from && other.end() <= to)
                .forEach(other -> blank(around, other, from));
        Set<String> words = new TreeSet<>(Words.content(around.toString()));
        words.removeAll(REPORTING);
        Set<String> names = new TreeSet<>();
        for (String word : BETWEEN_WORDS.split(around)) {
            boolean named = !word.isEmpty()
                    && !Character.isLowerCase(word.charAt(0))
                    && !text.startsWith(word, sentence.start());
            if (named) {
                names.addAll(Words.content(word));
            }
        }
        names.retainAll(words);
        return new Surroundings(words, names);
    }

    /** Whether both tell the same: most of the words with two names among them, or nearly all the words. */
    boolean areRetoldBy(Surroundings other) {
        int shared = shared(words, other.words);
        int least = Math.min(words.size(), other.words.size());
        int most = Math.max(words.size(), other.words.size());
        boolean named = shared(names, other.names) >= LEAST_NAMES && shared >= ALIKE * least;
        return shared >= LEAST_SHARED && (named || shared >= VERBATIM * most);
    }

    private static int shared(Set<String> left, Set<String> right) {
        int shared = 0;
        for (String word : left) {
            shared += right.contains(word) ? 1 : 0;
        }
        return shared;
    }

    private static void blank(StringBuilder around, Span span, int from) {
        for (int at = Math.max(0, span.start() - from); at < span.end() - from && at < around.length(); at++) {
            around.setCharAt(at, ' ');
        }
    }

    private static int wordStart(String text, int at, int floor) {
        int start = at;
        while (start > floor && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int at, int limit) {
        int end = at;
        while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
