package org.claimcheck.model;

/**
 * How entries of the house's own lists stand among articles: as a source of their own whose ids begin with {@value #MARK}.
 * They are held against articles and are never shown, counted or grouped as articles.
 */
public final class House {

    /** The name under which the lists speak in messages. */
    public static final String SOURCE = "the house list";

    private static final String MARK = "house:";

    private House() {}

    /** The id of an entry, e.g. {@code house:12} for one on line 12. */
    public static String id(int line) {
        return MARK + line;
    }

    /** Whether an article's id is that of an entry. */
    public static boolean isHouse(String article) {
        return article.startsWith(MARK);
    }
}
