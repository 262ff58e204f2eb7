package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.claimcheck.extract.event.Trigger.Reference;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.TimeMention;
import org.claimcheck.model.TimeValue;
import org.jspecify.annotations.Nullable;

/**
 * Joins the triggers of one event and keeps different events apart.
 *
 * <p>Definite and bare mentions join the weightiest event of their group; "a meeting of military chiefs last week" after
 * "the summit" opens another one; what lies days away, or is called earlier or another, never joins.
 */
final class FrameBuilder {

    /** The group of families of what happens to people. */
    static final String INCIDENT = "incident";

    private static final Words HYPOTHETICAL = Words.named("hypothetical");

    private final Scene scene;
    private final Clauses clauses;
    private final TimeLinks links;
    private final List<DraftFrame> frames = new ArrayList<>();
    private final IdentityHashMap<Trigger, DraftFrame> frameOf = new IdentityHashMap<>();
    private final IdentityHashMap<Trigger, TimeValue> timeOf = new IdentityHashMap<>();
    private final Background recalled;
    private int bodySentences;
    private @Nullable DraftFrame latest;

    FrameBuilder(Scene scene, Clauses clauses, TimeLinks links) {
        this.scene = scene;
        this.clauses = clauses;
        this.links = links;
        this.recalled = new Background(scene, clauses, timeOf, frames);
    }

    /** The events, in the order main, side, background. */
    List<DraftFrame> build() {
        List<Trigger> waiting = new ArrayList<>();
        for (Passage passage : scene.passages) {
            if (!passage.isCaption()) {
                bodySentences += passage.isHeadline() ? 0 : 1;
                times(passage);
                for (Trigger trigger : passage.triggers) {
                    place(trigger, passage, waiting);
                }
            }
        }
        frames.sort(Comparator.comparing((DraftFrame frame) -> frame.background)
                .thenComparing(frame -> -frame.weight)
                .thenComparing(frame -> frame.triggers.get(0).first()));
        return frames;
    }

    /** The event of a trigger; null for words that make none. */
    @Nullable
    DraftFrame of(Trigger trigger) {
        return frameOf.get(trigger);
    }

    private void times(Passage passage) {
        for (TimeMention time : passage.times) {
            Trigger trigger = links.of(time);
            if (trigger != null) {
                timeOf.putIfAbsent(trigger, time.value());
            }
        }
    }

    private void place(Trigger trigger, Passage passage, List<Trigger> waiting) {
        if (trigger.family().isAside()) {
            return;
        }
        TimeValue when = timeOf.get(trigger);
        if (trigger.family().isAnaphora()) {
            DraftFrame subject = subject(trigger, passage);
            DraftFrame target = subject == null ? mostRecentWeighty(passage) : subject;
            if (target == null) {
                waiting.add(trigger);
            } else {
                join(target, trigger, 0.5, when);
            }
            return;
        }
        PlaceValue where = Whereabouts.of(trigger, passage, scene);
        boolean background = recalled.holds(trigger, passage, when, bodySentences) || isElsewhere(trigger, where);
        DraftFrame frame = partner(trigger, passage, when, where, background);
        if (frame == null) {
            frame = new DraftFrame(trigger.family(), background);
            frames.add(frame);
        }
        join(frame, trigger, gain(trigger, passage, background), when);
        if (frame.place == null) {
            frame.place = where != null || background ? where : scene.filedFrom();
        }
        if (!waiting.isEmpty() && trigger.family().group().equals(INCIDENT)) {
            for (Trigger earlier : waiting) {
                join(frame, earlier, 0.5, timeOf.get(earlier));
            }
            waiting.clear();
        }
    }

    /** The event that is said to take place, where the noun before the verb is one: "the hearing took place"; or null. */
    private @Nullable DraftFrame subject(Trigger verb, Passage passage) {
        DraftFrame found = null;
        for (Trigger trigger : passage.triggers) {
            boolean noun = trigger.last() < verb.first() && !trigger.verb() && trigger.makesEvent();
            if (noun && !Accusations.isOne(trigger, scene.tokens)) {
                found = frameOf.get(trigger);
            }
        }
        return verb.verb() ? found : null;
    }

    private void join(DraftFrame frame, Trigger trigger, double gain, @Nullable TimeValue when) {
        frame.add(trigger, gain, when);
        latest = frame;
        frameOf.put(trigger, frame);
    }

