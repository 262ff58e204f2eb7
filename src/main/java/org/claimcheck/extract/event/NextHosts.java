package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.extract.event.Participants.Named;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.text.Tokens;

/**
 * Who hosts the next of a row of meetings: "Norway will host the next summit", "the next gathering, with Norway as host", "the next
 * session is to be held in Oslo", which is Norway's. Such a claim has the role {@code next}.
 */
final class NextHosts implements SlotFiller {

    static final String NEXT = "next";

    private static final Words MEETINGS = Words.named("meetings-in-a-row");
    private static final Words HOSTING = Words.named("hosting");
    private static final Words HELD = Words.named("being-held");
    private static final int REACH = 4;

    @Override
    public void fill(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        for (int at = passage.first; at < passage.end; at++) {
            if (tokens.is(at, "next") && isMeeting(tokens, at, passage.end)) {
                hosts(context, passage, at).forEach(host -> context.desk()
                        .file(
                                context.frames().nearest(passage, at(context, host), context.clauses()),
                                "host",
                                null,
                                NEXT,
                                host.value(),
                                host.span(),
                                at(context, host)));
                return;
            }
        }
    }

    private static int at(Context context, Named host) {
        return context.scene().firstToken(host.span());
    }

    private static boolean isMeeting(Tokens tokens, int next, int end) {
        for (int at = next + 1; at < Math.min(end, next + REACH); at++) {
            if (MEETINGS.at(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    private static List<Named> hosts(Context context, Passage passage, int next) {
        Tokens tokens = context.tokens();
        int verb = last(tokens, HOSTING, passage.first, next);
        if (verb >= 0 && next - verb <= REACH) {
            int from = context.clauses().start(verb, passage.first);
            return Participants.between(context, passage, from, verb);
        }
        int by = first(tokens, HOSTING, next, passage.end);
        if (by >= 0 && tokens.is(by + 1, "by")) {
            return Participants.between(
                    context, passage, by + 2, context.clauses().end(by, passage.end));
        }
        List<Named> as = asHost(context, passage, next);
        return as.isEmpty() ? heldIn(context, passage, next) : as;
    }

    /** "with Norway as host", "with Ann Orr as chair" */
    private static List<Named> asHost(Context context, Passage passage, int next) {
        Tokens tokens = context.tokens();
        for (int at = next; at + 1 < passage.end; at++) {
            boolean host = tokens.is(at, "as") && HOSTING.at(tokens, at + 1);
            if (host || (tokens.is(at, "as") && tokens.is(at + 1, "the") && HOSTING.at(tokens, at + 2))) {
                return Participants.between(context, passage, Math.max(next, at - REACH), at);
            }
        }
        return List.of();
    }

    /** "will be held in Oslo in May": the country of the place. */
    private static List<Named> heldIn(Context context, Passage passage, int next) {
        Tokens tokens = context.tokens();
        int held = first(tokens, HELD, next, passage.end);
        if (held < 0) {
            return List.of();
        }
        List<Named> out = new ArrayList<>();
        for (PlaceMention place : passage.places) {
            int first = context.scene().firstToken(place.span());
            if (out.isEmpty() && first > held && (tokens.is(first - 1, "in") || tokens.is(first - 1, "to"))) {
                out.add(new Named(Participants.country(context, place), place.span()));
            }
        }
        return out;
    }

    private static int first(Tokens tokens, Words words, int from, int end) {
        for (int at = from; at < end; at++) {
            if (words.match(tokens, at, end) > 0) {
                return at;
            }
        }
        return -1;
    }

    private static int last(Tokens tokens, Words words, int from, int end) {
        int found = -1;
        for (int at = from; at < end; at++) {
            found = words.match(tokens, at, end) > 0 ? at : found;
        }
        return found;
    }
}
