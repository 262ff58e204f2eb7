package org.claimcheck.align;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.align.VerbGroup.Word;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What is denied in one sentence: the words from the auxiliary to the denied word.
 *
 * <p>Example: of "the mayor refused to resign" the denied word is {@code resign} and the subject {@code mayor}.
 *
 * @param stem of the denied word
 * @param perfect whether it is not so yet, and may come about at any time
 * @param pastOfDo whether the same deed asserted stands in the past: "did not take" and "took"
 * @param quoted whether it stands within quotation marks
 * @param subject the noun that it is said of; empty for a pronoun
 * @param words of the sentence
 * @param at where among them the denied word is
 */
record Denial(
        Annotation article,
        Word denied,
        String stem,
        Span span,
        boolean perfect,
        boolean pastOfDo,
        boolean quoted,
        String subject,
        List<Word> words,
        int at) {

    private static final int BEGINNING = 4;

    /** How the denied word begins in all its forms but an irregular past. */
    String beginning() {
        String word = denied.text();
        return word.substring(0, Math.min(BEGINNING, word.length()));
    }

    /** What a sentence that denies something holds. */
    private static final List<String> NEGATIONS = List.of("not", "n't", "n’t", "never", "refus", "fail", "declin");

    /** The denials of an article, in the order of its text. */
    static List<Denial> of(Annotation article) {
        List<Denial> denials = new ArrayList<>();
        for (Span sentence : article.sentences()) {
            String text = sentence.of(article.article().text());
            boolean negated = NEGATIONS.stream().anyMatch(text::contains);
            if (negated && isRead(article, sentence)) {
                List<Word> words = VerbGroup.words(article, sentence);
                for (int at = 1; at < words.size(); at++) {
                    Denial denial = read(article, words, at);
                    if (denial != null) {
                        denials.add(denial);
                    }
                }
            }
        }
        return denials;
    }

    /** Whether a sentence is one of the body or of the headline. */
    static boolean isRead(Annotation article, Span sentence) {
        SectionKind kind = article.article().kindAt(sentence.start());
        return kind == SectionKind.BODY || kind == SectionKind.HEADLINE;
    }

    /** The denial whose denied word is this one, or null. */
    private static @Nullable Denial read(Annotation article, List<Word> words, int denied) {
        if (SameDeed.isRefused(words, denied)) {
            return refusal(article, words, denied);
        }
        int at = denied - 1;
        while (at > 0 && VerbGroup.standsBetween(words.get(at).text())) {
            at--;
        }
        String cue = words.get(at).text();
        boolean joined = cue.endsWith("n't") || cue.equals("cannot");
        boolean free = cue.equals("not") || cue.equals("never");
        int auxiliary = joined ? at : at - 1;
        if (!(joined || free) || auxiliary < 0 || denied - at > 3) {
            return null;
        }
        String verb = words.get(auxiliary).text();
        boolean finite = VerbGroup.isDo(verb) || VerbGroup.isHave(verb) || VerbGroup.isBeOrModal(verb);
        Word word = words.get(denied);
        boolean open = VerbGroup.isDo(verb) && !verb.startsWith("did"); // "does not": of habits and rules
        boolean until = words.subList(denied, words.size()).stream().anyMatch(it -> VerbGroup.limits(it.text()));
        boolean lone = !finite && !cue.equals("never") && !word.text().equals("guilty");
        boolean content = word.text().length() > 3 && !VerbGroup.standsBetween(word.text());
        if (lone || open || until || !content || isOwnWord(article, words, denied)) {
            return null;
        }
        Span span = new Span(
                words.get(finite ? auxiliary : at).span().start(), word.span().end());
        return new Denial(
                article,
                word,
                WordKinds.stem(word.text()),
                span,
                VerbGroup.isHave(verb) && !cue.equals("never"),
                VerbGroup.isDo(verb),
                isQuoted(article, word.span()), // two quotations are held against each other elsewhere
                VerbGroup.subject(words, denied),
                words,
                denied);
    }

    /** "refused to sign", "failed to sound": what did not come about. */
    private static @Nullable Denial refusal(Annotation article, List<Word> words, int denied) {
        Word word = words.get(denied);
        if (word.text().length() <= 3) {
            return null;
        }
        return new Denial(
                article,
                word,
                WordKinds.stem(word.text()),
                new Span(words.get(denied - 2).span().start(), word.span().end()),
                /* perfect= */ false,
                /* pastOfDo= */ true,
                isQuoted(article, word.span()),
                VerbGroup.subject(words, denied - 2),
                words,
                denied);
    }

    /** "She said that she did not take it": her word, which is not held against a report. */
    private static boolean isOwnWord(Annotation article, List<Word> words, int denied) {
        Span word = words.get(denied).span();
        boolean indirect = article.mentions().quotes().stream()
                .anyMatch(quote -> !quote.isMarked() && quote.span().contains(word));
        return indirect && VerbGroup.subject(words, denied).isEmpty();
    }

    /** Whether words stand within quotation marks. */
    static boolean isQuoted(Annotation article, Span words) {
        return article.mentions().quotes().stream()
                .anyMatch(quote -> quote.isMarked() && quote.marked().contains(words));
    }
}
