package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.model.TermValue;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** How a vote or a charge ends: approved or rejected, guilty or not, each with what it is about as its subject. */
final class OutcomeFiller implements SlotFiller {

    private record Outcome(String term, String opposes, boolean crime, Words words) {}

    private static final Words SKIPPED = Words.named("object-skip");
    private static final Words ENDS = Words.named("object-end");
    private static final Words CRIMES = Words.named("crimes");
    private static final int LONGEST = 6;

    private final List<Outcome> outcomes = load();
    private final Words all = Words.any(outcomes.stream().map(Outcome::words).toArray(Words[]::new));

    @Override
    public void fill(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        if (!all.mayStartIn(tokens, passage.index)) {
            return;
        }
        for (int token = passage.first; token < passage.end; token++) {
            for (Outcome outcome : all.mayStartAt(tokens, token) ? outcomes : List.<Outcome>of()) {
                int length = outcome.words().match(tokens, token, passage.end);
                if (length > 0) {
                    found(context, passage, token, length, outcome);
                    token += length - 1;
                    break;
                }
            }
        }
    }

    private static void found(Context context, Passage passage, int token, int length, Outcome outcome) {
        if (outcome.crime()) {
            crimes(context, passage, token, length, outcome);
            return;
        }
        String topic = topic(context, passage, token + length);
        if (topic != null) {
            file(context, passage, token, token + length - 1, outcome, topic);
        }
    }

    /** Each crime of a list, and each accused, has an outcome of its own: "Lund was found guilty of arson and fraud". */
    private static void crimes(Context context, Passage passage, int token, int length, Outcome outcome) {
        Tokens tokens = context.tokens();
        int to = Math.min(passage.end, token + length + LONGEST);
        for (int at = token + length; at < to && !tokens.is(at, "."); at++) {
            if (CRIMES.at(tokens, at)) {
                String accused = accused(context, passage, token, tokens.lower(at));
                String crime = tokens.lower(at);
                file(context, passage, token, at, outcome, accused == null ? crime : crime + ", " + accused);
            }
        }
    }

    /** Whom an outcome is said of; a headline that names nobody speaks of the first who is named with the crime below it. */
    private static @Nullable String accused(Context context, Passage passage, int token, String crime) {
        String named = Participants.personBefore(context, passage, token);
        if (named != null || !passage.isHeadline()) {
            return named;
        }
        for (Passage below : context.scene().passages) {
            for (int at = below.first; at < below.end; at++) {
                String here = context.tokens().is(at, crime) ? Participants.personBefore(context, below, at) : null;
                if (here != null) {
                    return here;
                }
            }
        }
        return null;
    }

    /** The head of what was voted on: "a tax on second cars" is the tax. */
    private static @Nullable String topic(Context context, Passage passage, int from) {
        Tokens tokens = context.tokens();
        String head = null;
        for (int at = from; at < passage.end && at < from + LONGEST; at++) {
            boolean skipped = head == null && SKIPPED.at(tokens, at);
            if (!skipped && (ENDS.at(tokens, at) || !tokens.isWord(at))) {
                break;
            }
            head = skipped ? head : tokens.lower(at);
        }
        return head;
    }

    private static void file(Context context, Passage passage, int first, int last, Outcome outcome, String subject) {
        String words = context.tokens().span(first, last).of(context.scene().text());
        TermValue value = new TermValue(words, outcome.term(), outcome.opposes());
        int law = context.frameWith("outcome", passage, first);
        int frame = law >= 0 ? law : context.frames().nearest(passage, first, context.clauses());
        context.desk()
                .file(frame, "outcome", subject, null, value, context.tokens().span(first, last), first);
    }

    private static List<Outcome> load() {
        List<Outcome> out = new ArrayList<>();
        for (Object node : Resource.list("outcomes.yaml")) {
            var entry = Resource.asMap(node);
            out.add(new Outcome(
                    String.valueOf(entry.get("term")),
                    String.valueOf(entry.get("opposes")),
                    Boolean.TRUE.equals(entry.get("crime")),
                    Words.of(Resource.strings(entry.get("words")))));
        }
        return out;
    }
}
