package org.claimcheck.model;

import org.jspecify.annotations.Nullable;

/**
 * Published articles whose stories are known, as far as a draft needs them to find its own; only what is asked for is
 * read. An article is a number from 0 in the order of the ids, a story a number from 0.
 */
public interface KnownArticles {

    /** How many articles there are. */
    int size();

    /** How many articles hold a term of {@link Profile#terms()}. */
    int holders(String term);

    /** The articles to be found under a term, ascending: those for which it is one of their strongest. */
    int[] under(String term);

    /** Epoch second of an article's publication, or null when unknown. */
    @Nullable
    Long published(int article);

    /** The story of an article. */
    int story(int article);

    /** The articles of a story, ascending. */
    int[] members(int story);

    /** The article with this id, or -1 when there is none. */
    int find(String id);

    /** What grouping needs of an article. */
    Profile profile(int article);

    /** All that is seen in an article. */
    Annotation annotation(int article);
}
