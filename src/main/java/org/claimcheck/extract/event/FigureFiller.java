package org.claimcheck.extract.event;

import java.util.List;
import java.util.Set;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.QuantityMention;
import org.claimcheck.model.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of money, percentages, measures, durations and counts, each keyed by what it is the figure of; a figure whose
 * key the words do not tell has no subject and the role {@code detail}.
 */
final class FigureFiller implements SlotFiller {

    private static final Words PERSONS = Words.named("persons");
    private static final Words SMALL = Words.named("uncounted");
    private static final Words CASUALTIES = Words.named("casualty-nouns");
    private static final Words VOTES = Words.named("votes");
    private static final Words FUNCTION = Words.named("phrase-ends");
    private static final Words ANOTHER = Words.of(List.of("another", "the other", "the second"));
    private static final Words PART = Words.of(List.of("first", "last", "final", "next", "previous", "opening"));
    private static final Words SHOTS = Words.of(List.of("shot", "shots", "round", "rounds", "bullet", "bullets"));
    private static final Words FIRED = Words.of(List.of("fired", "discharged", "rang out"));
    private static final int NEAR_VERB = 4;
    /** Units of money of which the words may not tell whose they are. */
    static final Words MONEY = Words.of(List.of("dollar", "franc", "rupee", "crown", "dinar", "shilling", "peso"));

    private static final Words OVERALL = Words.of(List.of("overall"));
    /** The role of a figure of which the words do not tell what it is of. */
    private static final String DETAIL = "detail";

    private static final String DISTANCE = "distance";

    private static final Set<String> PERCENT = Set.of("percent", "percentage point");

    private final FigureKeys money = FigureKeys.of("money");
    private final FigureKeys percentages = FigureKeys.of("percentage");
    private final FigureKeys measures = FigureKeys.of("measure");
    private final FigureKeys counts = FigureKeys.of("count");
    private final FigureKeys durations = FigureKeys.of("duration");

    @Override
    public boolean readsCaptions() {
        return true;
    }

    @Override
    public void fill(Context context, Passage passage) {
        for (QuantityMention quantity : passage.quantities) {
            quantity(context, passage, quantity);
        }
        for (TimeMention time : passage.times) {
            NumberValue length = length(time, context);
            boolean age = context.tokens().is(context.scene().lastToken(time.span()), "old")
                    || context.tokens().is(context.scene().lastToken(time.span()) + 2, "old");
            if (time.type() == TimeMention.Type.DURATION && length != null && !age) {
                duration(context, passage, time, length);
            }
        }
    }

    private static @Nullable NumberValue length(TimeMention time, Context context) {
        Double seconds = time.value().seconds();
        return seconds == null
                ? DurationRange.of(time.span().of(context.scene().text()))
                : new NumberValue(time.value().display(), seconds, seconds, false, "second", null, 1);
    }

    private void quantity(Context context, Passage passage, QuantityMention quantity) {
        String unit = quantity.value().unit();
        int first = context.scene().firstToken(quantity.span());
        int last = context.scene().lastToken(quantity.span());
        if (quantity.value().currency() != null || (unit != null && MONEY.has(unit))) {
            boolean each = FigureContext.isPerShare(context, passage, last);
            String named = orNounBehind(context, passage, quantity, last);
            boolean raised = "reward".equals(named) && context.tokens().is(first - 1, "by"); // "raised by $5,000"
            String of =
                    raised ? null : each ? "price per share" : FigureContext.ofProfit(context, passage, first, named);
            file(context, passage, quantity, "money", of);
        } else if (unit != null && PERCENT.contains(unit)) {
            Changes change = quantity.noun() == null ? Changes.of(context, passage, quantity) : null;
            if (change != null) {
                int frame = frame(context, passage, first);
                context.desk()
                        .file(frame, "percentage", change.subject(), null, change.value(), quantity.span(), first);
                return;
            }
            String key = percentages.subject(context, passage, first, last);
            String whole = whole(context, passage, quantity, last);
            String told = "turnout".equals(key) && FigureContext.isSoFar(passage) ? "turnout so far" : key;
            String of = told == null || VOTES.has(String.valueOf(whole)) ? whole : told;
            file(
                    context,
                    passage,
                    quantity,
                    "percentage",
                    shareOf(context, passage, first, FigureContext.grown(context, passage, first, of)));
        } else if (quantity.noun() != null && !"rank".equals(unit)) {
            count(context, passage, quantity, first, last);
        } else if (unit != null && !unit.equals("rank") && !unit.equals("second")) {
            String key = FigureContext.ofAftershock(
                    context, passage, first, measures.subject(context, passage, first, last));
            boolean far = DISTANCE.equals(key) || key == null;
            String apart = far ? Distances.between(context, passage, first, last) : null;
            file(context, passage, quantity, "measure", apart == null ? key : apart);
        }
    }

    /** What the money is for, by the telling words, else by the noun behind it: "a $500 deposit". */
    private @Nullable String orNounBehind(Context context, Passage passage, QuantityMention quantity, int last) {
        int first = context.scene().firstToken(quantity.span());
        String key = money.subject(context, passage, first, last);
        int next = last + 1;
        boolean noun = next < passage.end
                && context.tokens().isWord(next)
                && !context.tokens().isCapitalised(next)
                && !FUNCTION.at(context.tokens(), next);
        return key == null && noun ? context.tokens().lower(next) : key;
    }

