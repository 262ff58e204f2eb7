package org.claimcheck.ingest;

import org.claimcheck.model.PublicationTime;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a web page declares of its article, in JSON-LD, microdata, Open Graph and its title. */
record HtmlFacts(
        @Nullable String headline,
        @Nullable String source,
        @Nullable String url,
        @Nullable String byline,
        @Nullable PublicationTime published,
        @Nullable PublicationTime updated,
        @Nullable String language,
        @Nullable String section) {

    /** Reads a page, before anything is removed from it. */
    static HtmlFacts of(Document page, LinkedData linked) {
        Microdata micro = Microdata.of(page);
        return new HtmlFacts(
                headline(page, linked, micro),
                first(linked.text("publisher"), micro.value("publisher"), meta(page, "og:site_name")),
                first(attribute(page, "link[rel=canonical]", "href"), meta(page, "og:url"), linked.text("url")),
                byline(first(linked.text("author"), micro.value("author"), meta(page, "author"))),
                time(
                        linked.text("datePublished"),
                        micro.value("datePublished"),
                        meta(page, "article:published_time"),
                        attribute(page, "time[datetime]", "datetime")),
                time(linked.text("dateModified"), micro.value("dateModified"), meta(page, "article:modified_time")),
                first(linked.text("inLanguage"), micro.value("inLanguage"), attribute(page, "html", "lang")),
                first(linked.text("articleSection"), micro.value("articleSection"), meta(page, "article:section")));
    }

    private static @Nullable String headline(Document page, LinkedData linked, Microdata micro) {
        String declared = first(linked.text("headline"), micro.value("headline"), meta(page, "og:title"));
        Element heading = page.selectFirst("article h1, main h1, h1");
        String shown = heading == null || heading.text().isBlank() ? null : heading.text();
        return first(shown, declared, page.title());
    }

    private static @Nullable String byline(@Nullable String author) {
        String names = author == null ? null : Byline.of(author);
        return names == null ? author : names;
    }

    private static @Nullable String meta(Document page, String name) {
        return attribute(page, "meta[property=" + name + "], meta[name=" + name + "]", "content");
    }

    private static @Nullable String attribute(Document page, String query, String name) {
        Element found = page.selectFirst(query);
        String value = found == null ? "" : found.attr(name).strip();
        return value.isEmpty() ? null : value;
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return Characters.sound(value.strip());
            }
        }
        return null;
    }

    /** The first that is a date, or a later one of the same day that tells the time too. */
    private static @Nullable PublicationTime time(@Nullable String... values) {
        PublicationTime found = null;
        for (String value : values) {
            PublicationTime time = Dates.read(value);
            boolean finer = found != null
                    && time != null
                    && found.time() == null
                    && time.date().equals(found.date());
            found = found == null || finer ? time : found;
        }
        return found;
    }
}
