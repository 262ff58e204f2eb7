package org.claimcheck.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimcheck.text.Folding;
import org.claimcheck.text.Memo;

/**
 * A person's name in its parts, folded.
 *
 * @param given given names and initials, in order; empty for a bare surname
 * @param surname last name with its particles, e.g. {@code van der berg}
 * @param suffix {@code jr}, {@code sr}, {@code ii}, … or empty
 */
record PersonName(List<String> given, String surname, String suffix) {

    private static final Memo<PersonName> LATELY = new Memo<>(PersonName::takenApart, 1 << 12);

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> COURTESY =
            Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "prof", "president", "the");
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "la",
            "le", "ter", "ten", "van", "von", "vom", "zu", "af", "av", "st", "mac", "o", "abu");

    private static final Pattern INITIALS = Pattern.compile("\\b(\\p{Lu})\\.(?=\\p{Lu}\\b)");

    PersonName {
        given = List.copyOf(given);
    }

    /** Takes a name apart; the last word that is no suffix is the surname. */
    static PersonName of(String name) {
        return LATELY.of(name);
    }

    private static PersonName takenApart(String name) {
        List<String> words = new ArrayList<>();
        for (String word : Folding.fold(apart(withoutNickname(name))).split(" ")) {
            if (!word.isEmpty() && !(words.isEmpty() && COURTESY.contains(word))) {
                words.add(word);
            }
        }
        String suffix = "";
        if (words.size() > 1 && SUFFIXES.contains(words.get(words.size() - 1))) {
            suffix = words.remove(words.size() - 1);
        }
        if (words.isEmpty()) {
            return new PersonName(List.of(), "", suffix);
        }
        int from = surnameFrom(name, words);
        return new PersonName(words.subList(0, from), String.join(" ", words.subList(from, words.size())), suffix);
    }

    /** "D.K." as two initials. */
    private static String apart(String name) {
        return INITIALS.matcher(name).replaceAll("$1. ");
    }

    private static int surnameFrom(String name, List<String> words) {
        int from = words.size() - 1;
        int hyphen = name.lastIndexOf('-');
        boolean small = hyphen > 0 && hyphen + 1 < name.length() && Character.isLowerCase(name.charAt(hyphen + 1));
        if (hyphen > 0 && from > 1 && name.indexOf(' ', hyphen) < 0 && !small) {
            from--; // Smith-Jones is one surname, Jae-hun none
        }
        while (from > 1 && PARTICLES.contains(words.get(from - 1))) {
            from--;
        }
        return from == 1 && PARTICLES.contains(words.get(0)) ? 0 : from;
    }

    /** Robert “Bob” Smith without Bob. */
    private static String withoutNickname(String name) {
        int open = firstQuote(name, 0);
        int close = open < 0 ? -1 : firstQuote(name, open + 1);
        return close < 0 ? name : name.substring(0, open) + ' ' + name.substring(close + 1);
    }

    private static int firstQuote(String name, int from) {
        for (int at = from; at < name.length(); at++) {
            if ("\"“”".indexOf(name.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /**
     * Whether a name of two words or more is how a longer one begins, which a second surname goes on: "Ana Orno" and "Ana Orno
     * Tessel".
     */
    static boolean isBeginning(String shorter, String longer) {
        PersonName one = of(shorter);
        PersonName other = of(longer);
        return one.given().size() == other.given().size() - 1
                && other.given().size() == 2
                && one.suffix().isEmpty()
                && one.given().get(0).length() > 1
                && one.surname().length() > 2
                && other.given().equals(List.of(one.given().get(0), one.surname()));
    }

    boolean isBareSurname() {
        return given.isEmpty();
    }
}
