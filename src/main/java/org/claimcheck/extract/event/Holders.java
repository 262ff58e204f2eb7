package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.claimcheck.model.Mention;
import org.claimcheck.model.OrganisationMention;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Whose place in an order words give: who is named beside them, or else who was named last. */
final class Holders {

    private static final Set<String> BEING =
            Set.of("is", "was", "are", "were", "remains", "remained", "be", "become", "became", "becomes", "as");

    private static final Set<String> PREPOSITIONS = Set.of("on", "in", "at", "of", "since", "by", "from", "until");

    private static final Set<String> SKIPPED = Set.of("will", "now", "also", "who", "which", "would", "has", "still");

    private record Named(String name, int first, int last) {}

    private Holders() {}

    /** The name that begins at this token, or null. */
    static @Nullable String startingAt(Context context, Passage passage, int token) {
        return named(context, passage).stream()
                .filter(one -> one.first() == token)
                .map(Named::name)
                .findFirst()
                .orElseGet(() -> capitals(context.tokens(), token, passage.end));
    }

    /**
     * The one whom words beginning at a token are said of: "X, the second seed", "X is the second seed", "X, 23, the second
     * seed"; or null.
     */
    static @Nullable String saidOf(Context context, Passage passage, int token) {
        Tokens tokens = context.tokens();
        int at = token - 1;
        boolean comma = at >= passage.first && tokens.is(at, ",");
        boolean verb = at >= passage.first && BEING.contains(tokens.lower(at));
        if (!comma && !verb) {
            return null;
        }
        at--;
        while (comma
                && at > passage.first
                && (tokens.isNumber(at) || tokens.is(at, ",") || tokens.is(at, ")") || tokens.is(at, "("))) {
            at--;
        }
        while (verb && at > passage.first && SKIPPED.contains(tokens.lower(at))) {
            at--;
        }
        boolean relative = verb && (tokens.is(at + 1, "which") || tokens.is(at + 1, "who"));
        if (verb && tokens.is(at, ",")) {
            return relative ? endingAt(context, passage, at - 1) : clauseSubject(context, passage, at);
        }
        return endingAt(context, passage, at);
    }

    /** "X, who turns 50 next year, is the first woman": who stands before the aside. */
    private static @Nullable String clauseSubject(Context context, Passage passage, int comma) {
        for (int at = comma - 1; at > passage.first; at--) {
            if (context.tokens().is(at, ",")) {
                return endingAt(context, passage, at - 1);
            }
        }
        return null;
    }

    private static @Nullable String endingAt(Context context, Passage passage, int token) {
        if (token < passage.first) {
            return null;
        }
        int first = token;
        while (first > passage.first && isCapital(context.tokens(), first) && isCapital(context.tokens(), first - 1)) {
            first--;
        }
        int from = first;
        boolean behindPreposition =
                first > passage.first && PREPOSITIONS.contains(context.tokens().lower(first - 1));
        return named(context, passage).stream()
                .filter(one -> one.last() == token)
                .map(Named::name)
                .findFirst()
                .orElseGet(() -> behindPreposition ? null : capitals(context.tokens(), from, token + 1));
    }

    /** The run of capitalised words that begins at a token, the way a name that is not known is written; or null. */
    private static @Nullable String capitals(Tokens tokens, int first, int end) {
        int last = first;
        while (last < end && isCapital(tokens, last)) {
            last++;
        }
        return last == first ? null : tokens.words(first, last - 1);
    }

    private static boolean isCapital(Tokens tokens, int token) {
        return tokens.isWord(token) && tokens.isCapitalised(token);
    }

    /** The body or place named last before a token, in its sentence or in the one before; or null. */
    static @Nullable String lastBefore(Context context, Passage passage, int token) {
        String found = null;
        for (Named one : named(context, passage)) {
            found = one.last() < token ? one.name() : found;
        }
        if (found == null && passage.index > 0) {
            List<Named> before = named(context, context.scene().passages.get(passage.index - 1));
            found = before.isEmpty() ? null : before.get(0).name();
        }
        return found;
    }

    private static List<Named> named(Context context, Passage passage) {
        List<Named> out = new ArrayList<>();
        ToIntFunction<Mention> first = mention -> context.scene().firstToken(mention.span());
        ToIntFunction<Mention> last = mention -> context.scene().lastToken(mention.span());
        for (PersonMention one : passage.persons) {
            out.add(new Named(one.name(), first.applyAsInt(one), last.applyAsInt(one)));
        }
        for (OrganisationMention one : passage.organisations) {
            out.add(new Named(one.name(), first.applyAsInt(one), last.applyAsInt(one)));
        }
        for (PlaceMention one : passage.places) {
            out.add(new Named(one.value().name(), first.applyAsInt(one), last.applyAsInt(one)));
        }
        out.sort((left, right) -> Integer.compare(left.first(), right.first()));
        return out;
    }
}
