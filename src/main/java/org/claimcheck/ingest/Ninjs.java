package org.claimcheck.ingest;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimcheck.model.Editorial;
import org.claimcheck.model.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * Items of ninjs 1.x, 2.x and 3.x, whose names differ in case and number, and Superdesk's own form, which grew out of the
 * first.
 *
 * @see <a href="https://iptc.org/standards/ninjs/">ninjs</a>
 */
final class Ninjs implements JsonFormats.Format {

    private static final Set<String> TEXTUAL = Set.of("", "text", "composite", "article", "story", "preformatted");
    private static final Set<String> MARKS = Set.of(
            "versioncreated",
            "pubstatus",
            "headlines",
            "bodies",
            "renditions",
            "representationtype",
            "altids",
            "eventdetails",
            "$standard");
    private static final String[] BODIES = {
        "body_html5", "body_xhtml", "body_html", "body_nitf", "body_richtext", "body_text", "body_plain"
    };

    @Override
    public @Nullable Iterable<LocatedJson> collection(LocatedJson object) {
        LocatedJson items = object.at("_items");
        return items == LocatedJson.NOTHING ? null : items;
    }

    @Override
    public boolean isArticle(LocatedJson object) {
        return !object.has("body")
                && (bodyOf(object) != null
                        || MARKS.stream().anyMatch(object::has)
                        || (object.has("uri") && object.has("headline")));
    }

    @Override
    public Draft read(LocatedJson item, MarkedUp file) throws UnreadableException {
        String type = item.at("type").lower();
        if (!TEXTUAL.contains(type)) {
            throw new UnreadableException("an item of type " + type + ", not text");
        }
        if (item.has("eventdetails")) {
            throw new UnreadableException("an event, not an article");
        }
        Draft draft = new Draft();
        readHead(item, draft);
        readTimes(item, draft);
        readHeadline(item, file, draft);
        readDateline(item.at("dateline"), file, draft);
        readBody(item, file, draft);
        readNames(item, draft);
        readCaptions(item.at("associations"), file, draft);
        if (draft.isEmpty()) {
            throw new UnreadableException(
                    item.has("renditions") ? "a picture or film, not text" : "an item without text");
        }
        return draft;
    }

    private static void readHead(LocatedJson item, Draft draft) {
        draft.id = item.first("uri", "guid", "_id").text();
        draft.url = item.first("canonicalurl", "link", "article_url").text();
        draft.version = item.first("version", "_current_version").text();
        draft.status = item.first("pubstatus", "state").text();
        draft.language = item.at("language").text();
        draft.notice(item.first("ednote", "edNote", "body_footer_ednote").text());
        draft.source = Xml.first(
                name(item.first("infosources", "infosource")),
                item.at("source").text(),
                item.at("provider").text(),
                item.at("copyrightholder").text());
        draft.place = Xml.first(item.at("located").text());
        String by = item.first("byline", "by").text();
        String bare = by == null ? null : Byline.of(by);
        draft.byline = bare == null ? by : bare;
        draft.section = Xml.first(name(item.at("anpa_category")), name(item.at("service")), subject(item));
    }

    /** The first subject that classifies the item. */
    private static @Nullable String subject(LocatedJson item) {
        return name(item.first("subjects", "subject"));
    }

