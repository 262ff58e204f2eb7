package org.claimcheck.extract.event;

import java.util.List;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Where an event is: "talks in Paris", "outside a Brooklyn bar". Not where a person comes from, nor where somebody is
 * taken or travels to, nor what an office is named after.
 */
final class PlaceFiller implements SlotFiller {

    private static final Words LOCATIVE = Words.named("locative");
    private static final Words BRIDGE = Words.named("place-bridge");
    private static final int REACH = 7;
    private static final Words CARE_VENUE = Words.named("care-venue");
    private static final Words CARE_ACTS = Words.named("care-acts");
    private static final int NEAR_WARD = 6;
    private static final Words SERIES_OF =
            Words.of(List.of("spate of", "string of", "series of", "wave of", "rash of"));
    private static final Words SUBURB = Words.of(List.of("suburb", "suburbs", "exurb", "satellite"));
    private static final Words AFTER = Words.of(List.of("after", "following", "since", "amid"));
    private static final Words INSERTING = Words.named("inserting");
    private static final Words LIKENING = Words.named("likening");
    private static final Words COMPASS = Words.named("compass");
    private static final Words ARTICLES = Words.of(List.of("a", "an", "the"));
    private static final int FAR_BACK = 14;
    private static final int SHORTEST = 3;
    private static final Words FINDING = Words.of(List.of("found", "find", "finds"));
    private static final int FARTHEST = 30;

    @Override
    public void fill(Context context, Passage passage) {
        if (passage.triggers.isEmpty() || passage.section == SectionKind.CAPTION) {
            return;
        }
        PlaceMention previous = null;
        for (PlaceMention place : passage.places) {
            int first = context.scene().firstToken(place.span());
            int last = context.scene().lastToken(place.span());
            boolean direction = first == last && COMPASS.at(context.tokens(), first);
            if (direction
                    || isHalf(context.tokens(), last)
                    || isOfSuburb(context.tokens(), first, last)
                    || isCare(context, passage, place, first, last)
                    || place.span().end() - place.span().start() < SHORTEST) {
                continue; // "a Northwest building", "SE"
            }
            boolean named = !isOrigin(context.tokens(), first) && names(context, passage, last) != null;
            if (named || isLocated(context.tokens(), passage, first) || continues(context, previous, place)) {
                Trigger trigger = named ? names(context, passage, last) : nearest(context, passage, first, last);
                int frame = context.frames().of(trigger);
                if (trigger != null && frame >= 0 && !isAside(context, passage, first, last)) {
                    if (!continues(context, previous, place)) {
                        context.desk()
                                .file(
                                        frame,
                                        "place",
                                        null,
                                        null,
                                        place.value(),
                                        withTown(context, passage, place),
                                        trigger.first());
                    }
                    previous = place;
                }
            }
        }
    }

    /** Whether the words put something into a place: no hospital where somebody is treated, nothing that is only likened to it. */
    static boolean isScene(Context context, Passage passage, PlaceMention place) {
        int first = context.scene().firstToken(place.span());
        int last = context.scene().lastToken(place.span());
        return passage.section == SectionKind.BODY
                && isLocated(context.tokens(), passage, first)
                && !isHalf(context.tokens(), last)
                && !isOfSuburb(context.tokens(), first, last)
                && !isCare(context, passage, place, first, last)
                && !isAside(context, passage, first, last);
    }

    /** Whether somebody is brought to a place, and nothing is said to have happened there: "was flown to Leeds", "a hospital in Leeds". */
    static boolean isGoal(Context context, Passage passage, PlaceMention place) {
        int first = context.scene().firstToken(place.span());
        int last = context.scene().lastToken(place.span());
        return isCare(context, passage, place, first, last)
                || (context.tokens().is(first - 1, "to") && CARE_ACTS.anyIn(context.tokens(), passage.first, first));
    }

    /** "the Harlow-Benton neighborhood" is not Harlow. */
    private static boolean isHalf(Tokens tokens, int last) {
        return tokens.is(last + 1, "-")
                && tokens.joined(last + 1)
                && tokens.joined(last + 2)
                && tokens.isCapitalised(last + 2);
    }

