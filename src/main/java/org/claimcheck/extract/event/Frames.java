package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.model.EventFrame;
import org.claimcheck.model.EventFrame.Standing;
import org.claimcheck.model.EventMention;
import org.claimcheck.model.Span;
import org.jspecify.annotations.Nullable;

/** The finished events of an article and the way from a trigger to its event. */
final class Frames {

    private final Scene scene;
    private final FrameBuilder builder;
    private final List<DraftFrame> drafts;

    Frames(Scene scene, FrameBuilder builder) {
        this.scene = scene;
        this.builder = builder;
        this.drafts = builder.build();
        if (drafts.isEmpty() && !scene.passages.isEmpty()) {
            drafts.add(new DraftFrame(EventFamily.UNNAMED, false));
        }
    }

    int size() {
        return drafts.size();
    }

    DraftFrame get(int number) {
        return drafts.get(number);
    }

    /** Number of a trigger's event, or -1. */
    int of(@Nullable Trigger trigger) {
        DraftFrame frame = trigger == null ? null : builder.of(trigger);
        return frame == null ? -1 : drafts.indexOf(frame);
    }

    /** Number of the main event; -1 when there is none. */
    int main() {
        return drafts.isEmpty() ? -1 : 0;
    }

    /** The event of a sentence: that of its weightiest trigger, else the main event. */
    int of(Passage passage) {
        int best = Integer.MAX_VALUE;
        for (Trigger trigger : passage.triggers) {
            int number = of(trigger);
            if (number >= 0) {
                best = Math.min(best, number);
            }
        }
        return best == Integer.MAX_VALUE ? main() : best;
    }

    /** The event of the trigger nearest to a token of a sentence; the main event when it has no trigger. */
    int nearest(Passage passage, int token, Clauses clauses) {
        Trigger best = null;
        int least = Integer.MAX_VALUE;
        for (Trigger trigger : passage.triggers) {
            int cost = trigger.first() > token
                    ? clauses.distance(token, trigger.first()) + 1
                    : clauses.distance(trigger.last(), token);
            if (of(trigger) >= 0 && cost < least) {
                best = trigger;
                least = cost;
            }
        }
        return best == null ? main() : of(best);
    }

    List<EventFrame> frames() {
        FrameLabel labels = new FrameLabel(scene.tokens);
        List<EventFrame> out = new ArrayList<>();
        for (int number = 0; number < drafts.size(); number++) {
            DraftFrame draft = drafts.get(number);
            Standing standing = number == 0 ? Standing.MAIN : draft.background ? Standing.BACKGROUND : Standing.SIDE;
            List<Span> spans = draft.triggers.stream().map(this::span).sorted().toList();
            out.add(new EventFrame(number, draft.family.name(), labels.of(draft), spans, standing));
        }
        return out;
    }

    List<EventMention> mentions() {
        List<EventMention> out = new ArrayList<>();
        for (Passage passage : scene.passages) {
            for (Trigger trigger : passage.triggers) {
                int number = of(trigger);
                if (number >= 0) {
                    out.add(new EventMention(
                            span(trigger), drafts.get(number).family.name(), number));
                }
            }
        }
        return out;
    }

    private Span span(Trigger trigger) {
        return scene.tokens.span(trigger.first(), trigger.last());
    }
}