    /** Shares of a vote are each somebody's: "Kask won 62 percent of the vote". */
    private static @Nullable String shareOf(Context context, Passage passage, int first, @Nullable String whole) {
        String winner = whole == null || !VOTES.has(whole) ? null : Participants.spokenOf(context, passage, first);
        return winner == null ? whole : "vote, " + winner;
    }

    /** What a percentage is a share of: "85 percent of all traffic" is of the traffic. */
    private static @Nullable String whole(Context context, Passage passage, QuantityMention quantity, int last) {
        if (quantity.noun() != null || !context.tokens().is(last + 1, "of")) {
            return quantity.noun();
        }
        for (int at = last + 2; at < Math.min(passage.end, last + 5); at++) {
            if (context.tokens().isWord(at) && !FUNCTION.at(context.tokens(), at)) {
                return context.tokens().lower(at);
            }
        }
        return null;
    }

    private void count(Context context, Passage passage, QuantityMention quantity, int first, int last) {
        if (NumberNames.isOrdinalFigure(context.tokens(), first)) {
            return; // "the 12th person" counts nobody
        }
        if (isOneOfSeveral(context, passage, quantity, last)) {
            return;
        }
        String noun = String.valueOf(quantity.noun());
        String charge = noun.equals("count") ? FigureContext.charge(context, passage, first, last) : null;
        if (charge != null) {
            file(context, passage, quantity, "count", charge);
            return;
        }
        if (SHOTS.has(noun) && isFired(context, passage, last)) {
            file(context, passage, quantity, "count", noun + " fired");
            return;
        }
        String key = counts.subject(context, passage, first, last);
        if (CASUALTIES.has(noun) || noun.startsWith("other")) {
            return;
        }
        boolean person = PERSONS.has(noun) || PERSONS.has(noun + "s");
        if (person && key != null) {
            file(context, passage, quantity, "count", key);
        } else if (!person && !SMALL.has(noun)) {
            String words =
                    place(context, first) + (quantity.modifiers().isEmpty() ? noun : quantity.modifiers() + " " + noun);
            file(context, passage, quantity, "count", words);
        }
    }

    /** "70 shots were fired": all of a shooting; not "an officer fired one shot". */
    private static boolean isFired(Context context, Passage passage, int last) {
        return FIRED.anyIn(context.tokens(), last + 1, Math.min(passage.end, last + 1 + NEAR_VERB));
    }

    /** "one group from the north and another from the south": there are two. */
    private static boolean isOneOfSeveral(Context context, Passage passage, QuantityMention quantity, int last) {
        boolean one = quantity.value().isExact() && quantity.value().min() == 1;
        return one && ANOTHER.anyIn(context.tokens(), last + 1, passage.end);
    }

    /** "his first 17 passes" are counted apart from "17 passes"; the word that tells, or nothing. */
    private static String place(Context context, int first) {
        return PART.at(context.tokens(), first - 1) ? context.tokens().lower(first - 1) + " " : "";
    }

    private void duration(Context context, Passage passage, TimeMention time, NumberValue value) {
        int first = context.scene().firstToken(time.span());
        int last = context.scene().lastToken(time.span());
        String named = durations.subject(context, passage, first, last);
        Trigger lasting = FigureContext.lasting(context, passage, last);
        if (lasting != null) {
            int lastingFrame = context.frames().of(lasting);
            String family = lasting.family().name();
            context.desk().file(lastingFrame, "duration", "length, " + family, null, value, time.span(), first);
            return;
        }
        String headed = passage.isHeadline() && context.mainFamily().name().equals("sentence") ? "prison term" : named;
        String key = named == null ? headed : named;
        if (key != null) {
            boolean overall = key.equals("gap") && OVERALL.anyIn(context.tokens(), passage.first, passage.end);
            context.desk()
                    .file(
                            durationFrame(context, passage, first),
                            "duration",
                            key,
                            overall ? "overall" : null,
                            value,
                            time.span(),
                            first);
        }
    }

    private static void file(
            Context context, Passage passage, QuantityMention quantity, String attribute, @Nullable String subject) {
        boolean detail = subject == null
                && !passage.isCaption()
                && quantity.value().isExact()
                && !context.scene().isQuoted(quantity.span().start());
        if (subject != null || detail) {
            int first = context.scene().firstToken(quantity.span());
            context.desk()
                    .file(
                            frame(context, passage, first),
                            attribute,
                            subject,
                            detail ? DETAIL : null,
                            quantity.value(),
                            quantity.span(),
                            first);
        }
    }

    private static int durationFrame(Context context, Passage passage, int token) {
        int own = context.frameWith("duration", passage, token);
        return own >= 0 ? own : frame(context, passage, token);
    }

    /** The nearest event; what is announced is of the event that the announcement is about. */
    private static int frame(Context context, Passage passage, int token) {
        int nearest = context.frames().nearest(passage, token, context.clauses());
        boolean announced =
                nearest >= 0 && context.frames().get(nearest).family.name().equals("statement");
        return announced ? context.frames().main() : nearest;
    }
}
