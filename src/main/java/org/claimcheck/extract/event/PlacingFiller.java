package org.claimcheck.extract.event;

import java.util.List;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.Span;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Who came where in a race or contest, in words that are no plain "came second": "third-placed Ann Orr", "the runner-up, Ann Orr", "she
 * took bronze", "Ann Orr ended up fourth", "Second was Ann Orr", "third place went to Ann Orr", "Ann Orr (3rd)". Such a claim has the
 * role {@code placing}. The order of a stage, a heat or a season is none of these.
 */
final class PlacingFiller implements SlotFiller {

    static final String PLACING = "placing";

    private static final Words BEFORE_ORDINAL = Words.named("placing-verbs");
    private static final Words TAKING = Words.named("taking-a-place");
    private static final Words PARTIAL = Words.named("partial-races");
    private static final Words AFTER = Words.of(List.of("after", "before", "until"));
    private static final Words BEING = Words.of(List.of("was", "were", "came", "is", "comes", "finished"));
    private static final Words PLACES = Words.of(List.of("place", "spot", "position"));
    private static final Words GOING =
            Words.of(List.of("went to", "goes to", "went again to", "fell to", "belonged to"));
    private static final Words ENDS =
            Words.of(List.of("in", "at", "behind", "for", "after", "on", "and", "with", "but", "overall", "ahead"));
    private static final Words ARTICLES = Words.of(List.of("the", "a", "an"));
    private static final Words WINNING = Words.of(List.of("won", "wins"));
    private static final Words RACES = Words.of(List.of(
            "marathon",
            "half-marathon",
            "race",
            "regatta",
            "rally",
            "triathlon",
            "contest",
            "competition",
            "derby",
            "tournament",
            "x"));
    private static final List<String> MEDALS = List.of("gold", "silver", "bronze");
    private static final int REACH = 8;

    /** A place with the words that give it, and whose it is. */
    private record Placing(int place, int first, int last, @Nullable String holder) {}

    @Override
    public void fill(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        if (passage.isHeadline()) {
            return;
        }
        for (int at = passage.first; at < passage.end; at++) {
            Placing placing = read(context, passage, at);
            if (placing != null
                    && placing.holder() != null
                    && (tokens.is(placing.last(), "placed") || !isPartial(context, passage, at))
                    && !context.scene().isQuoted(tokens.start(at))
                    && !RankFiller.isEarlier(context, passage)) {
                Span span = tokens.span(placing.first(), placing.last());
                NumberValue value = NumberValue.exactly(
                        placing.place(), "rank", span.of(context.scene().text()));
                context.desk()
                        .file(
                                context.frames().of(passage),
                                "rank",
                                placing.holder(),
                                PLACING,
                                value,
                                span,
                                context.cues().polarity(placing.first(), passage.first),
                                certainty(context, passage, placing.first()));
                at = placing.last();
            }
        }
    }

    /** Whether a rank is of a part of a race, of a season or of another year: the words stand in its clause. */
    static boolean isPartial(Context context, Passage passage, int at) {
        int from = context.clauses().start(at, passage.first);
        int end = context.clauses().end(at, passage.end);
        int to = AFTER.at(context.tokens(), end)
                ? context.clauses().end(end, passage.end)
                : end; // "second after the first day"
        return PARTIAL.anyIn(context.tokens(), from, to);
    }

    /** "claimed third place" alleges nothing. */
    private static Certainty certainty(Context context, Passage passage, int at) {
        Certainty certainty = context.cues().certainty(at, passage.first, passage.end);
        return certainty == Certainty.ALLEGED ? Certainty.STATED : certainty;
    }

    private static @Nullable Placing read(Context context, Passage passage, int at) {
        Tokens tokens = context.tokens();
        int length = RankWords.ordinalLength(tokens, at);
        if (length > 0) {
            return ordinal(context, passage, at, at + length);
        }
        int medal = MEDALS.indexOf(tokens.lower(at)) + 1;
        if (medal > 0) {
            return medal(context, passage, at, medal);
        }
        if (WINNING.at(tokens, at) && leadsToRace(tokens, at, passage.end)) {
            return new Placing(1, at, at, subject(context, passage, at));
        }
        boolean runnerUp = tokens.is(at, "runner") && tokens.is(at + 1, "-") && tokens.is(at + 2, "up");
        if (runnerUp || tokens.is(at, "winner")) {
            int last = runnerUp ? at + 2 : at;
            return new Placing(runnerUp ? 2 : 1, at, last, called(context, passage, at, last + 1));
        }
        return null;
    }

