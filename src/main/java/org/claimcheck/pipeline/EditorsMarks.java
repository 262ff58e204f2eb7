package org.claimcheck.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.extract.person.NameExtractor.Names;
import org.claimcheck.model.Article;
import org.claimcheck.model.CalendarInterval;
import org.claimcheck.model.Editorial.Kind;
import org.claimcheck.model.Editorial.Marked;
import org.claimcheck.model.Granularity;
import org.claimcheck.model.Mention;
import org.claimcheck.model.OrganisationMention;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Span;
import org.claimcheck.model.TimeMention;
import org.claimcheck.model.TimeValue;

/**
 * What an article's own format marks, as evidence: a name that its editors call a person is one, whatever it looks like, and a
 * day that they give for "Tuesday" is the day.
 *
 * <p>Example: NITF's {@code <chron norm="20310506">Tuesday</chron>}, {@code <person>Ada Quill</person>}.
 */
final class EditorsMarks {

    private final Article article;

    private EditorsMarks(Article article) {
        this.article = article;
    }

    static EditorsMarks of(Article article) {
        return new EditorsMarks(article);
    }

    private Stream<Marked> marks(Kind kind) {
        return article.editorial().marked().stream().filter(mark -> mark.kind() == kind);
    }

    /** The times, with the days that are marked. */
    List<TimeMention> times(List<TimeMention> found) {
        Map<Span, TimeValue> days = new HashMap<>();
        marks(Kind.TIME).forEach(mark -> {
            Span span = mark.span();
            String value = mark.value();
            if (span != null && value != null) {
                PublicationTime.parse(value)
                        .ifPresent(time ->
                                days.put(span, TimeValue.on(CalendarInterval.day(time.date()), Granularity.DAY)));
            }
        });
        if (days.isEmpty()) {
            return found;
        }
        return found.stream().map(time -> marked(time, days)).toList();
    }

    private static TimeMention marked(TimeMention time, Map<Span, TimeValue> days) {
        boolean day = time.type() == TimeMention.Type.DATE && time.stretch() == null;
        TimeValue value = day ? days.get(time.span()) : null;
        return value == null ? time : new TimeMention(time.span(), time.type(), value, "marked by its editors");
    }

    /** The names, each of the kind that it is marked as. */
    Names names(Names found) {
        Set<String> people = wordsOf(Kind.PERSON);
        Set<String> bodies = wordsOf(Kind.ORGANISATION);
        if (people.isEmpty() && bodies.isEmpty()) {
            return found;
        }
        List<PersonMention> persons = new ArrayList<>();
        List<OrganisationMention> organisations = new ArrayList<>();
        List<PlaceMention> places = new ArrayList<>();
        for (PersonMention person : found.persons()) {
            if (isOnly(person, bodies, people) && person.title() == null && person.age() == null) {
                organisations.add(new OrganisationMention(person.span(), words(person)));
            } else {
                persons.add(person);
            }
        }
        for (OrganisationMention organisation : found.organisations()) {
            if (isOnly(organisation, people, bodies)) {
                persons.add(person(organisation.span(), persons));
            } else {
                organisations.add(organisation);
            }
        }
        for (PlaceMention place : found.places()) {
            if (isOnly(place, people, wordsOf(Kind.PLACE))) {
                persons.add(person(place.span(), persons));
            } else {
                places.add(place);
            }
        }
        persons.sort((one, other) -> one.span().compareTo(other.span()));
        organisations.sort((one, other) -> one.span().compareTo(other.span()));
        return new Names(persons, organisations, places);
    }

    private PersonMention person(Span span, List<PersonMention> known) {
        String name = span.of(article.text());
        int number = known.stream()
                .filter(it -> it.name().equals(name))
                .mapToInt(PersonMention::person)
                .findFirst()
                .orElse(1 + known.stream().mapToInt(PersonMention::person).max().orElse(0));
        return new PersonMention(span, name, number, null, null, null, null);
    }

    private boolean isOnly(Mention mention, Set<String> marked, Set<String> otherwise) {
        String words = words(mention).toLowerCase(Locale.ROOT);
        return marked.contains(words) && !otherwise.contains(words);
    }

    private String words(Mention mention) {
        return mention.span().of(article.text());
    }

    /** The names that are marked as a kind, in small letters. */
    private Set<String> wordsOf(Kind kind) {
        Set<String> words = new HashSet<>();
        marks(kind).forEach(mark -> words.add(mark.name().toLowerCase(Locale.ROOT)));
        return words;
    }
}
