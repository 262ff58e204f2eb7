package org.claimcheck.extract.event;

import java.util.List;
import java.util.Set;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.QuantityMention;
import org.claimcheck.model.Span;
import org.claimcheck.model.TimeMention;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.phrase.SlotMatcher;
import org.claimcheck.text.phrase.SlotMatcher.Match;
import org.claimcheck.text.phrase.SlotPattern;
import org.claimcheck.text.phrase.SlotType;
import org.jspecify.annotations.Nullable;

/**
 * Figures of which the words around them surely tell what they are, in the place of what the nearest word would make of them.
 *
 * <p>Example: "a crowd of some 4,000 looked on" counts {@code spectators}.
 */
final class ToldFigureFiller implements SlotFiller {

    private static final List<ToldFigure> KINDS = ToldFigure.all();

    private static final Words BASELINE = Words.of(List.of(
            "against", "versus", "vs", "from", "than", "compared with", "compared to", "unlike", "after", "following"));

    private static final Words REST =
            Words.of(List.of("more", "other", "others", "further", "additional", "remaining"));
    private static final Words STEP = Words.of(List.of("by", "from", "to"));
    private static final Set<String> PERCENT = Set.of("percent", "percentage point");
    private static final int MONTHS = 12;
    private static final int LEAST_YEAR = 1800;
    private static final int MOST_YEAR = 2100;

    /**
     * A figure that was found.
     *
     * @param last last token of its number
     */
    record Figure(NumberValue value, Span span, int last, Sort sort) {}

    @Override
    public boolean readsCaptions() {
        return false;
    }

    @Override
    public void fill(Context context, Passage passage) {
        if (passage.quantities.isEmpty() && passage.times.isEmpty()) {
            return;
        }
        PassageSlots slots = null;
        SlotMatcher matcher = null;
        for (ToldFigure kind : KINDS) {
            if (kind.cue().mayStartIn(context.tokens(), passage.index)
                    && kind.cue().anyIn(context.tokens(), passage.first, passage.end)
                    && !kind.unless().anyIn(context.tokens(), passage.first, passage.end)) {
                slots = slots == null ? new PassageSlots(context.scene(), passage) : slots;
                matcher = matcher == null ? new SlotMatcher(context.tokens(), slots) : matcher;
                fill(context, passage, kind, matcher, slots);
            }
        }
    }

    private static void fill(
            Context context, Passage passage, ToldFigure kind, SlotMatcher matcher, PassageSlots slots) {
        for (int token = passage.first; token < passage.end; token++) {
            for (SlotPattern pattern : kind.patterns()) {
                Match match = matcher.match(pattern, token, passage.end);
                Figure figure = match == null ? null : figure(context, passage, kind, match.value());
                if (match != null && figure != null && isOne(context, passage, kind, match, figure)) {
                    file(context, passage, kind, slots, match, figure);
                    token = match.end() - 1;
                    break;
                }
            }
        }
    }

    private static boolean isOne(Context context, Passage passage, ToldFigure kind, Match match, Figure figure) {
        NumberValue value = figure.value();
        Tokens tokens = context.tokens();
        boolean fits = fits(kind, value)
                && Math.max(value.min(), Double.isInfinite(value.max()) ? 0 : value.max()) >= kind.least();
        return fits
                && !(!kind.subject().endsWith("before") && isBesideAnother(context, passage, match, figure))
                && !isBaseline(context, kind, passage, match)
                && !isOfAnotherYear(context, passage, match.value())
                && !isOfAnotherMonth(context, passage, match.value())
                && !isPart(tokens, figure.last() + 1)
                && (kind.article() == null || kind.article().anyIn(tokens, 0, tokens.size()));
    }

    /** "four of eleven men", "two more men": not all of them. */
    static boolean isPart(Tokens tokens, int behind) {
        return tokens.is(behind, "of") || (REST.at(tokens, behind) && !tokens.is(behind + 1, "than"));
    }

    private static boolean fits(ToldFigure kind, NumberValue value) {
        String unit = value.unit();
        boolean percent = unit != null && PERCENT.contains(unit);
        return kind.unit() == null
                ? percent == kind.attribute().equals("percentage") && !"percentage point".equals(unit)
                : kind.unit().equals(unit);
    }

    /** The figure whose number or hedge stands at this token. */
    private static @Nullable Figure figure(Context context, Passage passage, ToldFigure kind, int token) {
        if (kind.attribute().equals("duration")) {
            return length(context, passage, token);
        }
        for (QuantityMention quantity : passage.quantities) {
            int last = context.scene().lastToken(quantity.number());
            if (context.scene().firstToken(quantity.span()) <= token && token <= last) {
                return new Figure(quantity.value(), quantity.span(), last, sort(quantity));
            }
        }
        return null;
    }

