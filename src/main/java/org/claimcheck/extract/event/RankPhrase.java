package org.claimcheck.extract.event;

import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Words that give somebody a place in an order.
 *
 * @param first first token, with whose order it is: "Kenya's" in "Kenya's fifth-largest maker"
 * @param shown first token of the place itself
 * @param last last token
 * @param place the place in the order; 0 for somebody who has none, such as an unseeded player
 * @param order what the order is, in the words that stand for all alike: {@code largest maker}
 * @param scope among whom: a country, {@code world}, or empty where it is not said
 * @param about what else narrows the order down, e.g. {@code tractor trailer}
 * @param holder whose place it is where the phrase itself names him, else null
 */
record RankPhrase(
        int first,
        int shown,
        int last,
        int place,
        String order,
        String scope,
        Collection<String> about,
        @Nullable String holder) {

    /** The order with what narrows it down, as it stands in a claim's role. */
    String role(boolean inferred) {
        return order + "; " + scope + "; " + String.join(" ", new TreeSet<>(about)) + (inferred ? "; inferred" : "");
    }
}
