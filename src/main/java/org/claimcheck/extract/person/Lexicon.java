package org.claimcheck.extract.person;

import java.util.Set;
import org.claimcheck.text.Resources;

/** The small word lists of this room, read from its data files. */
final class Lexicon {

    static final Set<String> HONORIFICS = words("honorifics.txt");
    static final Set<String> NOT_NAMES = words("not-names.txt");
    static final Set<String> PARTICLES = words("name-particles.txt");
    static final Set<String> ORGANISATION_WORDS = words("organisation-words.txt");
    static final Set<String> METONYMS = words("metonyms.txt");
    static final Set<String> SPEECH = words("speech-verbs.txt");
    static final Set<String> MODIFIERS = words("title-modifiers.txt");
    static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private Lexicon() {}

    private static Set<String> words(String file) {
        return Set.copyOf(Resources.lines(Lexicon.class, file));
    }
}
