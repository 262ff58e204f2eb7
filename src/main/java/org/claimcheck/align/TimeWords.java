package org.claimcheck.align;

import java.util.Locale;
import java.util.regex.Pattern;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.CalendarInterval;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Deixis;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Span;
import org.claimcheck.model.TimeValue;

/** The sentences that say why two times stand as they do, in the articles' own words. */
final class TimeWords {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Sides sides;

    TimeWords(Sides sides) {
        this.sides = sides;
    }

    String bothAre(TimeValue left, TimeValue right) {
        String leftSaid = said(sides.left(), sides.leftArticle(), left);
        String rightSaid = said(sides.right(), sides.rightArticle(), right);
        if (leftSaid.toLowerCase(Locale.ROOT).equals(rightSaid.toLowerCase(Locale.ROOT))) {
            return "both say " + quoted(left, leftSaid) + meaning(left, leftSaid) + counted(left, right);
        }
        if (leftSaid.equals(left.display()) && right.deixis() != null) {
            return quoted(right, rightSaid) + " is " + right.display() + counted(right, left);
        }
        if (rightSaid.equals(right.display()) || left.deixis() != null) {
            return quoted(left, leftSaid) + " is " + left.display() + counted(left, right);
        }
        return quoted(left, leftSaid) + " and " + quoted(right, rightSaid) + " are both " + left.display()
                + counted(left, right);
    }

    String inside(TimeValue left, TimeValue right) {
        return told(left, true) + " and " + told(right, false) + " fit, one lies within the other";
    }

    String overlap(TimeValue left, TimeValue right) {
        return told(left, true) + " and " + told(right, false) + " overlap";
    }

    String bound(TimeValue left, TimeValue right) {
        return told(left, true) + " and " + told(right, false) + " leave room for each other";
    }

    String about(TimeValue left, TimeValue right) {
        return told(left, true) + " is close enough to " + told(right, false);
    }

    String sameName(TimeValue left, TimeValue right) {
        if (left.display().equals(right.display())) {
            return "both say " + left.display();
        }
        return told(left, true) + " may be " + told(right, false);
    }

    String zones(TimeValue left, TimeValue right) {
        return told(left, true) + " and " + told(right, false) + " are one moment in two time zones";
    }

    String unknown(TimeValue left, TimeValue right) {
        return told(left, true) + " and " + told(right, false) + " share no part of the calendar that is known";
    }

    String differ(TimeValue left, TimeValue right) {
        return told(left, true) + " is not " + told(right, false);
    }

    /** The words of one side with what they mean, e.g. {@code "Thursday" (4 September 2025, counted from ...)}. */
    private String told(TimeValue value, boolean ofLeft) {
        Claim claim = ofLeft ? sides.left() : sides.right();
        String said = said(claim, ofLeft ? sides.leftArticle() : sides.rightArticle(), value);
        if (!value.isResolved() || said.equals(value.display())) {
            return quoted(value, said);
        }
        return quoted(value, said) + " (" + value.display() + (ofLeft ? countedLeft(value) : countedRight(value)) + ")";
    }

    private static String meaning(TimeValue value, String said) {
        return !value.isResolved() || said.equals(value.display()) ? "" : ", " + value.display();
    }

    private static String quoted(TimeValue value, String said) {
        return said.equals(value.display()) ? said : '"' + said + '"';
    }

    private static String said(Claim claim, Annotation article, TimeValue value) {
        Span span = claim.span();
        String text = article.article().text();
        return span.length() == 0 || span.end() > text.length()
                ? value.display()
                : SPACE.matcher(span.of(text)).replaceAll(" ");
    }

    private String counted(TimeValue value, TimeValue other) {
        boolean ofLeft = sides.left().value() == value || sides.left().value().equals(value);
        String of = ofLeft ? countedLeft(value) : countedRight(value);
        return of.isEmpty() && other.deixis() != null ? (ofLeft ? countedRight(other) : countedLeft(other)) : of;
    }

    private String countedLeft(TimeValue value) {
        return counted(value, sides.left(), sides.leftArticle());
    }

    private String countedRight(TimeValue value) {
        return counted(value, sides.right(), sides.rightArticle());
    }

    /** From which day a pointing expression was counted, and where that day comes from. */
    private static String counted(TimeValue value, Claim claim, Annotation article) {
        Deixis deixis = value.deixis();
        if (deixis == null || !value.isResolved()) {
            return "";
        }
        if (claim.anchoredBy() != null) {
            return ", counted from the date of " + claim.anchoredBy();
        }
        TimeValue dateline = article.datelineDate();
        Span written = article.dateline() == null ? null : article.dateline().dateSpan();
        if (dateline != null && written != null && article.article().published() == null) {
            return ", counted from the dateline " + written.of(article.article().text());
        }
        PublicationTime published = article.published();
        return published == null ? "" : ", counted from publication on " + CalendarInterval.display(published.date());
    }
}