    private static @Nullable String name(LocatedJson list) {
        for (LocatedJson entry : list) {
            String name = entry.first("name", "title").text();
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private static void readTimes(LocatedJson item, Draft draft) {
        draft.published = Dates.read(
                item.first("firstpublished", "firstcreated", "contentcreated").text());
        draft.updated =
                Dates.read(item.first("versioncreated", "contentmodified").text());
        draft.published = draft.published == null ? draft.updated : draft.published;
        draft.embargo = Dates.read(item.first("embargoed", "embargo").text());
    }

    private static void readHeadline(LocatedJson item, MarkedUp file, Draft draft) {
        for (LocatedJson headline : item.at("headlines")) {
            String role = headline.at("role").lower();
            if (role.isEmpty() || role.equals("main")) {
                draft.headline(Bodies.headline(JsonFormats.markup(headline.at("value"), file)));
            }
        }
        for (LocatedJson headline : item.at("headlines")) {
            draft.headline(Bodies.headline(JsonFormats.markup(headline.at("value"), file)));
        }
        LocatedJson single = item.first("headline", "title", "name");
        if (!draft.hasHeadline() && single.isText()) {
            draft.headline(Bodies.headline(JsonFormats.markup(single, file)));
        }
    }

    private static void readDateline(LocatedJson dateline, MarkedUp file, Draft draft) {
        draft.place = Xml.first(dateline.at("located").at("city").text(), draft.place);
        draft.filed = Dates.read(dateline.at("date").text());
        LocatedJson line = dateline.isText() ? dateline : dateline.at("text");
        Block words = line.isText() ? Bodies.headline(JsonFormats.markup(line, file)) : null;
        if (words != null) {
            draft.add(words, SectionKind.METADATA);
        }
    }

    private static void readBody(LocatedJson item, MarkedUp file, Draft draft) throws UnreadableException {
        LocatedJson body = bodyOf(item);
        if (body != null) {
            Bodies.markup(draft, JsonFormats.markup(body, file));
        }
        if (draft.isEmpty()) {
            for (LocatedJson description : item.at("descriptions")) {
                if (draft.isEmpty() && !description.at("role").lower().contains("caption")) {
                    Bodies.markup(draft, JsonFormats.markup(description.at("value"), file));
                }
            }
        }
        if (draft.isEmpty() && item.at("description_text").isText()) {
            Bodies.markup(draft, JsonFormats.markup(item.at("description_text"), file));
        }
    }

    /** The body, in the form that keeps most of it apart: markup rather than plain text. */
    private static @Nullable LocatedJson bodyOf(LocatedJson item) {
        for (String name : BODIES) {
            if (item.at(name).isText() && item.at(name).text() != null) {
                return item.at(name);
            }
        }
        LocatedJson plain = null;
        for (LocatedJson body : item.at("bodies")) {
            String kind = body.at("contenttype").lower() + " " + body.at("role").lower();
            boolean markup = kind.contains("html") || kind.contains("nitf");
            if (body.at("value").text() != null) {
                if (markup) {
                    return body.at("value");
                }
                plain = plain == null ? body.at("value") : plain;
            }
        }
        if (plain != null) {
            return plain;
        }
        return item.fields().entrySet().stream()
                .filter(field -> field.getKey().toLowerCase(Locale.ROOT).startsWith("body_"))
                .map(Map.Entry::getValue)
                .filter(value -> value.isText() && value.text() != null)
                .findFirst()
                .orElse(null);
    }

    private static void readNames(LocatedJson item, Draft draft) {
        item.first("people", "person")
                .forEach(it -> draft.name(Editorial.Kind.PERSON, it.at("name").text(), null));
        item.first("organisations", "organisation")
                .forEach(it ->
                        draft.name(Editorial.Kind.ORGANISATION, it.at("name").text(), null));
        item.first("places", "place")
                .forEach(it -> draft.name(Editorial.Kind.PLACE, it.at("name").text(), null));
    }

    /** The captions of the pictures that go with the text. */
    private static void readCaptions(LocatedJson associations, MarkedUp file, Draft draft) {
        Iterable<LocatedJson> pictures =
                associations.isObject() ? associations.fields().values() : associations;
        for (LocatedJson picture : pictures) {
            String type = picture.at("type").lower();
            if (!type.equals("picture") && !type.equals("photo") && !type.equals("image")) {
                continue;
            }
            LocatedJson caption = picture.first("description_text", "caption");
            for (LocatedJson description : picture.at("descriptions")) {
                caption = caption == LocatedJson.NOTHING ? description.at("value") : caption;
            }
            Block words = caption.isText() ? Bodies.headline(JsonFormats.markup(caption, file)) : null;
            if (words != null) {
                draft.add(words, SectionKind.CAPTION);
            }
        }
    }
}
