package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.QuantityMention;
import org.claimcheck.model.Span;
import org.claimcheck.text.Tokens;

/**
 * Groups of people that an article counts one beside the other, as their sum, and the figure that it gives for all of them.
 *
 * <p>Example: "the virus infected 44 pupils and 23 teachers" makes 67 {@code ill in all}; "the 76 people who fell ill" are 76.
 */
final class SumsOfPeople implements SlotFiller {

    /** The role of a sum. */
    private static final String SUM = "sum";

    /** The role of the figure for all. */
    private static final String WHOLE = "whole";

    private static final Words PERSONS = Words.any(Words.named("persons"), Words.named("groups-of-people"));
    private static final Words ALL = Words.named("total-persons");
    private static final Words BEFORE_WHOLE =
            Words.of(List.of("the", "all", "all the", "all of the", "these", "those"));
    private static final Words TOTALLING =
            Words.of(List.of("in all", "altogether", "in total", "a total of", "total of"));
    private static final Words SOME = Words.of(List.of(
            "including",
            "among",
            "among them",
            "another",
            "other",
            "others",
            "more",
            "only",
            "either",
            "between",
            "alone"));
    private static final int WIDE = 9;

    private static final Map<String, Words> FATES = fates();

    private static Map<String, Words> fates() {
        Map<String, Words> fates = new TreeMap<>();
        Resource.asMap(Resource.mapping("figures.yaml").get("in-all"))
                .forEach((fate, words) -> fates.put(fate + " in all", Words.of(Resource.strings(words))));
        return fates;
    }

    @Override
    public void fill(Context context, Passage passage) {
        if (passage.quantities.isEmpty() || passage.isHeadline()) {
            return;
        }
        for (Map.Entry<String, Words> fate : FATES.entrySet()) {
            if (fate.getValue().anyIn(context.tokens(), passage.first, passage.end)) {
                fill(context, passage, fate.getKey(), fate.getValue());
            }
        }
    }

    private static void fill(Context context, Passage passage, String subject, Words fate) {
        List<QuantityMention> row = new ArrayList<>();
        for (QuantityMention quantity : passage.quantities) {
            boolean joined = !row.isEmpty() && isJoined(context, row.get(row.size() - 1), quantity);
            if (!joined) {
                sum(context, passage, subject, fate, row);
                row.clear();
            }
            if (isOfPeople(quantity)) {
                row.add(quantity);
            }
        }
        sum(context, passage, subject, fate, row);
    }

    private static boolean isOfPeople(QuantityMention quantity) {
        String noun = quantity.noun();
        return noun != null
                && quantity.value().isExact()
                && (PERSONS.has(noun) || PERSONS.has(noun + "s"))
                && quantity.modifiers().indexOf("other") < 0
                && quantity.modifiers().indexOf("more") < 0;
    }

    /** "44 pupils and 23 teachers", "44 pupils, 23 teachers and a cook". */
    private static boolean isJoined(Context context, QuantityMention left, QuantityMention right) {
        int last = context.scene().lastToken(left.span());
        int first = context.scene().firstToken(right.span());
        boolean near = first == last + 2
                && (context.tokens().is(last + 1, "and") || context.tokens().is(last + 1, ","));
        return near
                && isOfPeople(right)
                && !right.value().display().equals(left.value().display());
    }

    private static void sum(Context context, Passage passage, String subject, Words fate, List<QuantityMention> row) {
        if (row.size() == 1) {
            whole(context, passage, subject, fate, row.get(0));
        }
        if (row.size() < 2) {
            return;
        }
        Tokens tokens = context.tokens();
        int first = context.scene().firstToken(row.get(0).span());
        int last = context.scene().lastToken(row.get(row.size() - 1).span());
        boolean joined =
                tokens.is(context.scene().firstToken(row.get(row.size() - 1).span()) - 1, "and");
        int from = Math.max(passage.first, first - WIDE);
        int to = Math.min(passage.end, last + WIDE);
        boolean partial = SOME.anyIn(tokens, from, first)
                || SOME.anyIn(tokens, last + 1, Math.min(passage.end, last + 3))
                || tokens.is(last + 1, "of");
        if (!joined || partial || !isTold(tokens, fate, from, first, last, to)) {
            return;
        }
        double sum = row.stream().mapToDouble(it -> it.value().min()).sum();
        Span span = new Span(
                row.get(0).span().start(), row.get(row.size() - 1).span().end());
        String shown = span.of(context.scene().text()) + ", together " + (long) sum;
        file(context, passage, subject, SUM, NumberValue.exactly(sum, "person", shown), span, first);
    }

    /** "the 76 people who fell ill", "76 people fell ill in all". */
    private static void whole(Context context, Passage passage, String subject, Words fate, QuantityMention quantity) {
        Tokens tokens = context.tokens();
        int first = context.scene().firstToken(quantity.span());
        int last = context.scene().lastToken(quantity.span());
        int to = Math.min(passage.end, last + WIDE);
        boolean all =
                ALL.has(String.valueOf(quantity.noun())) && quantity.modifiers().isEmpty();
        boolean total =
                BEFORE_WHOLE.at(tokens, first - 1) || TOTALLING.anyIn(tokens, Math.max(passage.first, first - 3), to);
        boolean told = isTold(tokens, fate, Math.max(passage.first, first - 3), first, last, to);
        if (all && total && told && !SOME.anyIn(tokens, last + 1, Math.min(passage.end, last + 2))) {
            file(context, passage, subject, WHOLE, quantity.value(), quantity.span(), first);
        }
    }

    /** Whether what befell them is said right before or behind them. */
    private static boolean isTold(Tokens tokens, Words fate, int from, int first, int last, int to) {
        return fate.anyIn(tokens, from, first) || fate.anyIn(tokens, last + 1, to);
    }

    private static void file(
            Context context, Passage passage, String subject, String role, NumberValue value, Span span, int token) {
        int frame = context.frames().nearest(passage, token, context.clauses());
        if (frame == 0 || (frame > 0 && !context.frames().get(frame).background)) {
            context.desk().file(frame, "count", subject, role, value, span, token);
        }
    }
}
