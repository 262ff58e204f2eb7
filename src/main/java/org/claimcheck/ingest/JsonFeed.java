package org.claimcheck.ingest;

import org.jspecify.annotations.Nullable;

/**
 * Items of a JSON Feed.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
 */
final class JsonFeed implements JsonFormats.Format {

    @Override
    public @Nullable Iterable<LocatedJson> collection(LocatedJson object) {
        String version = object.at("version").lower();
        return version.contains("jsonfeed.org") ? object.at("items") : null;
    }

    @Override
    public boolean isArticle(LocatedJson object) {
        return object.has("content_html") || object.has("content_text");
    }

    @Override
    public Draft read(LocatedJson item, MarkedUp file) {
        Draft draft = new Draft();
        draft.id = item.first("id", "url").text();
        draft.url = item.at("url").text();
        draft.published = Dates.read(item.at("date_published").text());
        draft.updated = Dates.read(item.at("date_modified").text());
        draft.language = item.at("language").text();
        draft.byline = item.at("author").at("name").text();
        for (LocatedJson author : item.at("authors")) {
            draft.byline = Xml.first(draft.byline, author.at("name").text());
        }
        if (item.at("title").isText()) {
            draft.headline(Bodies.headline(JsonFormats.markup(item.at("title"), file)));
        }
        LocatedJson body = item.first("content_html", "content_text");
        if (body.isText()) {
            Bodies.markup(draft, JsonFormats.markup(body, file));
        }
        return draft;
    }
}
