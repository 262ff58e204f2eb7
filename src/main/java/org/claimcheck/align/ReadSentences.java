package org.claimcheck.align;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimcheck.align.VerbGroup.Word;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Span;

/** The words of sentences that denials are looked for in, each read once. */
final class ReadSentences {

    private final Map<String, Map<Span, Sentence>> read = new HashMap<>();
    private final Map<String, String> small = new HashMap<>();

    Sentence of(Annotation article, Span sentence) {
        return read.computeIfAbsent(article.article().id(), any -> new HashMap<>())
                .computeIfAbsent(sentence, it -> Sentence.of(VerbGroup.words(article, it)));
    }

    /** The text of an article in lower case with straight apostrophes, as its words are held against each other. */
    String small(Annotation article) {
        return small.computeIfAbsent(
                article.article().id(),
                any -> article.article().text().toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    /** The words of a sentence, and the stem of each. */
    record Sentence(List<Word> words, List<String> stems) {

        static Sentence of(List<Word> words) {
            return new Sentence(
                    words, words.stream().map(it -> WordKinds.stem(it.text())).toList());
        }
    }
}
