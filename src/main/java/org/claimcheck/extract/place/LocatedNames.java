package org.claimcheck.extract.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.Span;
import org.claimcheck.text.Folding;
import org.claimcheck.text.Gazetteer;
import org.claimcheck.text.Gazetteer.Entry;
import org.claimcheck.text.Gazetteer.Sort;
import org.claimcheck.text.PlaceWords;
import org.claimcheck.text.Resources;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;
import org.claimcheck.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Names that something is said to be in and that the gazetteer does not know, or knows elsewhere only: "a farm near Oakfen", "on Juniper
 * Road in Oakfen", "in the Oakfen area", "18 miles north of Oakfen". Of such a place the name is all that is known, so that it contradicts
 * nothing; of "the Ohio town of Oakfen" its region too.
 *
 * <p>Only in an article that names another place, and only where what stands before or behind leaves no other reading: a person, a
 * firm and a product can be what something is in. A common word is a name only behind "town of", behind a dwelling ("a home in
 * Barley") or where the dateline bears it; a given name only where a town somewhere does, and nobody in the article.
 */
final class LocatedNames {

    private static final WordList AREA =
            WordList.of("area", "neighborhood", "neighbourhood", "community", "section", "quarter");
    private static final WordList NEAR = WordList.of("near", "outside");
    private static final WordList RURAL = WordList.of("rural", "unincorporated");
    private static final WordList SETTLEMENTS =
            WordList.of("town", "city", "village", "hamlet", "township", "suburb", "community");
    /** What the last of two words of a town's name may be: "Orno Heights". */
    private static final WordList ENDINGS = WordList.of(Resources.lines(LocatedNames.class, "town-endings.txt"));

    private static final WordList BETWEEN = WordList.of("northeast", "northwest", "southeast", "southwest");
    private static final WordList CARDINAL = WordList.of("north", "south", "east", "west");
    private static final WordList DISTANCES = WordList.of("miles", "mile", "kilometers", "kilometres", "km", "minutes");
    private static final WordList POSSESSIVES = WordList.of("your", "my", "our", "his", "her", "its", "these", "those");

    /** What the first of two words of a town's name may be that is too short for a name of its own: "Del Orno". */
    private static final WordList PARTICLES =
            WordList.of("del", "de", "el", "la", "las", "los", "le", "san", "fort", "saint", "st");

    /** What stands behind a town and says when something is there. */
    private static final WordList WHEN = WordList.of(
            "early",
            "earlier",
            "late",
            "later",
            "last",
            "next",
            "just",
            "shortly",
            "yesterday",
            "today",
            "tonight",
            "overnight",
            "about",
            "recently",
            "once",
            "this",
            "that",
            "who",
            "whose",
            "because",
            "if",
            "also");

    private static final int LONGEST = 2;
    private static final int SHORTEST = 4;

    private final Tokens tokens;
    /** The dateline's place, folded, or an empty text. */
    private final String filed;

    private final Map<String, Boolean> persons = new HashMap<>();

    /** @param filed the place that the dateline names, or null */
    LocatedNames(Tokens tokens, @Nullable String filed) {
        this.tokens = tokens;
        this.filed = filed == null ? "" : Folding.fold(filed);
    }

    /** The places, in text order; none of them overlaps one that is known. */
    List<PlaceMention> beside(List<PlaceMention> known) {
        List<PlaceMention> found = new ArrayList<>();
        if (known.isEmpty()) {
            return found;
        }
        for (int token = 1; token < tokens.size(); token++) {
            int last = tokens.isWord(token) && tokens.isCapitalised(token) ? located(token) : -1;
            if (last >= 0) {
                Span span = tokens.span(token, last);
                if (known.stream().noneMatch(place -> place.span().overlaps(span))) {
                    found.add(new PlaceMention(span, value(token, span.of(tokens.source()))));
                }
            }
        }
        return found;
    }

    private PlaceValue value(int first, String name) {
        Entry region = tokens.is(first - 1, "of") ? region(first - 3) : null;
        return region == null
                ? new PlaceValue(name, PlaceValue.Kind.VENUE, List.of(), null, null, null, 0)
                : UnknownTown.in(region, name).value();
    }

    /** The region whose name ends at a token: "the Ohio town", "the southern Ohio town". */
    private @Nullable Entry region(int last) {
        for (int first = Math.max(last - 1, 0); first <= last; first++) {
            boolean name = tokens.isWord(first) && tokens.isCapitalised(first);
            Optional<Entry> region = !name
                    ? Optional.empty()
                    : Gazetteer.shared().find(tokens.folded(first, last)).stream()
                            .filter(entry -> entry.sort() == Sort.REGION)
                            .findFirst();
            if (region.isPresent()) {
                return region.get();
            }
        }
        return null;
    }

    /** The last token of a name that starts here and that something is in, or -1. */
    private int located(int token) {
        int link = RURAL.at(tokens, token - 1) ? token - 2 : token - 1;
        boolean in = tokens.is(link, "in") || NEAR.at(tokens, link);
        boolean area = tokens.is(token - 1, "the") && (tokens.is(token - 2, "in") || NEAR.at(tokens, token - 2));
        boolean settlement = tokens.is(token - 1, "of") && SETTLEMENTS.at(tokens, token - 2);
        boolean beyond = tokens.is(token - 1, "of") && isCompass(token - 2);
        if (!in && !area && !settlement && !beyond) {
            return -1;
        }
        boolean dwelling = in && PlaceWords.DWELLINGS.at(tokens, link - 1);
        int last = last(token, settlement || dwelling || area, area);
        return last < 0 || (area && !AREA.at(tokens, last + 1)) ? -1 : last;
    }

    /** "northwest of", "18 miles west of"; "just west of Tessel" may be west of a street. */
    private boolean isCompass(int token) {
        return BETWEEN.at(tokens, token) || (CARDINAL.at(tokens, token) && DISTANCES.at(tokens, token - 1));
    }

    /**
     * The last token of a name that starts here, or -1.
     *
     * @param sure whether any word may be the name, where running text writes it with a capital
     * @param area whether "area" or the like must follow, so that two common words are a name too: "the Cub Fork area"
     */
    private int last(int first, boolean sure, boolean area) {
        int end = tokens.endOf(tokens.sentenceOf(first));
        int last = first;
        while (last + 1 < end && last - first + 1 < LONGEST && isWritten(last + 1)) {
            last++;
        }
        String key = tokens.folded(first, last);
        boolean longer = last + 1 < end
                && (tokens.kind(last + 1) == Tokens.Kind.CLITIC
                        || tokens.is(last + 1, "-")
                        || tokens.is(last + 1, "&")
                        || isNamed(last + 1));
        boolean particle = last > first && PARTICLES.at(tokens, first);
        boolean brief = area && last > first && tokens.end(first) - tokens.start(first) >= SHORTEST - 1;
        if (longer
                || StreetNames.isCrossing(tokens, last)
                || !isWritten(last)
                || !(particle || brief || isWritten(first))) {
            return -1;
        }
        boolean elsewhere = !Gazetteer.shared().find(key).isEmpty();
        boolean two = last > first;
        boolean said = two && !area && !isName(first) && !isName(last); // "the City of Brotherly Love"
        if (key.equals(filed) || (sure && !said && !isTitleCase(first))) {
            return last;
        }
        boolean ending = two && ENDINGS.at(tokens, last) && !isTitleCase(first);
        boolean person = two && !particle && (isGiven(first) || isGiven(last)); // "Pedro Tindall", "Quenby Malik"
        boolean name = ending || (isName(last) && !person && (particle || isName(first)));
        return !name || (elsewhere && !isTown(first, last, key)) ? -1 : last;
    }

    /** A word with a capital that the calendar and grammar do not ask for: the name goes on. */
    private boolean isNamed(int token) {
        return tokens.isWord(token)
                && tokens.isCapitalised(token)
                && !CandidateFinder.NEVER_PLACES.at(tokens, token)
                && !Trusts.FUNCTION_WORDS.at(tokens, token);
    }

    private boolean isTitleCase(int token) {
        return tokens.isTitleCase(tokens.sentenceOf(token));
    }

    /** A town of this name lies somewhere, a word of running text bears it, and nobody in the article does. */
    private boolean isTown(int first, int last, String key) {
        boolean town = Gazetteer.shared().find(key).stream().anyMatch(entry -> entry.sort() == Sort.CITY);
        return town
                && !isTitleCase(first)
                && !modifies(last)
                && !persons.computeIfAbsent(key, it -> isPerson(first, last));
    }

    /** "in Elva history": of what bears the name, which need not be a town. */
    private boolean modifies(int last) {
        int behind = last + 1;
        return behind < tokens.endOf(tokens.sentenceOf(last))
                && tokens.isWord(behind)
                && !tokens.isCapitalised(behind)
                && !Trusts.FUNCTION_WORDS.at(tokens, behind)
                && !WHEN.at(tokens, behind);
    }

    /** Whether the words stand with other names elsewhere as those of a person do: "Pedro Elva", "Elva Malik". */
    private boolean isPerson(int first, int last) {
        for (int at = 0; at < tokens.size(); at++) {
            boolean same = first == last && tokens.lower(at).equals(tokens.lower(first));
            boolean behind = same && !tokens.startsSentence(at) && isWritten(at - 1) && !isTitleCase(at);
            boolean before = same
                    && at + 1 < tokens.endOf(tokens.sentenceOf(at))
                    && isWritten(at + 1)
                    && !isTitleCase(at)
                    && !WordSet.common().contains(tokens.lower(at + 1));
            if (behind || before) {
                return true;
            }
        }
        return false;
    }

    /** A word that is written as a name is, and that no calendar and no grammar asks a capital for. */
    private boolean isWritten(int token) {
        return token < tokens.size()
                && tokens.isWord(token)
                && tokens.isCapitalised(token)
                && (tokens.end(token) - tokens.start(token) >= SHORTEST || PARTICLES.at(tokens, token))
                && !CandidateFinder.NEVER_PLACES.at(tokens, token)
                && !Trusts.FUNCTION_WORDS.at(tokens, token)
                && !POSSESSIVES.at(tokens, token)
                && Character.isLowerCase(tokens.source().charAt(tokens.end(token) - 1));
    }

    private boolean isGiven(int token) {
        return WordSet.givenNames().contains(tokens.lower(token));
    }

    /** A name that is nothing else: no word of the language, no people, no given name that no town bears. */
    private boolean isName(int token) {
        String word = tokens.lower(token);
        boolean given = isGiven(token) && Gazetteer.shared().find(word).isEmpty();
        return !WordSet.common().contains(word) && !given && !Gazetteer.shared().isDemonym(word);
    }
}
