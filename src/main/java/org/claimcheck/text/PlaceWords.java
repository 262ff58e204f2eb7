package org.claimcheck.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words that tell what kind of spot is named: the last words of the names of streets and buildings ("Juniper Road", "Leeds Hospital"), and
 * what people live in or meet in ("a home in Leeds").
 *
 * <pre>{@code PlaceWords.endVenue("Juniper Road") // true; false of "Oakfen"}</pre>
 */
public final class PlaceWords {

    private static final List<String> VENUE_LINES = Resources.lines(PlaceWords.class, "venue-nouns.txt");
    private static final Set<String> VENUE_WORDS = Set.copyOf(VENUE_LINES);

    /** The last words of the names of streets, buildings and other spots. */
    public static final WordList VENUES = WordList.of(VENUE_LINES);

    /** Where something happens, before "in" and the name of a town: "a home in Leeds". */
    public static final WordList DWELLINGS = WordList.of(Resources.lines(PlaceWords.class, "dwellings.txt"));

    private PlaceWords() {}

    /** Whether a name ends in the word of a street, a building or another spot. */
    public static boolean endVenue(String name) {
        return VENUE_WORDS.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }
}
