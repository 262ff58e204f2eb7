package org.claimcheck.extract.event;

import java.util.IdentityHashMap;
import java.util.List;
import org.claimcheck.model.TimeMention;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Which trigger of its sentence a time expression belongs to: "the meeting on Friday", "Thursday's talks". */
final class TimeLinks {

    private static final Words REPORTING = Words.named("reporting");
    private static final Words BEFORE = Words.of(List.of("before", "after"));
    private static final Words AUXILIARIES = Words.of(List.of("was", "were", "has", "have", "had", "is", "are"));
    private static final Words DETERMINERS = Words.named("definite");
    private static final Words FEASTS = Words.named("feasts");
    private static final Words CASES = Words.of(List.of("for", "over", "about"));
    private static final Words DEPARTING = Words.named("departing");
    private static final int DEPARTED = 6;
    private static final int FARTHEST = 30;
    private static final int POST = 8;
    private static final int ADJACENT = 3;

    private final Scene scene;
    private final Tokens tokens;
    private final Clauses clauses;
    private final IdentityHashMap<TimeMention, Trigger> links = new IdentityHashMap<>();

    TimeLinks(Scene scene, Clauses clauses) {
        this.scene = scene;
        this.tokens = scene.tokens;
        this.clauses = clauses;
        for (Passage passage : scene.passages) {
            for (TimeMention time : passage.triggers.isEmpty() ? List.<TimeMention>of() : passage.times) {
                Trigger trigger = isPoint(time) ? link(time, passage) : null;
                if (trigger != null) {
                    links.put(time, trigger);
                }
            }
        }
    }

    /** The trigger that this time belongs to, or null. */
    @Nullable
    Trigger of(TimeMention time) {
        return links.get(time);
    }

    private static boolean isPoint(TimeMention time) {
        boolean point = time.type() == TimeMention.Type.DATE || time.type() == TimeMention.Type.TIME;
        return point && !time.value().timex().endsWith("_REF"); // "soon", "now" name no day
    }

    private @Nullable Trigger link(TimeMention time, Passage passage) {
        if (isAside(time, passage)) {
            return null;
        }
        int first = scene.firstToken(time.span());
        int last = scene.lastToken(time.span());
        boolean possessive = tokens.is(last, "'s") || tokens.is(last + 1, "'s") || tokens.is(last, "’s");
        Trigger best = null;
        int bestCost = FARTHEST + 1;
        for (Trigger trigger : passage.triggers) {
            int cost = cost(trigger, first, last, possessive);
            if (cost < bestCost && !(trigger.first() > last && isOfNounBefore(first, last, passage))) {
                best = trigger;
                bestCost = cost;
            }
        }
        boolean declared = best != null && tokens.is(best.first(), "pronounced");
        return declared ? null : best; // when a doctor declares a death is not when it came about
    }

    /** Whether something in a sentence is on that day or at that time, be it an event or not: no day of a statement, of a post, of a feast. */
    boolean isOfScene(TimeMention time, Passage passage) {
        return isPoint(time) && !isAside(time, passage);
    }

    private boolean isAside(TimeMention time, Passage passage) {
        int first = scene.firstToken(time.span());
        int last = scene.lastToken(time.span());
        return isOfPost(first, passage)
                || isOfDeparture(first, passage)
                || isOfFeast(last)
                || isOfNounBehind(first, last, passage)
                || (tokens.is(first - 1, "of") && tokens.is(first - 2, "as"))
                || isOfReport(first, passage)
                || tokens.is(first, "since")
                || tokens.is(first - 1, "since");
    }

    /** "was sentenced for the March 3 incident": the day is that of a thing which is no event of its own. */
    private boolean isOfNounBehind(int first, int last, Passage passage) {
        int noun = tokens.is(last + 1, ",") ? last + 2 : last + 1;
        return tokens.is(first - 1, "the")
                && CASES.at(tokens, first - 2)
                && noun < passage.end
                && tokens.isWord(noun)
                && !tokens.isCapitalised(noun)
                && passage.triggers.stream()
                        .noneMatch(trigger -> trigger.first() <= noun + 1 && trigger.last() >= noun);
    }

    private int cost(Trigger trigger, int first, int last, boolean possessive) {
        if (trigger.last() < first) {
            if (first - trigger.last() <= ADJACENT && Accusations.isOne(trigger, tokens)) {
                return FARTHEST + 1;
            }
            // "they met to divide next year's catch": the year is that of the catch
            return possessive ? FARTHEST + 1 : clauses.distance(trigger.last(), first);
        }
        if (trigger.first() > last) {
            if (isReference(trigger.first()) || BEFORE.at(tokens, last) || BEFORE.at(tokens, last + 1)) {
                return FARTHEST + 1; // "two weeks before the fire" is no time of the fire
            }
            int distance = clauses.distance(last, trigger.first());
            return possessive && distance <= 7 ? 0 : distance + 2;
        }
        return 0;
    }

    /** "a man shot in a bar on Friday has been named": what stands before the verb is said of what its subject tells. */
    private boolean isOfNounBefore(int first, int last, Passage passage) {
        int clause = clauses.start(first, passage.first);
        return AUXILIARIES.at(tokens, last + 1)
                && passage.triggers.stream().anyMatch(other -> other.first() >= clause && other.last() < first);
    }

    /** "hours after the shootings": the event is what the time is counted from. */
    private boolean isReference(int trigger) {
        int before = DETERMINERS.at(tokens, trigger - 1) ? trigger - 2 : trigger - 1;
        return BEFORE.at(tokens, before);
    }

    /** "a jet that left Quaylo on Monday evening crashed": when it set out, not when it came to what is told. */
    private boolean isOfDeparture(int first, Passage passage) {
        for (int at = first - 1; at >= Math.max(passage.first, first - DEPARTED); at--) {
            for (Trigger trigger : passage.triggers) {
                if (trigger.first() <= at && at <= trigger.last()) {
                    return false;
                }
            }
            int length = DEPARTING.match(tokens, at, first);
            if (length > 0) {
                return !tokens.is(at - 1, "was") && !tokens.is(at - 1, "were"); // "five were left"
            }
            if (clauses.startsAt(at) || tokens.is(at, ",")) {
                return false;
            }
        }
        return false;
    }

    /** "— Desk (@desk) March 2, 2026": when a post was written. */
    private boolean isOfPost(int first, Passage passage) {
        if (!tokens.is(first - 1, ")")) {
            return false;
        }
        for (int at = first - 2; at >= Math.max(passage.first, first - POST); at--) {
            if (tokens.text(at).startsWith("@")) {
                return true;
            }
        }
        return false;
    }

    /** "a Christmas party", "the Mother's Day parade": held around the day, not always on it. */
    private boolean isOfFeast(int last) {
        return FEASTS.at(tokens, last + 1);
    }

    /** "said on Wednesday": the day of the statement, not of what is told. */
    private boolean isOfReport(int first, Passage passage) {
        int at = first - 1;
        int reach = Math.max(passage.first, first - 4);
        while (at >= reach && !REPORTING.at(tokens, at)) {
            boolean filler = tokens.is(at, "on")
                    || tokens.is(at, "late")
                    || tokens.is(at, "early")
                    || tokens.is(at, "in")
                    || tokens.is(at, "a")
                    || tokens.is(at, "statement")
                    || tokens.is(at, "reporters")
                    || tokens.is(at, "journalists");
            if (!filler) {
                return false;
            }
            at--;
        }
        return at >= reach;
    }
}
