package org.claimcheck.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NameValue.Bearer;
import org.claimcheck.model.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Which names of a story's articles are one person. Names are joined where the comparison of names allows it; a name that
 * fits two different people (a bare surname of father and son) is joined to neither.
 */
final class People {

    private final Map<String, String> personOf = new HashMap<>();

    private People() {}

    static People of(ClaimIndex index) {
        People people = new People();
        Set<String> names = new TreeSet<>();
        for (String attribute : List.of("name", "age", "title")) {
            for (Claim claim : index.of(attribute)) {
                if (claim.subject() != null && !UnnamedAges.isOne(claim)) {
                    names.add(claim.subject());
                }
            }
        }
        people.join(new ArrayList<>(names), Parts.of(index));
        return people;
    }

    /** The fullest name of the person that a claim is about, or null when it names nobody. */
    @Nullable
    String of(Claim claim) {
        return claim.subject() == null ? null : personOf.get(claim.subject());
    }

    /** Longest names first, so that each shorter form finds the full name it stands for. */
    private void join(List<String> names, Parts parts) {
        names.sort((a, b) -> a.length() != b.length() ? Integer.compare(b.length(), a.length()) : a.compareTo(b));
        List<String> people = new ArrayList<>();
        List<Written> written = new ArrayList<>();
        List<Written> forms = new ArrayList<>();
        for (String name : names) {
            Written it = Written.of(name);
            List<String> fitting = new ArrayList<>();
            for (Written person : written) {
                if (it.mayBe(person) && isOne(name, person.name())) {
                    fitting.add(person.name());
                }
            }
            if (fitting.isEmpty()) {
                fitting = byForm(it, forms);
            }
            if (fitting.isEmpty()) {
                fitting = parts.sharedWith(name, people);
            }
            if (fitting.size() == 1) {
                personOf.put(name, fitting.get(0));
                forms.add(it);
            } else if (fitting.isEmpty()) {
                people.add(name);
                written.add(it);
                personOf.put(name, name);
            }
        }
    }

    /** The people one of whose other forms the name is another way to write. */
    private List<String> byForm(Written name, List<Written> forms) {
        return forms.stream()
                .filter(form -> name.mayBe(form) && isOne(name.name(), form.name()))
                .map(form -> personOf.getOrDefault(form.name(), form.name()))
                .distinct()
                .toList();
    }

    /**
     * A name with what tells soonest that it is no way of writing another one.
     *
     * @param first the first letter of its surname
     * @param sound hash of the key that ways of transliterating the surname share
     * @param words hash of its words, in whatever order
     * @param isDouble whether the surname has several words
     */
    private record Written(String name, char first, int sound, int words, boolean isDouble) {

        static Written of(String name) {
            String surname = PersonName.of(name).surname();
            return new Written(
                    name,
                    surname.isEmpty() ? ' ' : surname.charAt(0),
                    Transliteration.key(surname).hashCode(),
                    NameComparator.wordsOf(name).hashCode(),
                    surname.indexOf(' ') >= 0);
        }

        /** False only where {@link NameComparator#areStrangers} is true. */
        boolean mayBe(Written other) {
            return first == other.first
                    || sound == other.sound
                    || words == other.words
                    || isDouble
                    || other.isDouble
                    || name.startsWith(other.name + ' ')
                    || other.name.startsWith(name + ' ');
        }
    }

    private static boolean isOne(String name, String person) {
        if (NameComparator.areStrangers(name, person)) {
            return false;
        }
        Comparison comparison = NameComparator.compare(name, Bearer.PERSON, person, Bearer.PERSON);
        return comparison.relation() == Relation.SAME
                || comparison.relation() == Relation.COMPATIBLE
                || comparison.kind().equals("spelling");
    }
}
