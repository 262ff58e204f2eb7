package org.claimcheck.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What an article says otherwise than the version that it replaced, where no note tells readers of it: a slot for each
 * figure that was changed in a sentence which otherwise stayed as it was. A toll that rises is news and no correction.
 *
 * <p>Example: "The bridge cost 12 million euros" became "The bridge cost 21 million euros".
 */
final class Revisions {

    /** Under which rules find what was changed. */
    static final String ATTRIBUTE = "revision";

    private static final Set<String> FIGURES =
            Set.of("age", "casualties", "count", "date", "duration", "measure", "money", "percentage", "rank", "time");

    /** The part of a sentence's other words that both versions must share. */
    private static final double KEPT = 0.75;

    private final Annotation now;
    private final Annotation before;
    private int next;

    private Revisions(Annotation now, Annotation before, List<Alignment> impossible) {
        this.now = now;
        this.before = before;
        this.next = now.claims().size()
                + (int) impossible.stream()
                        .flatMap(slot -> slot.claims().stream())
                        .filter(claim -> claim.article().equals(now.article().id()))
                        .count();
    }

    /**
     * The slots of all articles that replaced a version, in the articles' order.
     *
     * @param impossible slots whose claims are numbered already
     */
    static List<Alignment> align(
            List<Annotation> articles, Map<String, Annotation> earlier, ClaimIndex index, List<Alignment> impossible) {
        List<Alignment> slots = new ArrayList<>();
        for (Annotation article : articles) {
            Annotation before = earlier.get(article.article().id());
            if (before != null && !isTold(article.article())) {
                slots.addAll(new Revisions(article, before, impossible).slots(index));
            }
        }
        return slots;
    }

    /** Whether a note of this version is none of the one before: then readers are told. */
    private static boolean isTold(Article article) {
        Set<String> old = new HashSet<>(
                Objects.requireNonNull(article.editorial().earlier()).notices());
        return article.editorial().notices().stream().anyMatch(notice -> !old.contains(notice));
    }

    private List<Alignment> slots(ClaimIndex index) {
        List<Alignment> slots = new ArrayList<>();
        Set<Span> seen = new HashSet<>();
        for (Claim claim : now.claims()) {
            Claim old = FIGURES.contains(claim.attribute()) ? replaced(claim) : null;
            if (old != null && seen.add(claim.span())) {
                Claim then = standIn(old, claim);
                Pair pair = new Pair(claim, then, Comparison.conflicting("changed", because(old, claim)));
                slots.add(new Alignment(
                        index.eventOf(List.of(claim)),
                        ATTRIBUTE,
                        claim.subject(),
                        claim.attribute(),
                        List.of(claim, then),
                        List.of(pair),
                        /* sure= */ true));
            }
        }
        return slots;
    }

    /** The claim of the earlier version in whose place this one stands; null when there is none, or nothing was changed. */
    private @Nullable Claim replaced(Claim claim) {
        if (isSaid(claim, now, before)) {
            return null;
        }
        for (Claim old : before.claims()) {
            boolean slot = old.attribute().equals(claim.attribute())
                    && Objects.equals(old.role(), claim.role())
                    && old.polarity() == Polarity.ASSERTED
                    && claim.polarity() == Polarity.ASSERTED
                    && old.certainty() == claim.certainty()
                    && claim.certainty() == Certainty.STATED
                    && old.section() == claim.section()
                    && claim.section() != SectionKind.CAPTION;
            if (slot && isSameSentence(old, claim) && !isSaid(old, before, now) && isChanged(old, claim)) {
                return old;
            }
        }
        return null;
    }

    private boolean isChanged(Claim old, Claim claim) {
        Comparison compared = Comparators.compare(new Sides(old, before, claim, now));
        return compared.relation().disagrees() && !isRise(old, claim);
    }

    private static boolean isRise(Claim old, Claim claim) {
        boolean tallied =
                claim.attribute().equals("casualties") || claim.attribute().equals("count");
        return tallied
                && old.value() instanceof NumberValue less
                && claim.value() instanceof NumberValue more
                && more.max() > less.max();
    }

    /** Whether another version has the claim's own words in the same sentence: then it was moved, not changed. */
    private static boolean isSaid(Claim claim, Annotation in, Annotation other) {
        String words = words(claim, in);
        return other.claims().stream()
                .anyMatch(it -> it.attribute().equals(claim.attribute())
                        && Objects.equals(it.role(), claim.role())
                        && words(it, other).equals(words));
    }

    private static String words(Claim claim, Annotation in) {
        return claim.span().of(in.article().text()).toLowerCase(Locale.ROOT);
    }

    private boolean isSameSentence(Claim old, Claim claim) {
        Set<String> then = others(old, before);
        Set<String> today = others(claim, now);
        Set<String> shared = new HashSet<>(then);
        shared.retainAll(today);
        return shared.size() >= 3 && shared.size() >= KEPT * Math.max(then.size(), today.size());
    }

    /** The words of the claim's sentence but its own. */
    private static Set<String> others(Claim claim, Annotation in) {
        String text = in.article().text();
        String around = text.substring(claim.sentence().start(), claim.span().start()) + " "
                + text.substring(
                        claim.span().end(),
                        Math.max(claim.span().end(), claim.sentence().end()));
        Set<String> words = new HashSet<>();
        for (String word : around.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** What was said, at the words that stand there now. */
    private Claim standIn(Claim old, Claim claim) {
        next++;
        return new Claim(
                claim.article() + "#" + next,
                claim.article(),
                claim.frame(),
                claim.attribute(),
                old.subject(),
                old.role(),
                old.value(),
                claim.span(),
                claim.sentence(),
                old.polarity(),
                old.certainty(),
                old.attributedTo(),
                claim.section(),
                "an earlier version");
    }

    private String because(Claim old, Claim claim) {
        PublicationTime at =
                Objects.requireNonNull(now.article().editorial().earlier()).at();
        return "the version" + (at == null ? " before" : " of " + at.iso()) + " said \u201C"
                + old.span().of(before.article().text()) + "\u201D, this one says \u201C"
                + claim.span().of(now.article().text()) + "\u201D, and no note tells readers of the change";
    }
}
