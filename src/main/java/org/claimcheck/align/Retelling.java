package org.claimcheck.align;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Span;
import org.claimcheck.text.Memo;

/**
 * Whether the words around two claims tell the same thing: what a bare figure counts is told by nothing else. "He missed
 * four games" and "he played in 10 games" are two figures of games; "missed four games after the operation" and "missed
 * five games after an operation" are one.
 */
final class Retelling {

    /** UTF-16 code units read to either side of a claim, within its sentence. */
    private static final int REACH = 80;

    private static final double ALIKE = 0.5;
    private static final int LEAST_SHARED = 3;

    private static final double VERBATIM = 0.7;
    private static final int LEAST_VERBATIM = 4;
    private static final int NEAR = 20;

    private static final Set<String> PLACES = Set.of("first", "last", "final", "next", "previous", "opening");
    private static final Set<String> NUMERALS = Set.of(
            ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                            + " eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand"
                            + " million billion least about around some nearly almost than more over")
                    .split(" "));

    private static final Memo<Set<String>> LATELY = new Memo<>(Retelling::read, 1 << 13);

    private Retelling() {}

    /** Whether enough of the words around one claim come again around the other. */
    static boolean isAlike(Sides sides) {
        Set<String> left = around(sides.left(), sides.leftArticle());
        Set<String> right = around(sides.right(), sides.rightArticle());
        long shared = left.stream().filter(right::contains).count();
        return shared >= LEAST_SHARED && shared >= ALIKE * Math.min(left.size(), right.size());
    }

    /** Whether nearly all the words around the one claim come again around the other. */
    static boolean isVerbatim(Sides sides) {
        Set<String> left = around(sides.left(), sides.leftArticle());
        Set<String> right = around(sides.right(), sides.rightArticle());
        long shared = left.stream().filter(right::contains).count();
        return shared >= LEAST_VERBATIM && shared >= VERBATIM * Math.max(left.size(), right.size());
    }

    /** Whether a figure is said of a part only: "the last set alone lasted 90 minutes", "in May alone 40 fell ill", "his first 17 passes". */
    static boolean isOfPartAlone(Claim claim, Annotation article) {
        String text = article.article().text();
        int start = Math.max(claim.sentence().start(), claim.span().start() - NEAR);
        int end = Math.min(claim.sentence().end(), claim.span().end() + NEAR);
        String before =
                Words.normal(text.substring(start, Math.max(start, claim.span().start())));
        return List.of(Words.normal(text.substring(start, end)).split(" ")).contains("alone")
                || PLACES.contains(before.substring(before.lastIndexOf(' ') + 1));
    }

    /** The word behind a claim in its sentence, or an empty string. */
    static String next(Claim claim, Annotation article) {
        int end = Math.min(claim.sentence().end(), claim.span().end() + NEAR);
        String behind = Words.normal(article.article()
                .text()
                .substring(claim.span().end(), Math.max(end, claim.span().end())));
        int space = behind.indexOf(' ');
        return space < 0 ? behind : behind.substring(0, space);
    }

    /** Whether any word before one claim in its sentence comes again before the other: what both say it of. */
    static boolean isLedToAlike(Sides sides) {
        Set<String> left = before(sides.left(), sides.leftArticle());
        Set<String> right = before(sides.right(), sides.rightArticle());
        return left.stream().anyMatch(word -> right.contains(word) && !Setting.isOfCalendar(word));
    }

    private static Set<String> before(Claim claim, Annotation article) {
        int start = claim.sentence().start();
        return LATELY.of(article.article()
                .text()
                .substring(start, Math.max(start, claim.span().start())));
    }

    /** Whether any word around one claim, its own words aside, comes again around the other. */
    static boolean isRelated(Sides sides) {
        Set<String> left = new TreeSet<>(around(sides.left(), sides.leftArticle()));
        left.removeAll(Words.content(
                sides.left().span().of(sides.leftArticle().article().text())));
        Set<String> right = around(sides.right(), sides.rightArticle());
        return left.isEmpty() || left.stream().anyMatch(right::contains);
    }

    /** The content words near a claim, without figures and numerals. */
    private static Set<String> around(Claim claim, Annotation article) {
        String text = article.article().text();
        int start = Math.max(claim.sentence().start(), claim.span().start() - REACH);
        int end = Math.min(claim.sentence().end(), claim.span().end() + REACH);
        return LATELY.of(new Span(wordStart(text, start, claim), end).of(text));
    }

    private static Set<String> read(String text) {
        Set<String> words = new TreeSet<>(Words.content(text));
        words.removeIf(word -> NUMERALS.contains(word) || Character.isDigit(word.charAt(0)));
        return Collections.unmodifiableSet(words);
    }

    /** The first place at or after this one where a word does not go on. */
    private static int wordStart(String text, int from, Claim claim) {
        int at = from;
        while (at > claim.sentence().start()
                && at < claim.span().start()
                && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }
}
