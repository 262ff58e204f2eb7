package org.claimcheck.extract.place;

import java.util.List;
import org.claimcheck.text.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * Words that may name a place.
 *
 * @param first first token
 * @param last last token, with the region where one follows: "Paris, Texas"
 * @param key folded name without the region
 * @param entries what the gazetteer knows by that name
 * @param outer the region or country written behind it, or null
 * @param trust how sure it is, from the words around, that a place is meant
 * @param local whether it is the town of people or police: "a Leeds man"
 * @param located whether something is said to be in it or near it
 * @param leading whether the headline or the lead names it
 * @param quarter whether it is called a part of a town: "the Leeds neighborhood"
 * @param running whether it stands in running text, where a capital tells a name
 */
record Candidate(
        int first,
        int last,
        String key,
        List<Gazetteer.Entry> entries,
        Gazetteer.@Nullable Entry outer,
        Trust trust,
        boolean local,
        boolean located,
        boolean leading,
        boolean quarter,
        boolean running) {

    /** How sure it is that a place is meant. */
    enum Trust {
        /** The words are something else. */
        NONE,
        /** The words look like something else: a common word, a part of a longer name. */
        LOW,
        /** Nothing speaks for or against it. */
        PLAIN,
        /** "in X", "X, Texas". */
        HIGH
    }
}
