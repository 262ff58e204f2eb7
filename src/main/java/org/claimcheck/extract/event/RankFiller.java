package org.claimcheck.extract.event;

import org.claimcheck.model.OrganisationMention;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.QuantityMention;
import org.claimcheck.model.TimeMention;
import org.jspecify.annotations.Nullable;

/** Who came where in an order: "came in second", "the fourth city with trams"; overall standings apart from one race. */
final class RankFiller implements SlotFiller {

    private static final Words BESIDE =
            Words.of(java.util.List.of("of", "behind", "by", "to", "with", "beat", "than", "and"));

    @Override
    public void fill(Context context, Passage passage) {
        for (QuantityMention quantity : passage.quantities) {
            if ("rank".equals(quantity.value().unit()) && !context.desk().tells("rank", quantity.span())) {
                int first = context.scene().firstToken(quantity.span());
                String holder = holder(context, passage, first);
                if (holder != null && !isEarlier(context, passage)) {
                    boolean ofPerson = person(context, passage, first) != null
                            && !PlacingFiller.isPartial(context, passage, first);
                    boolean overall = says(context, passage, "overall") || says(context, passage, "standings");
                    context.desk()
                            .file(
                                    context.frames().of(passage),
                                    "rank",
                                    holder,
                                    overall ? "overall" : ofPerson ? PlacingFiller.PLACING : null,
                                    quantity.value(),
                                    quantity.span(),
                                    first);
                }
            }
        }
    }

    /** The one before the rank: the person, else the first place of the sentence where no pronoun stands for somebody. */
    private static @Nullable String holder(Context context, Passage passage, int rank) {
        String found = person(context, passage, rank);
        boolean pronoun = pronounBefore(context, passage, rank) >= 0;
        for (OrganisationMention body : passage.organisations) {
            boolean before = found == null && !pronoun && context.scene().firstToken(body.span()) == passage.first;
            if (before && context.scene().lastToken(body.span()) < rank) {
                return body.name();
            }
        }
        if (found == null && !pronoun && !passage.places.isEmpty()) {
            PlaceMention place = passage.places.get(0);
            found = context.scene().firstToken(place.span()) < rank
                    ? place.value().name()
                    : null;
        }
        return found;
    }

    /**
     * The person of whom a rank is said: named last before it, but for whoever is only an owner or beaten ("ahead of Ann Orr"); or whom
     * "she" stands for in its clause.
     */
    static @Nullable String person(Context context, Passage passage, int rank) {
        String found = null;
        int last = -1;
        for (PersonMention person : passage.persons) {
            int first = context.scene().firstToken(person.span());
            int end = context.scene().lastToken(person.span()) + 1;
            boolean beside = BESIDE.at(context.tokens(), first - 1)
                    || context.tokens().is(end, "'s")
                    || context.tokens().is(end, "’s");
            if (first < rank && !beside) {
                found = person.name();
                last = first;
            }
        }
        int pronoun = pronounBefore(context, passage, rank);
        if (pronoun <= last) {
            return found;
        }
        return found != null ? found : spokenOf(context, passage);
    }

    /** "she" before a rank in its sentence, or -1. */
    private static int pronounBefore(Context context, Passage passage, int rank) {
        for (int at = rank - 1; at >= passage.first; at--) {
            if (context.tokens().is(at, "he") || context.tokens().is(at, "she")) {
                return at;
            }
        }
        return -1;
    }

    private static @Nullable String spokenOf(Context context, Passage passage) {
        PersonMention person = lastNamed(context, passage);
        return person == null ? null : person.name();
    }

    /** The only one whom the nearest sentence before names. */
    static @Nullable PersonMention lastNamed(Context context, Passage passage) {
        for (int at = passage.index - 1; at >= Math.max(0, passage.index - 3); at--) {
            var persons = context.scene().passages.get(at).persons;
            if (!persons.isEmpty()) {
                boolean alone =
                        persons.stream().map(PersonMention::person).distinct().count() == 1;
                return alone ? persons.get(0) : null;
            }
        }
        return null;
    }

    private static boolean says(Context context, Passage passage, String word) {
        for (int at = passage.first; at < passage.end; at++) {
            if (context.tokens().is(at, word)) {
                return true;
            }
        }
        return false;
    }

    /** A race of another year. */
    static boolean isEarlier(Context context, Passage passage) {
        var published = context.scene().published();
        for (TimeMention time : passage.times) {
            var until = time.value().until();
            if (published != null
                    && until != null
                    && until.toLocalDate().isBefore(published.date().minusDays(60))) {
                return true;
            }
        }
        return false;
    }
}
