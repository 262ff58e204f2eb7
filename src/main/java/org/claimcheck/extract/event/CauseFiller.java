package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.TermValue;
import org.claimcheck.text.Tokens;

/** Why an accident or a disaster happened, or what somebody died of, from a list of causes that exclude each other. */
final class CauseFiller implements SlotFiller {

    private record Cause(String name, Words words) {}

    private static final String OF_DEATH = "died of ";
    private static final Words LEADS = Words.of(List.of("of", "from", "after", "following"));
    private static final Words DYING = Words.named("dying");
    private static final int NEAR = 6;

    private final List<Cause> causes = load();
    private final Words all = Words.any(causes.stream().map(Cause::words).toArray(Words[]::new));

    @Override
    public void fill(Context context, Passage passage) {
        if (!all.mayStartIn(context.tokens(), passage.index)) {
            return;
        }
        int frame = context.mainFamily().has("cause") ? 0 : context.frameWith("cause", passage, passage.first);
        String family = frame < 0 ? "" : context.frames().get(frame).family.name();
        boolean death = family.equals("death");
        if (!death && !family.equals("accident") && !family.equals("disaster")) {
            return;
        }
        for (int token = passage.first; token < passage.end; token++) {
            if (all.mayStartAt(context.tokens(), token)) {
                fill(context, passage, frame, death, token);
            }
        }
    }

    private void fill(Context context, Passage passage, int frame, boolean death, int token) {
        for (Cause cause : causes) {
            boolean ofDeath = cause.name().startsWith(OF_DEATH);
            int length = ofDeath == death ? cause.words().match(context.tokens(), token, passage.end) : 0;
            if (length > 0
                    && context.cues().polarity(token, passage.first) == Polarity.ASSERTED // not "ruled out a gas leak"
                    && (!death || isDiedOf(context, passage, token))) {
                var span = context.tokens().span(token, token + length - 1);
                TermValue value = new TermValue(span.of(context.scene().text()), cause.name(), "*");
                context.desk().file(frame, "cause", null, null, value, span, token);
            }
        }
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
        Resource.mapping("causes.yaml")
                .forEach((name, words) -> out.add(new Cause(String.valueOf(name), Words.of(Resource.strings(words)))));
        return out;
    }
}
