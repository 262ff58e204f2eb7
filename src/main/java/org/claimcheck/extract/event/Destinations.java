package org.claimcheck.extract.event;

import java.util.List;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.Polarity;
import org.claimcheck.text.Tokens;

/**
 * Where those who were hurt or rescued are brought, all of them: "They were taken to a hospital in Quaylo", "The nine were flown to
 * Orno". Of some of them nothing is filed, for others may be elsewhere.
 */
final class Destinations implements SlotFiller {

    /** What such a place is. */
    private static final String SUBJECT = "taken to";

    private static final Words BRINGING = Words.named("bringing");
    private static final Words ALL = Words.named("all-of-those");
    private static final Words BE = Words.named("be-forms");
    private static final Words SOME = Words.named("parts-of-many");
    private static final Words GAP =
            Words.of(List.of("the", "a", "at", "in", "of", "hospital", "clinic", "nearby", "to"));
    private static final int REACH = 8;
    private static final int SUBJECT_REACH = 5;

    @Override
    public void fill(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        for (PlaceMention place : passage.places) {
            boolean known = place.value().kind() == PlaceValue.Kind.CITY
                    || (place.value().kind() == PlaceValue.Kind.VENUE
                            && place.value().within().size() > 1);
            int first = context.scene().firstToken(place.span());
            int verb = known ? verb(tokens, passage, first) : -1;
            if (verb >= 0 && isOfAll(tokens, passage, verb) && context.frames().size() > 0) {
                context.desk()
                        .file(
                                Math.max(0, context.frames().of(passage)),
                                "place",
                                SUBJECT,
                                null,
                                place.value(),
                                place.span(),
                                Polarity.ASSERTED,
                                Certainty.STATED);
                return;
            }
        }
    }

    /** The verb of which a place is the goal, over "to a hospital in"; or -1. */
    private static int verb(Tokens tokens, Passage passage, int first) {
        boolean to = false;
        for (int at = first - 1; at > passage.first && at >= first - REACH; at--) {
            to |= tokens.is(at, "to");
            if (to && BRINGING.at(tokens, at)) {
                return tokens.is(at + 1, "to") || tokens.is(at + 2, "to") ? at : -1;
            }
            boolean name = tokens.isCapitalised(at);
            if (!GAP.at(tokens, at) && !name) {
                return -1;
            }
        }
        return -1;
    }

    /** "They were brought", "all nine were flown", "the seven were carried"; not "two of them were taken". */
    private static boolean isOfAll(Tokens tokens, Passage passage, int verb) {
        boolean passive = BE.at(tokens, verb - 1) || BE.at(tokens, verb - 2);
        boolean all = false;
        for (int at = verb - 1; passive && at >= passage.first && at >= verb - SUBJECT_REACH; at--) {
            boolean again = tokens.is(at, "later") || tokens.is(at, "then"); // they had been elsewhere before
            if (again || SOME.at(tokens, at) || tokens.is(at, "others") || tokens.is(at, "not")) {
                return false;
            }
            boolean number =
                    tokens.is(at - 1, "the") && (NumberNames.cardinal(tokens.lower(at)) > 1 || tokens.isNumber(at));
            all |= number || ALL.at(tokens, at);
        }
        return all;
    }
}
