package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.claimcheck.extract.event.Participants.Named;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.ModeValue;
import org.claimcheck.model.ModeValue.Mode;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.Span;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Who was where a meeting was, by what is told of single people: "flanked by X", "X, who had landed at noon", "X appeared on the
 * big screen", "X stayed at home and sent her deputy". That somebody is on a screen makes the meeting a hybrid one.
 */
final class Presence implements SlotFiller {

    private static final String IN_PERSON = "in person";
    private static final String REMOTE = "remote";
    private static final Words BACKGROUND = Words.named("background");
    private static final Words RELATIVE = Words.of(List.of("who"));

    private record Signs(String role, boolean after, Words words) {}

    private static final List<Signs> SIGNS = load();
    private static final Words ANY = Words.any(SIGNS.stream().map(Signs::words).toArray(Words[]::new));

    @Override
    public void fill(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        if (!ANY.mayStartIn(tokens, passage.index) || BACKGROUND.anyIn(tokens, passage.first, passage.end)) {
            return;
        }
        for (int at = passage.first; at < passage.end; at++) {
            int longest = ANY.match(tokens, at, passage.end);
            for (Signs signs : SIGNS) {
                int length = longest == 0 ? 0 : signs.words().match(tokens, at, passage.end);
                if (length == longest && length > 0) {
                    read(context, passage, signs, at, length);
                }
            }
            at += Math.max(0, longest - 1);
        }
    }

    private static void read(Context context, Passage passage, Signs signs, int at, int length) {
        int frame = meeting(context, passage, at);
        boolean told = frame < 0 && MeetingRoles.namesMeeting(context.tokens(), passage.first, passage.end);
        frame = told ? context.frames().main() : frame;
        if (frame < 0 || context.scene().isQuoted(context.tokens().start(at))) {
            return;
        }
        boolean denied = context.cues().polarity(at, passage.first) != Polarity.ASSERTED;
        boolean bodily = signs.role().equals(IN_PERSON);
        if (denied && (bodily || signs.role().equals(REMOTE))) {
            return;
        }
        List<Named> named = signs.after()
                ? Participants.people(context, passage, at + length, listEnd(context, passage, at + length))
                : subjects(context, passage, at);
        Certainty certainty = context.tokens().lower(at).startsWith("appear")
                ? Certainty.STATED // "appeared" is no hedge here
                : context.cues().certainty(at, passage.first, passage.end);
        for (Named one : named) {
            context.desk()
                    .file(
                            frame,
                            "attendance",
                            null,
                            signs.role(),
                            one.value(),
                            one.span(),
                            Polarity.ASSERTED,
                            certainty);
        }
        boolean remote = signs.role().equals(REMOTE);
        if ((remote || bodily)
                && !named.isEmpty()
                && context.frames().get(frame).family.has("mode")) {
            Span span = context.tokens().span(at, at + length - 1);
            if (remote && !context.desk().tells("mode", span)) {
                mode(context, frame, null, Mode.HYBRID, span, certainty);
            }
            for (Named one : named) {
                mode(context, frame, one.value().display(), remote ? Mode.VIRTUAL : Mode.IN_PERSON, span, certainty);
            }
        }
    }

    /** The meeting that the sentence or else the article tells of, or -1. */
    static int meeting(Context context, Passage passage, int at) {
        int frame = context.frameWith("attendance", passage, at);
        for (int number = 0; frame < 0 && number < context.frames().size(); number++) {
            DraftFrame other = context.frames().get(number);
            frame = other.family.name().equals("meeting") && !other.background ? number : frame;
        }
        return frame;
    }

    /** How somebody takes part, or, where nobody is named, how the meeting is held. */
    private static void mode(
            Context context, int frame, @Nullable String who, Mode mode, Span span, Certainty certainty) {
        ModeValue value = new ModeValue(span.of(context.scene().text()), EnumSet.of(mode));
        context.desk().file(frame, "mode", who, null, value, span, Polarity.ASSERTED, certainty);
    }

    /** Who is named before the words, in their clause: "X and Y", also behind a relative pronoun, "X, who". */
    private static List<Named> subjects(Context context, Passage passage, int at) {
        Tokens tokens = context.tokens();
        int from = context.clauses().start(at, passage.first);
        if (RELATIVE.at(tokens, from)) {
            return last(Participants.people(context, passage, passage.first, from), context, from);
        }
        List<Named> own = Participants.people(context, passage, from, at);
        List<Named> free = new ArrayList<>();
        for (Named one : own) {
            int last = context.scene().lastToken(one.span());
            if (!tokens.is(last + 1, "'s") && !tokens.is(last + 1, "’s")) {
                free.add(one);
            }
        }
        boolean pronoun = free.isEmpty() && from == passage.first && (tokens.is(from, "she") || tokens.is(from, "he"));
        return pronoun ? before(context, passage) : free;
    }

    /** The one whom the pronoun that opens a sentence stands for: the only person of the sentence before. */
    static List<Named> before(Context context, Passage passage) {
        if (passage.index == 0) {
            return List.of();
        }
        Passage previous = context.scene().passages.get(passage.index - 1);
        List<Named> people = Participants.people(context, previous, previous.first, previous.end);
        boolean one =
                previous.persons.stream().map(PersonMention::person).distinct().count() == 1;
        return one ? people.subList(0, 1) : List.of();
    }

    static List<Named> last(List<Named> people, Context context, int pronoun) {
        if (people.isEmpty()) {
            return people;
        }
        Named last = people.get(people.size() - 1);
        boolean beside = pronoun - context.scene().lastToken(last.span()) <= 2;
        return beside ? List.of(last) : List.of();
    }

    /** Where the people named behind "flanked by" end: before the next clause, "who had crossed ..." and the like. */
    private static int listEnd(Context context, Passage passage, int from) {
        int at = from;
        Tokens tokens = context.tokens();
        while (at < passage.end
                && !tokens.is(at, ";")
                && !RELATIVE.at(tokens, at)
                && !(context.clauses().startsAt(at) && !tokens.is(at, "and"))) {
            at++;
        }
        return at;
    }

    private static List<Signs> load() {
        List<Signs> out = new ArrayList<>();
        for (Object node : Resource.list("presence.yaml")) {
            Map<?, ?> entry = Resource.asMap(node);
            out.add(new Signs(
                    String.valueOf(entry.get("role")),
                    "after".equals(entry.get("side")),
                    Words.of(Resource.strings(entry.get("words")))));
        }
        return out;
    }
}
