package org.claimcheck.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import org.claimcheck.model.PublicationTime;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a web page declares of its article, in JSON-LD, Open Graph and its title. */
record HtmlFacts(
        @Nullable String headline,
        @Nullable String source,
        @Nullable String url,
        @Nullable String byline,
        @Nullable PublicationTime published,
        @Nullable PublicationTime updated,
        @Nullable String language,
        @Nullable String section) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_NODES = 10_000;

    /** Reads a page, before anything is removed from it. */
    static HtmlFacts of(Document page) {
        JsonNode article = linkedData(page);
        return new HtmlFacts(
                headline(page, article),
                first(text(article.at("/publisher/name")), meta(page, "og:site_name")),
                first(attribute(page, "link[rel=canonical]", "href"), meta(page, "og:url")),
                byline(first(
                        text(article.at("/author/name")), text(article.at("/author/0/name")), meta(page, "author"))),
                time(
                        text(article.path("datePublished")),
                        meta(page, "article:published_time"),
                        attribute(page, "time[datetime]", "datetime")),
                time(text(article.path("dateModified")), meta(page, "article:modified_time")),
                first(text(article.path("inLanguage")), attribute(page, "html", "lang")),
                first(text(article.path("articleSection")), meta(page, "article:section")));
    }

    private static @Nullable String headline(Document page, JsonNode article) {
        String declared = first(text(article.path("headline")), meta(page, "og:title"));
        Element heading = page.selectFirst("article h1, main h1, h1");
        String shown = heading == null || heading.text().isBlank() ? null : heading.text();
        return first(shown, declared, page.title());
    }

    private static @Nullable String byline(@Nullable String author) {
        String names = author == null ? null : Byline.of(author);
        return names == null ? author : names;
    }

    /** The page's article in JSON-LD, or a missing node. */
    private static JsonNode linkedData(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode found = articleIn(parsed(script.data()));
            if (found != null) {
                return found;
            }
        }
        return JSON.missingNode();
    }

    /** A page with broken linked data is still a page. */
    private static JsonNode parsed(String linkedData) {
        try {
            return JSON.readTree(linkedData);
        } catch (JacksonException e) {
            return JSON.missingNode();
        }
    }

    private static @Nullable JsonNode articleIn(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.removeFirst();
            String type = node.path("@type").toString();
            if (type.contains("Article\"") || type.contains("BlogPosting\"")) {
                return node;
            }
            node.forEach(open::addLast);
        }
        return null;
    }

    private static @Nullable String meta(Document page, String name) {
        return attribute(page, "meta[property=" + name + "], meta[name=" + name + "]", "content");
    }

    private static @Nullable String attribute(Document page, String query, String name) {
        Element found = page.selectFirst(query);
        String value = found == null ? "" : found.attr(name).strip();
        return value.isEmpty() ? null : value;
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? node.asString() : null;
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return Characters.sound(value.strip());
            }
        }
        return null;
    }

    private static @Nullable PublicationTime time(@Nullable String... values) {
        for (String value : values) {
            PublicationTime time = PublicationTime.parse(value).orElse(null);
            if (time != null) {
                return time;
            }
        }
        return null;
    }
}
