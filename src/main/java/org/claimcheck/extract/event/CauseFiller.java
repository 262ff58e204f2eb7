package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.TermValue;
import org.claimcheck.text.Tokens;

/** Why an accident or a disaster happened, or what somebody died of, from a list of causes that exclude each other. */
final class CauseFiller implements SlotFiller {

    private record Cause(String name, Words words, boolean blamed) {}

    private static final Map<?, ?> BLAMED = Resource.mapping("blamed-causes.yaml");
    private static final Words CAUSING = Words.of(Resource.strings(BLAMED.get("causing")));
    private static final Words RULING_OUT = Words.named("ruling-out-arson");
    private static final String ARSON = "arson";

    private static final String OF_DEATH = "died of ";
    private static final Words LEADS = Words.of(List.of("of", "from", "after", "following"));
    private static final Words DYING = Words.named("dying");
    private static final Words SKIPPED = Words.named("object-skip");
    private static final Words ENDS = Words.named("object-end");
    private static final Words IN = Words.of(List.of("in", "of", "on", "at"));
    private static final int LONGEST = 4;
    private static final int NEAR = 6;

    private final List<Cause> causes = load();
    private final Words all = Words.any(causes.stream().map(Cause::words).toArray(Words[]::new));

    @Override
    public void fill(Context context, Passage passage) {
        boolean ruledOut = RULING_OUT.mayStartIn(context.tokens(), passage.index);
        if (!ruledOut && !all.mayStartIn(context.tokens(), passage.index)) {
            return;
        }
        int frame = frame(context, passage);
        boolean death = frame >= 0 && context.frames().get(frame).family.name().equals("death");
        if (!death && !isMishap(context, frame)) {
            return;
        }
        boolean caused = CAUSING.anyIn(context.tokens(), passage.first, passage.end);
        for (int token = passage.first; token < passage.end; token++) {
            int length = ruledOut && !death ? RULING_OUT.match(context.tokens(), token, passage.end) : 0;
            if (length > 0) {
                file(context, frame, token, length, "no " + ARSON, ARSON);
                token += length - 1;
            } else if (all.mayStartAt(context.tokens(), token)) {
                fill(context, passage, frame, death, caused, token);
            }
        }
    }

    /** Whether it is told of as an accident or a disaster, even if in words for an attack too: "the crash, killing three". */
    private static boolean isMishap(Context context, int frame) {
        return frame >= 0
                && context.frames().get(frame).triggers.stream()
                        .map(trigger -> trigger.family().name())
                        .anyMatch(family -> family.equals("accident") || family.equals("disaster"));
    }

    /** The event that has a cause: the main one, that of the sentence, or any that is not recalled. */
    private static int frame(Context context, Passage passage) {
        int frame = context.mainFamily().has("cause") ? 0 : context.frameWith("cause", passage, passage.first);
        for (int at = 0; at < context.frames().size() && frame < 0; at++) {
            DraftFrame draft = context.frames().get(at);
            frame = draft.family.has("cause") && !draft.background ? at : -1;
        }
        return frame;
    }

    private void fill(Context context, Passage passage, int frame, boolean death, boolean caused, int token) {
        for (Cause cause : causes) {
            boolean ofDeath = cause.name().startsWith(OF_DEATH);
            int length = ofDeath && !death ? 0 : cause.words().match(context.tokens(), token, passage.end);
            if (length > 0
                    && (caused || !cause.blamed())
                    && context.cues().polarity(token, passage.first) == Polarity.ASSERTED // not "ruled out a gas leak"
                    && (!ofDeath || isDiedOf(context, passage, token))) {
                boolean meant = cause.name().equals(ARSON); // excludes every mishap
                int named = cause.blamed() ? whole(context.tokens(), token, length, passage.end) : length;
                int whole = ofThing(context.tokens(), token, named, passage.end);
                file(context, frame, token, whole, cause.name(), meant ? TermValue.EVERY_RIVAL : TermValue.RIVALS);
            }
        }
    }

    /** "faulty" with the thing that is: "faulty coffee machine". */
    private static int whole(Tokens tokens, int token, int length, int end) {
        int past = token + length;
        while (past < Math.min(end, token + LONGEST)
                && tokens.isWord(past)
                && !SKIPPED.at(tokens, past)
                && !ENDS.at(tokens, past)
                && !CAUSING.at(tokens, past)) {
            past++;
        }
        return past - token;
    }

    /** A fault with the thing that had it: "short circuit in the ceiling lights". */
    private static int ofThing(Tokens tokens, int token, int length, int end) {
        int past = token + length;
        if (!tokens.is(past, "in") && !tokens.is(past, "of")) {
            return length;
        }
        int thing = past + 1;
        while (thing < Math.min(end, past + NEAR)
                && tokens.isWord(thing)
                && (SKIPPED.at(tokens, thing) || !ENDS.at(tokens, thing))
                && !CAUSING.at(tokens, thing)
                && (thing == past + 1 || !IN.at(tokens, thing))) {
            thing++;
        }
        return thing - past > 1 ? thing - token : length;
    }

    private static void file(Context context, int frame, int token, int length, String cause, String opposes) {
        var span = context.tokens().span(token, token + length - 1);
        TermValue value = new TermValue(span.of(context.scene().text()), cause, opposes);
        context.desk().file(frame, "cause", null, null, value, span, token);
    }

    /** "died of pneumonia", "died on Sunday after a heart attack": not "had survived a stroke". */
    private static boolean isDiedOf(Context context, Passage passage, int token) {
        Tokens tokens = context.tokens();
        int lead = token - 1;
        while (lead > passage.first && lead > token - NEAR && !LEADS.at(tokens, lead)) {
            lead--;
        }
        return LEADS.at(tokens, lead)
                && DYING.anyIn(tokens, passage.first, lead)
                && context.clauses().distance(lead, token) <= NEAR;
    }

    private static List<Cause> load() {
        List<Cause> out = new ArrayList<>();
        Resource.mapping("causes.yaml").forEach((name, words) -> out.add(cause(name, words, /* blamed= */ false)));
        Resource.asMap(BLAMED.get("causes")).forEach((name, words) -> out.add(cause(name, words, /* blamed= */ true)));
        return out;
    }

    private static Cause cause(Object name, Object words, boolean blamed) {
        return new Cause(String.valueOf(name), Words.of(Resource.strings(words)), blamed);
    }
}
