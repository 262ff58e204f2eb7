package org.claimcheck.verify;

import org.claimcheck.model.Span;

/** The words around a planted error, for an editor. */
final class PlantedSentence {

    private static final int AROUND = 90;

    private PlantedSentence() {}

    /** The line of the error, or a part of it, the error in square brackets. */
    static String around(String text, Span place) {
        int start = Math.max(text.lastIndexOf('\n', place.start()) + 1, place.start() - AROUND);
        int lineEnd = text.indexOf('\n', place.end());
        int end = Math.min(lineEnd < 0 ? text.length() : lineEnd, place.end() + AROUND);
        return (text.substring(start, place.start()) + "[" + place.of(text) + "]" + text.substring(place.end(), end))
                .strip();
    }
}
