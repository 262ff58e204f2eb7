package org.claimcheck.extract.place;

import java.util.HashSet;
import java.util.Set;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.text.Gazetteer;
import org.claimcheck.text.Gazetteer.Entry;
import org.claimcheck.text.Gazetteer.Sort;

/** Names that towns share with counties, and the counties that one article speaks of. Names are in the gazetteer's folded form. */
final class CountyNames {

    /** How the folded name of a county ends. */
    static final String COUNTY = " county";

    /** People above which a town's name means the town first. */
    private static final int LARGE_TOWN = 100_000;

    private static final int WITH_REGION = 2;

    private final Set<String> told = new HashSet<>();

    /** Whether a place is a county or a parish of a region of some country. */
    static boolean isCounty(PlaceValue place) {
        return place.kind() == PlaceValue.Kind.REGION
                && place.within().size() == WITH_REGION
                && PlaceValue.isCountyName(place.name());
    }

    /** Takes note of a name when it is that of a county. */
    void learn(String name) {
        if (name.endsWith(COUNTY)) {
            told.add(name);
        }
    }

    /** "Nassau police" beside "Nassau County": the county is meant where the town of the name does not lie in its region. */
    boolean means(Entry entry, String name) {
        return entry.sort() == Sort.CITY && told.contains(name + COUNTY) && !holds(entry, name);
    }

    /** Whether the article speaks of the county that is called like this town, and one lies in the town's region. */
    boolean holds(Entry entry, String name) {
        return entry.sort() == Sort.CITY
                && told.contains(name + COUNTY)
                && Gazetteer.shared().find(name + COUNTY).stream()
                        .anyMatch(county -> county.region().equals(entry.region())
                                && county.country().equals(entry.country()));
    }

    /** Whether a larger county of another region bears a town's name, and may be what is meant: "the Fayette sheriff". */
    static boolean isOfLarger(Entry town, String name) {
        return town.sort() == Sort.CITY
                && town.value().population() < LARGE_TOWN
                && Gazetteer.shared().find(name + COUNTY).stream()
                        .anyMatch(county -> !county.region().equals(town.region())
                                && county.value().population() > town.value().population());
    }
}
