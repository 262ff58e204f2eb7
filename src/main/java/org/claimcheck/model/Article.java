package org.claimcheck.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article as it is analysed.
 *
 * @param id the article's own id, or its path where it brings none
 * @param path where it was read, relative to the argument it was found under, {@code !} before a member or record
 * @param source the outlet, or null when unknown
 * @param text the analysed text: headline, blank line, body; or the body alone
 * @param sections what each stretch of the text is, in order, without overlap
 * @param sourceMap line and column in the original file
 * @param editorial what its format says of it beyond its words
 */
public record Article(
        String id,
        String path,
        @Nullable String source,
        @Nullable String url,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable PublicationTime published,
        @Nullable PublicationTime updated,
        @Nullable String language,
        @Nullable String section,
        String text,
        List<Section> sections,
        SourceMap sourceMap,
        Editorial editorial) {

    /** An article of whose editing nothing is known. */
    public Article(
            String id,
            String path,
            @Nullable String source,
            @Nullable String url,
            @Nullable String headline,
            @Nullable String byline,
            @Nullable PublicationTime published,
            @Nullable PublicationTime updated,
            @Nullable String language,
            @Nullable String section,
            String text,
            List<Section> sections,
            SourceMap sourceMap) {
        this(
                id,
                path,
                source,
                url,
                headline,
                byline,
                published,
                updated,
                language,
                section,
                text,
                sections,
                sourceMap,
                Editorial.NONE);
    }

    public Article {
        sections = List.copyOf(sections);
        editorial = editorial == null ? Editorial.NONE : editorial; // articles that were stored before there was one
    }

    /** An article of nothing but words, all of them body; for rule examples and tests. */
    public static Article ofText(String id, @Nullable String source, @Nullable PublicationTime published, String text) {
        List<Section> body = List.of(new Section(SectionKind.BODY, new Span(0, text.length())));
        return new Article(
                id, id, source, null, null, null, published, null, "en", null, text, body, SourceMap.onLine(1));
    }

    /** The same article, with the version that it replaces. */
    public Article withEarlier(Editorial.@Nullable Earlier earlier) {
        return new Article(
                id,
                path,
                source,
                url,
                headline,
                byline,
                published,
                updated,
                language,
                section,
                text,
                sections,
                sourceMap,
                editorial.withEarlier(earlier));
    }

    /**
     * This article in the place of another version of it, which is kept with it; where both have the same text, the one that
     * they both replaced.
     */
    public Article replacing(Article before) {
        return withEarlier(before.text().equals(text) ? before.editorial().earlier() : Editorial.Earlier.of(before));
    }

    /** The version that this article replaced, as an article of its own; null when none is known. */
    public @Nullable Article earlier() {
        Editorial.Earlier before = editorial.earlier();
        return before == null
                ? null
                : new Article(
                        id,
                        path,
                        source,
                        url,
                        headline,
                        byline,
                        published == null ? before.at() : published,
                        before.at(),
                        language,
                        section,
                        before.text(),
                        before.sections(),
                        SourceMap.onLine(1));
    }

    /**
     * This article with nothing to read but these stretches, in which it stands as it is; its headline and the version that it
     * replaced are left out with the rest.
     */
    public Article reading(List<Span> stretches) {
        List<Section> read = new ArrayList<>();
        for (Section part : sections) {
            int at = part.span().start();
            for (Span stretch : part.kind().isRead() ? stretches : List.<Span>of()) {
                int start = Math.max(at, stretch.start());
                int end = Math.min(part.span().end(), stretch.end());
                if (start < end) {
                    leaveOut(at, start, read);
                    read.add(new Section(part.kind(), new Span(start, end)));
                    at = end;
                }
            }
            leaveOut(at, part.span().end(), read);
        }
        return new Article(
                id,
                path,
                source,
                url,
                null,
                byline,
                published,
                updated,
                language,
                section,
                text,
                read,
                sourceMap,
                editorial.withEarlier(null));
    }

    /** This article with all to read but these stretches. */
    public Article leavingOut(List<Span> stretches) {
        List<Span> rest = new ArrayList<>();
        int at = 0;
        for (Span stretch : stretches) {
            if (at < stretch.start()) {
                rest.add(new Span(at, stretch.start()));
            }
            at = stretch.end();
        }
        if (at < text.length()) {
            rest.add(new Span(at, text.length()));
        }
        return reading(rest);
    }

    private static void leaveOut(int from, int to, List<Section> sections) {
        if (from < to) {
            sections.add(new Section(SectionKind.BOILERPLATE, new Span(from, to)));
        }
    }

    /** The kind of the section that holds this offset; {@link SectionKind#BODY} between sections. */
    public SectionKind kindAt(int offset) {
        for (Section part : sections) {
            if (offset < part.span().end()) {
                return offset >= part.span().start() ? part.kind() : SectionKind.BODY;
            }
        }
        return SectionKind.BODY;
    }

    /**
     * The headline without what a page's title carries behind it, such as the name of its site; null without a headline.
     *
     * <p>Example: of "Ferry sinks off Orno - WORN.com" it is "Ferry sinks off Orno".
     */
    public @Nullable String headlineAsRead() {
        String whole = headline;
        if (whole == null) {
            return null;
        }
        for (Section part : sections) {
            String read = part.kind() == SectionKind.HEADLINE ? part.span().of(text) : "";
            if (!read.isEmpty() && whole.startsWith(read)) {
                return read;
            }
        }
        return whole;
    }
}
