package org.claimcheck.report;

import org.claimcheck.model.Finding.Evidence;

/** A few words around the evidence, cut at words, for where a whole sentence does not fit. */
final class Excerpt {

    private static final int SHORT = 28;
    private static final int LONG = 84;
    private static final int SENTENCE = 420;

    private Excerpt() {}

    /** The evidence; where that is but a word or two, with its neighbours up to the next comma. */
    static String of(Evidence evidence) {
        String words = evidence.text().strip();
        String sentence = evidence.sentenceText();
        int from = evidence.span().start() - evidence.sentence().start();
        int to = from + evidence.text().length();
        if (words.length() >= SHORT || from < 0 || to > sentence.length()) {
            return unquoted(clean(words, LONG * 2));
        }
        int room = LONG - words.length();
        int start = from;
        int end = to;
        while (end < sentence.length() && end - to < room / 2 && !stops(sentence.charAt(end))) {
            end++;
        }
        while (start > 0 && from - start < room - (end - to) && !stops(sentence.charAt(start - 1))) {
            start--;
        }
        return unquoted(
                clean(sentence.substring(atWord(sentence, start, from), endOfWord(sentence, to, end)), LONG * 2));
    }

    private static boolean stops(char c) {
        return ",;:()".indexOf(c) >= 0 || c == '\n';
    }

    private static int atWord(String text, int start, int limit) {
        int at = start;
        while (at > 0 && at < limit && !Character.isWhitespace(text.charAt(at - 1)) && !stops(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    private static int endOfWord(String text, int limit, int end) {
        int at = end;
        while (at < text.length()
                && at > limit
                && !Character.isWhitespace(text.charAt(at))
                && !stops(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private static String clean(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int cut = line.lastIndexOf(' ', most);
        return line.substring(0, cut > 0 ? cut : most) + " …";
    }

    /** Without the quotation marks that the page sets itself. */
    private static String unquoted(String words) {
        boolean opens = !words.isEmpty() && "\"“”„«".indexOf(words.charAt(0)) >= 0;
        String inner = opens ? words.substring(1) : words;
        boolean closes = opens && !inner.isEmpty() && "\"”“»".indexOf(inner.charAt(inner.length() - 1)) >= 0;
        return closes ? inner.substring(0, inner.length() - 1) : inner;
    }

    /** The end of a text that leads up to something; all of it unless it is very long. */
    static String end(String text) {
        if (text.length() <= SENTENCE) {
            return text;
        }
        int cut = text.indexOf(' ', text.length() - SENTENCE);
        return "… " + text.substring(cut < 0 ? text.length() - SENTENCE : cut + 1);
    }

    /** The beginning of a text; all of it unless it is very long. */
    static String start(String text) {
        if (text.length() <= SENTENCE) {
            return text;
        }
        int cut = text.lastIndexOf(' ', SENTENCE);
        return text.substring(0, cut > 0 ? cut : SENTENCE) + " …";
    }
}
