package org.claimcheck.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;

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

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final Kind[] kinds;
    private final int[] sentenceOf;
    private final List<Span> sentences;
    private final List<SectionKind> sections;
    private final int[] firstToken;
    private final String[] lower;
    private final boolean invisible;

    Tokens(
            String text,
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
        this.lower = new String[starts.length];
        this.invisible = text.indexOf('\u00ad') >= 0
                || text.indexOf('\u200b') >= 0
                || text.indexOf('\u2060') >= 0
                || text.indexOf('\ufeff') >= 0;
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
            if (!Tokenizer.isInvisible(written.charAt(at))) {
                visible.append(written.charAt(at));
            }
        }
        return visible.toString();
    }

    /** The token in lower case, with a straight apostrophe for a curly one. */
    public String lower(int token) {
        String known = lower[token];
        if (known == null) {
            known = text(token).toLowerCase(Locale.ROOT).replace('’', '\'');
            lower[token] = known;
        }
        return known;
    }

    /** Whether the token is this lower-case word; false beyond either end. */
    public boolean is(int token, String word) {
        return token >= 0 && token < size() && lower(token).equals(word);
    }

    /** Whether its first character is an upper-case letter. */
    public boolean isCapitalised(int token) {
        return Character.isUpperCase(text.codePointAt(starts[token]));
    }

    /** Whether no white space lies between this token and the one before it. */
    public boolean joined(int token) {
        return token > 0 && ends[token - 1] == starts[token];
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
}
