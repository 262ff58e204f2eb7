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

    /** What the second word of a town's name may be. */
    private static final WordList ENDINGS = WordList.of(Resources.lines(Trusts.class, "town-endings.txt"));

    /** What belongs to the person whose name stands before it. */
    private static final WordList OWNED = WordList.of(
            "lounge",
            "bar",
            "grill",
            "tavern",
            "pub",
            "diner",
            "cafe",
            "pizza",
            "deli",
            "place",
            "kitchen",
            "restaurant");

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
        if (StreetNames.isStreet(tokens, first, last)) {
            return Trust.NONE;
        }
        if (first == last
                && ((looksOtherwise(first) && isBehindInitial(first))
                        || (!hasLarge(entries)
                                && (isShop(first)
                                        || (isOwner(first) && (looksOtherwise(first) || isVenue(first + 2))))))) {
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

    /** "outside Odette's on Friday" */
    private boolean isShop(int token) {
        int behind = token + 2;
        return token + 1 < tokens.size()
                && tokens.kind(token + 1) == Tokens.Kind.CLITIC
                && (behind >= tokens.endOf(tokens.sentenceOf(token))
                        || !tokens.isWord(behind)
                        || FUNCTION_WORDS.at(tokens, behind));
    }

    /** "Lounge", "Bar and Grill": what somebody's name stands before. */
    private boolean isVenue(int token) {
        return token < tokens.size() && OWNED.at(tokens, token);
    }

    private boolean isLocal(int token) {
        return token < tokens.size() && tokens.isWord(token) && LOCAL_NOUNS.at(tokens, token);
    }

    /** Whether people or police of a town are spoken of: "a Leeds man", "Leeds police". */
    boolean isTownOf(int last) {
        return isLocal(last + 1) || Jurisdiction.follows(tokens, last) || StreetNames.isQuarter(tokens, last);
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

    static boolean isLarge(Entry entry) {
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
                && !ENDINGS.at(tokens, token)
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
