package org.claimcheck.extract.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.extract.place.Candidate.Trust;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.text.Gazetteer.Entry;
import org.claimcheck.text.Gazetteer.Sort;
import org.claimcheck.text.Jurisdiction;
import org.claimcheck.text.Resources;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;
import org.claimcheck.text.WordSet;
import org.jspecify.annotations.Nullable;

/** How sure it is, from the words around, that a name of the gazetteer means a place. */
final class Trusts {

    private static final WordList BEFORE_PLACES = WordList.of(
            "from",
            "to",
            "across",
            "toward",
            "towards",
            "through",
            "via",
            "into",
            "around",
            "inside",
            "throughout",
            "within",
            "of",
            "between",
            "over",
            "and");

    /** What is said to be of a town: "a Leeds man". */
    private static final WordList LOCAL_NOUNS = WordList.of(Resources.lines(CandidateFinder.class, "local-nouns.txt"));

    /** What "of" and a place follow. */
    private static final WordList SETTLEMENTS = WordList.of(
            "town",
            "city",
            "village",
            "suburb",
            "hometown",
            "borough",
            "outskirts",
            "port",
            "north",
            "south",
            "east",
            "west");

    /** Words that say where in or around a town: "downtown Leeds". */
    static final WordList DIRECTIONS = WordList.of(Resources.lines(Trusts.class, "directions.txt"));

    /** Words with a capital in headlines only, which are no part of a name. */
    static final WordList FUNCTION_WORDS = WordList.of(Resources.lines(Trusts.class, "headline-words.txt"));

    /** What a street's name ends with. */
    private static final WordList STREETS = WordList.of(Resources.lines(Trusts.class, "street-nouns.txt"));

    private static final WordList CROSSINGS = WordList.of("streets", "avenues", "roads", "drives", "boulevards");

    private static final int LARGE = 300_000;

    private final Tokens tokens;
    private int headline = -1;
    private boolean titleCase;
    /** Names that the article certainly means as places somewhere, so that they are places where nothing speaks against it. */
    private final Set<String> told = new HashSet<>();

