package org.claimcheck.align;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NameValue;
import org.claimcheck.model.NameValue.Bearer;
import org.claimcheck.text.Folding;
import org.claimcheck.text.GivenNames;
import org.claimcheck.text.Memo;

/**
 * Whether two names can be one person's, and how they differ.
 *
 * <table>
 * <caption>The ladder</caption>
 * <tr><td>same</td><td>{@code equal}</td></tr>
 * <tr><td>compatible</td><td>{@code described} (one is a description), {@code diacritics}, {@code partial} (a part or an
 * initial is missing), {@code nickname}, {@code married} (one half of a double surname), {@code order},
 * {@code transliteration}</td></tr>
 * <tr><td>conflicting</td><td>{@code spelling} (a typing slip), {@code given-name} (one surname, different given names;
 * means something only where both fill one slot), {@code different}</td></tr>
 * <tr><td>not comparable</td><td>{@code kind}; {@code different} in the open lists of hosts and attendants, where two names
 * are simply two people</td></tr>
 * </table>
 *
 * <p>Claims of attribute {@code name} are compared as written, all others by the fullest form of their articles.
 */
final class NameComparator implements ValueComparator<NameValue> {

    /** Letters from which two names that sound alike are not so by chance. */
    private static final int HEARD = 6;

    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);
    private static final Set<String> OPEN_LISTS = Set.of("host", "attendance");

    private static final Memo<String> FOLDED = new Memo<>(Folding::fold, 1 << 12);
    private static final Memo<Set<String>> WORDS = new Memo<>(NameComparator::words, 1 << 12);

    /** How one part of two names compares, gentlest first. */
    private enum Part {
        EQUAL,
        MISSING,
        INITIAL,
        NICKNAME,
        DOUBLE,
        TRANSLITERATION,
        SLIP,
        DIFFERENT
    }

    @Override
    public Comparison compare(NameValue left, NameValue right, Sides sides) {
        boolean asWritten = sides.left().attribute().equals("name");
        if (asWritten && isGivenOnly(left) != isGivenOnly(right)) {
            return Comparison.compatible(
                    "partial", left.surface() + " and " + right.surface() + ": one form has only the given name");
        }
        Comparison found = asWritten
                ? compare(left.surface(), left.kind(), right.surface(), right.kind())
                : compare(left.display(), left.kind(), right.display(), right.kind());
        return found.kind().equals("different")
                        && OPEN_LISTS.contains(sides.left().attribute())
                ? Comparison.notComparable(found.kind(), found.because())
                : found;
    }

    /** Whether a person whose surname is known is called by a given name alone here: Jacob, for Jacob Trotter. */
    private static boolean isGivenOnly(NameValue name) {
        String written = Folding.fold(name.surface());
        PersonName full = PersonName.of(name.display());
        return name.kind() == Bearer.PERSON
                && !full.surname().equals(written)
                && full.given().contains(written);
    }

    /** Compares two written names. */
    static Comparison compare(String left, Bearer leftKind, String right, Bearer rightKind) {
        if (leftKind == Bearer.DESCRIPTION || rightKind == Bearer.DESCRIPTION) {
            return Comparison.compatible("described", "“" + left + "” and “" + right + "” can be one and the same");
        }
        if (leftKind != rightKind) {
            return Comparison.notComparable("kind", left + " and " + right + " are names of different kinds");
        }
        if (left.equals(right)) {
            return Comparison.same("equal", "both say " + left);
        }
        if (FOLDED.of(left).equals(FOLDED.of(right))) {
            return sameLetters(left, right);
        }
        return leftKind == Bearer.PERSON ? people(left, right) : others(left, right);
    }

    private static Comparison sameLetters(String left, String right) {
        return left.equalsIgnoreCase(right)
                ? Comparison.same("equal", left + " and " + right + " differ in capitals only")
                : Comparison.compatible("diacritics", left + " and " + right + " differ in accents or signs only");
    }

    private static Comparison others(String left, String right) {
        String one = Folding.fold(left);
        String other = Folding.fold(right);
        if (isAcronym(one, other) || isAcronym(other, one)) {
            return Comparison.compatible("acronym", left + " and " + right + " are name and acronym");
        }
        Set<String> words = Words.content(left);
        Set<String> others = Words.content(right);
        if (!words.isEmpty() && (others.containsAll(words) || (!others.isEmpty() && words.containsAll(others)))) {
            return Comparison.compatible("partial", left + " and " + right + ": one name is a part of the other");
        }
        return Comparison.conflicting("different", left + " is not " + right);
    }

    private static boolean isAcronym(String acronym, String full) {
        StringBuilder initials = new StringBuilder();
        for (String word : full.split(" ")) {
            if (!word.isEmpty() && !Set.of("of", "the", "and", "for").contains(word)) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() > 1 && acronym.contentEquals(initials);
    }

    /**
     * Whether two people's names have nothing in common, which takes less to tell than how they compare: surnames that no
     * slip or other way of writing makes one, and not the same words.
     */
    static boolean areStrangers(String left, String right) {
        PersonName one = PersonName.of(left);
        PersonName other = PersonName.of(right);
        return surname(one, other) == Part.DIFFERENT
                && !FOLDED.of(left).equals(FOLDED.of(right))
                && !WORDS.of(left).equals(WORDS.of(right));
    }

    private static Comparison people(String left, String right) {
        PersonName one = PersonName.of(left);
        PersonName other = PersonName.of(right);
        if (!one.suffix().isEmpty()
                && !other.suffix().isEmpty()
                && !one.suffix().equals(other.suffix())) {
            return Comparison.conflicting("different", left + " and " + right + " are told apart by their suffix");
        }
        Part surname = surname(one, other);
        Part given = given(one, other);
        if (surname == Part.DIFFERENT || given == Part.DIFFERENT) {
            return apart(left, right, one, other, surname);
        }
        if (surname == Part.SLIP
                && ((given == Part.SLIP && !soundAlike(one, other))
                        || (given == Part.MISSING && isBare(one, other) && shorter(one, other) < 6))) {
            return Comparison.conflicting("different", left + " is not " + right);
        }
        return verdict(left, right, surname.compareTo(given) > 0 ? surname : given);
    }

    /** Two slips in one name are one slip of the ear: Terrence Gambell and Terence Gamble. */
    private static boolean soundAlike(PersonName one, PersonName other) {
        return soundAlike(one.surname(), other.surname())
                && soundAlike(one.given().get(0), other.given().get(0));
    }

    private static boolean isBare(PersonName one, PersonName other) {
        return one.isBareSurname() || other.isBareSurname();
    }

    private static int shorter(PersonName one, PersonName other) {
        return Math.min(one.surname().length(), other.surname().length());
    }

    private static Comparison apart(String left, String right, PersonName one, PersonName other, Part surname) {
        if (WORDS.of(left).equals(WORDS.of(right))) {
            return Comparison.compatible("order", left + " and " + right + " are the same words in another order");
        }
        if (surname == Part.EQUAL && !one.isBareSurname() && !other.isBareSurname()) {
            return Comparison.conflicting("given-name", left + " and " + right + " have different given names");
        }
        return Comparison.conflicting("different", left + " is not " + right);
    }

    private static Set<String> words(String name) {
        return new TreeSet<>(Arrays.asList(Folding.fold(name).split(" ")));
    }

    private static Comparison verdict(String left, String right, Part worst) {
        String both = left + " and " + right;
        return switch (worst) {
            case EQUAL -> Comparison.same("equal", both + " are one name");
            case MISSING -> Comparison.compatible("partial", both + ": one form leaves a part of the name out");
            case INITIAL -> Comparison.compatible("partial", both + ": one form has only an initial");
            case NICKNAME -> Comparison.compatible("nickname", both + ": one given name is short for the other");
            case DOUBLE -> Comparison.compatible("married", both + ": one has a double surname that holds the other's");
            case TRANSLITERATION ->
                Comparison.compatible("transliteration", both + " are two ways of writing one foreign name");
            case SLIP ->
                Comparison.conflicting("spelling", both + " differ in spelling beyond any known transliteration");
            case DIFFERENT -> Comparison.conflicting("different", left + " is not " + right);
        };
    }

    private static Part surname(PersonName one, PersonName other) {
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
                        && (length >= 8 || isSwap(left, right) || (length >= HEARD && soundAlike(left, right))));
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
    private static Part given(PersonName one, PersonName other) {
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
