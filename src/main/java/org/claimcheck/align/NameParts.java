package org.claimcheck.align;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.claimcheck.text.GivenNames;

/** How the parts of two people's names compare: surname with surname, given names with given names. */
final class NameParts {

    /** Letters from which two names that sound alike are not so by chance. */
    private static final int HEARD = 6;

    /** Letters from which a name without two of them is still the same one, and not a short name of its own. */
    private static final int SHORTENED = 7;

    /** Letters of which one may be mistaken in a longer given name. */
    private static final int MISTAKEN = 4;

    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

    /** How one part of two names compares, gentlest first. */
    enum Part {
        EQUAL,
        MISSING,
        INITIAL,
        NICKNAME,
        DOUBLE,
        TRANSLITERATION,
        SLIP,
        DIFFERENT
    }

    private NameParts() {}

    /** Two slips in one name are one slip of the ear: Terrence Gambell and Terence Gamble. */
    static boolean soundAlike(PersonName one, PersonName other) {
        return soundAlike(one.surname(), other.surname())
                && soundAlike(one.given().get(0), other.given().get(0));
    }

    /** How the surnames compare; one half of a double surname is no other name. */
    static Part surname(PersonName one, PersonName other) {
        Part whole = word(one.surname(), other.surname());
        if (whole == Part.DIFFERENT && isHalf(one.surname(), other.surname())) {
            return Part.DOUBLE;
        }
        return whole;
    }

    /** Whether one surname is a double one and the other is one of its halves. */
    private static boolean isHalf(String left, String right) {
        if (left.indexOf(' ') < 0 && right.indexOf(' ') < 0) {
            return false;
        }
        Set<String> one = Set.copyOf(Arrays.asList(left.split(" ")));
        Set<String> other = Set.copyOf(Arrays.asList(right.split(" ")));
        return one.size() != other.size() && (one.containsAll(other) || other.containsAll(one));
    }

    private static Part word(String left, String right) {
        if (left.equals(right)) {
            return Part.EQUAL;
        }
        if (Transliteration.key(left).equals(Transliteration.key(right))
                && !Transliteration.differByDoubling(left, right)) {
            return Part.TRANSLITERATION;
        }
        return isSlip(left, right) ? Part.SLIP : Part.DIFFERENT;
    }

    /** One letter wrong, missing, added, or two neighbours swapped; two in a long name, or in one that sounds the same. */
    private static boolean isSlip(String left, String right) {
        int length = Math.min(left.length(), right.length());
        if (length < 4 || left.charAt(0) != right.charAt(0)) {
            return false;
        }
        int distance = DISTANCE.apply(left, right);
        return distance == 1
                || (distance == 2
                        && (length >= 8
                                || isSwap(left, right)
                                || isShortened(left, right)
                                || (length >= HEARD && soundAlike(left, right))));
    }

    /** Two letters left out of a name of some length: Falkerson and Falkson. */
    private static boolean isShortened(String left, String right) {
        String shorter = left.length() < right.length() ? left : right;
        String longer = left.length() < right.length() ? right : left;
        int at = 0;
        for (int c = 0; c < longer.length() && at < shorter.length(); c++) {
            at += longer.charAt(c) == shorter.charAt(at) ? 1 : 0;
        }
        return longer.length() == shorter.length() + 2 && shorter.length() >= SHORTENED && at == shorter.length();
    }

    /** Names of some length that are heard as one: Gambell and Gamble. */
    private static boolean soundAlike(String left, String right) {
        return new DoubleMetaphone().isDoubleMetaphoneEqual(left, right);
    }

    private static boolean isSwap(String left, String right) {
        if (left.length() != right.length()) {
            return false;
        }
        int at = 0;
        while (at < left.length() && left.charAt(at) == right.charAt(at)) {
            at++;
        }
        return at + 1 < left.length()
                && left.charAt(at) == right.charAt(at + 1)
                && left.charAt(at + 1) == right.charAt(at)
                && left.substring(at + 2).equals(right.substring(at + 2));
    }

