package org.claimcheck.align;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.Span;
import org.claimcheck.text.Folding;

/**
 * In whose company a person is named: "Ann Orr and Tim Tessel" in one article and "Tim Tessel and Anna Orr" in another are one couple, one
 * crew, one pair of accused, so that the two given names of one surname are one person's.
 *
 * <p>Example: of "Ann Orr, 31, and Tim Tessel, 40, were found guilty" the company of Ann Orr is {@code tim tessel}.
 */
final class Company {

    /** What may stand between two names that are joined: the first one's age, and the word. */
    private static final Pattern JOINED = Pattern.compile("(?:,? (?:age )?\\(?\\d{1,3}\\)?,?)? and ");

    /** More characters than these join no two names. */
    private static final int FARTHEST = 16;

    private Company() {}

    /** The full names, folded, that "and" joins with one of an article's, of people who bear another surname. */
    static Set<String> of(PersonMention person, Annotation article) {
        Set<String> company = new TreeSet<>();
        for (PersonMention other : article.mentions().persons()) {
            boolean joined =
                    areJoined(person.span(), other.span(), article) || areJoined(other.span(), person.span(), article);
            if (joined && isStranger(person, other)) {
                company.add(Folding.fold(other.name()));
            }
        }
        return company;
    }

    private static boolean areJoined(Span first, Span second, Annotation article) {
        int apart = second.start() - first.end();
        return apart > 0
                && apart <= FARTHEST
                && JOINED.matcher(new Span(/* start= */ first.end(), /* end= */ second.start())
                                .of(article.article().text()))
                        .matches();
    }

    private static boolean isStranger(PersonMention person, PersonMention other) {
        return other.name().indexOf(' ') > 0
                && !QuoteSlots.lastName(other.name()).equals(QuoteSlots.lastName(person.name()));
    }
}
