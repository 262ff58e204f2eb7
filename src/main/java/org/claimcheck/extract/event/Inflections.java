package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;

/** The regular inflections of English nouns and verbs; irregular ones are given in the data. */
final class Inflections {

    private Inflections() {}

    /** All forms of a verb: {@code rob} gives rob, robs, robbed, robbing; {@code shoot/shot} gives its own past. */
    static List<String> ofVerb(String entry) {
        String[] parts = entry.split("/");
        String base = parts[0];
        List<String> forms = new ArrayList<>(List.of(base, thirdPerson(base), ing(base)));
        if (parts.length == 1) {
            forms.add(past(base));
        }
        for (int part = 1; part < parts.length; part++) {
            forms.add(parts[part]);
        }
        return forms;
    }

    /** Singular and plural of a noun. */
    static List<String> ofNoun(String noun) {
        return List.of(noun, thirdPerson(noun));
    }

    private static String thirdPerson(String base) {
        if (base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x")) {
            return base + "es";
        }
        return endsInConsonantY(base) ? base.substring(0, base.length() - 1) + "ies" : base + "s";
    }

    private static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        if (endsInConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return doubled(base) + "ed";
    }

    private static String ing(String base) {
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        boolean silentE = base.endsWith("e") && !base.endsWith("ee");
        return silentE ? base.substring(0, base.length() - 1) + "ing" : doubled(base) + "ing";
    }

    /** {@code rob} doubles its last consonant, {@code shoot} and {@code visit} do not. */
    private static String doubled(String base) {
        int length = base.length();
        if (length < 3) {
            return base;
        }
        char last = base.charAt(length - 1);
        boolean shortSyllable = isVowel(base.charAt(length - 2)) && !isVowel(base.charAt(length - 3)) && !isVowel(last);
        boolean oneSyllable = base.chars().filter(c -> isVowel((char) c)).count() == 1;
        return shortSyllable && oneSyllable && "wxy".indexOf(last) < 0 ? base + last : base;
    }

    private static boolean endsInConsonantY(String base) {
        return base.length() > 1 && base.endsWith("y") && !isVowel(base.charAt(base.length() - 2));
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
