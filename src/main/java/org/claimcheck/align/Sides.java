package org.claimcheck.align;

import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;

/** The two claims whose values are compared, with the articles that make them. */
public record Sides(Claim left, Annotation leftArticle, Claim right, Annotation rightArticle) {

    /** The same two, seen from the other side. */
    public Sides swapped() {
        return new Sides(right, rightArticle, left, leftArticle);
    }
}
