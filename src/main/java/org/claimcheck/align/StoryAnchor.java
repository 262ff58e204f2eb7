package org.claimcheck.align;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.QuoteValue;
import org.claimcheck.model.TimeMention;
import org.claimcheck.model.TimeValue;
import org.jspecify.annotations.Nullable;

/**
 * Gives an article without a publication date the day of the dated article of its story that its words fit best: "on
 * Wednesday", "tomorrow" and "September 4" must all fall on days that the story speaks of when counted from that day.
 *
 * <p>Where no dated article fits, the values stay partial and still compare.
 */
final class StoryAnchor {

    /** What sharing a quotation with the dated article weighs, against one for each time expression that fits. */
    private static final double SHARED_QUOTE = 1.5;

    /** Years that an article looks ahead at most, as to an election or games: one that names later ones is younger than the other. */
    private static final int AHEAD = 5;

    private StoryAnchor() {}

    /** The articles, with the claims of undated ones resolved and saying which article supplied the day. */
    static List<Annotation> anchor(List<Annotation> articles) {
        Set<LocalDate> days = knownDays(articles);
        List<Annotation> anchored = new ArrayList<>();
        for (Annotation article : articles) {
            Annotation dated = article.published() == null ? bestFit(article, articles, days) : null;
            anchored.add(dated == null ? article : resolve(article, dated));
        }
        return anchored;
    }

    private static Set<LocalDate> knownDays(List<Annotation> articles) {
        Set<LocalDate> days = new HashSet<>();
        for (Annotation article : articles) {
            PublicationTime published = article.published();
            if (published != null) {
                days.add(published.date());
                article.mentions().times().stream()
                        .map(mention -> mention.value().day())
                        .filter(Objects::nonNull)
                        .forEach(days::add);
            }
        }
        return days;
    }

    private static @Nullable Annotation bestFit(Annotation undated, List<Annotation> articles, Set<LocalDate> days) {
        Annotation best = null;
        double bestFit = 0;
        Map<LocalDate, Double> fits = new HashMap<>();
        for (Annotation candidate : articles) {
            PublicationTime published = candidate.published();
            if (published != null && !isYounger(undated, published.date())) {
                double fit = fits.computeIfAbsent(published.date(), day -> fit(undated, day, days))
                        + (sharesQuote(undated, candidate) ? SHARED_QUOTE : 0);
                if (fit > bestFit) {
                    best = candidate;
                    bestFit = fit;
                }
            }
        }
        return best;
    }

    /** Whether an article names years so much later than a day that it was not written then. */
    static boolean isYounger(Annotation article, LocalDate day) {
        return lastYear(article) > day.getYear() + AHEAD;
    }

    /** The last year that an article names; the first of all where it names none. */
    private static int lastYear(Annotation article) {
        return article.mentions().times().stream()
                .map(mention -> mention.value().from())
                .filter(Objects::nonNull)
                .mapToInt(from -> from.getYear())
                .max()
                .orElse(Integer.MIN_VALUE);
    }

    /** How many of the expressions that hang on a reference day fall on a known day, less those that do not. */
    private static double fit(Annotation undated, LocalDate reference, Set<LocalDate> days) {
        double fit = 0;
        for (TimeMention mention : undated.mentions().times()) {
            if (mention.value().isRelative() && !mention.value().isResolved()) {
                LocalDate day = mention.value().resolvedFrom(reference).day();
                if (day != null) {
                    fit += days.contains(day) ? 1 : -0.5;
                }
            }
        }
        return fit;
    }

    private static boolean sharesQuote(Annotation left, Annotation right) {
        Set<String> words = new HashSet<>();
        quotes(left).forEach(words::add);
        return quotes(right).stream().anyMatch(words::contains);
    }

    private static List<String> quotes(Annotation article) {
        return article.claims().stream()
                .filter(claim -> claim.value() instanceof QuoteValue)
                .flatMap(claim -> ((QuoteValue) claim.value()).pieces().stream())
                .map(Words::normal)
                .filter(piece -> piece.length() > 40)
                .toList();
    }

    private static Annotation resolve(Annotation article, Annotation dated) {
        LocalDate day = Objects.requireNonNull(dated.published()).date();
        String by = dated.article().id();
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : article.claims()) {
            if (claim.value() instanceof TimeValue time && time.isRelative() && !time.isResolved()) {
                claims.add(claim.anchored(time.resolvedFrom(day), by));
            } else {
                claims.add(claim);
            }
        }
        return article.with(article.frames(), claims);
    }
}
