package org.claimcheck.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.claimcheck.model.Article;
import org.claimcheck.model.Section;
import org.claimcheck.model.SectionKind;
import org.jspecify.annotations.Nullable;

/** The words of an article's readable sections, folded, in order, each with where it stands. */
final class Words {

    /** Number of body words that count as the lead. */
    private static final int LEAD = 60;

    /** Words of a text that are remembered, a power of two. */
    private static final int LATELY = 512;

    /**
     * One word.
     *
     * @param lemma what it is whatever the place where it stands
     * @param kind the section it stands in
     * @param capital whether it starts with a capital where a name would be the only reason for one
     * @param upper whether it starts with a capital at all
     * @param quoted whether it stands between quotation marks
     * @param lead whether it is one of the first words of the body
     * @param number whether it is a number
     */
    record Word(
            Lemma lemma,
            SectionKind kind,
            boolean capital,
            boolean upper,
            boolean quoted,
            boolean lead,
            boolean number) {

        /** Lower case without accents; a number without its thousands commas. */
        String folded() {
            return lemma.folded();
        }
    }

    private final char[] text;
    /** Words of the text by their hashes, the last of each: where it stands, and its lemma. */
    private final int[] starts = new int[LATELY];

    private final int[] ends = new int[LATELY];
    private final @Nullable Lemma[] lemmas = new Lemma[LATELY];
    private final List<Word> words = new ArrayList<>();
    private int bodyWords;

    private Words(String text) {
        this.text = text.toCharArray();
    }

    /** The words of the headline, the body and the captions. */
    static List<Word> of(Article article) {
        Words reader = new Words(article.text());
        for (Section section : article.sections()) {
            if (section.kind().isRead()) {
                reader.section(section);
            }
        }
        return reader.words;
    }

    private void section(Section section) {
        int end = Math.min(section.span().end(), text.length);
        boolean initial = true;
        boolean quoted = false;
        int at = section.span().start();
        while (at < end) {
            char c = text[at];
            if (isLetterOrDigit(c)) {
                int stop = wordEnd(at, end);
                add(at, stop, section.kind(), initial, quoted);
                initial = false;
                at = stop;
                continue;
            }
            if (c == '\n') {
                quoted = false; // a quotation that goes on is opened again
                initial = true;
            } else if (isQuotationMark(c)) {
                quoted = c == '“' || (c == '"' && !quoted);
                initial = true;
            } else if (".!?:;•".indexOf(c) >= 0) {
                initial = true;
            }
            at++;
        }
    }

    private static boolean isQuotationMark(char c) {
        return c == '"' || c == '“' || c == '”';
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || Character.isLetterOrDigit(c);
    }

    private int wordEnd(int from, int end) {
        int at = from;
        while (at < end) {
            char c = text[at];
            boolean inner = (c == ',' || c == '.') && digit(at - 1) && at + 1 < end && digit(at + 1);
            if (!inner && !isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                break;
            }
            at++;
        }
        return at;
    }

    private boolean digit(int at) {
        return at >= 0 && Character.isDigit(text[at]);
    }

    /** Most words of a text have stood in it before, and need neither be made nor looked up again. */
    private Lemma lemma(int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + text[at];
        }
        int slot = (hash ^ (hash >>> 9)) & (LATELY - 1);
        Lemma known = lemmas[slot];
        if (known != null && Arrays.equals(text, starts[slot], ends[slot], text, start, end)) {
            return known;
        }
        Lemma lemma = Lemma.of(new String(text, start, end - start));
        starts[slot] = start;
        ends[slot] = end;
        lemmas[slot] = lemma;
        return lemma;
    }

    private void add(int start, int end, SectionKind kind, boolean initial, boolean quoted) {
        boolean number = Character.isDigit(text[start]);
        boolean upper = Character.isUpperCase(text[start]);
        boolean capital = upper && !initial && kind != SectionKind.HEADLINE && end - start > 1;
        boolean lead = kind == SectionKind.BODY && bodyWords < LEAD;
        words.add(new Word(lemma(start, end), kind, capital, upper, quoted, lead, number));
        if (kind == SectionKind.BODY) {
            bodyWords++;
        }
    }
}
