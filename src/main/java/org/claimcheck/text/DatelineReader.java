package org.claimcheck.text;

import org.claimcheck.model.Article;
import org.claimcheck.model.Dateline;
import org.jspecify.annotations.Nullable;

/** Finds the dateline at the start of an article's body, such as {@code BRUSSELS, Sept 3 (AFP) -}. */
final class DatelineReader {

    private DatelineReader() {}

    /** The dateline, or null when the body starts with an ordinary sentence. */
    static @Nullable Dateline read(Article article, Tokens tokens) {
        return null;
    }
}
