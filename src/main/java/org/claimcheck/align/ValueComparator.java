package org.claimcheck.align;

import org.claimcheck.model.Comparison;
import org.claimcheck.model.Value;

/**
 * How two values of one kind stand to each other: an ordered ladder of levels, <em>not comparable</em> first,
 * <em>conflicting</em> last; each level explains itself. Symmetric but for the order of the words in its reason.
 *
 * @param <V> the kind of value
 */
public interface ValueComparator<V extends Value> {

    /** Compares two values in the light of the claims that state them. */
    Comparison compare(V left, V right, Sides sides);
}
