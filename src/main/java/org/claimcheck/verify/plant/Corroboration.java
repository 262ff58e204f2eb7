package org.claimcheck.verify.plant;

import java.util.List;
import java.util.Set;
import org.claimcheck.model.Span;

/**
 * Whether other articles say what is about to be changed: only then can the change be seen at all. An article says the
 * same when a sentence of it has the key words and shares two further long words with the sentence around the place.
 */
public final class Corroboration {

    private static final int SHARED = 2;

    private Corroboration() {}

    /** Whether one of the other texts says the same as this one at that place. */
    public static boolean isFound(String text, Planting planting, List<String> others) {
        Span at = Wording.sentence(text, planting.at().start());
        Set<String> words = Wording.longWords(at.of(text));
        words.removeAll(Wording.longWords(planting.key()));
        return others.stream()
                .filter(other -> other.contains(planting.key()))
                .anyMatch(other -> Wording.sentences(other).stream()
                        .map(sentence -> sentence.of(other))
                        .anyMatch(sentence -> says(sentence, planting.key(), words)));
    }

    private static boolean says(String sentence, String key, Set<String> words) {
        if (!Wording.has(sentence, key)) {
            return false;
        }
        Set<String> shared = Wording.longWords(sentence);
        shared.retainAll(words);
        return shared.size() >= SHARED;
    }
}
