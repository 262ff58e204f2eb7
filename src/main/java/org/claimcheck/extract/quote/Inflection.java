package org.claimcheck.extract.quote;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.claimcheck.text.DataFile;

/**
 * The forms of English verbs: regular endings with their spelling rules, exceptions from {@code inflections.tsv}.
 *
 * <p>Example: {@code forms("deny")} is deny, denies, denied, denying.
 */
final class Inflection {

    private static final Map<String, String[]> IRREGULAR = new HashMap<>();

    static {
        for (String[] row : DataFile.rows(Inflection.class, "inflections.tsv")) {
            IRREGULAR.put(row[0], row);
        }
    }

    private Inflection() {}

    /** Every form of a verb phrase, whose first word is inflected: {@code pointed out} of {@code point out}. */
    static Set<String> forms(String phrase) {
        int space = phrase.indexOf(' ');
        String verb = space < 0 ? phrase : phrase.substring(0, space);
        String rest = space < 0 ? "" : phrase.substring(space);
        Set<String> forms = new LinkedHashSet<>();
        String[] irregular = IRREGULAR.get(verb);
        forms.add(verb + rest);
        forms.add(third(verb) + rest);
        if (irregular == null) {
            forms.add(past(verb) + rest);
        } else {
            forms.add(irregular[1] + rest);
            forms.add(irregular[2] + rest);
        }
        forms.add((irregular == null || irregular[3].equals("-") ? progressive(verb) : irregular[3]) + rest);
        return forms;
    }

    private static String third(String verb) {
        if (endsInConsonantY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        boolean hissing = verb.endsWith("s")
                || verb.endsWith("sh")
                || verb.endsWith("ch")
                || verb.endsWith("x")
                || verb.endsWith("z")
                || verb.endsWith("o");
        return verb + (hissing ? "es" : "s");
    }

    private static String past(String verb) {
        if (endsInConsonantY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        return verb + (verb.endsWith("e") ? "d" : "ed");
    }

    private static String progressive(String verb) {
        boolean silent = verb.endsWith("e") && !verb.endsWith("ee");
        return (silent ? verb.substring(0, verb.length() - 1) : verb) + "ing";
    }

    private static boolean endsInConsonantY(String verb) {
        return verb.endsWith("y") && verb.length() > 1 && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
    }
}
