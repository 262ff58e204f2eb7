package org.claimcheck.extract.event;

import java.util.List;
import org.claimcheck.extract.event.Participants.Named;
import org.claimcheck.model.NameValue;
import org.claimcheck.text.Tokens;

/** Who hosts a meeting: "Ann and Bo will co-host the talks", "the summit, hosted by Norway". */
final class HostFiller implements SlotFiller {

    private static final Words HOSTING = Words.named("hosting");

    @Override
    public void fill(Context context, Passage passage) {
        if (!HOSTING.mayStartIn(context.tokens(), passage.index)) {
            return;
        }
        for (int token = passage.first; token < passage.end; token++) {
            int length = HOSTING.match(context.tokens(), token, passage.end);
            if (length > 0) {
                verb(context, passage, token, token + length - 1);
                token += length - 1;
            }
        }
    }

    private static void verb(Context context, Passage passage, int first, int last) {
        int frame = context.frameWith("host", passage, last);
        boolean meetingHere =
                passage.triggers.stream().anyMatch(trigger -> trigger.family().has("host"));
        if (frame < 0 || !meetingHere) {
            return;
        }
        Tokens tokens = context.tokens();
        boolean passive = tokens.is(last + 1, "by");
        int from = passive ? last + 2 : context.clauses().start(first, passage.first);
        int to = passive ? listEnd(context, last + 2, passage.end) : first;
        from = !passive && relative(tokens, from) ? passage.first : from;
        for (Named host : hosts(context, passage, from, to)) {
            if (context.desk().tells("host", host.span())) {
                continue; // of the next meeting
            }
            context.desk().file(frame, "host", null, null, host.value(), host.span(), first);
        }
    }

    private static boolean relative(Tokens tokens, int token) {
        return tokens.is(token, "which") || tokens.is(token, "who") || tokens.is(token, "that");
    }

    /** Hosts by name; "Ann's ministry in Oslo" is no person's doing but her country's. */
    private static List<Named> hosts(Context context, Passage passage, int from, int to) {
        List<Named> people = Participants.people(context, passage, from, to);
        boolean office = people.size() == 1
                && context.tokens().is(context.scene().lastToken(people.get(0).span()) + 1, "'s");
        if (!office) {
            return Participants.between(context, passage, from, to);
        }
        List<Named> places = Participants.places(context, passage, from, to);
        if (places.isEmpty()) {
            return List.of();
        }
        Named place = places.get(0);
        NameValue country = place.value();
        return List.of(new Named(country, place.span()));
    }

    private static int listEnd(Context context, int from, int end) {
        int at = from;
        while (at < end
                && !context.tokens().is(at, ".")
                && !context.tokens().is(at, ";")
                && at - from < 20
                && !(context.clauses().startsAt(at) && !context.tokens().is(at, "and"))) {
            at++;
        }
        return at;
    }
}
