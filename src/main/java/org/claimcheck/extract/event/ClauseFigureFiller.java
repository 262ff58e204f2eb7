package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimcheck.extract.event.ToldFigureFiller.Figure;
import org.claimcheck.extract.event.ToldFigureFiller.Sort;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.QuantityMention;
import org.claimcheck.model.TimeMention;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Figures that a word of their clause tells of, in the place of what the nearest word would make of them.
 *
 * <p>Example: "the breakout of three prisoners" and "three inmates have fled" both count {@code escaped}.
 */
final class ClauseFigureFiller implements SlotFiller {

    private static final List<ClauseFigure> KINDS = ClauseFigure.all();

    private static final Words DETERMINERS = Words.of(List.of("the", "its", "their", "his", "her", "all"));

    private static final Words OF_ANOTHER_TIME = ClauseFigure.ofAnotherTime();

    private static final Set<String> PERCENT = Set.of("percent");

    /** Tokens behind a figure within which a noun has it before itself: "a three-day, bitter trial". */
    private static final int HEAD = 3;

    private static final int LONG = 25;

    @Override
    public boolean readsCaptions() {
        return true;
    }

    @Override
    public void fill(Context context, Passage passage) {
        if (passage.quantities.isEmpty() && passage.times.isEmpty()) {
            return;
        }
        Tokens tokens = context.tokens();
        if (OF_ANOTHER_TIME.anyIn(tokens, passage.first, passage.end)) {
            return;
        }
        for (ClauseFigure kind : KINDS) {
            boolean told = kind.beside().mayStartIn(tokens, passage.index)
                    || kind.headed().mayStartIn(tokens, passage.index);
            if (told
                    && !kind.otherwise().anyIn(tokens, passage.first, passage.end)
                    && (kind.article() == null || kind.article().anyIn(tokens, 0, tokens.size()))) {
                fill(context, passage, kind);
            }
        }
    }

    private static void fill(Context context, Passage passage, ClauseFigure kind) {
        List<Figure> figures = figures(context, passage, kind);
        for (Figure figure : figures) {
            int first = context.scene().firstToken(figure.span());
            int start = Math.max(context.clauses().start(first, passage.first), first - LONG);
            int end = Math.min(context.clauses().end(figure.last(), passage.end), figure.last() + LONG);
            List<Figure> others = figures.stream()
                    .filter(other -> !other.equals(figure))
                    .filter(other -> other.last() >= start && other.last() < end)
                    .toList();
            Clause clause = new Clause(start, first, figure.last(), end);
            if (isToldOf(context, kind, clause, others) && isOne(context, passage, figure)) {
                file(context, passage, kind, figure);
            }
        }
    }

    /** A figure in its clause, in tokens. */
    private record Clause(int start, int first, int last, int end) {

        int distance(int token) {
            return token < first ? first - token : Math.max(0, token - last);
        }
    }

