package org.claimcheck.extract.event;

import java.util.List;
import org.claimcheck.extract.event.Participants.Named;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.NameValue;
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
    private static final Words RELATIVE = Words.of(List.of("who", "which"));
    private static final Words PRONOUNS = Words.named("single-pronouns");
    private static final Words BACKGROUND = Words.named("background");
    private static final Words ANY = Words.any(ATTENDING, INCLUDING, ABSENT, INVITED, Words.of(List.of("led")));
    private static final Words BODIES = Words.of(List.of(
            "union",
            "unions",
            "company",
            "government",
            "opposition",
            "ministry",
            "employers",
            "management",
            "operator",
            "airline",
            "club",
            "army",
            "rebels",
            "council",
            "church",
            "association",
            "federation",
            "party",
            "embassy",
            "central bank",
            "owners",
            "city"));
    private static final Words EXCEPT = Words.of(List.of("except", "bar", "save", "excepting"));
    private static final Words ALL = Words.of(List.of("all", "everyone", "everybody", "every"));
    private static final int FAR = 10;

    /** Whether the sentence speaks of single people's coming, so that "by video" is theirs and not the meeting's. */
    static boolean isAttendance(Context context, Passage passage) {
        return !passage.persons.isEmpty()
                && ATTENDING.mayStartIn(context.tokens(), passage.index)
                && ATTENDING.anyIn(context.tokens(), passage.first, passage.end);
    }

    @Override
    public void fill(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        boolean roles =
                MeetingRoles.mayStartIn(tokens, passage.index) && !BACKGROUND.anyIn(tokens, passage.first, passage.end);
        if (!roles && !ANY.mayStartIn(tokens, passage.index)) {
            return;
        }
        for (int token = passage.first; token < passage.end; token++) {
            MeetingRoles.Found found = roles ? MeetingRoles.at(tokens, token, passage.end) : null;
            if (found != null && !context.scene().isQuoted(tokens.start(token))) {
                boolean byScreen = found.role().equals(MeetingRoles.PRESENT)
                        && REMOTE.anyIn(tokens, token, context.clauses().end(token, passage.end));
                left(context, passage, token, byScreen ? "remote" : found.role());
                token += found.length() - 1;
                continue;
            }
            if (!ANY.mayStartAt(tokens, token)) {
                continue;
            }
            int attending = ATTENDING.match(tokens, token, passage.end);
            int absent = ABSENT.match(tokens, token, passage.end);
            int invited = INVITED.match(tokens, token, passage.end);
            int including = INCLUDING.match(tokens, token, passage.end);
            if (including > 0 || (tokens.is(token, "led") && isDelegation(tokens, token, passage))) {
                right(context, passage, token, token + Math.max(2, including));
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

    /** "the delegation was led by Ann Orr" */
    private static boolean isDelegation(Tokens tokens, int led, Passage passage) {
        boolean passive = tokens.is(led + 1, "by");
        for (int at = led - 1; passive && at >= Math.max(passage.first, led - FAR); at--) {
            if (tokens.is(at, "delegation")) {
                return true;
            }
        }
        return false;
    }

    /** "Peru was the only country that did not come" */
    private static boolean isOnly(Context context, Passage passage, int from) {
        boolean relative =
                RELATIVE.at(context.tokens(), from) || context.tokens().is(from, "that");
        for (int at = from - 1; relative && at >= Math.max(passage.first, from - 4); at--) {
            if (context.tokens().is(at, "only")) {
                return true;
            }
        }
        return false;
    }

    /** The body that "the union" means, where nobody is named before the verb. */
    private static List<Named> body(Context context, int from, int verb) {
        Tokens tokens = context.tokens();
        for (int at = from; at + 1 < verb; at++) {
            if (tokens.is(at, "the") && BODIES.at(tokens, at + 1) && verb - at <= FAR && !isOwner(tokens, at + 2)) {
                String word = tokens.lower(at + 1);
                return List.of(new Named(
                        new NameValue("the " + word, NameValue.Bearer.ORGANISATION, "the " + word, null),
                        tokens.span(at, at + 1)));
            }
        }
        return List.of();
    }

    /** "Ann Orr's deputy took part": not she. */
    private static List<Named> free(Context context, List<Named> named) {
        return named.stream()
                .filter(one -> one.value().kind() != NameValue.Bearer.PERSON
                        || !isOwner(context.tokens(), context.scene().lastToken(one.span()) + 1))
                .toList();
    }

    private static boolean isOwner(Tokens tokens, int at) {
        return tokens.is(at, "'s") || tokens.is(at, "’s");
    }

    /** "everyone except Peru came", "all but Ann Orr took part" */
    private static boolean isExcepted(Context context, Passage passage, Named one, String role) {
        int first = context.scene().firstToken(one.span());
        for (int at = first - 1; at >= Math.max(passage.first, first - 2); at--) {
            boolean but =
                    context.tokens().is(at, "but") && ALL.anyIn(context.tokens(), Math.max(passage.first, at - 3), at);
            if (EXCEPT.at(context.tokens(), at) || but) {
                return role.equals(MeetingRoles.PRESENT);
            }
        }
        return false;
    }

    private static void left(Context context, Passage passage, int verb, String role) {
        int frame = frame(context, passage, verb);
        int from = context.clauses().start(verb, passage.first);
        boolean denied = context.cues().polarity(verb, passage.first) != Polarity.ASSERTED;
        String actual = denied && role.equals("present") ? "absent" : role;
        boolean relative = RELATIVE.at(context.tokens(), from);
        boolean only = isOnly(context, passage, from);
        List<Named> before = only
                ? Participants.between(context, passage, passage.first, from)
                : relative
                        ? Presence.last(Participants.between(context, passage, passage.first, from), context, from)
                        : free(context, Participants.between(context, passage, from, verb));
        boolean pronoun = before.isEmpty() && PRONOUNS.at(context.tokens(), from);
        List<Named> named = before.isEmpty() && LINKS.at(context.tokens(), verb - 1)
                ? last(Participants.people(context, passage, passage.first, verb))
                : pronoun ? Presence.before(context, passage) : before.isEmpty() ? body(context, from, verb) : before;
        from = relative ? passage.first : from;
        if (frame >= 0) {
            named.forEach(one ->
                    file(context, frame, one, isExcepted(context, passage, one, actual) ? "absent" : actual, verb));
            if (named.stream().anyMatch(one -> one.value().kind() == NameValue.Bearer.PERSON)) {
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
            if (isOwner(context.tokens(), context.scene().lastToken(place.span()) + 1)) {
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

    /** The meeting of the sentence or else of the article; where the words name a meeting that makes no event, the main event. */
    private static int frame(Context context, Passage passage, int token) {
        int frame = Presence.meeting(context, passage, token);
        boolean named = frame < 0 && MeetingRoles.namesMeeting(context.tokens(), passage.first, passage.end);
        return named ? context.frames().main() : frame;
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
                        certainty(context, passage, role, anchor));
    }

    /** "could not attend" leaves nothing open. */
    private static Certainty certainty(Context context, Passage passage, String role, int anchor) {
        Certainty certainty = context.cues().certainty(anchor, passage.first, passage.end);
        boolean could = context.tokens().is(anchor, "could")
                || context.tokens().is(anchor - 1, "could")
                || context.tokens().is(anchor - 2, "could");
        return role.equals("absent") && could ? Certainty.STATED : certainty;
    }
}
