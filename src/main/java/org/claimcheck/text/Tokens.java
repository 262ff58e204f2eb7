package org.claimcheck.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article's readable sections as parallel arrays: no object per token, offsets into the analysed text.
 *
 * <p>A token is a word ({@code Varga}, {@code don't}, {@code U.S.}, {@code a.m.}), a number with its inner signs
 * ({@code 1,150}, {@code 8.40}, {@code 4:32:10}, {@code 03.09.2025}), the clitic {@code 's}, or one sign. Hyphens
 * stand alone: {@code 24-year-old} is five tokens; {@link #joined(int)} tells that no space lies between. Tokens never
 * cross a sentence, sentences never cross a section or a line break.
 */
public final class Tokens {

    /** What a token is. */
    public enum Kind {
        WORD,
        NUMBER,
        CLITIC,
        SIGN
    }

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final Kind[] kinds;
    private final int[] sentenceOf;
    private final List<Span> sentences;
    private final List<SectionKind> sections;
    private final int[] firstToken;
    private final KnownWords known;
    private final int[] words;
    private final long[] wordsOfSentence;
    /** The first character of each token. */
    private final char[] firsts;

    private final String[] lower;
    private final @Nullable String[] folded;
    private final boolean invisible;
    private final boolean keepsLength;

    Tokens(
            String text,
            char[] characters,
            int[] starts,
            int[] ends,
            Kind[] kinds,
            int[] sentenceOf,
            List<Span> sentences,
            List<SectionKind> sections) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.kinds = kinds;
        this.sentenceOf = sentenceOf;
        this.sentences = List.copyOf(sentences);
        this.sections = List.copyOf(sections);
        this.firsts = new char[starts.length];
        for (int token = 0; token < starts.length; token++) {
            firsts[token] = characters[starts[token]];
        }
        this.lower = new String[starts.length];
        this.folded = new String[starts.length];
        this.invisible = text.indexOf('\u00ad') >= 0
                || text.indexOf('\u200b') >= 0
                || text.indexOf('\u2060') >= 0
                || text.indexOf('\ufeff') >= 0;
        this.keepsLength = !invisible && text.indexOf('İ') < 0;
        this.known = KnownWords.now();
        this.words = new int[starts.length];
        this.wordsOfSentence = new long[sentences.size() * known.width()];
        for (int token = 0; token < starts.length; token++) {
            words[token] = invisible ? known.find(lower(token)) : known.find(characters, starts[token], ends[token]);
            if (words[token] != KnownWords.UNKNOWN) {
                known.collect(words[token], wordsOfSentence, sentenceOf[token] * known.width());
            }
        }
        this.firstToken = new int[sentences.size() + 1];
        Arrays.fill(firstToken, starts.length);
        for (int token = starts.length - 1; token >= 0; token--) {
            firstToken[sentenceOf[token]] = token;
        }
        for (int sentence = sentences.size() - 1; sentence >= 0; sentence--) {
            firstToken[sentence] = Math.min(firstToken[sentence], firstToken[sentence + 1]);
        }
    }

    /** The analysed text. */
    public String source() {
        return text;
    }

    public int size() {
        return starts.length;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public Kind kind(int token) {
        return kinds[token];
    }

    public boolean isWord(int token) {
        return kinds[token] == Kind.WORD;
    }

    public boolean isNumber(int token) {
        return kinds[token] == Kind.NUMBER;
    }

    /** The token as written, but for what is invisible in it, such as a soft hyphen. */
    public String text(int token) {
        String written = text.substring(starts[token], ends[token]);
        return invisible ? visible(written) : written;
    }

    /** Whether anywhere in the text a word may hold what is invisible, so that tokens are not as they stand in it. */
    public boolean holdsInvisible() {
        return invisible;
    }

    private static String visible(String written) {
        StringBuilder visible = new StringBuilder(written.length());
        for (int at = 0; at < written.length(); at++) {
            if (!CharacterKinds.isInvisible(written.charAt(at))) {
                visible.append(written.charAt(at));
            }
        }
        return visible.toString();
    }

    /** The token in lower case, with a straight apostrophe for a curly one. */
    public String lower(int token) {
        String small = lower[token];
        if (small == null) {
            small = words[token] == KnownWords.UNKNOWN ? KnownWords.lower(text(token)) : known.word(words[token]);
            lower[token] = small;
        }
        return small;
    }

    /** The words from the first of these tokens to the last in the form of {@link Folding}. */
    public String folded(int first, int last) {
        if (first < last) {
            return Folding.fold(text, starts[first], ends[last]);
        }
        String word = folded[first];
        if (word == null) {
            word = Folding.fold(text, starts[first], ends[first]);
            folded[first] = word;
        }
        return word;
    }

    /** Whether the token is this lower-case word; false beyond either end. */
    public boolean is(int token, String word) {
        return token >= 0
                && token < size()
                && mayBe(token, word)
                && lower(token).equals(word);
    }

    /** Whether the token in lower case ends so. */
    public boolean endsWith(int token, String ending) {
        char last = text.charAt(ends[token] - 1);
        boolean small = last >= 'a' && last <= 'z';
        return (!small || ending.charAt(ending.length() - 1) == last)
                && lower(token).endsWith(ending);
    }

    /** A cheap look before the token is made small: at how long it is and how it starts. */
    private boolean mayBe(int token, String word) {
        int start = starts[token];
        if (keepsLength && ends[token] - start != word.length()) {
            return false;
        }
        char first = firsts[token];
        boolean small = first >= 'a' && first <= 'z';
        return !small || (!word.isEmpty() && word.charAt(0) == first);
    }

    /** The words of the program's lists, as they were known when the text was read. */
    KnownWords known() {
        return known;
    }

    /** The number of the token's word among these. */
    int word(int token) {
        return words[token];
    }

    /** Whether a token of the sentence is in the list of this number. */
    boolean holds(int sentence, int list) {
        return (wordsOfSentence[sentence * known.width() + (list >> 6)] >>> list & 1) != 0;
    }

    /** Whether its first character is an upper-case letter. */
    public boolean isCapitalised(int token) {
        char first = firsts[token];
        return first < 0x80 ? first >= 'A' && first <= 'Z' : Character.isUpperCase(text.codePointAt(starts[token]));
    }

    /** Whether no white space lies between this token and the one before it. */
    public boolean joined(int token) {
        return token > 0 && ends[token - 1] == starts[token];
    }

    /** The words from the first of these tokens to the last as written, one space for every white space between. */
    public String words(int first, int last) {
        String written = text.substring(starts[first], ends[last]);
        for (int at = 1; at < written.length(); at++) {
            boolean space = Character.isWhitespace(written.charAt(at));
            if (space && (written.charAt(at) != ' ' || written.charAt(at - 1) == ' ')) {
                return WHITE_SPACE.matcher(written).replaceAll(" ");
            }
        }
        return written;
    }

    /** The span from the first of these tokens to the last, both inclusive. */
    public Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    /** Index of the first token that ends after this offset; {@link #size()} when none does. */
    public int at(int offset) {
        int found = Arrays.binarySearch(ends, offset + 1);
        return found >= 0 ? found : -found - 1;
    }

    /** Number of the sentence that holds this token. */
    public int sentenceOf(int token) {
        return sentenceOf[token];
    }

    /** Sentence spans in order. */
    public List<Span> sentences() {
        return sentences;
    }

    /** Number of the sentence that holds this offset, or the nearest one before it; 0 in a text without sentences. */
    public int sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The section that a sentence stands in. */
    public SectionKind sectionOf(int sentence) {
        return sections.get(sentence);
    }

    /** First token of a sentence. */
    public int firstOf(int sentence) {
        return firstToken[sentence];
    }

    /** One past the last token of a sentence. */
    public int endOf(int sentence) {
        return firstToken[sentence + 1];
    }

    /** Whether this is the first token of its sentence, an opening quotation mark aside. */
    public boolean startsSentence(int token) {
        int first = firstToken[sentenceOf[token]];
        return token == first || (token == first + 1 && kinds[first] == Kind.SIGN);
    }

    /** Whether nearly all longer words of a sentence start with a capital, as in many headlines, and no full stop ends it. */
    public boolean isTitleCase(int sentence) {
        int first = firstOf(sentence);
        int end = endOf(sentence);
        if (end > first && is(end - 1, ".")) {
            return false;
        }
        int capitals = 0;
        int words = 0;
        for (int token = first; token < end; token++) {
            if (isWord(token) && end(token) - start(token) > 3) {
                words++;
                capitals += isCapitalised(token) ? 1 : 0;
            }
        }
        return words >= 3 && capitals * 10 >= words * 8;
    }
}