    private static boolean isToldOf(Context context, ClauseFigure kind, Clause clause, List<Figure> others) {
        Tokens tokens = context.tokens();
        int behind = Math.min(clause.end(), clause.last() + 1 + HEAD);
        boolean otherwise = kind.unless().anyIn(tokens, clause.start(), clause.first())
                || kind.unless().anyIn(tokens, clause.last() + 1, clause.end())
                || kind.never().anyIn(tokens, clause.last() + 1, behind);
        if (otherwise) {
            return false;
        }
        if (kind.headed().anyIn(tokens, clause.last() + 1, behind)) {
            return true;
        }
        for (int at = clause.start(); at < clause.end(); at++) {
            int token = at;
            boolean cue = kind.beside().match(tokens, token, clause.end()) > 0;
            if (cue && others.stream().allMatch(other -> isFarther(context, other, token, clause))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFarther(Context context, Figure other, int cue, Clause clause) {
        int first = context.scene().firstToken(other.span());
        int distance = cue < first ? first - cue : Math.max(0, cue - other.last());
        return distance > clause.distance(cue);
    }

    private static boolean isOne(Context context, Passage passage, Figure figure) {
        int first = context.scene().firstToken(figure.span());
        int behind = context.scene().lastToken(figure.span()) + 1;
        boolean counted = figure.sort() == Sort.COUNT;
        boolean held = counted || figure.sort() == Sort.MONEY || figure.sort() == Sort.SHARE;
        return !context.scene().isQuoted(figure.span().start())
                && !(counted && isWhole(context.tokens(), first))
                && !(counted && ToldFigureFiller.isPart(context.tokens(), figure.last() + 1))
                && !(figure.sort() == Sort.MONEY && context.tokens().is(behind, "of"))
                && !(held && ToldFigureFiller.isBaseline(context, passage, first))
                && !ToldFigureFiller.isOfAnotherYear(context, passage, first)
                && !ToldFigureFiller.isOfAnotherMonth(context, passage, first);
    }

    /** "Of the 4,100 posts, 90 will be cut": what others are a part of. */
    private static boolean isWhole(Tokens tokens, int first) {
        return tokens.is(first - 2, "of") && DETERMINERS.at(tokens, first - 1);
    }

    /** The figures of a sentence that may be of this kind by what they count or measure. */
    private static List<Figure> figures(Context context, Passage passage, ClauseFigure kind) {
        List<Figure> figures = new ArrayList<>();
        if (kind.attribute().equals("duration")) {
            for (TimeMention time : passage.times) {
                NumberValue value =
                        ToldLength.of(time, time.span().of(context.scene().text()));
                if (value != null && isWithin(kind, value)) {
                    figures.add(new Figure(value, time.span(), context.scene().lastToken(time.span()), Sort.LENGTH));
                }
            }
            return figures;
        }
        for (QuantityMention quantity : passage.quantities) {
            Sort sort = ToldFigureFiller.sort(quantity);
            if (fits(kind, sort, quantity) && isWithin(kind, quantity.value())) {
                int last = context.scene().lastToken(quantity.number());
                figures.add(new Figure(quantity.value(), quantity.span(), last, sort));
            }
        }
        return figures;
    }

    private static boolean fits(ClauseFigure kind, Sort sort, QuantityMention quantity) {
        String unit = quantity.value().unit();
        return switch (kind.attribute()) {
            case "count" -> sort == Sort.COUNT && isNamed(kind, quantity);
            case "money" -> sort == Sort.MONEY;
            case "percentage" -> sort == Sort.SHARE && unit != null && PERCENT.contains(unit);
            default ->
                sort == Sort.MEASURE && (kind.unit() == null || kind.unit().equals(unit));
        };
    }

    private static boolean isNamed(ClauseFigure kind, QuantityMention quantity) {
        String noun = quantity.noun();
        return noun != null
                && (kind.nouns().contains(noun)
                        || kind.nouns().contains(quantity.modifiers() + ' ' + noun)
                        || (noun.endsWith("s") && kind.nouns().contains(noun.substring(0, noun.length() - 1))));
    }

    private static boolean isWithin(ClauseFigure kind, NumberValue value) {
        double greatest = Double.isInfinite(value.max()) ? value.min() : value.max();
        return greatest >= kind.least() && value.min() <= kind.most();
    }

    private static void file(Context context, Passage passage, ClauseFigure kind, Figure figure) {
        int first = context.scene().firstToken(figure.span());
        Certainty certainty = context.cues().between(context.clauses().start(first, passage.first), figure.last() + 1);
        int frame = context.frames().nearest(passage, first, context.clauses());
        boolean background = frame > 0 && context.frames().get(frame).background;
        Certainty told = told(kind, certainty);
        if (background || told == null) {
            return;
        }
        context.desk().withdrawFigures(figure.span());
        context.desk()
                .file(
                        frame,
                        kind.attribute(),
                        kind.subject(),
                        null,
                        figure.value(),
                        figure.span(),
                        context.cues().polarity(first, passage.first),
                        told);
    }

    /** What is planned is lined up as it stands, where the kind says so; what may be, or is hoped, is not. */
    private static @Nullable Certainty told(ClauseFigure kind, Certainty certainty) {
        return switch (certainty) {
            case STATED, ALLEGED -> Certainty.STATED;
            case EXPECTED -> kind.planned() ? Certainty.STATED : null;
            default -> null;
        };
    }
}
