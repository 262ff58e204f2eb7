package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.text.Plurals;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads places by size, age and the like: "Kenya's fifth-largest maker of tractors", "the biggest airport in the country". Only
 * of one: "one of the largest makers" and "the two largest makers" give no place.
 */
final class Superlatives {

    private static final int LONGEST = 5;
    private static final Set<String> AMONG =
            Set.of("among", "of", "two", "three", "four", "five", "ten", "some", "many");
    private static final Set<String> NEVER_BEFORE =
            Set.of("once", "formerly", "arguably", "perhaps", "possibly", "become", "becomes", "becoming", "ever");
    private static final Set<String> ENDS = Set.of(
            ",", ".", ";", ":", ")", "(", "”", "\"", "–", "—", "in", "of", "by", "after", "behind", "on", "with", "and",
            "for", "at", "is", "was", "has", "had", "said", "says", "who", "which", "that", "to", "as", "will", "since",
            "from", "when", "where", "but", "or", "outside", "are", "were");
    private static final Set<String> IN = Set.of("in", "on", "of");
    private static final Words PHRASE_ENDS = Words.named("phrase-ends");

    private Superlatives() {}

    /** The place that begins at this token with an ordinal or a superlative, or null. */
    static @Nullable RankPhrase read(Context context, Passage passage, int at) {
        Tokens tokens = context.tokens();
        int ordinal = RankWords.ordinalLength(tokens, at);
        int adjective = ordinal > 0 && tokens.is(at + ordinal, "-") ? at + ordinal + 1 : at + ordinal;
        String measure = adjective < passage.end ? RankWords.MEASURES.get(tokens.lower(adjective)) : null;
        if (measure == null || isAmongOthers(tokens, at, passage.first) || isPartOfOrdinal(tokens, at)) {
            return null;
        }
        int noun = head(tokens, adjective + 1, passage.end);
        String head = noun < 0 ? null : RankWords.head(tokens.lower(noun));
        if (head == null) {
            return null;
        }
        Set<String> about = new TreeSet<>();
        words(tokens, adjective + 1, noun, about);
        int last = complement(tokens, noun, passage.end, about);
        int owner = owner(tokens, at, passage.first);
        String scope = scope(context, passage, owner, at, last);
        int place = ordinal > 0 ? RankWords.ordinal(tokens, at) : 1;
        String holder = named(context, passage, last);
        return new RankPhrase(owner, at, last, place, measure + " " + head, scope, about, holder);
    }

    /** "third" in "third-largest" is read where the ordinal begins. */
    private static boolean isPartOfOrdinal(Tokens tokens, int at) {
        return RankWords.MEASURES.containsKey(tokens.lower(at))
                && (RankWords.ordinalLength(tokens, at - 1) > 0 || (tokens.is(at - 1, "-") && at > 1));
    }

    private static boolean isAmongOthers(Tokens tokens, int at, int start) {
        for (int back = at - 1; back >= Math.max(start, at - 5); back--) {
            if (NEVER_BEFORE.contains(tokens.lower(back))
                    || (AMONG.contains(tokens.lower(back)) && (back < at - 1 || !tokens.is(back, "of")))) {
                return true;
            }
            if (tokens.is(back, ",")) {
                return false;
            }
        }
        return false;
    }

    /** The known noun in the singular that ends the phrase, or -1. */
    private static int head(Tokens tokens, int from, int end) {
        int found = -1;
        for (int at = from; at < Math.min(end, from + LONGEST); at++) {
            if (ENDS.contains(tokens.lower(at)) || (tokens.isWord(at) && PHRASE_ENDS.at(tokens, at))) {
                break;
            }
            if (tokens.isWord(at) && !tokens.isCapitalised(at) && RankWords.head(tokens.lower(at)) != null) {
                found = at;
            }
        }
        boolean goesOn = found >= 0 && tokens.is(found + 1, "-");
        return goesOn ? -1 : found;
    }

    /** "of tractors and trailers" behind the noun; returns its last token. */
    private static int complement(Tokens tokens, int noun, int end, Set<String> about) {
        if (!tokens.is(noun + 1, "of")) {
            return noun;
        }
        int at = noun + 2;
        while (at < Math.min(end, noun + 8)
                && (!tokens.endsWith(at, "ed") || at == noun + 2)
                && (tokens.is(at, "and") || tokens.is(at, "-") || !ENDS.contains(tokens.lower(at)))
                && tokens.sentenceOf(at) == tokens.sentenceOf(noun)) {
            at++;
        }
        words(tokens, noun + 2, at, about);
        return at - 1;
    }

    private static void words(Tokens tokens, int from, int to, Set<String> out) {
        for (int at = from; at < to; at++) {
            if (tokens.isWord(at) && tokens.lower(at).length() > 2 && !tokens.is(at, "and") && !tokens.is(at, "the")) {
                out.add(Plurals.singular(tokens.lower(at)));
            }
        }
    }

    /** First token of "Kenya's" or "the country's" before the place; the place's own first token where nobody owns it. */
    private static int owner(Tokens tokens, int at, int start) {
        if (at <= start || (!tokens.is(at - 1, "'s") && !tokens.is(at - 1, "’s"))) {
            return at > start && tokens.is(at - 1, "the") ? at - 1 : at;
        }
        int first = at - 2;
        while (first - 1 >= start
                && at - first < 5
                && tokens.isWord(first - 1)
                && ((tokens.isCapitalised(first) && tokens.isCapitalised(first - 1)) || tokens.is(first - 1, "the"))) {
            first--;
        }
        return Math.max(start, first);
    }

    /** Among whom: the place in the owner or behind, else a word such as "world"; empty where it is not said. */
    private static String scope(Context context, Passage passage, int owner, int at, int last) {
        Tokens tokens = context.tokens();
        List<String> found = new ArrayList<>();
        boolean behind = IN.contains(tokens.lower(Math.min(last + 1, tokens.size() - 1)));
        for (PlaceMention place : passage.places) {
            int first = context.scene().firstToken(place.span());
            boolean owns = first >= owner && first < at;
            boolean follows = behind && first > last && first <= last + 3;
            if (owns || follows || (first > at && first <= last)) {
                found.add(place.value().name());
            }
        }
        if (!found.isEmpty()) {
            return found.get(0);
        }
        for (int token = owner; token < Math.min(passage.end, last + 4); token++) {
            String scope = RankWords.SCOPES.get(tokens.lower(token));
            if (scope != null && (token < at || (behind && token > last))) {
                return scope;
            }
        }
        return owner < at - 1 && tokens.is(at - 1, "'s") ? tokens.words(owner, at - 2) : "";
    }

    /** "the country's third-largest airline, Quaylo Air, said": the name in apposition behind, or null. */
    private static @Nullable String named(Context context, Passage passage, int last) {
        Tokens tokens = context.tokens();
        int end = last;
        if (IN.contains(tokens.lower(Math.min(last + 1, tokens.size() - 1)))) {
            for (int at = last + 2; at < Math.min(passage.end, last + 6); at++) {
                end = tokens.is(at, ",") ? at - 1 : end;
            }
        }
        int comma = tokens.is(end + 1, ",") ? 1 : 0;
        return Holders.startingAt(context, passage, end + 1 + comma);
    }
}
