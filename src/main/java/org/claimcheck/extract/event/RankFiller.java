package org.claimcheck.extract.event;

import org.claimcheck.model.PersonMention;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.QuantityMention;
import org.claimcheck.model.TimeMention;
import org.jspecify.annotations.Nullable;

/** Who came where in an order: "came in second", "the fourth city with trams"; overall standings apart from one race. */
final class RankFiller implements SlotFiller {

    @Override
    public void fill(Context context, Passage passage) {
        for (QuantityMention quantity : passage.quantities) {
            if ("rank".equals(quantity.value().unit()) && !context.desk().tells("rank", quantity.span())) {
                int first = context.scene().firstToken(quantity.span());
                String holder = holder(context, passage, first);
                if (holder != null && !isEarlier(context, passage)) {
                    boolean overall = says(context, passage, "overall") || says(context, passage, "standings");
                    context.desk()
                            .file(
                                    context.frames().of(passage),
                                    "rank",
                                    holder,
                                    overall ? "overall" : null,
                                    quantity.value(),
                                    quantity.span(),
                                    first);
                }
            }
        }
    }

    /** The one before the rank: the nearest person, else the first place of the sentence. */
    private static @Nullable String holder(Context context, Passage passage, int rank) {
        String found = null;
        for (PersonMention person : passage.persons) {
            if (context.scene().firstToken(person.span()) < rank) {
                found = person.name();
            }
        }
        if (found == null && !passage.places.isEmpty()) {
            PlaceMention place = passage.places.get(0);
            found = context.scene().firstToken(place.span()) < rank
                    ? place.value().name()
                    : null;
        }
        return found;
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
    private static boolean isEarlier(Context context, Passage passage) {
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
