package org.claimcheck.extract.person;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.model.OrganisationMention;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.Span;
import org.claimcheck.text.Reading;

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
        NameSorter sorter = new NameSorter(reading.tokens(), candidates);
        List<NameSorter.Sorted> sorted = sorter.sort(new RunFinder(reading.tokens()).find());
        List<PersonMention> persons = new PersonRegister(reading.tokens()).resolve(sorted);
        List<OrganisationMention> organisations = new OrganisationRegister(reading.tokens()).resolve(sorted);
        return new Names(persons, organisations, left(candidates, persons, organisations));
    }

    private static List<PlaceMention> left(
            List<PlaceMention> candidates, List<PersonMention> persons, List<OrganisationMention> organisations) {
        List<Span> taken = new ArrayList<>();
        persons.forEach(person -> taken.add(person.span()));
        organisations.forEach(organisation -> taken.add(organisation.span()));
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
