package org.claimcheck.align;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.Relation;
import org.claimcheck.model.TitleValue;
import org.claimcheck.text.Folding;
import org.claimcheck.text.Gazetteer;
import org.claimcheck.text.Roles;
import org.claimcheck.text.Roles.Role;
import org.jspecify.annotations.Nullable;

/**
 * Whether one person can hold two titles, by the role lexicon.
 *
 * <table>
 * <caption>The ladder</caption>
 * <tr><td>not comparable</td><td>{@code unknown} (no role of the lexicon in one of them)</td></tr>
 * <tr><td>same</td><td>{@code equal}, also through an abbreviation: PM, CEO; {@code broad} (one word that many offices go by:
 * both say chief)</td></tr>
 * <tr><td>compatible</td><td>{@code former}, {@code acting}, {@code broader} (a prime minister is a minister, a deputy prosecutor a
 * prosecutor), {@code other-role} (one person can hold both)</td></tr>
 * <tr><td>conflicting</td><td>{@code deputy}, {@code office} (two offices that exclude each other, two ministries), {@code country} (one
 * office, two countries)</td></tr>
 * </table>
 */
final class TitleComparator implements ValueComparator<TitleValue> {

    /** The kind of two offices that do not exclude each other. */
    static final String OTHER_ROLE = "other-role";

    private static final Set<String> FORMER = Set.of("former", "ex", "then", "retired", "outgoing", "late", "onetime");
    private static final Set<String> ACTING =
            Set.of("acting", "interim", "caretaker", "provisional", "designate", "elect", "incoming");
    private static final Set<String> DEPUTY = Set.of("deputy", "vice", "assistant", "under");

    private final Roles roles = Roles.shared();

    /** A title's role and what qualifies it. */
    private record Office(Role role, Set<String> words, Set<String> countries) {

        boolean has(Set<String> qualifiers) {
            return words.stream().anyMatch(qualifiers::contains);
        }
    }

    @Override
    public Comparison compare(TitleValue left, TitleValue right, Sides sides) {
        List<String> ones = offices(left.display());
        List<String> others = offices(right.display());
        if (ones.size() + others.size() == 2) {
            return compare(left.display(), right.display());
        }
        List<Comparison> all = ones.stream()
                .flatMap(one -> others.stream().map(other -> compare(one, other)))
                .toList();
        return all.stream()
                .filter(it -> it.relation() == Relation.SAME || it.kind().equals("broader"))
                .findFirst()
                .orElseGet(() -> Collections.max(all, Comparator.comparing(Comparison::relation)));
    }

    /** The offices of a title that names two: "managing director and chief executive". */
    private List<String> offices(String title) {
        String[] parts = title.split(" and ");
        boolean two = parts.length == 2 && office(parts[0]) != null && office(parts[1]) != null;
        return two ? List.of(parts) : List.of(title);
    }

    /** Compares two titles as written. */
    Comparison compare(String left, String right) {
        Office one = office(left);
        if (Folding.fold(left).equals(Folding.fold(right))) {
            boolean broad = one == null || one.role().groups().isEmpty();
            return Comparison.same(broad ? "broad" : "equal", "both say " + left);
        }
        Office other = office(right);
        String both = left + " and " + right;
        if (one == null || other == null) {
            return Comparison.notComparable("unknown", both + ": what the titles exclude is not known");
        }
        if (one.has(FORMER) != other.has(FORMER)) {
            return Comparison.compatible("former", both + ": one speaks of the past");
        }
        if (one.role().equals(other.role())) {
            Comparison portfolios = one.has(DEPUTY) == other.has(DEPUTY) ? Portfolios.compare(left, right) : null;
            return portfolios != null ? portfolios : sameRole(both, one, other);
        }
        Comparison ministries = Portfolios.compare(left, right);
        if (ministries != null) {
            return ministries;
        }
        if (isBroader(one.role(), other.role()) || isBroader(other.role(), one.role())) {
            return Comparison.compatible("broader", both + ": one is a kind of the other");
        }
        boolean exclusive = roles.exclude(one.role(), other.role());
        if (!exclusive && (Bodies.exclude(one.role(), other.role()) || Bodies.areBoardAndBusiness(left, right))) {
            return Bodies.compare(left, right);
        }
        return exclusive
                ? Comparison.conflicting("office", both + " are offices that one person does not hold together")
                : Comparison.compatible(OTHER_ROLE, both + " can be said of one person");
    }

    private static Comparison sameRole(String both, Office one, Office other) {
        if (one.has(DEPUTY) != other.has(DEPUTY)) {
            return Roles.shared().isGraded(one.role())
                    ? Comparison.compatible("broader", both + ": a deputy of many is one of them")
                    : Comparison.conflicting("deputy", both + ": one is the other's deputy");
        }
        boolean countries = !one.countries().isEmpty()
                && !other.countries().isEmpty()
                && one.countries().stream().noneMatch(other.countries()::contains);
        if (countries) {
            return Comparison.conflicting("country", both + ": one office, two countries");
        }
        if (one.has(ACTING) != other.has(ACTING)) {
            return Comparison.compatible("acting", both + ": one says that the office is held for a time");
        }
        return Comparison.same("equal", both + " are one office");
    }

    private boolean isBroader(Role broad, Role narrow) {
        return roles.broader(narrow).contains(broad.canonical());
    }

    /** The longest role in a title, the last of equally long ones; or null. */
    private @Nullable Office office(String title) {
        String[] words = Folding.fold(title).split(" ");
        Role told = roles.ofVerb(words[0]);
        if (told != null) { // "who chairs the board of Quaylo"
            return new Office(told, qualifiers(words, 0, 1), countries(words));
        }
        Role best = null;
        int bestLength = 0;
        int bestFirst = 0;
        for (int first = 0; first < words.length; first++) {
            for (int last = Math.min(words.length, first + Roles.LONGEST); last > first; last--) {
                Role role = roles.find(String.join(" ", Arrays.asList(words).subList(first, last)));
                if (role != null && last - first >= bestLength && isHead(words, first, best)) {
                    best = role;
                    bestLength = last - first;
                    bestFirst = first;
                    break;
                }
            }
        }
        return best == null ? null : new Office(best, qualifiers(words, bestFirst, bestLength), countries(words));
    }

    /** "chief executive of the police union": what stands behind "of" or "for" is no office of this person. */
    private static boolean isHead(String[] words, int first, @Nullable Role known) {
        if (known == null) {
            return true;
        }
        for (int at = 0; at < first; at++) {
            if (Set.of("of", "for", "at", "to", "in", "with").contains(words[at])) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> qualifiers(String[] words, int first, int length) {
        Set<String> rest = new TreeSet<>();
        for (int at = 0; at < words.length; at++) {
            if (at < first || at >= first + length) {
                rest.add(words[at]);
            }
        }
        return rest;
    }

    /** Codes of the countries named in a title, as noun or adjective. */
    private static Set<String> countries(String[] words) {
        Set<String> codes = new TreeSet<>();
        for (int first = 0; first < words.length; first++) {
            for (int last = first + 1; last <= Math.min(words.length, first + 2); last++) {
                String name = String.join(" ", Arrays.asList(words).subList(first, last));
                for (Gazetteer.Entry entry : Gazetteer.shared().find(name)) {
                    boolean country = entry.sort() == Gazetteer.Sort.COUNTRY
                            || entry.sort() == Gazetteer.Sort.DEMONYM
                            || entry.sort() == Gazetteer.Sort.COUNTRY_IN_CAPITALS;
                    if (country) {
                        codes.add(entry.country());
                    }
                }
            }
        }
        return codes;
    }
}
