package org.claimcheck.align;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Event.FrameRef;
import org.claimcheck.model.EventFrame;
import org.claimcheck.model.NameValue;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.TimeValue;
import org.claimcheck.model.Value;
import org.jspecify.annotations.Nullable;

/** A frame with what its article says of it, ready to be held against frames of other articles. Its setting is read lazily. */
final class FrameView {

    private final Annotation article;
    private final EventFrame frame;
    private final FrameRef ref;
    private final List<Claim> claims;
    private final Set<String> words;
    private final Set<String> names = new TreeSet<>();
    private final List<Claim> figures;
    private final List<Claim> dates;
    private final List<Claim> places;

    private @Nullable Setting setting;

    private FrameView(Annotation article, EventFrame frame, List<Claim> claims, Set<String> words) {
        this.article = article;
        this.frame = frame;
        this.ref = new FrameRef(article.article().id(), frame.number());
        this.claims = claims;
        this.words = words;
        for (Claim claim : claims) {
            if (claim.value() instanceof NameValue name) {
                names.add(lastWord(name.display()));
            }
        }
        this.figures = claims.stream()
                .filter(claim -> claim.value() instanceof NumberValue)
                .toList();
        this.dates = of("date", TimeValue.class);
        this.places = of("place", PlaceValue.class);
    }

    static FrameView of(Annotation article, EventFrame frame) {
        List<Claim> claims = article.claims().stream()
                .filter(claim -> claim.frame() == frame.number() && !claim.isReportedFrom())
                .toList();
        Set<String> words = new TreeSet<>(Words.content(frame.label()));
        frame.mentions()
                .forEach(trigger ->
                        words.addAll(Words.content(trigger.of(article.article().text()))));
        return new FrameView(article, frame, claims, words);
    }

    private static String lastWord(String name) {
        return Words.normal(name.substring(name.lastIndexOf(' ') + 1)).toLowerCase(Locale.ROOT);
    }

    private List<Claim> of(String attribute, Class<? extends Value> kind) {
        return claims.stream()
                .filter(claim -> claim.attribute().equals(attribute)
                        && claim.subject() == null
                        && kind.isInstance(claim.value()))
                .toList();
    }

    Annotation article() {
        return article;
    }

    EventFrame frame() {
        return frame;
    }

    FrameRef ref() {
        return ref;
    }

    /** All that the article says of the event. */
    List<Claim> claims() {
        return claims;
    }

    /** The content words that it is called by, in alphabetical order. */
    Set<String> words() {
        return words;
    }

    /** The last words of the names that fill its slots, in lower case. */
    Set<String> names() {
        return names;
    }

    /** The claims whose value is a number. */
    List<Claim> figures() {
        return figures;
    }

    /** The days that it is put on. */
    List<Claim> dates() {
        return dates;
    }

    /** The places where it is. */
    List<Claim> places() {
        return places;
    }

    /** By whom and what its sentences set it; read when asked for. */
    Setting setting() {
        Setting known = setting;
        if (known == null) {
            known = Setting.of(article, frame);
            setting = known;
        }
        return known;
    }

    /** Whether it is something said to the public, of which the same people say much. */
    boolean isStatement() {
        return frame.type().equals("statement") || frame.type().equals("announcement");
    }

    boolean isMain() {
        return frame.standing() == EventFrame.Standing.MAIN;
    }

    boolean isBackground() {
        return frame.standing() == EventFrame.Standing.BACKGROUND;
    }
}
