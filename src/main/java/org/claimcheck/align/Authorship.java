package org.claimcheck.align;

import java.util.Set;
import java.util.regex.Pattern;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.Span;
import org.claimcheck.text.Resources;
import org.jspecify.annotations.Nullable;

/**
 * Whose work a building, a book or a play is: "architect Ann Orr", "designed by Eve Orr" and "the work of Eve Orr" name its one
 * maker, so that the two given names are one person's.
 */
final class Authorship {

    private static final Set<String> MAKERS = Set.copyOf(Resources.lines(Authorship.class, "makers.txt"));

    /** Words right before a name that tell of its bearer's work. */
    private static final Pattern BY = Pattern.compile(
            "(?:\\b(?:designed|drawn up|conceived|written|composed|painted|sculpted|choreographed|directed|created|built) by"
                    + "|\\bthe (?:work|design|brainchild|creation|masterpiece) of) (?:the )?(?:[a-z]+ )?$");

    private Authorship() {}

    /** {@code maker} for somebody to whom the article gives the work that it tells of; or null. */
    static @Nullable String of(PersonMention person, Span sentence, Annotation article) {
        String title = person.title() == null ? "" : Words.normal(person.title());
        String before = article.article()
                .text()
                .substring(sentence.start(), person.span().start());
        boolean maker = MAKERS.contains(title.substring(title.lastIndexOf(' ') + 1));
        return maker || BY.matcher(before).find() ? "maker" : null;
    }
}
