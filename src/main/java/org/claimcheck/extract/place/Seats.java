package org.claimcheck.extract.place;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.text.Folding;
import org.claimcheck.text.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * The town whose name a court bears, and where it sits wherever the report comes from.
 *
 * <p>Example: {@code Seats.of("Leeds Crown Court")} is Leeds.
 */
final class Seats {

    private static final List<String> COURTS = List.of(
            " crown court", " magistrates' court", " magistrates’ court", " magistrates court", " sheriff court");

    /** People below which a town of that name may be another one. */
    private static final long LEAST = 20_000;

    private Seats() {}

    /** The largest British town of the name before the kind of court; null when it is no such court, or no such town is known. */
    static @Nullable PlaceValue of(String venue) {
        String lower = venue.toLowerCase(Locale.ROOT);
        for (String court : COURTS) {
            if (lower.endsWith(court)) {
                String town = venue.substring(0, venue.length() - court.length());
                return Gazetteer.shared().find(Folding.fold(town)).stream()
                        .map(Gazetteer.Entry::value)
                        .filter(value -> value.kind() == PlaceValue.Kind.CITY
                                && "GB".equals(value.country())
                                && value.population() >= LEAST)
                        .max(Comparator.comparingLong(PlaceValue::population))
                        .orElse(null);
            }
        }
        return null;
    }
}
