package org.claimcheck.align;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NameValue;
import org.claimcheck.model.NameValue.Bearer;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.Relation;
import org.claimcheck.text.Resources;
import org.claimcheck.text.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Speakers one of whom is only described: "the shop manager" and "police spokesman Ann Orr" are two where each has an office of
 * his own; "an official" and "a spokesman" may be anybody.
 */
final class SpeakersRoles {

    private static final Set<String> ANYBODY = Set.copyOf(Resources.lines(SpeakersRoles.class, "anybody.txt"));
    private static final TitleComparator TITLES = new TitleComparator();

    private SpeakersRoles() {}

    /** Whether the offices of two speakers have nothing in common, one of them a person's, and neither word may be anybody's. */
    static boolean areOthers(Sides sides, NameValue left, NameValue right) {
        if ((left.kind() == Bearer.DESCRIPTION) == (right.kind() == Bearer.DESCRIPTION)) {
            return false;
        }
        boolean first = left.kind() == Bearer.DESCRIPTION;
        String described = Words.normal(first ? left.display() : right.display());
        String name = first ? right.display() : left.display();
        String title = titleBeside(
                name,
                first ? sides.rightArticle() : sides.leftArticle(),
                first
                        ? sides.right().sentence().start()
                        : sides.left().sentence().start());
        if (title == null || isAnybody(described) || isAnybody(Words.normal(title))) {
            return false;
        }
        Comparison offices = TITLES.compare(described, title);
        boolean apart =
                offices.relation() == Relation.CONFLICTING || offices.kind().equals(TitleComparator.OTHER_ROLE);
        return apart && !sharesWord(described, Words.normal(title)) && !isTitled(name, described, sides);
    }

    /** The title by which an article names somebody in the sentence that quotes him, or null. */
    private static @Nullable String titleBeside(String name, Annotation article, int sentence) {
        return article.mentions().persons().stream()
                .filter(person -> person.name().equals(name) && person.titleSpan() != null)
                .filter(person -> person.span().start() >= sentence)
                .map(PersonMention::title)
                .findFirst()
                .orElse(null);
    }

    private static boolean isAnybody(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return ANYBODY.contains(last) || Roles.shared().find(last) == null || words.indexOf(' ') < 0;
    }

    private static boolean sharesWord(String one, String other) {
        Set<String> words = new TreeSet<>(Arrays.asList(one.split(" ")));
        return Arrays.stream(other.split(" ")).anyMatch(words::contains);
    }

    /** Whether one of the two articles gives the named speaker the office that the other describes. */
    private static boolean isTitled(String name, String described, Sides sides) {
        String last = described.substring(described.lastIndexOf(' ') + 1);
        String surname = QuoteSlots.lastName(name);
        for (Annotation article : List.of(sides.leftArticle(), sides.rightArticle())) {
            for (PersonMention person : article.mentions().persons()) {
                boolean same = QuoteSlots.lastName(person.name()).equals(surname);
                if (same
                        && person.title() != null
                        && Words.normal(person.title()).contains(last)) {
                    return true;
                }
            }
        }
        return false;
    }
}
