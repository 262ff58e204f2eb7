package org.claimcheck.align;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Event.FrameRef;
import org.claimcheck.model.EventFrame;
import org.claimcheck.model.Value;

/** A frame with what its article says of it, ready to be held against a frame of another article. */
record FrameView(Annotation article, EventFrame frame, List<Claim> claims, Set<String> words) {

    static FrameView of(Annotation article, EventFrame frame) {
        List<Claim> claims = article.claims().stream()
                .filter(claim -> claim.frame() == frame.number())
                .toList();
        Set<String> words = new TreeSet<>(Words.content(frame.label()));
        frame.mentions()
                .forEach(trigger ->
                        words.addAll(Words.content(trigger.of(article.article().text()))));
        return new FrameView(article, frame, claims, words);
    }

    FrameRef ref() {
        return new FrameRef(article.article().id(), frame.number());
    }

    List<Claim> of(String attribute, Class<? extends Value> kind) {
        return claims.stream()
                .filter(claim -> claim.attribute().equals(attribute) && kind.isInstance(claim.value()))
                .toList();
    }

    boolean isMain() {
        return frame.standing() == EventFrame.Standing.MAIN;
    }

    boolean isBackground() {
        return frame.standing() == EventFrame.Standing.BACKGROUND;
    }
}
