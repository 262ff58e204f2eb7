package org.claimcheck.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor said of the grouping of articles.
 *
 * @param together whether the articles are one story; else no two of them are
 * @param articles ids or addresses of articles, two or more
 * @param why the reason
 * @param by who said so, or null
 * @param until last day on which it stands, or null
 */
public record Pin(boolean together, List<String> articles, String why, @Nullable String by, @Nullable LocalDate until) {

    public Pin {
        articles = List.copyOf(articles);
    }

    /** Whether an article is meant, by its id or its address. */
    public boolean names(Profile article) {
        return articles.contains(article.article()) || (article.url() != null && articles.contains(article.url()));
    }

    /** Whether it still stands on that day. */
    public boolean standsOn(LocalDate today) {
        return until == null || !today.isAfter(until);
    }

    /** The reason with its author, e.g. {@code two inquests (M. Dias)}. */
    public String reason() {
        return by == null ? why : why + " (" + by + ")";
    }
}
