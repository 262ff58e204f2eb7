package org.claimcheck.extract.person;

import java.util.Set;
import org.claimcheck.text.Folding;
import org.claimcheck.text.Resources;
import org.claimcheck.text.WordSet;

/** The small word lists of this room, read from its data files. */
final class Lexicon {

    static final Set<String> HONORIFICS = words("honorifics.txt");
    static final Set<String> NOT_NAMES = words("not-names.txt");
    static final Set<String> PARTICLES = words("name-particles.txt");
    static final Set<String> ORGANISATION_WORDS = words("organisation-words.txt");
    static final Set<String> METONYMS = words("metonyms.txt");
    static final Set<String> SPEECH = words("speech-verbs.txt");
    static final Set<String> MODIFIERS = words("title-modifiers.txt");
    static final Set<String> BEFORE_PERSONS = words("before-persons.txt");
    static final Set<String> AFTER_PERSONS = words("after-persons.txt");
    static final Set<String> NOT_ACRONYMS = words("not-acronyms.txt");
    static final Set<String> ACTING = words("acting-verbs.txt");
    static final Set<String> APPOSITION_BREAKS = words("apposition-breaks.txt");
    static final Set<String> BEATEN = Set.of("beat", "defeated", "against", "vs", "versus", "routed", "edged");
    static final Set<String> RELATIVES = Set.of(
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
    static final Set<String> DIRECTIONS = words("directions.txt");
    static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private Lexicon() {}

    /** Whether a word in small letters is usually written small: a common word or a regular form of one. */
    static boolean isCommon(String word) {
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
        return WordSet.givenNames().contains(Folding.fold(word));
    }

    private static Set<String> words(String file) {
        return Set.copyOf(Resources.lines(Lexicon.class, file));
    }
}
