package org.claimcheck.align;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.PersonMention;
import org.claimcheck.text.Resources;
import org.claimcheck.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is called for what he does, right beside his name: "farmer Ann Orr", "Ann Orr, a farmer". Of two given names of one
 * surname beside one such word only one person can be meant, in a story that names both nowhere together. Not what several of a story
 * are: a victim, a resident.
 */
final class Callings {

    private static final Pattern BEFORE = Pattern.compile("(?:^|[\\s\"“])(\\p{L}{4,}) $");
    private static final Pattern BEHIND = Pattern.compile("^,? (?:an?|the) (?:\\p{Ll}+ )?(\\p{Ll}{4,})(?=[ ,.;])");
    private static final Pattern DOER = Pattern.compile(
            ".*(?:er|or|ist|ian|eer|man|woman|wright|smith|hand|swain|keeper|chef|cook|nurse|monk|guide|pilot|tect|bour)");
    private static final Set<String> NOT = Set.copyOf(Resources.lines(Callings.class, "no-callings.txt"));

    private Callings() {}

    /** The word, or null. */
    static @Nullable String of(PersonMention person, Annotation article) {
        String text = article.article().text();
        Matcher before = BEFORE.matcher(text.substring(
                Math.max(0, person.span().start() - 24), person.span().start()));
        String word = before.find() ? before.group(1).toLowerCase(Locale.ROOT) : "";
        if (isCalling(word)) {
            return word;
        }
        int end = person.span().end();
        Matcher behind = BEHIND.matcher(text.substring(end, Math.min(text.length(), end + 48)));
        return behind.find() && isCalling(behind.group(1)) ? behind.group(1) : null;
    }

    private static boolean isCalling(String word) {
        return DOER.matcher(word).matches()
                && !NOT.contains(word)
                && WordSet.common().contains(word);
    }
}