    private double gain(Trigger trigger, Passage passage, boolean background) {
        double position = passage.isHeadline() ? 6 : bodySentences <= 1 ? 5 : bodySentences <= 3 ? 2 : 0.7;
        double quoted = scene.quoteAt(scene.tokens.start(trigger.first())) == null ? 1 : 0.5;
        double leads = passage.triggers.get(0).equals(trigger) ? 1.4 : 1; // "Man jailed for burning down a yard"
        return leads
                * (background ? 0.1 : 1)
                * quoted
                * position
                * (1 + trigger.family().priority() / 3.0);
    }

    /** Whether an event of the group was told of that is known to be elsewhere: "the Oregon shooting" in a report from Flagstaff. */
    private boolean isElsewhere(Trigger trigger, @Nullable PlaceValue where) {
        return where != null
                && frames.stream()
                        .filter(frame -> !frame.background
                                && frame.family.group().equals(trigger.family().group()))
                        .findFirst()
                        .filter(frame -> frame.isElsewhere(where))
                        .isPresent();
    }

    private @Nullable DraftFrame partner(
            Trigger trigger,
            Passage passage,
            @Nullable TimeValue when,
            @Nullable PlaceValue where,
            boolean background) {
        DraftFrame best = null;
        for (DraftFrame frame : frames) {
            boolean told = frame.background == background
                    || (frame.equals(latest) && when == null && lastSentence(frame) == trigger.sentence());
            if (told
                    && frame.family.group().equals(trigger.family().group())
                    && !frame.isElsewhere(where)
                    && mayJoin(frame, trigger, passage, when)
                    && (best == null || rank(frame, trigger) > rank(best, trigger))) {
                best = frame;
            }
        }
        return best;
    }

    private double rank(DraftFrame frame, Trigger trigger) {
        Trigger last = frame.triggers.get(frame.triggers.size() - 1);
        boolean sameSentence = last.sentence() == trigger.sentence() && frame.equals(latest);
        return (sameSentence ? 1000 : 0) + frame.weight + (frame.family.equals(trigger.family()) ? 0.5 : 0);
    }

    private boolean mayJoin(DraftFrame frame, Trigger trigger, Passage passage, @Nullable TimeValue when) {
        boolean incident = frame.family.group().equals(INCIDENT);
        if (frame.isElsewhen(when, !incident)) {
            return false;
        }
        if (trigger.reference() == Reference.OTHER) {
            return frame.background && !frame.isElsewhen(when, true) && when != null && frame.isSameDay(when);
        }
        if (trigger.reference() == Reference.INDEFINITE && bodySentences > 1) {
            boolean datesIt = when != null && frame.time == null && !frame.background;
            return datesIt
                    || frame.isSameDay(when)
                    || (incident && near(frame, passage) && !isHypothetical(trigger, passage));
        }
        if (frame.background) {
            return frame.isSameDay(when) || (when == null && near(frame, passage));
        }
        return incident || !isHypothetical(trigger, passage) || trigger.reference() == Reference.DEFINITE;
    }

    private static int lastSentence(DraftFrame frame) {
        return frame.triggers.get(frame.triggers.size() - 1).sentence();
    }

    private static boolean near(DraftFrame frame, Passage passage) {
        Trigger last = frame.triggers.get(frame.triggers.size() - 1);
        return passage.index - last.sentence() <= 2;
    }

    private boolean isHypothetical(Trigger trigger, Passage passage) {
        int from = clauses.start(trigger.first(), passage.first);
        for (int at = from; at < trigger.first(); at++) {
            boolean month = scene.tokens.is(at, "may") && scene.tokens.isCapitalised(at); // "PARIS, May 10"
            if (!month && HYPOTHETICAL.match(scene.tokens, at, trigger.first()) > 0) {
                return true;
            }
        }
        return false;
    }

    private @Nullable DraftFrame mostRecentWeighty(Passage passage) {
        DraftFrame best = null;
        for (DraftFrame frame : frames) {
            boolean previous = frame.background && !near(frame, passage);
            if (!previous && (best == null || standing(frame, passage) > standing(best, passage))) {
                best = frame;
            }
        }
        return best;
    }

    private static double standing(DraftFrame frame, Passage passage) {
        int last = frame.triggers.get(frame.triggers.size() - 1).sentence();
        double incident = frame.family.group().equals(INCIDENT) ? 2 : 1;
        double recent = passage.index - last <= 1 && !frame.background ? 1.5 : 1;
        return incident * recent * frame.weight;
    }
}
