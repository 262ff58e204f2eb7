package org.claimcheck.extract.person;

import java.util.stream.Collectors;
import org.claimcheck.text.Folding;
import org.claimcheck.text.Memo;
import org.claimcheck.text.Resources;
import org.claimcheck.text.WordList;
import org.claimcheck.text.WordSet;

/** The small word lists of this room, read from its data files. */
final class Lexicon {

    static final WordList HONORIFICS = words("honorifics.txt");
    static final WordList NOT_NAMES = words("not-names.txt");
    static final WordList PARTICLES = words("name-particles.txt");
    static final WordList ORGANISATION_WORDS = words("organisation-words.txt");
    static final WordList METONYMS = words("metonyms.txt");
    static final WordList SPEECH = words("speech-verbs.txt");
    static final WordList MODIFIERS = words("title-modifiers.txt");
    static final WordList BEFORE_PERSONS = words("before-persons.txt");
    static final WordList AFTER_PERSONS = words("after-persons.txt");
    static final WordList NOT_ACRONYMS = words("not-acronyms.txt");
    static final WordList ACTING = words("acting-verbs.txt");
    static final WordList BODY_NOUNS_BEHIND = words("body-nouns-behind.txt");
    static final WordList BODY_NOUNS_AHEAD = words("body-nouns-ahead.txt");
    static final WordList WORKING = words("working.txt");
    static final WordList NOT_TEAMS = words("not-teams.txt");
    static final WordList TEAM_MODIFIERS = words("team-modifiers.txt");
    static final WordList PAST = words("past-verbs.txt");
    static final WordList BEFALLING = words("befalling.txt");
    static final WordList HARMING = words("harming.txt");
    static final WordList HUMAN_VERBS = words("human-verbs.txt");
    static final WordList RIVALS =
            WordList.of("visiting", "host", "ranked", "seeded", "unbeaten", "undefeated", "winless");
    static final WordList SURNAME_VENUES = words("surname-venues.txt");
    static final WordList AGENCIES = WordList.of("ap", "afp", "upi");
    static final WordList BODIES = words("bodies.txt");
    static final WordList AFTER_BODIES = words("after-bodies.txt");
    static final WordList BEFORE_PLAYING = WordList.of(
            "all-time",
            "all",
            "time",
            "-",
            "career",
            "final",
            "last",
            "first",
            "opening",
            "home",
            "regular",
            "scoring");
    static final WordList PLAYING = words("playing.txt");
    static final WordList APPOSITION_BREAKS = words("apposition-breaks.txt");
    static final WordList BEATEN = WordList.of("beat", "defeated", "against", "vs", "versus", "routed", "edged");
    static final WordList RELATIVES = WordList.of(
            "son",
            "daughter",
            "brother",
            "sister",
            "father",
            "mother",
            "husband",
            "wife",
            "girlfriend",
            "boyfriend",
            "friend",
            "cousin",
            "uncle",
            "aunt",
            "nephew",
            "niece",
            "fiancee",
            "named",
            "called");
    static final WordList DIRECTIONS = words("directions.txt");
    static final WordList STREET_KINDS = words("street-kinds.txt");
    /** Organisations that are named after what they are of: "the Bank of England". */
    static final WordList HEADS_OF = words("organisations-of.txt");

    /** Those of them that are of several things: "the Department of Health and Human Services". */
    static final WordList HEADS_OF_SEVERAL =
            WordList.of("academy", "department", "ministry", "institute", "bureau", "office");

    static final WordList SUFFIXES = WordList.of("jr", "sr", "ii", "iii", "iv");

    /** The first words of the metonyms. */
    static final WordList METONYM_STARTS = WordList.of(
            METONYMS.words().stream().map(metonym -> metonym.split("[ -]")[0]).collect(Collectors.toSet()));

    private static final Memo<Boolean> COMMON = new Memo<>(Lexicon::isOftenSmall, 1 << 13);
    private static final Memo<Boolean> GIVEN =
            new Memo<>(word -> WordSet.givenNames().contains(Folding.fold(word)), 1 << 12);

    private Lexicon() {}

    /** Whether a word in small letters is usually written small: a common word or a regular form of one. */
    static boolean isCommon(String word) {
        return COMMON.of(word);
    }

    private static boolean isOftenSmall(String word) {
        WordSet words = WordSet.common();
        if (words.contains(word)) {
            return true;
        }
        int length = word.length();
        if (length > 3 && word.endsWith("s")) {
            return words.contains(word.substring(0, length - 1))
                    || (word.endsWith("es") && words.contains(word.substring(0, length - 2)))
                    || (word.endsWith("ies") && words.contains(word.substring(0, length - 3) + "y"));
        }
        if (length > 4 && word.endsWith("ed")) {
            return words.contains(word.substring(0, length - 1)) || words.contains(word.substring(0, length - 2));
        }
        return length > 5
                && word.endsWith("ing")
                && (words.contains(word.substring(0, length - 3))
                        || words.contains(word.substring(0, length - 3) + "e"));
    }

    static boolean isGiven(String word) {
        return GIVEN.of(word);
    }

    private static WordList words(String file) {
        return WordList.of(Resources.lines(Lexicon.class, file));
    }
}
