package org.claimcheck.extract.event;

import java.util.List;
import java.util.Set;
import org.claimcheck.model.Granularity;
import org.claimcheck.model.TimeMention;
import org.claimcheck.text.Tokens;

/**
 * The hour of the main event where a sentence tells it that has no word for an event: "It was twenty past eight; the road was icy", "The
 * bus left the coast road at 8.20 a.m.". Not "It was nine when the police came", nor when the bus left the town.
 */
final class HourOfEvent implements SlotFiller {

    /** Families whose events come about at one time of the day. */
    private static final Set<String> AT_ONCE = Set.of("attack", "accident", "disaster", "robbery", "injury");

    private static final Words LASTING = Words.of(List.of(
            "to", "until", "till", "since", "by", "through", "from", "into", "throughout", "between", "during"));
    private static final Words IT_WAS = Words.named("it-was");
    private static final Words HEDGES = Words.named("beside-hours");
    private static final Words OTHER = Words.named("when-something-else");
    private static final Words MISHAPS = Words.named("mishap-verbs");
    private static final Words EDGES = Words.named("mishap-places");
    private static final Words THE = Words.of(List.of("the", "a", "an"));
    private static final int OPENING = 7;
    private static final int AFTER_SENTENCES = 3;
    private static final int OBJECT = 6;
    private static final int FAR = 12;

    /**
     * Whether a part of the day tells when an event was: not "until dawn on Friday", nor of what takes days, nor where the clock time is told
     * as well.
     */
    static boolean isPart(Context context, TimeMention time, int frame, boolean dayKnown) {
        int first = context.scene().firstToken(time.span());
        return (!dayKnown || AT_ONCE.contains(context.frames().get(frame).family.name()))
                && !LASTING.at(context.tokens(), first - 1)
                && !LASTING.at(context.tokens(), first - 2)
                && !(dayKnown && isOnClock(context, frame));
    }

    /** Whether any sentence gives an event's time on the clock. */
    private static boolean isOnClock(Context context, int frame) {
        for (Passage passage : context.scene().passages) {
            for (TimeMention time : passage.times) {
                if (time.value().granularity().compareTo(Granularity.DAYPART) > 0
                        && context.frames().of(context.links().of(time)) == frame) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void fill(Context context, Passage passage) {
        if (passage.times.isEmpty() || passage.isHeadline() || context.frames().size() == 0) {
            return;
        }
        DraftFrame main = context.frames().get(0);
        if (main.background || !AT_ONCE.contains(main.family.name())) {
            return;
        }
        for (TimeMention time : passage.times) {
            boolean hour = time.value().clock() != null
                    && time.value().granularity().compareTo(Granularity.DAYPART) >= 0
                    && time.value().day() == null
                    && time.value().deixis() == null;
            int first = context.scene().firstToken(time.span());
            if (hour
                    && context.links().of(time) == null
                    && !context.scene().isQuoted(time.span().start())
                    && (isTold(context, passage, time, first) || isOfMishap(context, passage, first))) {
                context.desk().file(0, "time", null, null, time.value(), time.span(), first);
            }
        }
    }

    /** "It was just after eight": at the head of a sentence that follows one of the event, and of nothing else. */
    private static boolean isTold(Context context, Passage passage, TimeMention time, int first) {
        Tokens tokens = context.tokens();
        int opening = IT_WAS.match(tokens, passage.first, passage.end);
        int at = passage.first + opening;
        while (opening > 0 && at < first && HEDGES.at(tokens, at)) {
            at++;
        }
        int behind = context.scene().lastToken(time.span()) + 1;
        return opening > 0
                && at == first
                && first - passage.first <= OPENING
                && !OTHER.at(tokens, behind)
                && follows(context, passage);
    }

    /** Whether the nearest event told before a sentence, not far above it, is the main one. */
    private static boolean follows(Context context, Passage passage) {
        for (int at = passage.index - 1; at >= Math.max(0, passage.index - AFTER_SENTENCES); at--) {
            Passage above = context.scene().passages.get(at);
            for (int last = above.triggers.size() - 1; last >= 0; last--) {
                int frame = context.frames().of(above.triggers.get(last));
                if (frame >= 0) {
                    return frame == 0;
                }
            }
        }
        return false;
    }

    /** "The bus left the coast road at 8.20", of a bus that the event is told of. */
    private static boolean isOfMishap(Context context, Passage passage, int first) {
        Tokens tokens = context.tokens();
        for (int verb = first - 1; verb > Math.max(passage.first, first - FAR); verb--) {
            if (context.clauses().startsAt(verb)) {
                return false;
            }
            boolean mishap = MISHAPS.at(tokens, verb)
                    && !tokens.is(verb - 1, "had")
                    && EDGES.anyIn(tokens, verb + 1, Math.min(first, verb + OBJECT));
            if (mishap) {
                return isOfThing(context, passage, verb);
            }
        }
        return false;
    }

    /** Whether the subject of a sentence stands in the headline or in one that tells the event. */
    private static boolean isOfThing(Context context, Passage passage, int verb) {
        Tokens tokens = context.tokens();
        for (int noun = passage.first; noun < verb; noun++) {
            String word = tokens.lower(noun);
            boolean head = noun > passage.first && THE.at(tokens, passage.first) && tokens.isWord(noun);
            if (head
                    && noun <= passage.first + 3
                    && context.scene().passages.stream()
                            .anyMatch(other -> other.index != passage.index
                                    && (other.isHeadline() || tellsMain(context, other))
                                    && isIn(tokens, other, word))) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsMain(Context context, Passage passage) {
        return passage.triggers.stream().anyMatch(trigger -> context.frames().of(trigger) == 0);
    }

    private static boolean isIn(Tokens tokens, Passage passage, String word) {
        for (int at = passage.first; at < passage.end; at++) {
            if (tokens.is(at, word)) {
                return true;
            }
        }
        return false;
    }
}
