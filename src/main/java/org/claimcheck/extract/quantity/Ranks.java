package org.claimcheck.extract.quantity;

import java.util.Set;
import org.claimcheck.extract.quantity.NumberWords.Kind;
import org.claimcheck.extract.quantity.NumberWords.Word;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.QuantityMention;
import org.claimcheck.model.Span;
import org.claimcheck.text.Plurals;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;
import org.jspecify.annotations.Nullable;

/** Reads places in an order: "came in second", "fourth-largest", "runner-up". */
final class Ranks {

    private static final WordList RANKING_VERBS = WordList.of(
            "came",
            "come",
            "comes",
            "coming",
            "finished",
            "finish",
            "finishes",
            "finishing",
            "placed",
            "ranked",
            "ranks",
            "rank",
            "ranking",
            "was",
            "is",
            "were",
            "are",
            "be",
            "remains",
            "remained",
            "stands",
            "lies",
            "lay",
            "now");
    private static final WordList COMING_IN = WordList.of(
            "came",
            "come",
            "comes",
            "coming",
            "finished",
            "finish",
            "finishes",
            "finishing",
            "placed",
            "ranked",
            "ranks");
    private static final Set<String> SCOPES = Set.of("overall", "place", "behind", "in", "on", "out");

    private Ranks() {}

    /** The rank that starts at this token, or null. */
    static @Nullable QuantityMention read(Tokens tokens, int at, int end) {
        if (tokens.is(at, "runner") && tokens.is(at + 1, "-") && tokens.is(at + 2, "up")) {
            return mention(tokens, at, at + 2, at + 2, 2, null, "");
        }
        double place = ordinal(tokens, at);
        if (place <= 0) {
            return null;
        }
        int next = numeric(tokens, at) ? at + 2 : at + 1;
        return superlative(tokens, at, next, end, place);
    }

    private static @Nullable QuantityMention superlative(Tokens tokens, int at, int next, int end, double place) {
        int adjective = tokens.is(next, "-") ? next + 1 : next;
        if (adjective < end
                && tokens.endsWith(adjective, "est")
                && tokens.lower(adjective).length() > 5) {
            String way = tokens.lower(adjective);
            CountedNoun noun = CountedNoun.behind(tokens, adjective + 1, end, true);
            return mention(tokens, at, adjective, next - 1, place, noun == null ? null : noun.noun(), way);
        }
        if (afterRankingVerb(tokens, at) && !nounFollows(tokens, next, end)) {
            return mention(tokens, at, next - 1, next - 1, place, null, "");
        }
        if (tokens.is(next, "place") && place <= 100) {
            return mention(tokens, at, next, next - 1, place, null, "");
        }
        return tokens.is(at - 1, "the") ? nth(tokens, at, next, end, place) : null;
    }

    /** "the fourth Swiss city", "the second in the country". */
    private static @Nullable QuantityMention nth(Tokens tokens, int at, int next, int end, double place) {
        boolean said = RANKING_VERBS.at(tokens, Math.max(0, at - 2));
        if (!said || place < 2) {
            return null;
        }
        CountedNoun noun = CountedNoun.behind(tokens, next, end, true);
        if (noun == null) {
            return tokens.is(next, "in") || tokens.is(next, "of")
                    ? mention(tokens, at, next - 1, next - 1, place, null, "")
                    : null;
        }
        boolean repeated = Set.of("time", "day", "half", "week", "month", "year", "quarter", "night", "round")
                .contains(noun.noun());
        return repeated
                ? null
                : mention(tokens, at, noun.end() - 1, next - 1, place, Plurals.singular(noun.noun()), noun.modifiers());
    }

    private static boolean afterRankingVerb(Tokens tokens, int at) {
        if (at == 0 || tokens.sentenceOf(at - 1) != tokens.sentenceOf(at)) {
            return false;
        }
        boolean in = tokens.is(at - 1, "in") && at > 1;
        return in ? COMING_IN.at(tokens, at - 2) : RANKING_VERBS.at(tokens, at - 1);
    }

    private static boolean nounFollows(Tokens tokens, int next, int end) {
        String word = next < end && tokens.isWord(next) ? tokens.lower(next) : "";
        return !word.isEmpty() && !SCOPES.contains(word) && !CountedNoun.endsNounPhrase(word);
    }

    private static double ordinal(Tokens tokens, int at) {
        if (tokens.isNumber(at)) {
            return numeric(tokens, at) ? Double.parseDouble(tokens.text(at)) : 0;
        }
        Word word = tokens.isWord(at) ? NumberWords.get(tokens.lower(at), Kind.ORDINAL) : null;
        return word == null ? 0 : word.value();
    }

    /** "22nd", "3rd". */
    private static boolean numeric(Tokens tokens, int at) {
        return tokens.isNumber(at)
                && at + 1 < tokens.size()
                && tokens.joined(at + 1)
                && Set.of("st", "nd", "rd", "th").contains(tokens.lower(at + 1))
                && tokens.text(at).chars().allMatch(Character::isDigit)
                && tokens.text(at).length() < 6;
    }

    private static QuantityMention mention(
            Tokens tokens,
            int first,
            int last,
            int lastOfNumber,
            double place,
            @Nullable String noun,
            String modifiers) {
        Span span = tokens.span(first, last);
        NumberValue value = NumberValue.exactly(place, "rank", span.of(tokens.source()));
        return new QuantityMention(span, tokens.span(first, lastOfNumber), value, noun, modifiers);
    }
}
