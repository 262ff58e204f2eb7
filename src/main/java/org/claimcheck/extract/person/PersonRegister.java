package org.claimcheck.extract.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.extract.person.NameSorter.Sort;
import org.claimcheck.extract.person.NameSorter.Sorted;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.Span;
import org.claimcheck.text.Jurisdiction;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;
import org.jspecify.annotations.Nullable;

/** The people of one article: full names first, then later mentions by surname. */
final class PersonRegister {

    private static final class Person {
        private final int number;
        private String name;
        /** The words of the name, folded. */
        private String[] parts;

        private @Nullable String title;
        private @Nullable Integer age;

        Person(int number, String name, String[] parts) {
            this.number = number;
            this.name = name;
            this.parts = parts;
        }
    }

    private record Found(Person person, Titled words, @Nullable Span titleSpan, AgeReader.@Nullable Age age) {}

    private static final WordList LOCATIVE = WordList.of("in", "near", "at", "outside", "from");

    private static final WordList COURTESY =
            WordList.of("dr", "doctor", "prof", "professor", "sir", "dame", "lord", "lady", "rev", "reverend");

    private final Tokens tokens;
    private final TitleReader titles;
    private final AgeReader ages;
    private final List<Person> people = new ArrayList<>();
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Map<String, List<Person>> byGiven = new HashMap<>();

    PersonRegister(Tokens tokens) {
        this.tokens = tokens;
        this.titles = new TitleReader(tokens);
        this.ages = new AgeReader(tokens);
    }

    List<PersonMention> resolve(List<Sorted> sorted) {
        Person[] known = new Person[sorted.size()];
        for (int at = 0; at < known.length; at++) {
            if (sorted.get(at).sort() == Sort.FULL_PERSON) {
                known[at] = full(sorted.get(at));
            }
        }
        for (int at = 0; at < known.length; at++) {
            boolean sure = known[at] == null && sorted.get(at).sort() == Sort.SURE_SURNAME;
            known[at] =
                    sure ? later(sorted.get(at)) : known[at]; // "Obama" in the headline is the President Obama below
        }
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < known.length; at++) {
            Person person = known[at] != null ? known[at] : later(sorted.get(at));
            if (person != null) {
                found.add(facts(person, sorted.get(at).words()));
            }
        }
        return found.stream().map(this::mention).toList();
    }

    private Person full(Sorted one) {
        NameRun run = one.words().name();
        String name = name(run);
        String[] parts = parts(run);
        String surname = surname(parts);
        List<Person> namesakes = bySurname.computeIfAbsent(surname, key -> new ArrayList<>());
        for (Person person : namesakes) {
            if (isSame(person.parts, parts)) {
                if (name.length() > person.name.length()) {
                    person.name = name;
                    person.parts = parts;
                }
                return person;
            }
        }
        Person person = new Person(people.size(), name, parts);
        people.add(person);
        namesakes.add(person);
        byGiven.computeIfAbsent(parts[0], key -> new ArrayList<>()).add(person);
        return person;
    }

    private String[] parts(NameRun run) {
        return tokens.folded(run.first(), run.last()).split(" ");
    }

    private static String surname(String[] parts) {
        int last = parts.length - 1;
        return last > 0 && Lexicon.SUFFIXES.contains(parts[last]) ? parts[last - 1] : parts[last];
    }

    private static String suffix(String[] parts) {
        String last = parts[parts.length - 1];
        return Lexicon.SUFFIXES.contains(last) ? last : "";
    }

    /** Father and son have their suffixes apart; who has one may be named without it later. */
    private static boolean isSame(String[] left, String[] right) {
        String a = left[0];
        String b = right[0];
        boolean apart = !suffix(left).isEmpty()
                && !suffix(right).isEmpty()
                && !suffix(left).equals(suffix(right));
        return !apart && isSameGiven(a, b);
    }

    private static boolean isSameGiven(String a, String b) {
        return a.equals(b) || (a.length() == 1 && b.startsWith(a)) || (b.length() == 1 && a.startsWith(b));
    }

    private @Nullable Person later(Sorted one) {
        NameRun run = one.words().name();
        String name = name(run);
        String[] parts = parts(run);
        List<Person> namesakes = bySurname.get(surname(parts));
        if (parts.length == 1 && namesakes != null && !isPlaceHere(one)) {
            return namesakes.get(namesakes.size() - 1);
        }
        Person called = parts.length == 1 && !one.words().hasTitle() && !one.isPlace() ? byGivenName(parts[0]) : null;
        if (called != null) {
            return called;
        }
        if (one.sort() == Sort.SURE_SURNAME) {
            Person person = new Person(people.size(), name, parts);
            people.add(person);
            bySurname.computeIfAbsent(surname(parts), key -> new ArrayList<>()).add(person);
            return person;
        }
        return null;
    }

    /** The only person of this given name, or null. */
    private @Nullable Person byGivenName(String given) {
        List<Person> bearers = byGiven.getOrDefault(given, List.of());
        return bearers.size() == 1 ? bearers.get(0) : null;
    }

    /** Whether a name that is a place's too is the place: "in Denver", "a woman, 25, of Denver", "Denver police". */
    private boolean isPlaceHere(Sorted one) {
        NameRun run = one.words().name();
        int before = run.first() - 1;
        boolean home = tokens.is(before, "of") && tokens.is(before - 1, ",");
        return one.isPlace()
                && !one.words().hasTitle()
                && (LOCATIVE.at(tokens, before) || home || Jurisdiction.follows(tokens, run.last()));
    }

    private String name(NameRun run) {
        return tokens.words(run.first(), run.last());
    }

    private Found facts(Person person, Titled words) {
        Span titleSpan = words.hasTitle() ? tokens.span(words.titleFirst(), words.titleLast()) : null;
        if (titleSpan == null || isCourtesy(words)) {
            int[] behind = titles.beside(words.name().first(), words.name().last());
            titleSpan = behind == null ? titleSpan : tokens.span(behind[0], behind[1]);
        }
        if (titleSpan != null && person.title == null) {
            person.title = titleSpan.of(tokens.source()).replaceAll("\\s+", " ");
        }
        int first = words.hasTitle() ? words.titleFirst() : words.name().first();
        AgeReader.Age age = ages.beside(first, words.name().last());
        if (age != null && person.age == null) {
            person.age = age.years();
        }
        return new Found(person, words, titleSpan, age);
    }

    /** "Dr. X, the director of the clinic": the office behind the name tells more than what she is called. */
    private boolean isCourtesy(Titled words) {
        return words.titleFirst() == words.titleLast() && COURTESY.at(tokens, words.titleFirst());
    }

    private PersonMention mention(Found found) {
        NameRun run = found.words().name();
        AgeReader.Age age = found.age();
        return new PersonMention(
                tokens.span(run.first(), run.last()),
                found.person().name,
                found.person().number,
                found.person().title,
                found.titleSpan(),
                age == null ? found.person().age : Integer.valueOf(age.years()),
                age == null ? null : age.span());
    }
}
