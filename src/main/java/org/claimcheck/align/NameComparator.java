package org.claimcheck.align;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.align.NameParts.Part;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NameValue;
import org.claimcheck.model.NameValue.Bearer;
import org.claimcheck.text.Folding;
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
 * means something only where both fill one slot), {@code surname} (one given name, different surnames), {@code different}</td></tr>
 * <tr><td>not comparable</td><td>{@code kind}; {@code different} in the open lists of hosts and attendants, where two names
 * are simply two people</td></tr>
 * </table>
 *
 * <p>Claims of attribute {@code name} are compared as written, all others by the fullest form of their articles.
 */
final class NameComparator implements ValueComparator<NameValue> {

    private static final Set<String> OPEN_LISTS = Set.of("host", "attendance");

    private static final Set<String> DIFFERENT = Set.of("different", "surname");

    private static final Memo<String> FOLDED = new Memo<>(Folding::fold, 1 << 12);
    private static final Memo<Set<String>> WORDS = new Memo<>(NameComparator::words, 1 << 12);

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
        if (asWritten && found.kind().equals("given-name")) { // "V. Orr", who is Vera May Orr, and "May Orr"
            Comparison full = compare(left.display(), left.kind(), right.display(), right.kind());
            found = full.relation().disagrees() ? found : full;
        }
        if (found.kind().equals("spelling") && (isOwner(sides, left, right) || isOwner(sides.swapped(), right, left))) {
            return Comparison.compatible("possessive", "one form is that of an owner, with an apostrophe");
        }
        return DIFFERENT.contains(found.kind())
                        && OPEN_LISTS.contains(sides.left().attribute())
                ? Comparison.notComparable(found.kind(), found.because())
                : found;
    }

    /** "the Harbour Guard's list" and "the Harbour Guards list": where the apostrophe stands is no spelling of the name. */
    private static boolean isOwner(Sides sides, NameValue owner, NameValue plural) {
        String text = sides.leftArticle().article().text();
        int end = sides.left().span().end();
        boolean apostrophe = text.startsWith("'s", end) || text.startsWith("’s", end);
        return apostrophe && plural.surface().equals(owner.surface() + "s");
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
        return NameParts.surname(one, other) == Part.DIFFERENT
                && !PersonName.isBeginning(left, right)
                && !PersonName.isBeginning(right, left)
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
        if (PersonName.isBeginning(left, right) || PersonName.isBeginning(right, left)) {
            return Comparison.compatible(
                    "partial", left + " and " + right + ": one form leaves a part of the name out");
        }
        Part surname = NameParts.surname(one, other);
        Part given = NameParts.given(one, other);
        if (surname == Part.DIFFERENT || given == Part.DIFFERENT) {
            return apart(left, right, one, other, surname);
        }
        if (surname == Part.SLIP
                && ((given == Part.SLIP && !NameParts.soundAlike(one, other))
                        || (given == Part.MISSING && isBare(one, other) && shorter(one, other) < 6))) {
            return Comparison.conflicting("different", left + " is not " + right);
        }
        return verdict(left, right, surname.compareTo(given) > 0 ? surname : given);
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
        boolean full = !one.isBareSurname() && !other.isBareSurname();
        if (full
                && surname == Part.DIFFERENT
                && one.given().get(0).equals(other.given().get(0))) {
            return Comparison.conflicting("surname", left + " and " + right + " have different surnames");
        }
        return Comparison.conflicting("different", left + " is not " + right);
    }

    /** The words of a folded name. */
    static Set<String> wordsOf(String name) {
        return WORDS.of(name);
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
}
