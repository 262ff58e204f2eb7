package org.claimcheck.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.text.Memo;
import org.jspecify.annotations.Nullable;

/** The words of a quotation in order, ready to be compared. Immutable; what is asked for seldom is reckoned when it is. */
final class Wording {

    /**
     * One word.
     *
     * @param surface as written
     * @param normal lower case, without punctuation, contractions written out, one spelling
     * @param sentence number of its sentence
     * @param bracketed whether the outlet put it in
     * @param gapBefore whether something was openly left out before it: an ellipsis, or another piece begins
     */
    record Word(String surface, String normal, int sentence, boolean bracketed, boolean gapBefore) {}

    /** Stands in no text: it becomes U+FFFD on the way in. */
    private static final String BETWEEN = "\0";

    private static final Memo<Wording> LATELY = new Memo<>(Wording::read, 1 << 12);

    private static final Pattern CLOSED = Pattern.compile("[,.?!] ?[\"”]\\p{L}");

    /** "2 1/2" and "2½", of which one says "two and a half". */
    private static final Pattern HALF = Pattern.compile("(\\d)[ -]?(?:1/2|½)(?!\\d)");

    private static final Map<String, String> CONTRACTIONS = Map.ofEntries(
            Map.entry("won't", "will not"),
            Map.entry("can't", "can not"),
            Map.entry("cannot", "can not"),
            Map.entry("shan't", "shall not"),
            Map.entry("let's", "let us"),
            Map.entry("gonna", "going to"),
            Map.entry("wanna", "want to"),
            Map.entry("i'm", "i am"));

