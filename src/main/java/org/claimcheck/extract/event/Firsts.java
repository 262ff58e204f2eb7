package org.claimcheck.extract.event;

import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.text.Plurals;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads the how-manieth of a kind somebody is to do something: "the first woman to run the city", "the city's second female
 * mayor", "the fourth town in the country to ban cars".
 */
final class Firsts {

    private static final int DEED = 6;
    private static final Set<String> SINCE = Set.of("since", "for", "this", "so");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their", "his", "her");
    private static final Set<String> ENDS =
            Set.of(",", ".", ";", ":", "after", "since", "and", "but", "when", "in", "at", "on", "by", "who");

    private Firsts() {}

    /** The place that begins at this ordinal, or null. */
    static @Nullable RankPhrase read(Context context, Passage passage, int at) {
        Tokens tokens = context.tokens();
        int length = RankWords.ordinalLength(tokens, at);
        boolean definite = at > passage.first
                && (tokens.is(at - 1, "the") || tokens.is(at - 1, "'s") || ARTICLES.contains(tokens.lower(at - 1)));
        if (length == 0 || !definite) {
            return null;
        }
        int noun = noun(tokens, at + length, passage.end);
        if (noun < 0) {
            return null;
        }
        Set<String> about = new TreeSet<>();
        for (int token = at + length; token < noun; token++) {
            if (tokens.isWord(token)) {
                about.add(tokens.lower(token));
            }
        }
        return RankWords.LEADERS.contains(tokens.lower(noun))
                ? office(context, passage, at, noun, about)
                : deed(context, passage, at, noun, about);
    }

    /** "the first female mayor" is the first woman to lead. */
    private static @Nullable RankPhrase office(Context context, Passage passage, int at, int noun, Set<String> about) {
        String kind = null;
        for (String word : Set.copyOf(about)) {
            String of = RankWords.OF_KIND.getOrDefault(word, RankWords.KINDS.contains(word) ? word : null);
            if (of != null) {
                about.remove(word);
                kind = of;
            }
        }
        about.removeIf(RankWords.LEADERS::contains);
        boolean counted = kind == null || !about.isEmpty();
        Tokens tokens = context.tokens();
        int named = noun;
        return counted || SINCE.contains(tokens.lower(Math.min(noun + 1, tokens.size() - 1)))
                ? null
                : phrase(context, passage, at, named, kind + " to lead", new TreeSet<>());
    }

    private static @Nullable RankPhrase deed(Context context, Passage passage, int at, int noun, Set<String> kinds) {
        Tokens tokens = context.tokens();
        Set<String> about = new TreeSet<>();
        int to = noun + 1;
        while ((to < Math.min(passage.end, noun + 5) && !tokens.is(to, "to") && !ENDS.contains(tokens.lower(to)))
                || (to == noun + 1 && tokens.is(to, "in"))) {
            to++;
        }
        if (tokens.is(noun + 1, "in")) {
            while (to < Math.min(passage.end, noun + 7) && !tokens.is(to, "to")) {
                to++;
            }
        }
        int verb = to + 1;
        String deed = verb < passage.end && tokens.is(to, "to") ? RankWords.DEEDS.get(tokens.lower(verb)) : null;
        if (deed == null) {
            return null;
        }
        int last = verb;
        while (last + 1 < Math.min(passage.end, verb + DEED) && !ENDS.contains(tokens.lower(last + 1))) {
            last++;
        }
        boolean leads = deed.equals("lead");
        if (leads && !leadsSomething(tokens, verb, last)) {
            return null;
        }
        for (int token = verb + 1; token <= last && !leads; token++) {
            if (tokens.isWord(token) && tokens.lower(token).length() > 3) {
                about.add(Plurals.singular(tokens.lower(token)));
            }
        }
        String kind = kinds.isEmpty() ? tokens.lower(noun) : String.join(" ", kinds) + " " + tokens.lower(noun);
        return phrase(context, passage, at, last, kind + " to " + deed, about);
    }

    /** "to be mayor", "to take office", "to lead the city"; not "to be seen" and "to take a bow". */
    private static boolean leadsSomething(Tokens tokens, int verb, int last) {
        if (!Set.of("be", "become", "take", "hold", "occupy", "serve").contains(tokens.lower(verb))) {
            return last > verb;
        }
        for (int at = verb + 1; at <= last; at++) {
            if (RankWords.LEADERS.contains(tokens.lower(at))
                    || Set.of("office", "post", "job", "helm").contains(tokens.lower(at))) {
                return true;
            }
        }
        return false;
    }

    private static int noun(Tokens tokens, int from, int end) {
        for (int at = from; at < Math.min(end, from + 3); at++) {
            String word = tokens.lower(at);
            boolean kindOfOffice = at + 1 < end && RankWords.LEADERS.contains(tokens.lower(at + 1));
            if (!kindOfOffice && RankWords.LEADERS.contains(word) && at > from) {
                return at;
            }
            if (!kindOfOffice
                    && RankWords.KINDS.contains(word)
                    && (tokens.is(at + 1, "to") || tokens.is(at + 1, "in") || tokens.is(at + 1, "ever"))) {
                return at;
            }
        }
        return -1;
    }

    private static RankPhrase phrase(
            Context context, Passage passage, int at, int last, String order, Set<String> about) {
        Tokens tokens = context.tokens();
        String scope = "";
        for (PlaceMention place : passage.places) {
            int first = context.scene().firstToken(place.span());
            boolean owns = first < at && first >= at - 4 && tokens.is(at - 1, "'s");
            if (owns || (first > at && first <= last + 3)) {
                scope = place.value().name();
            }
        }
        for (int token = Math.max(passage.first, at - 3); scope.isEmpty() && token <= last; token++) {
            scope = RankWords.SCOPES.getOrDefault(tokens.lower(token), "");
        }
        int first = tokens.is(at - 1, "'s") ? owner(tokens, at, passage.first) : at - 1;
        String holder = Holders.startingAt(context, passage, last + 1);
        return new RankPhrase(first, at, last, RankWords.ordinal(tokens, at), order, scope, about, holder);
    }

    private static int owner(Tokens tokens, int at, int start) {
        int first = at - 2;
        while (first - 1 >= start
                && at - first < 5
                && (tokens.is(first - 1, "the") || (tokens.isCapitalised(first) && tokens.isCapitalised(first - 1)))) {
            first--;
        }
        return Math.max(start, first);
    }
}
