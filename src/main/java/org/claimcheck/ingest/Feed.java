package org.claimcheck.ingest;

import java.util.List;
import java.util.Set;
import org.claimcheck.model.PublicationTime;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Entries of RSS 0.9 to 2.0 and Atom, and posts of WordPress's export file, which is RSS with more in it. */
final class Feed {

    private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", "channel");

    private static final Set<String> OTHERS = Set.of("attachment", "nav_menu_item", "revision", "custom_css");

    private Feed() {}

    /** What is true of all entries of a feed. */
    record Channel(@Nullable String outlet, @Nullable String language) {}

    /** The entries of a feed, in its order; null when the document is none. */
    static @Nullable List<XmlFormats.Entry> entries(Document document, MarkedUp page) {
        Element root = document.firstElementChild();
        if (root == null || !isRoot(Xml.name(root))) {
            return null;
        }
        Channel channel = channel(document);
        return root.getAllElements().stream()
                .filter(it -> Xml.name(it).equals("item") || Xml.name(it).equals("entry"))
                .map(it -> (XmlFormats.Entry) () -> read(it, page, channel))
                .toList();
    }

    /** Whether a document whose root has this local name can be a feed. */
    static boolean isRoot(String name) {
        return ROOTS.contains(name);
    }

    /** What the head of a feed says of its channel; the document may end after it. */
    static Channel channel(Document document) {
        Element root = document.firstElementChild();
        Element channel = root == null || Xml.name(root).equals("feed") ? root : root.selectFirst("channel");
        return new Channel(
                Xml.text(channel, "title"), Xml.first(Xml.text(channel, "language"), Xml.attribute(root, "xml:lang")));
    }

    /** An entry as an article. */
    static Draft read(Element entry, MarkedUp page, Channel channel) throws UnreadableException {
        String type = Xml.text(entry, "post_type");
        boolean other = type != null && !type.equals("post") && !type.equals("page");
        if (other && (OTHERS.contains(type) || Xml.child(entry, "content:encoded") == null)) {
            throw new UnreadableException("a WordPress " + type + ", not an article");
        }
        Draft draft = new Draft();
        Element title = Xml.child(entry, "title");
        if (title != null) {
            draft.headline(Bodies.headline(page.inside(title)));
        }
        draft.url = link(entry);
        draft.id = Xml.first(Xml.text(entry, "guid", "id"), draft.url);
        Element origin = Xml.child(entry, "source");
        draft.source = Xml.first(Xml.text(origin, "title"), origin == null ? null : origin.ownText(), channel.outlet());
        draft.language = Xml.first(Xml.attribute(entry, "xml:lang"), channel.language());
        Element author = Xml.child(entry, "author");
        draft.byline =
                Xml.first(Xml.text(entry, "creator"), Xml.text(author, "name"), author == null ? null : author.text());
        draft.section = Xml.first(Xml.text(entry, "category"), Xml.attribute(Xml.child(entry, "category"), "term"));
        draft.status = status(entry);
        readTimes(entry, draft);
        readBody(entry, page, draft);
        return draft;
    }

    private static @Nullable String status(Element entry) {
        String status = Xml.text(entry, "wp:status");
        return "publish".equals(status) ? "usable" : status;
    }

    private static void readTimes(Element entry, Draft draft) {
        draft.published = time(entry, "post_date_gmt");
        if (draft.published == null) {
            draft.published = time(entry, "pubdate", "published", "issued", "date", "post_date");
        }
        draft.updated = time(entry, "post_modified_gmt");
        if (draft.updated == null) {
            draft.updated = time(entry, "updated", "modified", "post_modified");
        }
        draft.published = draft.published == null ? draft.updated : draft.published;
    }

    private static @Nullable PublicationTime time(Element entry, String... names) {
        String words = Xml.text(entry, names);
        if (words == null || words.startsWith("0000")) {
            return null;
        }
        boolean universal = names[0].endsWith("_gmt");
        return Dates.read(universal && !words.endsWith("Z") ? words + "Z" : words);
    }

    private static @Nullable String link(Element entry) {
        for (Element child : entry.children()) {
            if (Xml.name(child).equals("link")) {
                String relation = child.attr("rel");
                boolean own = relation.isEmpty() || relation.equals("alternate");
                String address = Xml.first(child.attr("href"), child.text());
                if (own && address != null) {
                    return address;
                }
            }
        }
        return null;
    }

    private static void readBody(Element entry, MarkedUp page, Draft draft) {
        for (String name : List.of("content:encoded", "content", "body", "description", "summary")) {
            Element body = Xml.child(entry, name);
            if (body == null) {
                continue;
            }
            boolean markup = body.attr("type").equals("xhtml") || body.selectFirst("p, div") != null;
            if (markup) {
                HtmlBlocks.of(body, page).forEach(part -> Bodies.add(draft, part));
            } else {
                Bodies.markup(draft, page.inside(body));
            }
            if (!draft.isEmpty()) {
                return;
            }
        }
    }
}
