package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.model.NameValue;
import org.claimcheck.model.NameValue.Bearer;
import org.claimcheck.model.OrganisationMention;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.Span;
import org.jspecify.annotations.Nullable;

/** Who is named in a stretch of a sentence: people first, else organisations, else countries that stand for theirs. */
final class Participants {

    /** A name with its words. */
    record Named(NameValue value, Span span) {}

    /** Sentences back that a pronoun or "the former judge" may point. */
    private static final int BACK = 3;

    private Participants() {}

    /** People named between two tokens; where there are none, organisations; where there are none, places. */
    static List<Named> between(Context context, Passage passage, int from, int to) {
        List<Named> people = people(context, passage, from, to);
        if (!people.isEmpty()) {
            return people;
        }
        List<Named> organisations = organisations(context, passage, from, to);
        return organisations.isEmpty() ? places(context, passage, from, to) : organisations;
    }

    static List<Named> people(Context context, Passage passage, int from, int to) {
        List<Named> out = new ArrayList<>();
        for (PersonMention person : passage.persons) {
            int first = context.scene().firstToken(person.span());
            if (first >= from && first < to) {
                String surface = person.span().of(context.scene().text());
                out.add(new Named(new NameValue(person.name(), Bearer.PERSON, surface, person.title()), person.span()));
            }
        }
        return out;
    }

    /**
     * The surname of the person named last before a token of a sentence, or null: whom "found guilty" is said of. Whose uncle or
     * lawyer somebody is in an aside is not: "Ida Lund, 32, a sister of Per Moe, pleaded guilty".
     */
    static @Nullable String personBefore(Context context, Passage passage, int token) {
        String surname = null;
        for (PersonMention person : passage.persons) {
            int first = context.scene().firstToken(person.span());
            int last = context.scene().lastToken(person.span());
            boolean aside = surname != null
                    && context.tokens().is(first - 1, "of")
                    && context.tokens().is(last + 1, ",");
            if (last < token && !aside) {
                surname = person.name().substring(person.name().lastIndexOf(' ') + 1);
            }
        }
        return surname;
    }

    /**
     * The surname of the one whom a token's sentence speaks of: the person named last before it, else the only one whom the nearest
     * sentence before names, of the last few; or null.
     */
    static @Nullable String spokenOf(Context context, Passage passage, int token) {
        String named = personBefore(context, passage, token);
        for (int at = passage.index - 1; named == null && at >= Math.max(0, passage.index - BACK); at--) {
            Passage before = context.scene().passages.get(at);
            if (!before.persons.isEmpty()) {
                boolean alone = before.persons.stream()
                                .map(PersonMention::person)
                                .distinct()
                                .count()
                        == 1;
                return alone ? personBefore(context, before, before.end) : null;
            }
        }
        return named;
    }

    private static List<Named> organisations(Context context, Passage passage, int from, int to) {
        List<Named> out = new ArrayList<>();
        for (OrganisationMention organisation : passage.organisations) {
            int first = context.scene().firstToken(organisation.span());
            if (first >= from && first < to) {
                String surface = organisation.span().of(context.scene().text());
                out.add(new Named(
                        new NameValue(organisation.name(), Bearer.ORGANISATION, surface, null), organisation.span()));
            }
        }
        return out;
    }

    /** Countries, or cities that speak for theirs: "Athens is not represented" is Greece. */
    static List<Named> places(Context context, Passage passage, int from, int to) {
        List<Named> out = new ArrayList<>();
        for (PlaceMention place : passage.places) {
            int first = context.scene().firstToken(place.span());
            if (first >= from && first < to) {
                out.add(new Named(country(context, place), place.span()));
            }
        }
        return out;
    }

    /** The country of a place, as a name. */
    static NameValue country(Context context, PlaceMention place) {
        PlaceValue value = place.value();
        List<String> within = value.within();
        String name = value.kind() == PlaceValue.Kind.COUNTRY || within.isEmpty()
                ? value.name()
                : within.get(within.size() - 1);
        return new NameValue(name, Bearer.PLACE, place.span().of(context.scene().text()), null);
    }
}
