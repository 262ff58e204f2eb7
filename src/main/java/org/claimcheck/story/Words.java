package org.claimcheck.story;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.model.Article;
import org.claimcheck.model.Section;
import org.claimcheck.model.SectionKind;

/** The words of an article's readable sections, folded, in order, each with where it stands. */
final class Words {

    /** Number of body words that count as the lead. */
    private static final int LEAD = 60;

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

    private void add(int start, int end, SectionKind kind, boolean initial, boolean quoted) {
        String surface = new String(text, start, end - start);
        boolean number = Character.isDigit(surface.charAt(0));
        boolean upper = Character.isUpperCase(surface.charAt(0));
        boolean capital = upper && !initial && kind != SectionKind.HEADLINE && surface.length() > 1;
        boolean lead = kind == SectionKind.BODY && bodyWords < LEAD;
        words.add(new Word(Lemma.of(surface), kind, capital, upper, quoted, lead, number));
        if (kind == SectionKind.BODY) {
            bodyWords++;
        }
    }
}
