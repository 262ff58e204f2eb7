package org.claimcheck.rule;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * Claims that a later report overtook: the same outlet, in an article published later, gives the slot another value.
 * What an outlet has replaced itself is not held against it, nor against others.
 *
 * @param claims ids of the claims that were replaced
 */
record Superseded(Set<String> claims) {

    /** The kind of a comparison of which one side was reported before and again after the other: that replaced nothing. */
    private static final String BOTH_BEFORE_AND_AFTER = "outlier";

    Superseded {
        claims = Set.copyOf(claims);
    }

    /** Nothing was. */
    static Superseded none() {
        return new Superseded(Set.of());
    }

    /** What was replaced among the claims of a slot. */
    static Superseded in(Alignment alignment, Map<String, Annotation> articles) {
        Set<String> claims = new HashSet<>();
        for (Alignment.Pair pair : alignment.pairs()) {
            boolean again = pair.comparison().kind().equals(BOTH_BEFORE_AND_AFTER);
            if (pair.comparison().relation().disagrees() && !again) {
                int order = order(
                        articles.get(pair.left().article()),
                        articles.get(pair.right().article()));
                if (order != 0) {
                    claims.add((order < 0 ? pair.left() : pair.right()).id());
                }
            }
        }
        return new Superseded(claims);
    }

    /** Whether one of the pair has been replaced. */
    boolean touches(Alignment.Pair pair) {
        return claims.contains(pair.left().id()) || claims.contains(pair.right().id());
    }

    /** Negative when both are of one outlet and the left is older, positive when it is younger, else 0. */
    private static int order(@Nullable Annotation left, @Nullable Annotation right) {
        if (left == null || right == null || !isOneOutlet(left.article(), right.article())) {
            return 0;
        }
        return left.published() == null || right.published() == null
                ? 0
                : Long.compare(left.published().epochSecond(), right.published().epochSecond());
    }

    private static boolean isOneOutlet(Article left, Article right) {
        return left.source() != null && left.source().equals(right.source());
    }
}
