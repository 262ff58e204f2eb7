package org.claimcheck.align;

import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.PersonMention;
import org.jspecify.annotations.Nullable;

/**
 * Whose figure it is, of several people's in one sentence: the person named last before it. "Orr ran 90 metres and Lund 60".
 */
final class Bearer {

    private Bearer() {}

    /** Whether the same person, by last name, is named last before both figures. */
    static boolean isOne(Sides sides) {
        String left = of(sides.left(), sides.leftArticle());
        return left != null && left.equals(of(sides.right(), sides.rightArticle()));
    }

    private static @Nullable String of(Claim claim, Annotation article) {
        String name = null;
        for (PersonMention person : article.mentions().persons()) {
            if (person.span().start() >= claim.sentence().start()
                    && person.span().end() <= claim.span().start()) {
                name = QuoteSlots.lastName(person.name());
            }
        }
        return name;
    }
}
