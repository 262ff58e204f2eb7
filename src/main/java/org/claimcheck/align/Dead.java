package org.claimcheck.align;

import java.util.regex.Pattern;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.Span;

/** The dead grow no older: "the death of Anna Kwint, 19", "Anna Kwint, 19, was shot dead". */
final class Dead {

    private static final Pattern DEATH_OF = Pattern.compile(
            "\\b(?:death|deaths|murder|murders|killing|killings|slaying|slayings|manslaughter) of (?:an? |the )?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DIED = Pattern.compile(
            "[,)]?\\s*(?:of [\\p{L} ,.]{1,40} )?(?:who )?(?:(?:was|were|had been|has been) )?"
                    + "(?:killed|shot dead|shot and killed|shot to death|fatally shot|found dead|murdered|stabbed to death|died)\\b");

    private Dead() {}

    /** Whether both sentences tell of the death of those whose ages they give. */
    static boolean areBoth(Sides sides) {
        return isOfTheDead(sides.left(), sides.leftArticle()) && isOfTheDead(sides.right(), sides.rightArticle());
    }

    private static boolean isOfTheDead(Claim age, Annotation article) {
        String text = article.article().text();
        Span sentence = age.sentence();
        int start = sentence.start();
        PersonMention person = article.mentions().persons().stream()
                .filter(it -> it.ageSpan() != null && it.ageSpan().overlaps(age.span()))
                .findFirst()
                .orElse(null);
        if (person == null) {
            return false;
        }
        int first = Math.max(start, Math.min(person.span().start(), age.span().start()));
        int last = Math.min(
                sentence.end(), Math.max(person.span().end(), age.span().end()));
        return DEATH_OF.matcher(text.substring(start, first)).find()
                || DIED.matcher(text.substring(last, sentence.end())).lookingAt();
    }
}
