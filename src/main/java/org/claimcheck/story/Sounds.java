package org.claimcheck.story;

import org.apache.commons.codec.language.DoubleMetaphone;
import org.claimcheck.text.Memo;

/** What a surname sounds like, so that a name that one newsroom spells differently is still the same person's. */
final class Sounds {

    private static final int LONGEST = 8;

    private static final Memo<String> KNOWN = new Memo<>(Sounds::read, 1 << 12);

    private Sounds() {}

    /** The sound of a surname, lower case, e.g. {@code kpl} of Quibell and of Quibble; the folded name where it has none. */
    static String of(String surname) {
        return KNOWN.of(surname);
    }

    private static String read(String surname) {
        String folded = Fold.fold(surname);
        DoubleMetaphone metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(LONGEST);
        String sound = metaphone.doubleMetaphone(folded);
        return sound == null || sound.length() < 2 ? folded : Fold.fold(sound);
    }
}
