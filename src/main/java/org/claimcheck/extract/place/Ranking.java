package org.claimcheck.extract.place;

import java.util.List;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.text.Gazetteer.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The bearers of one name, by what speaks for each in an article. Where the first two weigh nearly the same and lie apart, nobody can
 * tell which is meant: of Columbus in Ohio and in Georgia, an article that names neither state means one or the other.
 */
final class Ranking {

    /** The most by which the first bearer outweighs one that may be meant as well: what three times the people count. */
    private static final double OPEN = 0.5;

    /** Kilometres within which two entries are one town, or a town and its suburb. */
    private static final double SAME_KM = 25;

    private @Nullable Entry best;
    private double bestWeight = Double.NEGATIVE_INFINITY;
    private @Nullable Entry next;
    private double nextWeight = Double.NEGATIVE_INFINITY;

    /** Takes a bearer into account; of equals the first one counts. */
    void add(Entry entry, double weight) {
        if (weight > bestWeight) {
            if (best != null && !isSame(best, entry)) {
                next = best;
                nextWeight = bestWeight;
            }
            best = entry;
            bestWeight = weight;
        } else if (weight > nextWeight && best != null && !isSame(best, entry)) {
            next = entry;
            nextWeight = weight;
        }
    }

    private static boolean isSame(Entry one, Entry other) {
        return one.value().kilometresTo(other.value()) < SAME_KM;
    }

    /** The bearer that most speaks for, or null when none was added. */
    @Nullable
    Entry best() {
        return best;
    }

    /** Whether another bearer may be meant as well as the first. */
    boolean isOpen() {
        return next != null && bestWeight - nextWeight < OPEN;
    }

    /**
     * A town of the name of which nobody knows where it lies, but for the country if the likely ones share it.
     *
     * @throws IllegalStateException when no bearer was added
     */
    PlaceValue unsettled() {
        if (best == null) {
            throw new IllegalStateException("no bearer");
        }
        boolean oneCountry = next == null || best.country().equals(next.country());
        return new PlaceValue(
                best.value().name(),
                PlaceValue.Kind.CITY,
                List.of(),
                oneCountry ? best.country() : null,
                null,
                null,
                0);
    }
}
