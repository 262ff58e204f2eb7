package org.claimcheck.align;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.align.TimeConsistency.Contradiction;
import org.claimcheck.align.TimeConsistency.Side;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Polarity;

/**
 * Times that cannot be, each article by itself: a slot for each contradiction, with the two claims it is made of. One
 * instance for one article.
 */
final class TimeSlots {

    private final Annotation article;
    private final String event;
    private int claims;

    private TimeSlots(Annotation article, String event) {
        this.article = article;
        this.event = event;
        this.claims = article.claims().size();
    }

    /** The slots of every article, in the articles' order. */
    static List<Alignment> align(List<Annotation> articles, ClaimIndex index) {
        List<Alignment> alignments = new ArrayList<>();
        for (Annotation article : articles) {
            alignments.addAll(new TimeSlots(article, index.eventOf(List.of())).slots());
        }
        return alignments;
    }

    private List<Alignment> slots() {
        LocalDate published =
                article.published() == null ? null : article.published().date();
        Map<String, List<Pair>> slots = new TreeMap<>();
        TimeConsistency.check(article.mentions().times(), article.article().text(), published)
                .forEach(found -> slots.computeIfAbsent(found.comparison().because(), ignored -> new ArrayList<>())
                        .add(pair(found)));
        return slots.values().stream().map(this::slot).toList();
    }

    private Alignment slot(List<Pair> pairs) {
        List<Claim> sides = pairs.stream()
                .flatMap(pair -> List.of(pair.left(), pair.right()).stream())
                .toList();
        return new Alignment(
                event,
                sides.get(0).attribute(),
                null,
                pairs.get(0).comparison().kind(),
                sides,
                pairs,
                /* sure= */ true);
    }

    private Pair pair(Contradiction found) {
        boolean length = found.left().value().seconds() != null;
        String attribute = length ? "duration" : "date";
        return new Pair(claim(found.left(), attribute), claim(found.right(), attribute), found.comparison());
    }

    private Claim claim(Side side, String attribute) {
        claims++;
        String id = article.article().id();
        return new Claim(
                id + "#" + claims,
                id,
                -1,
                attribute,
                null,
                null,
                side.value(),
                side.span(),
                article.sentenceOf(side.span()),
                Polarity.ASSERTED,
                Certainty.STATED,
                null,
                article.article().kindAt(side.span().start()),
                null);
    }
}
