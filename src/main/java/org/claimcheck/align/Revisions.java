package org.claimcheck.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimcheck.align.ChangedFacts.Change;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.Editorial;
import org.claimcheck.model.FormerWords;
import org.claimcheck.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What an article says otherwise than the version that it replaced: a slot for each fact that was changed. Where no note
 * tells readers of it, the two are in conflict; else they are compatible, as a correction.
 *
 * <p>Example: "The bridge cost 12 million euros" became "The bridge cost 21 million euros".
 */
final class Revisions {

    /** Under which rules find what was changed. */
    static final String ATTRIBUTE = "revision";

    /** The kinds of the comparison. */
    private static final String SILENT = "silent";

    private static final String TOLD = "told";

    private static final Pattern QUOTES = Pattern.compile("^[\"“”]+|[\"“”]+$");

    private final Annotation now;
    private final Annotation before;
    private final boolean told;
    private int next;

    private Revisions(Annotation now, Annotation before, List<Alignment> impossible) {
        this.now = now;
        this.before = before;
        this.told = isTold(now.article());
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
            if (before != null) {
                Revisions revisions = new Revisions(article, before, impossible);
                ChangedFacts.between(before, article).forEach(change -> slots.add(revisions.slot(change, index)));
            }
        }
        return slots;
    }

    /** Whether a note of this version is none of the one before: then readers are told. */
    private static boolean isTold(Article article) {
        Set<String> old = new HashSet<>(earlier(article).notices());
        return article.editorial().notices().stream().anyMatch(notice -> !old.contains(notice));
    }

    private static Editorial.Earlier earlier(Article article) {
        return Objects.requireNonNull(article.editorial().earlier());
    }

    private Alignment slot(Change change, ClaimIndex index) {
        Claim claim = change.now().id().isEmpty() ? numbered(change.now(), change.now(), null) : change.now();
        Claim then = numbered(change.before(), claim, Claim.EARLIER_VERSION);
        String because = because(change);
        Comparison comparison = told ? Comparison.compatible(TOLD, because) : Comparison.conflicting(SILENT, because);
        return new Alignment(
                index.eventOf(List.of(claim)),
                ATTRIBUTE,
                claim.subject(),
                claim.attribute(),
                List.of(then, claim),
                List.of(new Pair(then, claim, comparison)),
                /* sure= */ true,
                former(change.before()));
    }

    /** What one claim says, at the words of another and with a number of its own. */
    private Claim numbered(Claim says, Claim at, @Nullable String anchor) {
        next++;
        return new Claim(
                at.article() + "#" + next,
                at.article(),
                at.frame(),
                says.attribute(),
                says.subject(),
                says.role(),
                says.value(),
                at.span(),
                at.sentence(),
                says.polarity(),
                says.certainty(),
                says.attributedTo(),
                at.section(),
                anchor);
    }

    private FormerWords former(Claim old) {
        String text = before.article().text();
        int from = Math.min(old.sentence().start(), old.span().start());
        int to = Math.max(old.sentence().end(), old.span().end());
        return new FormerWords(
                earlier(now.article()).at(),
                text.substring(from, to),
                new Span(old.span().start() - from, old.span().end() - from));
    }

    private String because(Change change) {
        return "“" + words(change.before(), before) + "” became “" + words(change.now(), now) + "”";
    }

    private static String words(Claim claim, Annotation in) {
        return QUOTES.matcher(claim.span().of(in.article().text())).replaceAll("");
    }
}
