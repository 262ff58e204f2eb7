package org.claimcheck.verify.plant;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.model.Span;

/**
 * An error that may be planted at a place of a text.
 *
 * <p>Example: {@code 24} at 15 to 17, to be {@code 42}; known by {@code 24}.
 *
 * @param at where the right words stand
 * @param was the right words
 * @param now the wrong ones
 * @param key the words by which another article is seen to say the same
 * @param everywhere whether the words are replaced wherever they stand, as a misspelt name is
 */
public record Planting(Span at, String was, String now, String key, boolean everywhere) {

    /** An error at one place, known by the right words. */
    static Planting of(int start, String was, String now) {
        return new Planting(new Span(start, start + was.length()), was, now, was, false);
    }

    /** The same, known by other words. */
    Planting knownBy(String words) {
        return new Planting(at, was, now, words, everywhere);
    }

    /** The same wherever the words stand. */
    Planting wherever() {
        return new Planting(at, was, now, key, true);
    }

    /** The places to be changed in a text, in order: this one, or all where the whole words stand. */
    List<Span> places(String text) {
        if (!everywhere) {
            return List.of(at);
        }
        List<Span> places = new ArrayList<>();
        for (int found = text.indexOf(was); found >= 0; found = text.indexOf(was, found + was.length())) {
            Span place = new Span(found, found + was.length());
            if (Wording.isWhole(text, place)) {
                places.add(place);
            }
        }
        return places;
    }
}
