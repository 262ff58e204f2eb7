package org.claimcheck.ingest;

import org.claimcheck.model.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * Stories in Arc XP's ANS, whose body is a list of elements.
 *
 * @see <a href="https://github.com/washingtonpost/ans-schema">ANS schema</a>
 */
final class ArcAns implements JsonFormats.Format {

    private static final int DEEPEST = 8;

    @Override
    public @Nullable Iterable<LocatedJson> collection(LocatedJson object) {
        String type = object.at("type").lower();
        boolean results = type.equals("results") || type.equals("collection");
        return results && object.has("content_elements") ? object.at("content_elements") : null;
    }

    @Override
    public boolean isArticle(LocatedJson object) {
        return object.has("content_elements") || (object.has("canonical_url") && object.has("headlines"));
    }

    @Override
    public Draft read(LocatedJson story, MarkedUp file) throws UnreadableException {
        String type = story.at("type").lower();
        if (!type.isEmpty() && !type.equals("story")) {
            throw new UnreadableException("an item of type " + type + ", not a story");
        }
        Draft draft = new Draft();
        draft.id = story.at("_id").text();
        draft.url = story.first("canonical_url", "website_url").text();
        draft.source = Xml.first(
                story.at("distributor").at("name").text(),
                story.at("source").at("name").text(),
                story.at("owner").at("name").text(),
                story.at("canonical_website").text());
        draft.language = story.at("language").text();
        draft.version = Xml.first(
                story.at("revision").at("revision_id").text(),
                story.at("version").text());
        draft.section = story.at("taxonomy").at("primary_section").at("name").text();
        draft.published = Dates.read(story.first("first_publish_date", "display_date", "publish_date", "created_date")
                .text());
        draft.updated = Dates.read(story.at("last_updated_date").text());
        draft.embargo = Dates.read(story.at("embargo_date").text());
        draft.place = story.at("dateline").text();
        for (LocatedJson writer : story.at("credits").at("by")) {
            draft.byline = Xml.first(draft.byline, writer.at("name").text());
        }
        LocatedJson headline = story.at("headlines").first("basic", "print", "web");
        if (headline.isText()) {
            draft.headline(Bodies.headline(JsonFormats.markup(headline, file)));
        }
        story.at("corrections").forEach(it -> draft.notice(it.at("text").text()));
        elements(story.at("content_elements"), file, draft, 0);
        return draft;
    }

    private static void elements(LocatedJson elements, MarkedUp file, Draft draft, int depth) {
        for (LocatedJson element : elements) {
            switch (element.at("type").lower()) {
                case "text", "raw_html", "blockquote" -> text(element.at("content"), file, draft);
                case "header" -> line(element.at("content"), file, draft, SectionKind.HEADING);
                case "image" -> line(element.at("caption"), file, draft, SectionKind.CAPTION);
                case "correction" -> draft.notice(element.at("text").text());
                case "list", "list_element" -> nested(element.at("items"), file, draft, depth);
                case "quote", "element_group", "story" -> nested(element.at("content_elements"), file, draft, depth);
                default -> {
                    // links, galleries, films and embedded posts are no words of the article
                }
            }
        }
    }

    private static void nested(LocatedJson elements, MarkedUp file, Draft draft, int depth) {
        if (depth < DEEPEST) {
            elements(elements, file, draft, depth + 1);
        }
    }

    private static void text(LocatedJson content, MarkedUp file, Draft draft) {
        if (content.isText()) {
            Bodies.markup(draft, JsonFormats.markup(content, file));
        }
    }

    private static void line(LocatedJson content, MarkedUp file, Draft draft, SectionKind kind) {
        Block words = content.isText() ? Bodies.headline(JsonFormats.markup(content, file)) : null;
        if (words != null) {
            draft.add(words, kind);
        }
    }
}
