package org.claimcheck.rule;

import java.util.Locale;
import org.claimcheck.model.Article;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Value;

/** How rules and messages name articles, sections and kinds of value. */
final class Sources {

    private Sources() {}

    /** The outlet, or the article's id where it names none. */
    static String name(Article article) {
        String source = article.source();
        return source == null || source.isBlank() ? article.id() : source;
    }

    /** E.g. {@code headline}. */
    static String sectionName(SectionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** E.g. {@code place} for a place value. */
    static String kindName(Value value) {
        String type = value.getClass().getSimpleName();
        return type.substring(0, type.length() - "Value".length()).toLowerCase(Locale.ROOT);
    }
}
