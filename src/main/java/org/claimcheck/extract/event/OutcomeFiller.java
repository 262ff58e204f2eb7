package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.model.Span;
import org.claimcheck.model.TermValue;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** How a vote or a charge ends: approved or rejected, guilty or not, each with what it is about as its subject. */
final class OutcomeFiller implements SlotFiller {

    private record Outcome(String term, String opposes, boolean crime, boolean plea, Words words) {}

    private static final Words SKIPPED = Words.named("object-skip");
    private static final Words ENDS = Words.named("object-end");
    private static final Words CRIMES = Words.named("crimes");
    private static final Words KILLINGS = Words.of(List.of("murder", "manslaughter"));
    private static final Words BEFORE = Words.of(List.of("had", "initially", "previously", "originally", "earlier"));
    private static final Words DROPPED = Words.of(List.of("and", "dropped", "dismissed", "or"));
    private static final Words NOT = Words.of(List.of("not", "if"));
    private static final Words VERDICTS =
            Words.any(load().stream().filter(Outcome::crime).map(Outcome::words).toArray(Words[]::new));
    private static final int LONGEST = 6;

    private final List<Outcome> outcomes = load();
    private final Words all = Words.any(outcomes.stream().map(Outcome::words).toArray(Words[]::new));

    /** Whether a crime that belongs to a verdict is read by the words that stand right before it. */
    static boolean isRead(Tokens tokens, int verdict, int crime) {
        boolean read = CRIMES.at(tokens, crime) && !NOT.at(tokens, verdict - 1);
        for (int at = Math.max(0, verdict - 1); read && at <= verdict; at++) {
            int length = VERDICTS.match(tokens, at, crime);
            if (length > 0 && crime < at + length + LONGEST) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void fill(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        boolean match = Scores.first(tokens, passage.first, passage.end) >= 0
                && passage.triggers.stream()
                        .anyMatch(trigger -> trigger.family().name().equals("match"));
        if (match || !all.mayStartIn(tokens, passage.index)) {
            return;
        }
        for (int token = passage.first; token < passage.end; token++) {
            for (Outcome outcome : all.mayStartAt(tokens, token) ? outcomes : List.<Outcome>of()) {
                int length = outcome.words().match(tokens, token, passage.end);
                if (length > 0) {
                    found(context, passage, token, length, outcome);
                    if (outcome.crime()) {
                        pleas(context, passage, token);
                    }
                    token += length - 1;
                    break;
                }
            }
        }
    }

    /** "pleaded guilty to fraud" is a plea as well. */
    private void pleas(Context context, Passage passage, int token) {
        for (Outcome outcome : outcomes) {
            int length = outcome.plea() ? outcome.words().match(context.tokens(), token, passage.end) : 0;
            if (length > 0) {
                plea(context, passage, token, length, outcome);
            }
        }
    }

    private static void found(Context context, Passage passage, int token, int length, Outcome outcome) {
        if (outcome.plea()) {
            plea(context, passage, token, length, outcome);
            return;
        }
        if (outcome.crime()) {
            crimes(context, passage, token, length, outcome);
            return;
        }
        String proposal = Proposals.subject(context, passage, token + length);
        String topic = proposal != null ? proposal : topic(context, passage, token + length);
        if (topic != null) {
            file(context, passage, token, token + length - 1, outcome, topic);
        }
    }

    /** "She pleaded not guilty": of the one who is named before, in this sentence or else alone in the one before. */
    private static void plea(Context context, Passage passage, int token, int length, Outcome outcome) {
        if (BEFORE.anyIn(context.tokens(), token - 2, token)) {
            return; // "had pleaded not guilty": what was pleaded before
        }
        String accused = Participants.spokenOf(context, passage, token);
        if (accused != null) {
            file(context, passage, token, token + length - 1, outcome, "plea, " + accused);
        }
    }

    /** Each crime of a list, and each accused, has an outcome of its own: "Lund was found guilty of arson and fraud". */
    private static void crimes(Context context, Passage passage, int token, int length, Outcome outcome) {
        Tokens tokens = context.tokens();
        boolean charged =
                tokens.is(token, "charges") && !DROPPED.at(tokens, token - 1); // "sentenced on charges of fraud"
        if (charged || NOT.at(tokens, token - 1)) {
            return; // "is not guilty of murder", "if convicted of murder"
        }
        int to = Math.min(passage.end, token + length + LONGEST);
        for (int at = token + length; at < to && !tokens.is(at, "."); at++) {
            if (CRIMES.at(tokens, at)) {
                String accused = accused(context, passage, token, tokens.lower(at));
                String crime = tokens.lower(at);
                file(context, passage, token, at, outcome, accused == null ? crime : crime + ", " + accused);
                if (KILLINGS.has(crime) && accused != null && outcome.term().equals("guilty")) {
                    Span span = tokens.span(token, at);
                    TermValue killing = new TermValue(span.of(context.scene().text()), crime, TermValue.EVERY_OTHER);
                    file(context, passage, token, killing, span, "killing, " + accused);
                }
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
        Span span = context.tokens().span(first, last);
        String words = span.of(context.scene().text());
        file(context, passage, first, new TermValue(words, outcome.term(), outcome.opposes()), span, subject);
    }

    private static void file(Context context, Passage passage, int first, TermValue value, Span span, String subject) {
        int law = context.frameWith("outcome", passage, first);
        int frame = law >= 0 ? law : context.frames().nearest(passage, first, context.clauses());
        context.desk().file(frame, "outcome", subject, null, value, span, first);
    }

    private static List<Outcome> load() {
        List<Outcome> out = new ArrayList<>();
        for (Object node : Resource.list("outcomes.yaml")) {
            var entry = Resource.asMap(node);
            out.add(new Outcome(
                    String.valueOf(entry.get("term")),
                    String.valueOf(entry.get("opposes")),
                    Boolean.TRUE.equals(entry.get("crime")),
                    Boolean.TRUE.equals(entry.get("plea")),
                    Words.of(Resource.strings(entry.get("words")))));
        }
        return out;
    }
}