    /** "in the Denver suburb of Golden" is in Golden, "a suburban Denver hotel" in a town that is not told. */
    private static boolean isOfSuburb(Tokens tokens, int first, int last) {
        return (SUBURB.at(tokens, last + 1) && tokens.is(last + 2, "of")) || tokens.is(first - 1, "suburban");
    }

    /** Whether the words lead aside: to what others it is likened to, to what happened before, to where somebody was seen. */
    private static boolean isAside(Context context, Passage passage, int first, int last) {
        Tokens tokens = context.tokens();
        return isOfEarlier(tokens, passage, first)
                || isSetOutFrom(tokens, passage, first)
                || isInserted(tokens, passage, first)
                || isLikened(tokens, passage, first)
                || isInApposition(context, passage, first, last);
    }

    /** "Odette Marlow, a teacher at a school in Quaylo, was shot": where she belongs, and nothing happened. */
    private static boolean isInApposition(Context context, Passage passage, int first, int last) {
        Tokens tokens = context.tokens();
        int comma = first - 1;
        while (comma > passage.first && comma > first - FAR_BACK && !tokens.is(comma, ",")) {
            comma--;
        }
        if (!tokens.is(comma, ",") || !ARTICLES.at(tokens, comma + 1) || !tokens.is(last + 1, ",")) {
            return false;
        }
        int name = comma - 1;
        return passage.persons.stream().anyMatch(person -> context.scene().lastToken(person.span()) == name);
    }

    /** "the driver, pictured on a beach in Rimini, was shot": a clause between commas that says where he was seen. */
    private static boolean isInserted(Tokens tokens, Passage passage, int first) {
        for (int at = first - 1; at > passage.first && at >= first - FAR_BACK; at--) {
            if (tokens.is(at, ",") || tokens.is(at, "(")) {
                return INSERTING.at(tokens, at + 1);
            }
        }
        return false;
    }

