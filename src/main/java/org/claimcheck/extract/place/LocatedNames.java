package org.claimcheck.extract.place;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.Span;
import org.claimcheck.text.Folding;
import org.claimcheck.text.Gazetteer;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;
import org.claimcheck.text.WordSet;

/**
 * Names that no gazetteer knows and that something is said to be in: "a farm near Oakfen", "on Juniper Road in Oakfen", "in the
 * Oakfen area". Of such a place the name is all that is known, so that it contradicts nothing.
 *
 * <p>Only in an article that names another place, and only where what stands before or behind leaves no other reading: a person, a
 * firm and a product can be what something is in.
 */
final class LocatedNames {

    private static final WordList AREA = WordList.of("area", "neighborhood", "neighbourhood", "community");
    private static final WordList NEAR = WordList.of("near", "outside");
    private static final int LONGEST = 2;

    private final Tokens tokens;

    LocatedNames(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The places, in text order; none of them overlaps one that is known. */
    List<PlaceMention> beside(List<PlaceMention> known) {
        List<PlaceMention> found = new ArrayList<>();
        if (known.isEmpty()) {
            return found;
        }
        for (int token = 1; token < tokens.size(); token++) {
            boolean near = NEAR.at(tokens, token - 1);
            boolean in = near || tokens.is(token - 1, "in");
            boolean area = tokens.is(token - 1, "the") && (tokens.is(token - 2, "in") || NEAR.at(tokens, token - 2));
            int last = (in || area) && isName(token) ? last(token) : -1;
            if (last >= 0 && (!area || AREA.at(tokens, last + 1))) {
                Span span = tokens.span(token, last);
                if (known.stream().noneMatch(place -> place.span().overlaps(span))) {
                    String name = span.of(tokens.source());
                    found.add(new PlaceMention(
                            span, new PlaceValue(name, PlaceValue.Kind.VENUE, List.of(), null, null, null, 0)));
                }
            }
        }
        return found;
    }

    /** The last token of an unknown name that starts here, or -1. */
    private int last(int first) {
        int end = tokens.endOf(tokens.sentenceOf(first));
        int last = first;
        while (last + 1 < end && last - first + 1 < LONGEST && isName(last + 1)) {
            last++;
        }
        boolean longer = last + 1 < end
                && (tokens.kind(last + 1) == Tokens.Kind.CLITIC
                        || tokens.is(last + 1, "-")
                        || tokens.is(last + 1, "&")
                        || isName(last + 1));
        String key = Folding.fold(tokens.source(), tokens.start(first), tokens.end(last));
        return longer || !Gazetteer.shared().find(key).isEmpty() ? -1 : last;
    }

    /** A capitalised word that is nothing else: no word of the language, no given name, no abbreviation. */
    private boolean isName(int token) {
        if (token >= tokens.size()
                || !tokens.isWord(token)
                || !tokens.isCapitalised(token)
                || tokens.end(token) - tokens.start(token) < 4
                || CandidateFinder.NEVER_PLACES.at(tokens, token)
                || Trusts.FUNCTION_WORDS.at(tokens, token)) {
            return false;
        }
        String word = tokens.lower(token);
        boolean small = Character.isLowerCase(tokens.source().charAt(tokens.end(token) - 1));
        return small
                && !WordSet.common().contains(word)
                && !WordSet.givenNames().contains(word)
                && !Gazetteer.shared().isDemonym(word);
    }
}