    Trusts(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Takes note of the names that are places for sure, and tells those of them that are given names or common words too. */
    Set<String> learn(List<Candidate> found) {
        for (Candidate candidate : found) {
            boolean located = candidate.first() > 0 && CandidateFinder.LOCATIVE.at(tokens, candidate.first() - 1);
            boolean large = hasLarge(candidate.entries());
            boolean placed = (located || large)
                    && !tokens.startsSentence(candidate.first())
                    && candidate.trust().compareTo(Trust.LOW) > 0;
            boolean otherwise = WordSet.common().contains(candidate.key())
                    || WordSet.givenNames().contains(candidate.key());
            if (otherwise && (candidate.outer() != null || placed)) {
                told.add(candidate.key());
            }
        }
        return told;
    }

    /** How sure it is that the tokens from first to last name one of these places; the outer one is written behind. */
    Trust of(int first, int last, String key, List<Entry> entries, @Nullable Entry outer) {
        if (outer != null) {
            return Trust.HIGH;
        }
        boolean locative = (first > 0 && CandidateFinder.LOCATIVE.at(tokens, first - 1))
                || (first > 0 && DIRECTIONS.at(tokens, first - 1) && !tokens.isCapitalised(first - 1))
                || isLocal(last + 1)
                || (tokens.is(first - 1, "of") && isSettlement(first - 2));
        boolean preposition = locative || (first > 0 && BEFORE_PLACES.at(tokens, first - 1));
        boolean large = hasLarge(entries);
        boolean neighboured = neighboured(first, last, entries);
        if (first == last && neighboured && isBehindGivenName(first)) {
            return Trust.NONE; // "June Jordan High School"
        }
        if (isStreet(first) || isStreetName(last) || (outer == null && isCrossing(tokens, last))) {
            return Trust.NONE;
        }
        if (first == last
                && looksOtherwise(first)
                && (isBehindInitial(first) || (isOwner(first) && !hasLarge(entries)))) {
            return Trust.NONE; // "Wanda's Lounge"
        }
        if (first == last && !isNation(entries) && looksOtherwise(first)) {
            boolean named = locative
                    || told.contains(key)
                    || (large && !tokens.startsSentence(first))
                    || (isPolice(last) && !WordSet.common().contains(tokens.lower(first)));
            return named && !neighboured ? Trust.PLAIN : Trust.NONE;
        }
        if (neighboured && !preposition) {
            return Trust.LOW;
        }
        return locative || (large && (preposition || !tokens.startsSentence(first))) ? Trust.HIGH : Trust.PLAIN;
    }

    private boolean isBehindGivenName(int token) {
        return token > 0
                && tokens.isWord(token - 1)
                && tokens.isCapitalised(token - 1)
                && !tokens.startsSentence(token - 1)
                && WordSet.givenNames().contains(tokens.lower(token - 1));
    }

    /** "Pedro E. Leeds" */
    private boolean isBehindInitial(int token) {
        return tokens.is(token - 1, ".")
                && tokens.sentenceOf(token - 1) == tokens.sentenceOf(token)
                && tokens.joined(token - 1)
                && tokens.end(token - 2) - tokens.start(token - 2) == 1
                && tokens.isCapitalised(token - 2);
    }

    private boolean isOwner(int token) {
        int behind = token + 2;
        return behind < tokens.endOf(tokens.sentenceOf(token))
                && tokens.kind(token + 1) == Tokens.Kind.CLITIC
                && isNamePart(behind);
    }

    private boolean isLocal(int token) {
        return token < tokens.size() && tokens.isWord(token) && LOCAL_NOUNS.at(tokens, token);
    }

    /** Whether people or police of a town are spoken of: "a Leeds man", "Leeds police". */
    boolean isTownOf(int last) {
        return isLocal(last + 1) || Jurisdiction.follows(tokens, last) || isQuarter(tokens, last);
    }

    /** "the Knoxville neighborhood": a part of the town that is reported from. */
    static boolean isQuarter(Tokens tokens, int last) {
        return tokens.is(last + 1, "neighborhood")
                || tokens.is(last + 1, "neighbourhood")
                || tokens.is(last + 1, "section");
    }

    /** "the Brooklyn section", "Baltimore's Brooklyn neighborhood"; "a Raleigh neighborhood" is one in the town of Raleigh. */
    static boolean isQuarterOfTown(Tokens tokens, int first, int last) {
        int before = first - 1;
        return isQuarter(tokens, last)
                && before >= 0
                && (tokens.is(before, "the") || tokens.kind(before) == Tokens.Kind.CLITIC);
    }

    /** "the town of X". */
    private boolean isSettlement(int token) {
        return SETTLEMENTS.at(tokens, token);
    }

    private static boolean hasLarge(List<Entry> entries) {
        for (Entry entry : entries) {
            if (isLarge(entry)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLarge(Entry entry) {
        return entry.sort() != Sort.CITY || entry.value().population() > LARGE;
    }

    private static boolean isNation(List<Entry> entries) {
        for (Entry entry : entries) {
            PlaceValue.Kind kind = entry.value().kind();
            if (kind == PlaceValue.Kind.COUNTRY || kind == PlaceValue.Kind.WORLD_REGION) {
                return true;
            }
        }
        return false;
    }

    /** Whether a single word is a common word or a given name too. */
    private boolean looksOtherwise(int token) {
        String word = tokens.lower(token);
        return WordSet.common().contains(word) || WordSet.givenNames().contains(word);
    }

    /** Whether a capitalised word stands directly before or behind, so that this may be a part of a longer name. */
    private boolean neighboured(int first, int last, List<Entry> entries) {
        boolean before = first > 0
                && tokens.sentenceOf(first - 1) == tokens.sentenceOf(first)
                && isNameBefore(first - 1)
                && !isDirected(first)
                && !tokens.startsSentence(first - 1);
        boolean behind = last + 1 < tokens.endOf(tokens.sentenceOf(first))
                && isNamePart(last + 1)
                && !isPolice(last)
                && !isHeadlineNoun(last + 1, first, entries);
        return before || behind;
    }

    /** "the Florence Fire Department": the town's, whoever else is called Florence. */
    private boolean isPolice(int last) {
        int behind = tokens.is(last + 1, "-") ? last + 3 : last + 1; // "Charlotte-Mecklenburg Police"
        return behind < tokens.size() && tokens.isCapitalised(behind) && Jurisdiction.follows(tokens, last);
    }

    /** "a home on South Pennsylvania" */
    private boolean isStreet(int first) {
        return first > 1
                && DIRECTIONS.at(tokens, first - 1)
                && tokens.isCapitalised(first - 1)
                && (tokens.is(first - 2, "on") || (tokens.is(first - 2, "of") && tokens.is(first - 3, "block")));
    }

    /** "Nebraska Avenue" tells nothing of Nebraska. */
    private boolean isStreetName(int last) {
        return last + 1 < tokens.size() && tokens.isCapitalised(last + 1) && STREETS.at(tokens, last + 1);
    }

    /** "near York and Tessel streets": a corner. */
    static boolean isCrossing(Tokens tokens, int last) {
        return tokens.is(last + 1, "and")
                && last + 3 < tokens.size()
                && tokens.isCapitalised(last + 2)
                && CROSSINGS.at(tokens, last + 3);
    }

    /** "in South Leeds", but no "home on South Leeds". */
    private boolean isDirected(int first) {
        return DIRECTIONS.at(tokens, first - 1) && !tokens.is(first - 2, "on") && !tokens.is(first - 2, "of");
    }

    /** "Killed In Leeds Shooting": a common word with a capital, of a headline, behind a name where something is. */
    private boolean isHeadlineNoun(int token, int first, List<Entry> entries) {
        boolean located = first > 0 && CandidateFinder.LOCATIVE.at(tokens, first - 1);
        boolean state = tokens.startsSentence(first) && entries.stream().anyMatch(it -> it.sort() == Sort.REGION);
        return (located || state || isLocal(token))
                && WordSet.common().contains(tokens.lower(token))
                && isHeadline(tokens.sentenceOf(token));
    }

    /** A word with a capital that may start the name: a month's name may be a given name, "June Leeds". */
    private boolean isNameBefore(int token) {
        return isNamePart(token)
                || (tokens.isWord(token)
                        && tokens.isCapitalised(token)
                        && WordSet.givenNames().contains(tokens.lower(token)));
    }

    /** Whether a sentence writes all words with a capital, so that one says nothing. */
    boolean isHeadline(int sentence) {
        if (headline != sentence) {
            headline = sentence;
            titleCase = tokens.isTitleCase(sentence);
        }
        return titleCase;
    }

    /** A word with a capital that no calendar and no grammar asks for: not "Sunday", "After". */
    private boolean isNamePart(int token) {
        return tokens.isWord(token)
                && tokens.isCapitalised(token)
                && !CandidateFinder.NEVER_PLACES.at(tokens, token)
                && !FUNCTION_WORDS.at(tokens, token);
    }
}