    private static @Nullable Placing ordinal(Context context, Passage passage, int at, int next) {
        Tokens tokens = context.tokens();
        int place = RankWords.ordinal(tokens, at);
        boolean hyphen = tokens.is(next, "-");
        if (hyphen && (tokens.is(next + 1, "placed") || tokens.is(next + 1, "place"))) {
            return new Placing(place, at, next + 1, Holders.startingAt(context, passage, next + 2));
        }
        if (tokens.is(next, "placed")) {
            return new Placing(place, at, next, Holders.startingAt(context, passage, next + 1));
        }
        if (tokens.is(at - 1, "(") && tokens.is(next, ")") && at - 2 >= passage.first) {
            return new Placing(place, at, next - 1, person(context, passage, at - 2));
        }
        boolean noun = PLACES.at(tokens, next);
        int behind = noun ? next + 1 : next;
        String given = noun ? wentTo(context, passage, behind) : null;
        if (given != null) {
            return new Placing(place, at, next, given);
        }
        if (opens(tokens, passage, at) && BEING.at(tokens, behind)) {
            return new Placing(place, at, behind - 1, person(context, passage, behind + 1));
        }
        if (noun && isBehind(TAKING, tokens, passage, at)) {
            return new Placing(place, at, next, subject(context, passage, at));
        }
        boolean ends = behind >= passage.end || !tokens.isWord(behind) || ENDS.at(tokens, behind);
        if (ends && isBehind(BEFORE_ORDINAL, tokens, passage, at)) {
            return new Placing(place, at, behind - 1, subject(context, passage, at));
        }
        boolean aside = ends && tokens.is(at - 1, ",") && (tokens.is(behind, "in") || tokens.is(behind, ","));
        return aside && place > 1 ? new Placing(place, at, behind - 1, person(context, passage, at - 2)) : null;
    }

    /** "won the Orno Marathon", "won Sunday's race" */
    private static boolean leadsToRace(Tokens tokens, int verb, int end) {
        for (int at = verb + 1; at < Math.min(end, verb + REACH) && (tokens.isWord(at) || tokens.is(at, "'s")); at++) {
            if (RACES.at(tokens, at)) {
                return true;
            }
            if (ENDS.at(tokens, at) || RankWords.ordinalLength(tokens, at) > 0) {
                return false;
            }
        }
        return false;
    }

    /** "won bronze", "took the silver medal", "bronze medallist Ann Orr", "Silver went to Ann Orr". */
    private static @Nullable Placing medal(Context context, Passage passage, int at, int place) {
        Tokens tokens = context.tokens();
        boolean medal = tokens.is(at + 1, "medal");
        int behind = medal ? at + 2 : at + 1;
        boolean holder = tokens.is(at + 1, "medallist") || tokens.is(at + 1, "medalist");
        if (holder) {
            return new Placing(place, at, at + 1, called(context, passage, at, at + 2));
        }
        String given = wentTo(context, passage, behind);
        if (given != null) {
            return new Placing(place, at, behind - 1, given);
        }
        boolean ends = behind >= passage.end || !tokens.isWord(behind) || ENDS.at(tokens, behind);
        return ends && isBehind(TAKING, tokens, passage, at)
                ? new Placing(place, at, behind - 1, subject(context, passage, at))
                : null;
    }

    /** Whether a verb of the list stands right before, with an article or "a fine" between at most. */
    private static boolean isBehind(Words verbs, Tokens tokens, Passage passage, int at) {
        for (int verb = at - 1; verb >= Math.max(passage.first, at - REACH); verb--) {
            int length = verbs.match(tokens, verb, at);
            int gap = at - verb - length;
            if (length > 0) {
                return gap == 0 || (gap == 1 && (ARTICLES.at(tokens, at - 1) || tokens.is(at - 1, "only")));
            }
        }
        return false;
    }

    /** "third place in Sunday's race went to Ann Orr" */
    private static @Nullable String wentTo(Context context, Passage passage, int from) {
        for (int at = from; at < Math.min(passage.end, from + REACH); at++) {
            int length = GOING.match(context.tokens(), at, passage.end);
            if (length > 0) {
                return person(context, passage, at + length);
            }
            if (context.clauses().startsAt(at)) {
                return null;
            }
        }
        return null;
    }

    /** Of the words "the runner-up": who stands behind them, with a comma or none, or before them in apposition. */
    private static @Nullable String called(Context context, Passage passage, int first, int next) {
        Tokens tokens = context.tokens();
        int name = tokens.is(next, ",") ? next + 1 : next;
        boolean definite = name == next || tokens.is(first - 1, "the");
        String behind = definite ? person(context, passage, name) : null;
        boolean joined = tokens.is(first - 1, "the") && tokens.is(first - 2, ",");
        return behind != null || !joined ? behind : person(context, passage, first - 3);
    }

    /** Whether a token opens a sentence or a clause. */
    private static boolean opens(Tokens tokens, Passage passage, int at) {
        return at == passage.first || tokens.is(at - 1, ";") || tokens.is(at - 1, "and");
    }

    /** The person whose name a token is of, or who is named right behind it with a country or a title before the name; or null. */
    private static @Nullable String person(Context context, Passage passage, int token) {
        for (PersonMention person : passage.persons) {
            int first = context.scene().firstToken(person.span());
            int last = context.scene().lastToken(person.span());
            boolean near = token < first && first - token <= 3 && isAhead(context.tokens(), token, first);
            if ((first <= token && token <= last) || near) {
                return person.name();
            }
        }
        return null;
    }

    /** Only an article, a country, its owner's sign or an office between. */
    private static boolean isAhead(Tokens tokens, int from, int name) {
        for (int at = from; at < name; at++) {
            if (!tokens.isWord(at) && !tokens.is(at, "'s") && !tokens.is(at, "’s")) {
                return false;
            }
            boolean verb = BEING.at(tokens, at) || tokens.is(at, "and") || tokens.is(at, "by");
            if (verb) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String subject(Context context, Passage passage, int token) {
        return RankFiller.person(context, passage, token);
    }
}
