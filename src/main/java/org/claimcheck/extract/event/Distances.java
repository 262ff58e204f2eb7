package org.claimcheck.extract.event;

import java.util.List;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.text.Folding;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Which two places a distance lies between, which does not change with what happened there.
 *
 * <p>Example: "Faenza, a town about 30 kilometres southwest of Ravenna" is {@code distance, faenza, ravenna}.
 */
final class Distances {

    private static final Words LINKS = Words.of(List.of("of", "from"));
    private static final int REACH_ON = 4;
    private static final int REACH_BACK = 12;

    private Distances() {}

    /** What keys the distance that stands at these tokens; null when its sentence does not name both places. */
    static @Nullable String between(Context context, Passage passage, int first, int last) {
        String to = reference(context.tokens(), passage, last);
        PlaceMention from = null;
        for (PlaceMention place : passage.places) {
            int end = context.scene().lastToken(place.span());
            if (end < first && first - end <= REACH_BACK && !isRegionOf(from, place)) {
                from = place;
            }
        }
        return to == null
                        || from == null
                        || to.equals(Folding.fold(from.value().name()))
                        || isClauseBetween(context, from, first)
                ? null
                : "distance, " + Folding.fold(from.value().name()) + ", " + to;
    }

    /** The name behind "of" or "from", soon after the distance: "30 miles west of New Harlow". */
    private static @Nullable String reference(Tokens tokens, Passage passage, int last) {
        for (int at = last + 1; at < Math.min(passage.end - 1, last + 1 + REACH_ON); at++) {
            if (LINKS.at(tokens, at)) {
                StringBuilder name = new StringBuilder();
                for (int word = at + 1;
                        word < passage.end && tokens.isWord(word) && tokens.isCapitalised(word);
                        word++) {
                    name.append(name.length() > 0 ? " " : "").append(tokens.lower(word));
                }
                return name.length() > 0 ? name.toString() : null;
            }
        }
        return null;
    }

    /** "Harlow, Essex, about 25 miles east": the town is meant. */
    private static boolean isRegionOf(@Nullable PlaceMention inner, PlaceMention outer) {
        return inner != null && inner.value().within().contains(outer.value().name());
    }

    /** Whether another clause begins between the place and the distance, which may be that of something else. */
    private static boolean isClauseBetween(Context context, PlaceMention from, int first) {
        Tokens tokens = context.tokens();
        for (int at = context.scene().lastToken(from.span()) + 1; at < first; at++) {
            if (tokens.is(at, "and") || tokens.is(at, "where") || tokens.is(at, "when") || tokens.is(at, ";")) {
                return true;
            }
        }
        return false;
    }
}