    /** The best that any given name of one side makes of the other's: middle names may be left out. */
    static Part given(PersonName one, PersonName other) {
        if (one.isBareSurname() || other.isBareSurname()) {
            return Part.MISSING;
        }
        if (one.given().size() > 1 && one.given().size() == other.given().size()) {
            return worstInOrder(one.given(), other.given());
        }
        Part best = Part.DIFFERENT;
        for (String left : one.given()) {
            for (String right : other.given()) {
                Part part = givenWord(left, right);
                best = part.compareTo(best) < 0 ? part : best;
            }
        }
        if (best == Part.EQUAL && one.given().size() != other.given().size()) {
            return Part.MISSING;
        }
        return best;
    }

    /** Given names that the eye takes for each other, a letter apart in one of five, or two in two of five: Bryan and Ryan; not Mark and Mary. */
    static boolean lookAlike(PersonName one, PersonName other) {
        if (one.isBareSurname() || other.isBareSurname()) {
            return false;
        }
        String left = one.given().get(0);
        String right = other.given().get(0);
        int distance = DISTANCE.apply(left, right);
        int shorter = Math.min(left.length(), right.length());
        int longer = Math.max(left.length(), right.length());
        return !endsOtherSex(left, right)
                && ((distance == 1 && longer > MISTAKEN) || (distance == 2 && shorter > MISTAKEN));
    }

    /** Given names of one first letter, as of one initial that two reporters filled in: Desmond and Denzil; not Mario and Maria. */
    static boolean beginAlike(PersonName one, PersonName other) {
        if (one.isBareSurname() || other.isBareSurname()) {
            return false;
        }
        String left = one.given().get(0);
        String right = other.given().get(0);
        boolean whole = left.length() > 2 && right.length() > 2;
        return whole && left.charAt(0) == right.charAt(0) && !endsOtherSex(left, right);
    }

    /** Two full lists of given names are compared one by one: Kevin Ray and Kevin Roy are not one name. */
    private static Part worstInOrder(List<String> one, List<String> other) {
        Part worst = Part.EQUAL;
        for (int at = 0; at < one.size(); at++) {
            Part part = givenWord(one.get(at), other.get(at));
            worst = part.compareTo(worst) > 0 ? part : worst;
        }
        return worst;
    }

    private static Part givenWord(String left, String right) {
        if (left.equals(right)) {
            return Part.EQUAL;
        }
        if (left.length() == 1 || right.length() == 1) {
            return left.charAt(0) == right.charAt(0) ? Part.INITIAL : Part.DIFFERENT;
        }
        if (GivenNames.areNicknames(left, right)) {
            return Part.NICKNAME;
        }
        if (GivenNames.areSpellings(left, right)) {
            return Part.TRANSLITERATION;
        }
        Part part = word(left, right);
        boolean heard = Math.min(left.length(), right.length()) >= MISTAKEN && DISTANCE.apply(left, right) >= 0;
        if (part == Part.DIFFERENT && heard && soundAlike(left, right)) {
            return Part.TRANSLITERATION; // Bettie and Betty
        }
        return part == Part.SLIP && endsOtherSex(left, right) ? Part.DIFFERENT : part;
    }

    /** Maria and Mario, Paul and Paula are two people, not a slip. */
    private static boolean endsOtherSex(String left, String right) {
        String one = left.endsWith("a") || left.endsWith("e") ? left.substring(0, left.length() - 1) : left;
        String other = right.endsWith("a") || right.endsWith("e") ? right.substring(0, right.length() - 1) : right;
        String oneStem = one.endsWith("o") ? one.substring(0, one.length() - 1) : one;
        String otherStem = other.endsWith("o") ? other.substring(0, other.length() - 1) : other;
        return oneStem.equals(otherStem);
    }
}
