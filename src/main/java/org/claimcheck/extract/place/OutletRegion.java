package org.claimcheck.extract.place;

import java.util.List;
import java.util.Locale;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.text.Folding;
import org.claimcheck.text.Gazetteer;
import org.claimcheck.text.Gazetteer.Entry;
import org.claimcheck.text.Gazetteer.Sort;
import org.claimcheck.text.Memo;

/**
 * The region that the name of an outlet tells: a paper that is called after a state or a large town writes of what lies there.
 *
 * <p>Example: "Delaware Post" and "delawarepost.com" speak for Delaware, "Chicago Courier" for Illinois.
 */
final class OutletRegion {

    private static final int LEAST_LETTERS = 6;
    private static final int LARGE_TOWN = 250_000;
    private static final Memo<List<Entry>> LATELY = new Memo<>(OutletRegion::read, 1 << 10);

    private OutletRegion() {}

    /** The region, as a list of one; empty when the name tells none. */
    static List<Entry> of(String outlet) {
        return LATELY.of(outlet);
    }

    private static List<Entry> read(String outlet) {
        String label = outlet.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        int dot = label.indexOf('.');
        boolean host = dot > 0 && label.indexOf(' ') < 0;
        if (host) {
            String name = label.substring(0, dot);
            for (int end = name.length(); end >= LEAST_LETTERS; end--) {
                List<Entry> found = region(name.substring(0, end));
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return List.of();
        }
        for (String word : label.split("[^\\p{L}]+")) {
            List<Entry> found = word.length() >= LEAST_LETTERS ? region(word) : List.<Entry>of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Entry> region(String name) {
        for (Entry entry : Gazetteer.shared().find(Folding.fold(name))) {
            boolean town = entry.sort() == Sort.CITY && entry.value().population() > LARGE_TOWN;
            boolean region = entry.sort() == Sort.REGION && entry.value().kind() == PlaceValue.Kind.REGION;
            if ((town && !entry.value().within().isEmpty()) || region) {
                return List.of(entry);
            }
        }
        return List.of();
    }
}
