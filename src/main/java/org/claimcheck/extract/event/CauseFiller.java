package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.model.TermValue;

/** Why an accident or a disaster happened, from a list of causes that exclude each other. */
final class CauseFiller implements SlotFiller {

    private record Cause(String name, Words words) {}

    private final List<Cause> causes = load();
    private final Words all = Words.any(causes.stream().map(Cause::words).toArray(Words[]::new));

    @Override
    public void fill(Context context, Passage passage) {
        if (!all.mayStartIn(context.tokens(), passage.index)) {
            return;
        }
        int frame = context.mainFamily().has("cause") ? 0 : context.frameWith("cause", passage, passage.first);
        String family = frame < 0 ? "" : context.frames().get(frame).family.name();
        if (!family.equals("accident") && !family.equals("disaster")) {
            return;
        }
        for (int token = passage.first; token < passage.end; token++) {
            for (Cause cause : causes) {
                int length = cause.words().match(context.tokens(), token, passage.end);
                if (length > 0) {
                    var span = context.tokens().span(token, token + length - 1);
                    TermValue value = new TermValue(span.of(context.scene().text()), cause.name(), "*");
                    context.desk().file(frame, "cause", null, null, value, span, token);
                }
            }
        }
    }

    private static List<Cause> load() {
        List<Cause> out = new ArrayList<>();
        Resource.mapping("causes.yaml")
                .forEach((name, words) -> out.add(new Cause(String.valueOf(name), Words.of(Resource.strings(words)))));
        return out;
    }
}
