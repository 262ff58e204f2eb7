package org.claimcheck.extract.event;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.extract.event.States.Phrase;
import org.claimcheck.extract.event.States.State;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.Span;
import org.claimcheck.model.TermValue;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * How something ended or who is where, from the closed list of {@link States}: "released Lund on bail" against "Lund was led down to the
 * cells". What will or may be, what stood in other years and what somebody is quoted with is left out.
 */
final class StateFiller implements SlotFiller {

    private static final Words MODALS = Words.named("state-modals");
    private static final Words NEGATIONS = Words.named("negations");
    private static final Words REFUSING = Words.named("state-refusing");
    private static final Words BEFORE = Words.any(Words.named("background"), Words.named("state-before"));
    private static final int NEAR = 4;
    private static final int REACH = 10;

    private final States states = States.shipped();

    @Override
    public void fill(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        if (!states.mayBeIn(tokens, passage.index)) {
            return;
        }
        Set<String> filed = new HashSet<>();
        for (int token = passage.first; token < passage.end; token++) {
            for (Phrase phrase : states.at(tokens, token)) {
                int length = phrase.words().match(tokens, token, passage.end);
                if (length > 0
                        && !isOfOtherTime(context, passage)
                        && isMeant(context, passage, phrase.state(), token + length)) {
                    file(context, passage, phrase, token, length, filed);
                }
            }
        }
    }

    private static void file(
            Context context, Passage passage, Phrase phrase, int token, int length, Set<String> filed) {
        Tokens tokens = context.tokens();
        int denial = denial(context, passage, token);
        String term = denial >= 0 ? phrase.denied() : phrase.bare() ? null : phrase.term();
        if (term == null
                || isModal(tokens, passage, token, denial)
                || context.scene().isQuoted(tokens.start(token))) {
            return;
        }
        Certainty certainty = context.cues().between(context.clauses().start(token, passage.first), token);
        if (certainty == Certainty.EXPECTED || certainty == Certainty.HOPED) {
            return;
        }
        String subject = subject(context, passage, phrase.state(), token, token + length);
        if (subject != null && filed.add(subject + term)) {
            Span span = tokens.span(denial >= 0 ? denial : token, token + length - 1);
            String opposes = term.equals(phrase.term()) ? phrase.opposes() : phrase.term();
            String attribute = phrase.state().attribute();
            context.desk()
                    .file(
                            context.frames().nearest(passage, token, context.clauses()),
                            attribute,
                            subject,
                            null,
                            new TermValue(span.of(context.scene().text()), term, opposes),
                            span,
                            denial >= 0 && attribute.equals("polarity") ? Polarity.DENIED : Polarity.ASSERTED,
                            certainty);
        }
    }

    /** The token that denies what begins here: "not", "neither", "refused to"; or -1. */
    private static int denial(Context context, Passage passage, int token) {
        Tokens tokens = context.tokens();
        int from = Math.max(passage.first, token - REACH);
        for (int at = token - 1; at >= from; at--) {
            if (REFUSING.match(tokens, at, token) == token - at) {
                return at;
            }
        }
        if (context.cues().polarity(token, passage.first) != Polarity.DENIED) {
            return -1;
        }
        for (int at = token - 1; at > from; at--) {
            if (NEGATIONS.at(tokens, at) || tokens.endsWith(at, "n't")) {
                return at;
            }
        }
        return from;
    }

    /** "will be", "to surrender", "could": not so, or not yet; "refused to" is told by the refusal. */
    private static boolean isModal(Tokens tokens, Passage passage, int token, int denial) {
        int until = denial >= 0 ? denial : token;
        for (int at = until - 1; at >= Math.max(passage.first, until - NEAR); at--) {
            if (MODALS.at(tokens, at)) {
                return true;
            }
            if (tokens.is(at, ",") || tokens.is(at, "and")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isMeant(Context context, Passage passage, State state, int end) {
        Tokens tokens = context.tokens();
        if (state.not().anyIn(tokens, end, Math.min(passage.end, end + NEAR))) {
            return false;
        }
        boolean told = state.families().isEmpty();
        for (int frame = 0; frame < context.frames().size() && !told; frame++) {
            DraftFrame draft = context.frames().get(frame);
            told = !draft.background && state.families().contains(draft.family.name());
        }
        return told && context.scene().passages.stream().anyMatch(it -> isIn(tokens, it, state));
    }

    private static boolean isIn(Tokens tokens, Passage passage, State state) {
        return state.needs().mayStartIn(tokens, passage.index)
                && state.needs().anyIn(tokens, passage.first, passage.end);
    }

    private static @Nullable String subject(Context context, Passage passage, State state, int first, int end) {
        if (!state.kind().isEmpty() && !isNamed(context.tokens(), passage, state.kind())) {
            return null;
        }
        String surname =
                switch (state.of()) {
                    case STORY -> "";
                    case PERSON -> Concerned.by(context, passage, first, end);
                    case DOER -> Concerned.doing(context, passage, first);
                };
        if (surname != null && surname.isEmpty()) {
            return state.name();
        }
        return surname == null ? null : state.name() + ", " + surname.toLowerCase(Locale.ROOT);
    }

    private static boolean isNamed(Tokens tokens, Passage passage, String kind) {
        for (int at = passage.first; at < passage.end; at++) {
            if (tokens.is(at, kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence tells of another year or of what was before: "released on bail in 2019". */
    private static boolean isOfOtherTime(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        var published = context.scene().published();
        for (int at = passage.first; at < passage.end; at++) {
            String figures = tokens.isNumber(at) ? tokens.text(at) : "";
            boolean year = figures.length() == 4 && (figures.startsWith("19") || figures.startsWith("20"));
            if (year
                    && (published == null
                            || !figures.equals(Integer.toString(published.date().getYear())))) {
                return true;
            }
        }
        return BEFORE.anyIn(tokens, passage.first, passage.end);
    }
}
