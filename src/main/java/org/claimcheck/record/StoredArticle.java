package org.claimcheck.record;

import org.claimcheck.model.Article;
import org.claimcheck.model.SourceMap;

/**
 * An article in two halves: what it says, which is stored once however often it is read, and where it was read, which may
 * be another file or line every night.
 */
public final class StoredArticle {

    private static final SourceMap NOWHERE = SourceMap.onLine(1);

    private StoredArticle() {}

    private record Origin(String path, SourceMap sourceMap) {}

    /** What it says. */
    public static byte[] content(Article article) {
        return RecordCodec.encode(placed(article, "", NOWHERE));
    }

    /** Where it was read. */
    public static byte[] origin(Article article) {
        return RecordCodec.encode(new Origin(article.path(), article.sourceMap()));
    }

    /** The article of both halves, its content deflated. */
    public static Article read(byte[] deflated, byte[] origin) {
        return withOrigin(content(deflated), origin);
    }

    /** The article of deflated content, read nowhere. */
    public static Article content(byte[] deflated) {
        return RecordCodec.decode(RecordCodec.inflate(deflated), Article.class);
    }

    /** The article, read there. */
    public static Article withOrigin(Article content, byte[] origin) {
        Origin it = RecordCodec.decode(origin, Origin.class);
        return placed(content, it.path(), it.sourceMap());
    }

    private static Article placed(Article it, String path, SourceMap sourceMap) {
        return new Article(
                it.id(),
                path,
                it.source(),
                it.url(),
                it.headline(),
                it.byline(),
                it.published(),
                it.updated(),
                it.language(),
                it.section(),
                it.text(),
                it.sections(),
                sourceMap,
                it.editorial());
    }
}
