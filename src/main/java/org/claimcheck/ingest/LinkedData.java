package org.claimcheck.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * The article that a page describes in JSON-LD; a page with broken linked data is still a page.
 *
 * @param article the description, or nothing
 * @param script the JSON it stands in, with its place in the page
 * @see <a href="https://schema.org/NewsArticle">NewsArticle</a>
 */
record LinkedData(LocatedJson article, MarkedUp script) {

    private static final int MOST_NODES = 10_000;
    private static final int SHORTEST_BODY = 250;

    /** Reads the description before anything is removed from the page. */
    static LinkedData of(Document page, MarkedUp source) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            MarkedUp json = inside(script, source);
            LocatedJson found = articleIn(parsed(json.source()));
            if (found != null) {
                return new LinkedData(found, json);
            }
        }
        return new LinkedData(LocatedJson.NOTHING, source);
    }

    private static MarkedUp inside(Element script, MarkedUp source) {
        String json = script.data();
        boolean placed =
                script.childNodeSize() == 1 && script.childNode(0).sourceRange().isTracked();
        int start = placed ? script.childNode(0).sourceRange().startPos() : 0;
        return new MarkedUp(json, source.chart().within(offset -> placed ? start + offset : 0));
    }

    private static LocatedJson parsed(String json) {
        try (JsonParser parser = ArticleJson.parser(json)) {
            return parser.nextToken() == null ? LocatedJson.NOTHING : LocatedJson.read(parser);
        } catch (JacksonException e) {
            return LocatedJson.NOTHING;
        }
    }

    private static @Nullable LocatedJson articleIn(LocatedJson root) {
        Deque<LocatedJson> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            LocatedJson node = open.removeFirst();
            if (isArticle(node.at("@type"))) {
                return node;
            }
            node.children().forEach(open::addLast);
        }
        return null;
    }

    private static boolean isArticle(LocatedJson types) {
        for (LocatedJson type : types) {
            String name = type.lower();
            if (name.endsWith("article") || name.endsWith("blogposting")) {
                return true;
            }
        }
        return false;
    }

    /** A field, or the name of the first thing that it is. */
    @Nullable
    String text(String field) {
        for (LocatedJson value : article.at(field)) {
            String words = Xml.first(value.text(), value.at("name").text());
            if (words != null) {
                return words;
            }
        }
        return null;
    }

    /** The words of the article as the description gives them; null when there are none worth the name. */
    @Nullable
    MarkedUp body() {
        LocatedJson body = article.at("articleBody");
        String words = body.isText() ? body.text() : null;
        boolean whole = words != null && words.length() >= SHORTEST_BODY && !isCut(words);
        return whole ? JsonFormats.markup(body, script) : null;
    }

    /** Whether the words stop in the middle, as those of articles behind a barrier do. */
    private static boolean isCut(String words) {
        String end = words.substring(words.length() - 3).toLowerCase(Locale.ROOT);
        return end.equals("...") || end.endsWith("…") || end.endsWith("[…");
    }
}
