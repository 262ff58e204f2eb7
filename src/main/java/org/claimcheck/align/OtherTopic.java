package org.claimcheck.align;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.TermValue;

/** Talks that agree on one thing and not on another: "a pact on fishing, but without agreement on the border". */
final class OtherTopic {

    private static final String FAILED = "no agreement";
    private static final Pattern TOPIC = Pattern.compile("\\s*(?:on|over|about)\\s+([^.,;:–—]{2,40})");
    private static final Pattern TRAILING = Pattern.compile(".*\\b(?:on|over|about)$");

    private OtherTopic() {}

    /** Whether it is told on what one side did not agree, and the other side's sentence does not speak of that. */
    static boolean isToldOf(Sides sides) {
        return isOther(sides.left(), sides.leftArticle(), sides.right(), sides.rightArticle())
                || isOther(sides.right(), sides.rightArticle(), sides.left(), sides.leftArticle());
    }

    private static boolean isOther(Claim claim, Annotation article, Claim other, Annotation otherArticle) {
        if (!(claim.value() instanceof TermValue value) || !value.term().equals(FAILED)) {
            return false;
        }
        String text = article.article().text();
        String behind = text.substring(
                claim.span().end(),
                Math.max(claim.span().end(), claim.sentence().end()));
        boolean inside = TRAILING.matcher(claim.span().of(text)).matches();
        Matcher topic = TOPIC.matcher(inside ? " on" + behind : behind);
        if (!topic.lookingAt()) {
            return false;
        }
        Set<String> words = Words.content(topic.group(1));
        Set<String> told =
                Words.content(other.sentence().of(otherArticle.article().text()));
        return !words.isEmpty() && words.stream().noneMatch(told::contains);
    }
}
