package org.claimcheck.text;

import org.claimcheck.model.Article;
import org.claimcheck.model.Dateline;
import org.jspecify.annotations.Nullable;

/**
 * An article opened for reading: what every extractor starts from.
 *
 * @param dateline where its dateline stands, or null
 */
public record Reading(Article article, Tokens tokens, @Nullable Dateline dateline) {

    /** Tokenizes the article and finds its dateline. */
    public static Reading of(Article article) {
        Tokens tokens = Tokenizer.tokenize(article);
        return new Reading(article, tokens, DatelineReader.read(article, tokens));
    }
}
