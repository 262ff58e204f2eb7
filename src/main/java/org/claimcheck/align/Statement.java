package org.claimcheck.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.align.WordKinds.Kind;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.QuoteForm;
import org.claimcheck.model.QuoteMention;
import org.claimcheck.model.Span;
import org.claimcheck.model.Value;

/**
 * One sentence that somebody is plainly said to have said, in whatever form: "We will open in June" with its marks, "said that
 * they would open in June", "would open “in June”".
 *
 * @param words where it stands, without what introduces it
 * @param shown where it stands, with its quotation marks
 * @param form with marks, without, or partly
 * @param content what the words that carry content mean, sorted, without figures, modal verbs and "not"
 * @param modals classes of its modal verbs: "will" and "would" are of one
 * @param negations number of words that deny
 */
record Statement(
        Annotation article,
        String speaker,
        Span words,
        Span shown,
        QuoteForm form,
        List<String> content,
        Set<String> modals,
        int negations) {

    /** Beyond this the words before a partial quotation are of another clause. */
    private static final int LEAD = 100;

    Statement {
        content = List.copyOf(content);
        modals = Set.copyOf(modals);
    }

    /** The statements of an article whose speakers it names, in text order. */
    static List<Statement> of(Annotation article) {
        List<Statement> statements = new ArrayList<>();
        for (QuoteMention quote : article.mentions().quotes()) {
            String speaker = quote.speaker();
            boolean plain =
                    quote.statement() && quote.certainty() == Certainty.STATED && quote.polarity() == Polarity.ASSERTED;
            if (plain && speaker != null && Speakers.isProperName(speaker)) {
                for (Span words : sentences(article, quote)) {
                    statements.add(read(article, speaker, words, quote));
                }
            }
        }
        return statements;
    }

    private static List<Span> sentences(Annotation article, QuoteMention quote) {
        if (quote.form() == QuoteForm.MIXED) {
            return List.of(clause(article, quote));
        }
        List<Span> sentences = new ArrayList<>();
        for (Span sentence : article.sentences()) {
            if (sentence.overlaps(quote.content())) {
                sentences.add(new Span(
                        Math.max(sentence.start(), quote.content().start()),
                        Math.min(sentence.end(), quote.content().end())));
            }
        }
        return sentences;
    }

    /** A partial quotation with what its clause has before it: {@code the repair takes “eleven weeks at most”}. */
    private static Span clause(Annotation article, QuoteMention quote) {
        Span marked = quote.marked();
        Span cue = quote.cueSpan();
        Span sentence = article.sentenceOf(marked);
        int start = Math.min(quote.span().start(), marked.start());
        if (cue != null && sentence.contains(cue) && sentence.contains(marked)) {
            boolean led = cue.end() <= marked.start();
            int from = led ? cue.end() : breakBefore(article.article().text(), sentence.start(), marked.start());
            start = marked.start() - from <= LEAD ? Math.min(start, from) : start;
        }
        return new Span(start, Math.max(quote.span().end(), marked.end()));
    }

    /** Where the clause begins that goes on at an offset. */
    private static int breakBefore(String text, int from, int to) {
        for (int at = to - 1; at > from; at--) {
            if (";:—".indexOf(text.charAt(at)) >= 0) {
                return at + 1;
            }
        }
        return from;
    }

    private static Statement read(Annotation article, String speaker, Span words, QuoteMention quote) {
        List<String> normal =
                Wording.of(List.of(words.of(article.article().text()))).normal();
        List<String> content = new ArrayList<>();
        Set<String> modals = new HashSet<>();
        int negations = 0;
        for (String word : normal) {
            Kind kind = WordKinds.of(word);
            negations += kind == Kind.NEGATION ? 1 : 0;
            if (kind == Kind.CONTENT && WordKinds.of(WordKinds.stem(word)) == Kind.CONTENT) {
                content.add(WordKinds.sense(word));
            } else if (kind == Kind.MODAL) {
                modals.add(WordKinds.label(word));
            } else if (kind == Kind.ATTITUDE) {
                content.add(WordKinds.label(word));
            }
        }
        String[] sorted = content.toArray(String[]::new);
        Arrays.sort(sorted);
        Span shown = quote.isMarked() ? quote.marked() : words;
        QuoteForm form = quote.form() == QuoteForm.INDIRECT && quote.isMarked() ? QuoteForm.DIRECT : quote.form();
        return new Statement(article, speaker, words, shown, form, List.of(sorted), modals, negations);
    }

    /** Number of content words of this one that the other lacks, each counted as often as it is missing. */
    int beyond(Statement other) {
        int missing = 0;
        int at = 0;
        for (String word : content) {
            while (at < other.content.size() && other.content.get(at).compareTo(word) < 0) {
                at++;
            }
            if (at < other.content.size() && other.content.get(at).equals(word)) {
                at++;
            } else {
                missing++;
            }
        }
        return missing;
    }

    /** A claim that its article makes with these words. */
    Claim claim(String attribute, Value value) {
        String id = article.article().id();
        return new Claim(
                id + "#said" + words.start(),
                id,
                -1,
                attribute,
                speaker,
                null,
                value,
                shown,
                article.sentenceOf(words),
                Polarity.ASSERTED,
                Certainty.STATED,
                speaker,
                article.article().kindAt(words.start()),
                null);
    }
}