    /** "an attack such as last year's bombing in Lyon": another event, for comparison. */
    private static boolean isLikened(Tokens tokens, Passage passage, int first) {
        for (int at = first - 1; at >= passage.first && at >= first - FAR_BACK; at--) {
            if (tokens.is(at, ",") || tokens.is(at, ";")) {
                return false;
            }
            if (LIKENING.match(tokens, at, passage.end) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "on the way from the Holm unit in Quaylo": where somebody had been before. */
    private static boolean isSetOutFrom(Tokens tokens, Passage passage, int first) {
        int at = first - 2; // over "in"
        while (at > passage.first && at > first - REACH && (tokens.isCapitalised(at) || ARTICLES.at(tokens, at))) {
            at--;
        }
        return at < first - 2 && tokens.is(first - 1, "in") && tokens.is(at, "from");
    }

    /** "after a spate of robberies in the south": where others happened before. */
    private static boolean isOfEarlier(Tokens tokens, Passage passage, int first) {
        for (int at = first - 1; at > passage.first && at >= first - FAR_BACK; at--) {
            boolean after = AFTER.at(tokens, at - 1) || AFTER.at(tokens, at - 2);
            if (after && SERIES_OF.match(tokens, at, passage.end) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The words of a street or building with the town that follows: "Juniper Road in Flagstaff". */
    private static Span withTown(Context context, Passage passage, PlaceMention place) {
        if (place.value().kind() != PlaceValue.Kind.VENUE) {
            return place.span();
        }
        for (PlaceMention town : passage.places) {
            if (town.span().start() >= place.span().end()) {
                boolean holds = town.value().kind() == PlaceValue.Kind.CITY && continues(context, place, town);
                return holds ? new Span(place.span().start(), town.span().end()) : place.span();
            }
        }
        return place.span();
    }

    /** Where somebody is treated: "was flown to Northgate Hospital in Leeds, where he died" tells no scene. */
    private static boolean isCare(Context context, Passage passage, PlaceMention place, int first, int last) {
        Tokens tokens = context.tokens();
        boolean ward = place.value().kind() == PlaceValue.Kind.VENUE && CARE_VENUE.anyIn(tokens, first, last + 1);
        boolean town = first - 2 >= passage.first && CARE_VENUE.at(tokens, first - 2);
        boolean behind = passage.places.stream()
                .anyMatch(other -> other.span().end() < place.span().start()
                        && place.span().start() - other.span().end() < NEAR_WARD
                        && CARE_VENUE.anyIn(
                                tokens,
                                context.scene().firstToken(other.span()),
                                context.scene().lastToken(other.span()) + 1));
        return !isOfDeathAlone(context)
                && (ward || town || behind)
                && CARE_ACTS.anyIn(tokens, passage.first, passage.end);
    }

    /** Whether nothing is told but that somebody died, so that the hospital is where: an obituary. */
    private static boolean isOfDeathAlone(Context context) {
        return context.frames().size() > 0
                && context.frames().get(0).triggers.stream()
                        .allMatch(trigger -> trigger.family().name().equals("death"));
    }

    /** "the Paris summit": the event bears the name of its place. */
    private static @Nullable Trigger names(Context context, Passage passage, int last) {
        for (Trigger trigger : passage.triggers) {
            int gap = trigger.first() - last;
            if (!trigger.verb()
                    && trigger.makesEvent()
                    && (gap == 1 || (gap == 2 && !isSign(context.tokens(), last + 1)))) {
                return trigger;
            }
        }
        return null;
    }

    private static boolean isOrigin(Tokens tokens, int first) {
        return tokens.is(first - 1, "from") || tokens.is(first - 1, "of") || tokens.is(first - 1, "to");
    }

    private static boolean isSign(Tokens tokens, int token) {
        return tokens.kind(token) == Tokens.Kind.SIGN || tokens.is(token, "and") || tokens.is(token, "in");
    }

    /** Whether a preposition of place governs the name, over words such as "the northern city of". */
    private static boolean isLocated(Tokens tokens, Passage passage, int first) {
        for (int at = first - 1; at >= passage.first && at >= first - REACH; at--) {
            if (LOCATIVE.at(tokens, at) || (tokens.is(at, "of") && LOCATIVE.at(tokens, at - 1))) {
                return true; // "in", "outside of"
            }
            boolean bridge = BRIDGE.at(tokens, at)
                    || (tokens.is(at, "of") && BRIDGE.at(tokens, at - 1))
                    || tokens.isNumber(at)
                    || tokens.is(at, "-")
                    || tokens.is(at, "'s");
            boolean led = at == first - 1 || BRIDGE.at(tokens, at + 1); // "the eastern German city of Leipzig"
            boolean modifier = led && tokens.isWord(at) && tokens.isCapitalised(at);
            if (!bridge && !modifier) {
                return false;
            }
        }
        return false;
    }

    /** "Turin, Italy": what a place lies in adds nothing. */
    private static boolean continues(Context context, @Nullable PlaceMention previous, PlaceMention place) {
        if (previous == null) {
            return false;
        }
        PlaceValue inner = previous.value();
        boolean near = place.span().start() - previous.span().end() < 25;
        boolean contains = inner.within().contains(place.value().name())
                || (inner.country() != null
                        && place.value().kind() == PlaceValue.Kind.COUNTRY
                        && inner.country().equals(place.value().country()));
        return near && contains && context.scene().text().length() > 0;
    }

    /** The nearest trigger; "a man shot in Leeds was identified": what makes no event takes no place that stands before it. */
    private static @Nullable Trigger nearest(Context context, Passage passage, int first, int last) {
        Trigger best = null;
        int least = FARTHEST + 1;
        for (Trigger trigger : passage.triggers) {
            int cost = trigger.first() > last
                    ? context.clauses().distance(last, trigger.first()) + 2
                    : context.clauses().distance(trigger.last(), first);
            boolean behind = trigger.first() > last && trigger.family().isAside();
            if (cost < least && !behind) {
                best = trigger;
                least = cost;
            }
        }
        return best != null && best.family().isAside() && FINDING.at(context.tokens(), best.first())
                ? arrest(passage, best)
                : best;
    }

    /** "found him in a barn in Orno and arrested him": the place is that of the arrest. */
    private static Trigger arrest(Passage passage, Trigger finding) {
        return passage.triggers.stream()
                .filter(trigger ->
                        trigger.verb() && trigger.family().name().equals("arrest") && trigger.first() > finding.last())
                .findFirst()
                .orElse(finding);
    }
}