    private static @Nullable Figure length(Context context, Passage passage, int token) {
        for (TimeMention time : passage.times) {
            NumberValue value = context.scene().firstToken(time.span()) == token
                    ? ToldLength.of(time, time.span().of(context.scene().text()))
                    : null;
            if (value != null) {
                return new Figure(value, time.span(), context.scene().lastToken(time.span()), Sort.LENGTH);
            }
        }
        return null;
    }

    /** "40 houses were damaged and 12 schools destroyed": a figure of the kind between the words is what they tell of. */
    private static boolean isBesideAnother(Context context, Passage passage, Match match, Figure figure) {
        for (QuantityMention other : passage.quantities) {
            int first = context.scene().firstToken(other.span());
            boolean inside = !other.span().equals(figure.span()) && first >= match.first() && first < match.end();
            if (inside && sort(other) == figure.sort() && !STEP.at(context.tokens(), first - 1)) {
                return true;
            }
        }
        return false;
    }

    enum Sort {
        MONEY,
        SHARE,
        MEASURE,
        LENGTH,
        COUNT
    }

    static Sort sort(QuantityMention quantity) {
        String unit = quantity.value().unit();
        if (PassageSlots.isMoney(quantity)) {
            return Sort.MONEY;
        }
        if (unit != null && PERCENT.contains(unit)) {
            return Sort.SHARE;
        }
        return unit != null && quantity.noun() == null ? Sort.MEASURE : Sort.COUNT;
    }

    /** "against 5 euros a year ago": what it is held against is another figure. */
    private static boolean isBaseline(Context context, ToldFigure kind, Passage passage, Match match) {
        boolean asked = kind.subject().endsWith("before") || kind.attribute().equals("duration");
        return !asked && isBaseline(context, passage, match.value());
    }

    static boolean isBaseline(Context context, Passage passage, int figure) {
        int before = figure - 1;
        return (BASELINE.at(context.tokens(), before)
                || (before > passage.first && BASELINE.match(context.tokens(), before - 1, figure) == 2));
    }

    /** "In 2011 the club won before 9,000 spectators": not now. */
    static boolean isOfAnotherYear(Context context, Passage passage, int figure) {
        PublicationTime published = context.scene().published();
        Tokens tokens = context.tokens();
        for (int at = passage.first + 1; at < passage.end; at++) {
            boolean figures = tokens.isNumber(at) && tokens.text(at).length() == 4 && tokens.is(at - 1, "in");
            int year = figures && tokens.text(at).chars().allMatch(Character::isDigit)
                    ? Integer.parseInt(tokens.text(at))
                    : 0;
            boolean other = published == null || published.date().getYear() != year;
            if (year > LEAST_YEAR && year < MOST_YEAR && other && at != figure) {
                return true;
            }
        }
        return false;
    }

    /** "In June a burglar took 40,000 euros", in a report of October. */
    static boolean isOfAnotherMonth(Context context, Passage passage, int figure) {
        PublicationTime published = context.scene().published();
        if (published == null) {
            return false;
        }
        int now = published.date().getMonthValue();
        for (TimeMention time : passage.times) {
            Integer month = time.value().month();
            if (month != null && context.scene().firstToken(time.span()) < figure) {
                int apart = Math.abs(month - now);
                if (Math.min(apart, MONTHS - apart) > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void file(
            Context context, Passage passage, ToldFigure kind, PassageSlots slots, Match match, Figure figure) {
        Certainty certainty = context.cues()
                .between(context.clauses().start(match.value(), passage.first), Math.max(match.value(), match.end()));
        int frame = context.frames().nearest(passage, match.value(), context.clauses());
        boolean background = frame > 0 && context.frames().get(frame).background;
        if (background || (certainty != Certainty.STATED && certainty != Certainty.ALLEGED)) {
            return; // what is foretold is left to the words near it
        }
        String whose =
                match.subject() < 0 ? "" : " " + slots.subject(SlotType.PERSON, match.subject(), match.subjectEnd());
        context.desk().withdrawFigures(figure.span());
        context.desk()
                .file(
                        frame,
                        kind.attribute(),
                        kind.subject() + whose,
                        null,
                        value(kind, figure.value()),
                        figure.span(),
                        context.cues().polarity(match.value(), passage.first),
                        Certainty.STATED);
    }

    private static NumberValue value(ToldFigure kind, NumberValue value) {
        return kind.atMost()
                ? new NumberValue(
                        value.display(),
                        0,
                        value.max(),
                        value.approximate(),
                        value.unit(),
                        value.currency(),
                        value.precision())
                : value;
    }
}
