package org.claimcheck.ingest;

import org.claimcheck.model.PublicationTime;
import org.jspecify.annotations.Nullable;

/**
 * Posts as WordPress's REST API gives them.
 *
 * @see <a href="https://developer.wordpress.org/rest-api/reference/posts/">Posts</a>
 */
final class WordPressPost implements JsonFormats.Format {

    @Override
    public @Nullable Iterable<LocatedJson> collection(LocatedJson object) {
        return null;
    }

    @Override
    public boolean isArticle(LocatedJson object) {
        return object.at("content").has("rendered") || object.at("content").has("raw");
    }

    @Override
    public Draft read(LocatedJson post, MarkedUp file) {
        Draft draft = new Draft();
        draft.url = post.at("link").text();
        draft.id = Xml.first(
                post.at("guid").at("rendered").text(), draft.url, post.at("id").text());
        draft.source = Xml.first(post.at("yoast_head_json").at("og_site_name").text());
        draft.published = time(post, "date");
        draft.updated = time(post, "modified");
        draft.status = "publish".equals(post.at("status").text())
                ? "usable"
                : post.at("status").text();
        draft.byline =
                Xml.first(author(post), post.at("yoast_head_json").at("author").text());
        LocatedJson title = post.at("title").first("rendered", "raw");
        if (title.isText()) {
            draft.headline(Bodies.headline(JsonFormats.markup(title, file)));
        }
        Bodies.markup(draft, JsonFormats.markup(post.at("content").first("rendered", "raw"), file));
        return draft;
    }

    /** Local time with the offset that the difference to universal time shows, or universal time. */
    private static @Nullable PublicationTime time(LocatedJson post, String name) {
        String universal = post.at(name + "_gmt").text();
        return Dates.read(
                universal == null || universal.startsWith("0000")
                        ? post.at(name).text()
                        : universal + "Z");
    }

    private static @Nullable String author(LocatedJson post) {
        for (LocatedJson author : post.at("_embedded").at("author")) {
            return author.at("name").text();
        }
        return null;
    }
}