    /** One spelling for British and American words in -re, for ordinals in words and figures, and for what anybody and anyone are. */
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("centre", "center"),
            Map.entry("centres", "centers"),
            Map.entry("theatre", "theater"),
            Map.entry("theatres", "theaters"),
            Map.entry("metre", "meter"),
            Map.entry("metres", "meters"),
            Map.entry("litre", "liter"),
            Map.entry("litres", "liters"),
            Map.entry("fibre", "fiber"),
            Map.entry("fibres", "fibers"),
            Map.entry("anybody", "anyone"),
            Map.entry("everybody", "everyone"),
            Map.entry("somebody", "someone"),
            Map.entry("first", "1st"),
            Map.entry("second", "2nd"),
            Map.entry("third", "3rd"),
            Map.entry("fourth", "4th"),
            Map.entry("fifth", "5th"),
            Map.entry("sixth", "6th"),
            Map.entry("seventh", "7th"),
            Map.entry("eighth", "8th"),
            Map.entry("ninth", "9th"),
            Map.entry("tenth", "10th"),
            Map.entry("eleventh", "11th"),
            Map.entry("twelfth", "12th"));

    /** "colour", "neighbourhood", "labouring", "favourite". */
    private static final Pattern BRITISH_OUR =
            Pattern.compile("(?<=\\p{L}{3})our(?=$|s$|ed|ing|er|ite|able|ful|less|hood|ly|al|ist|y)");

    private final List<Word> words;
    private final int sentences;
    private @Nullable List<String> normal;
    private @Nullable List<SpokenSentence> spoken;

    private Wording(List<Word> words, int sentences) {
        this.words = List.copyOf(words);
        this.sentences = sentences;
    }

    /** The words in text order. */
    List<Word> words() {
        return words;
    }

    /** The first sentences, as {@link UtteranceMatch} compares them. */
    List<SpokenSentence> spoken() {
        List<SpokenSentence> known = spoken;
        if (known == null) {
            known = SpokenSentence.of(words, sentences);
            spoken = known; // immutable, so that threads may both reckon it
        }
        return known;
    }

    /** The words of these pieces of one quotation. */
    static Wording of(List<String> pieces) {
        return LATELY.of(pieces.size() == 1 ? pieces.get(0) : String.join(BETWEEN, pieces));
    }

    private static Wording read(String pieces) {
        Reader reader = new Reader();
        for (String piece : pieces.split(BETWEEN, -1)) {
            reader.piece(spoken(piece));
        }
        return new Wording(reader.words, reader.sentence + 1);
    }

    /** What is quoted of a piece that runs over its closing mark: {@code It is late, "she said.} */
    private static String spoken(String piece) {
        Matcher end = CLOSED.matcher(piece);
        String spoken = end.find() && end.start() > 0 ? piece.substring(0, end.start() + 1) : piece;
        return spoken.indexOf('½') < 0 && !spoken.contains("1/2")
                ? spoken
                : HALF.matcher(spoken).replaceAll("$1 and a half ");
    }

    /** The words of some of its sentences. */
    Wording only(java.util.function.IntPredicate sentence) {
        return new Wording(
                words.stream().filter(word -> sentence.test(word.sentence())).toList(), sentences);
    }

    /** The normal forms of the words, in text order. */
    List<String> normal() {
        List<String> known = normal;
        if (known == null) {
            known = words.stream().map(Word::normal).toList();
            normal = known;
        }
        return known;
    }

    /** Reads pieces character by character. */
    private static final class Reader {

        private final List<Word> words = new ArrayList<>();
        private int sentence;
        private boolean gap;
        private int brackets;

        void piece(String piece) {
            gap = !words.isEmpty();
            brackets = 0;
            int at = 0;
            while (at < piece.length()) {
                char c = piece.charAt(at);
                if (Character.isLetterOrDigit(c)) {
                    at = word(piece, at);
                } else {
                    sign(piece, at, c);
                    at++;
                }
            }
        }

        private void sign(String piece, int at, char c) {
            if (c == '(' || c == '[') {
                brackets++;
            } else if (c == ')' || c == ']') {
                brackets = Math.max(0, brackets - 1);
            } else if (c == '…' || (c == '.' && piece.startsWith("..", at))) {
                gap = true;
            } else if ((c == '.' || c == '!' || c == '?')
                    && !words.isEmpty()
                    && !isInitial(piece, at)
                    && endsSentence(piece, at + 1)) {
                sentence = words.get(words.size() - 1).sentence() + 1;
            }
        }

        /** The full stop of "V. Orr"; "I" ends sentences. */
        private static boolean isInitial(String piece, int stop) {
            return stop > 0
                    && piece.charAt(stop) == '.'
                    && Character.isUpperCase(piece.charAt(stop - 1))
                    && piece.charAt(stop - 1) != 'I'
                    && (stop == 1 || !Character.isLetterOrDigit(piece.charAt(stop - 2)));
        }

        private static boolean endsSentence(String piece, int from) {
            int at = from;
            while (at < piece.length() && !Character.isLetterOrDigit(piece.charAt(at))) {
                at++;
            }
            return at >= piece.length() || (at > from && Character.isUpperCase(piece.charAt(at)));
        }

        private int word(String piece, int from) {
            int at = from;
            while (at < piece.length() && isInner(piece, at)) {
                at++;
            }
            String surface = piece.substring(from, at);
            for (String normal : normal(surface).split(" ")) {
                if (normal.equals("00") && from > 0 && piece.charAt(from - 1) == ':') {
                    continue; // "6:00 p.m." is "6 p.m."
                }
                words.add(new Word(surface, normal, sentence, brackets > 0, gap));
                gap = false;
            }
            return at;
        }

        private static boolean isInner(String piece, int at) {
            char c = piece.charAt(at);
            boolean joins = (c == '\'' || c == '’' || c == '.' || c == ',')
                    && at + 1 < piece.length()
                    && Character.isLetterOrDigit(piece.charAt(at + 1));
            boolean digits = joins && Character.isDigit(piece.charAt(at + 1));
            return Character.isLetterOrDigit(c) || (joins && (c == '\'' || c == '’' || digits));
        }

        private static String normal(String surface) {
            String lower = surface.toLowerCase(Locale.ROOT).replace('’', '\'');
            String written = CONTRACTIONS.get(lower);
            if (written != null) {
                return written;
            }
            if (lower.endsWith("n't")) {
                return lower.substring(0, lower.length() - 3) + " not";
            }
            String open = ending(lower, "'re", " are");
            open = ending(open, "'ve", " have");
            open = ending(open, "'ll", " will");
            open = ending(open, "'s", " s"); // "the plan's late" is "the plan is late", or a possessive
            return spelling(open.replace("'", "").replace(",", ""));
        }

        private static String ending(String word, String clitic, String full) {
            return word.endsWith(clitic) ? word.substring(0, word.length() - clitic.length()) + full : word;
        }

        /** One spelling for British and American forms. */
        private static String spelling(String word) {
            String listed = SPELLINGS.get(word);
            if (listed != null || word.length() < 6) {
                return listed == null ? word : listed;
            }
            String one = word.replace("isation", "ization").replace("ence", "ense");
            one = BRITISH_OUR.matcher(one).replaceAll("or");
            return one.endsWith("ise") || one.endsWith("ised") || one.endsWith("ises") || one.endsWith("ising")
                    ? one.replace("is", "iz")
                    : one;
        }
    }
}
