package org.claimcheck.extract.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.extract.person.NameSorter.Sort;
import org.claimcheck.extract.person.NameSorter.Sorted;
import org.claimcheck.model.OrganisationMention;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.Span;
import org.claimcheck.text.Reading;
import org.claimcheck.text.Tokens;

/** Finds people and organisations, with titles, ages and in-article coreference. Stateless; may be shared. */
public final class NameExtractor {

    /**
     * Names in text order.
     *
     * @param places what is left of the place candidates once people ("Paris Hilton") and organisations ("Bank of
     *     England") are taken out: a span is one mention of one kind
     */
    public record Names(
            List<PersonMention> persons, List<OrganisationMention> organisations, List<PlaceMention> places) {

        public Names {
            persons = List.copyOf(persons);
            organisations = List.copyOf(organisations);
            places = List.copyOf(places);
        }
    }

    /** Finds the names of an article, given the place names found in it. */
    public Names extract(Reading reading, List<PlaceMention> candidates) {
        Tokens tokens = reading.tokens();
        NameSorter sorter = new NameSorter(tokens, candidates);
        Set<String> known = wordsOf(sorter.sort(new RunFinder(tokens, Set.of()).find()), tokens);
        List<Sorted> sorted = sorter.sort(new RunFinder(tokens, known).find());
        List<PersonMention> persons = new PersonRegister(tokens).resolve(sorted);
        List<OrganisationMention> organisations = new OrganisationRegister(tokens).resolve(sorted, persons);
        return new Names(persons, organisations, left(candidates, persons, organisations));
    }

    /** Words of the full names that running text gives, and the plurals that name teams, in small letters. */
    private static Set<String> wordsOf(List<Sorted> sorted, Tokens tokens) {
        Set<String> words = new HashSet<>();
        for (Sorted one : sorted) {
            NameRun name = one.words().name();
            if (one.sort() == Sort.FULL_PERSON && !name.titleCase()) {
                for (int at = name.first(); at <= name.last(); at++) {
                    words.add(tokens.lower(at));
                }
            } else if (one.sort() == Sort.SURE_SURNAME && one.words().hasTitle() && !name.titleCase()) {
                words.add(tokens.lower(name.last()));
            } else if (one.sort() != Sort.SURNAME && tokens.lower(name.last()).endsWith("s")) {
                words.add(tokens.lower(name.last()));
            }
        }
        return words;
    }

    private static List<PlaceMention> left(
            List<PlaceMention> candidates, List<PersonMention> persons, List<OrganisationMention> organisations) {
        List<Span> taken = new ArrayList<>();
        persons.forEach(person -> taken.add(person.span()));
        organisations.stream()
                .filter(organisation -> !OrganisationRegister.isOfItsTown(organisation))
                .forEach(organisation -> taken.add(organisation.span()));
        taken.sort(null);
        List<PlaceMention> left = new ArrayList<>();
        int next = 0;
        for (PlaceMention place : candidates) {
            while (next < taken.size() && taken.get(next).end() <= place.span().start()) {
                next++;
            }
            if (next == taken.size() || !taken.get(next).overlaps(place.span())) {
                left.add(place);
            }
        }
        return left;
    }
}
