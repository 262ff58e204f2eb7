package org.claimcheck.extract.event;

import java.util.List;
import org.claimcheck.extract.event.Participants.Named;
import org.claimcheck.model.Polarity;
import org.claimcheck.text.Tokens;

/** Who comes to a meeting, who stays away, who is invited and who joins on a screen. */
final class Attendees implements SlotFiller {

    private static final Words ATTENDING = Words.named("attending");
    private static final Words INCLUDING = Words.named("participants-include");
    private static final Words ABSENT = Words.named("absent");
    private static final Words INVITED = Words.named("invited");
    private static final Words REMOTE = Words.named("remote");
    private static final Words LINKS = Words.of(List.of("after", "before", "while", "when"));
    private static final Words ANY = Words.any(ATTENDING, INCLUDING, ABSENT, INVITED);

    /** Whether the sentence speaks of single people's coming, so that "by video" is theirs and not the meeting's. */
    static boolean isAttendance(Context context, Passage passage) {
        return !passage.persons.isEmpty()
                && ATTENDING.mayStartIn(context.tokens(), passage.index)
                && ATTENDING.anyIn(context.tokens(), passage.first, passage.end);
    }

    @Override
    public void fill(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        if (!ANY.mayStartIn(tokens, passage.index)) {
            return;
        }
        for (int token = passage.first; token < passage.end; token++) {
            if (!ANY.mayStartAt(tokens, token)) {
                continue;
            }
            int attending = ATTENDING.match(tokens, token, passage.end);
            int absent = ABSENT.match(tokens, token, passage.end);
            int invited = INVITED.match(tokens, token, passage.end);
            int including = INCLUDING.match(tokens, token, passage.end);
            if (including > 0) {
                right(context, passage, token, token + including);
            } else if (attending > 0) {
                boolean remote = REMOTE.anyIn(tokens, token, context.clauses().end(token, passage.end));
                left(context, passage, token, remote ? "remote" : "present");
            } else if (absent > 0) {
                left(context, passage, token, "absent");
            } else if (invited > 0) {
                left(context, passage, token, "invited");
            }
            token += Math.max(0, Math.max(Math.max(attending, absent), Math.max(invited, including)) - 1);
        }
    }

    private static void left(Context context, Passage passage, int verb, String role) {
        int frame = frame(context, passage, verb);
        int from = context.clauses().start(verb, passage.first);
        boolean denied = context.cues().polarity(verb, passage.first) != Polarity.ASSERTED;
        String actual = denied && role.equals("present") ? "absent" : role;
        List<Named> before = Participants.between(context, passage, from, verb);
        List<Named> named = before.isEmpty() && LINKS.at(context.tokens(), verb - 1)
                ? last(Participants.people(context, passage, passage.first, verb))
                : before;
        if (frame >= 0) {
            named.forEach(one -> file(context, frame, one, actual, verb));
            if (named.stream().anyMatch(one -> one.value().kind() == org.claimcheck.model.NameValue.Bearer.PERSON)) {
                representing(context, passage, from, verb, frame, actual);
            }
        }
    }

    /** "Ann Lee said after attending the talks": she who is named last before. */
    private static List<Named> last(List<Named> people) {
        return people.isEmpty() ? people : people.subList(people.size() - 1, people.size());
    }

    /** "Greece's deputy minister, Ann Lee": with her, Greece is there. */
    private static void representing(Context context, Passage passage, int from, int verb, int frame, String role) {
        for (Named place : Participants.places(context, passage, from, verb)) {
            if (context.tokens().is(context.scene().lastToken(place.span()) + 1, "'s")) {
                file(context, frame, place, role, verb);
            }
        }
    }

    private static void right(Context context, Passage passage, int token, int from) {
        int frame = frame(context, passage, token);
        int to = context.clauses().end(from, passage.end);
        if (frame >= 0) {
            List<Named> people = Participants.people(context, passage, from, to);
            List<Named> named = people.isEmpty() ? Participants.between(context, passage, from, to) : people;
            named.forEach(one -> file(context, frame, one, "present", token));
        }
    }

    private static int frame(Context context, Passage passage, int token) {
        return context.frameWith("attendance", passage, token);
    }

    private static void file(Context context, int frame, Named named, String role, int anchor) {
        Passage passage = context.scene().passages.get(context.tokens().sentenceOf(anchor));
        context.desk()
                .file(
                        frame,
                        "attendance",
                        null,
                        role,
                        named.value(),
                        named.span(),
                        Polarity.ASSERTED,
                        context.cues().certainty(anchor, passage.first, passage.end));
    }
}
