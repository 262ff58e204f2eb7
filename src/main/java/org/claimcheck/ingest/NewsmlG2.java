package org.claimcheck.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimcheck.model.Editorial;
import org.claimcheck.model.SectionKind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Items of NewsML-G2, alone, in a package or in a news message; the body inline as NITF, XHTML or plain text. Content that
 * lies elsewhere is not fetched.
 *
 * @see <a href="https://iptc.org/standards/newsml-g2/">NewsML-G2</a>
 */
final class NewsmlG2 {

    private static final Set<String> ITEMS =
            Set.of("newsitem", "packageitem", "conceptitem", "knowledgeitem", "planningitem", "catalogitem");
    private static final Map<String, String> OTHERS = Map.of(
            "packageitem", "a package; the items in it are read on their own",
            "conceptitem", "a concept, not an article",
            "knowledgeitem", "a list of concepts, not an article",
            "planningitem", "a plan of coverage, not an article",
            "catalogitem", "a catalogue, not an article");

    private NewsmlG2() {}

    /** The items of a document; none when it is of another format. */
    static List<Element> items(Document document) {
        return document.getAllElements().stream()
                .filter(element -> ITEMS.contains(Xml.name(element)))
                .filter(element -> element.parents().stream().noneMatch(it -> ITEMS.contains(Xml.name(it))))
                .toList();
    }

    /**
     * The article of an item.
     *
     * @throws UnreadableException when it is none, with what it is instead
     */
    static Draft read(Element item, MarkedUp page) throws UnreadableException {
        String other = OTHERS.get(Xml.name(item));
        if (other != null) {
            throw new UnreadableException(other);
        }
        Element meta = Xml.child(item, "itemmeta");
        String kind = itemClass(meta);
        if (!kind.isEmpty() && !kind.equals("text") && !kind.equals("composite")) {
            throw new UnreadableException("an item of class " + kind + ", not text");
        }
        Draft draft = new Draft();
        readMeta(item, meta, draft);
        readContentMeta(Xml.child(item, "contentmeta"), page, draft);
        readContent(Xml.child(item, "contentset"), page, draft);
        if (draft.isEmpty()) {
            throw new UnreadableException(
                    item.selectFirst("remoteContent") == null
                            ? "a news item without text of its own"
                            : "its text lies elsewhere and is not fetched");
        }
        return draft;
    }

    private static String itemClass(@Nullable Element meta) {
        String code = Xml.attribute(Xml.child(meta, "itemclass"), "qcode");
        return code == null ? "" : code.substring(code.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private static void readMeta(Element item, @Nullable Element meta, Draft draft) {
        draft.id = Xml.attribute(item, "guid");
        draft.version = Xml.attribute(item, "version");
        draft.language = Xml.attribute(item, "xml:lang");
        String status = Xml.attribute(Xml.child(meta, "pubstatus"), "qcode");
        draft.status = status == null ? null : status.substring(status.indexOf(':') + 1);
        draft.updated = Dates.read(Xml.text(meta, "versioncreated"));
        draft.published = Dates.read(Xml.text(meta, "firstcreated"));
        draft.embargo = Dates.read(Xml.text(meta, "embargoed"));
        Element provider = Xml.child(meta, "provider");
        draft.source = Xml.first(Xml.text(provider, "name"), Xml.attribute(provider, "literal"), site(provider));
        if (meta != null) {
            meta.children().stream().filter(it -> Xml.name(it).equals("ednote")).forEach(it -> draft.notice(it.text()));
        }
    }

    /** {@code acmenews.com} for a provider that is named by its address. */
    private static @Nullable String site(@Nullable Element provider) {
        String uri = Xml.first(Xml.attribute(provider, "uri"), Xml.attribute(provider, "qcode"));
        if (uri == null) {
            return null;
        }
        return uri.contains("://") ? Outlet.ofUrl(uri) : uri.substring(uri.indexOf(':') + 1);
    }

    private static void readContentMeta(@Nullable Element content, MarkedUp page, Draft draft) {
        if (content == null) {
            return;
        }
        draft.headline(page.block(Xml.child(content, "headline")));
        draft.byline = Xml.first(Xml.text(content, "by"), Xml.text(Xml.child(content, "creator"), "name"));
        draft.published = draft.published == null ? Dates.read(Xml.text(content, "contentcreated")) : draft.published;
        draft.updated = draft.updated == null ? Dates.read(Xml.text(content, "contentmodified")) : draft.updated;
        draft.published = draft.published == null ? draft.updated : draft.published;
        draft.language = Xml.first(Xml.attribute(Xml.child(content, "language"), "tag"), draft.language);
        draft.place = Xml.text(Xml.child(content, "located"), "name");
        draft.source = Xml.first(draft.source, Xml.text(Xml.child(content, "infosource"), "name"));
        Block dateline = page.block(Xml.child(content, "dateline"));
        if (dateline != null) {
            draft.add(dateline, SectionKind.METADATA);
        }
        for (Element subject : content.children()) {
            if (Xml.name(subject).equals("subject")) {
                draft.section = draft.section == null && subject.attr("qcode").startsWith("medtop:")
                        ? Xml.text(subject, "name")
                        : draft.section;
                name(draft, subject);
            }
        }
    }

    private static void name(Draft draft, Element subject) {
        Editorial.Kind kind =
                switch (subject.attr("type")) {
                    case "cpnat:person" -> Editorial.Kind.PERSON;
                    case "cpnat:organisation" -> Editorial.Kind.ORGANISATION;
                    case "cpnat:geoArea" -> Editorial.Kind.PLACE;
                    default -> null;
                };
        if (kind != null) {
            draft.name(kind, Xml.text(subject, "name"), null);
        }
    }

    private static void readContent(@Nullable Element set, MarkedUp page, Draft draft) throws UnreadableException {
        if (set == null) {
            return;
        }
        for (Element part : set.children()) {
            String type = part.attr("contenttype").toLowerCase(Locale.ROOT);
            Element nitf = part.selectFirst("nitf");
            Element body = part.selectFirst("body");
            Element html = body == null ? part.selectFirst("html, article") : body;
            if (nitf != null) {
                Nitf.readBody(nitf, page, draft);
            } else if (html != null) {
                HtmlBlocks.of(html, page).forEach(block -> Bodies.add(draft, block));
            } else if (Xml.name(part).equals("inlinedata") && (type.isEmpty() || type.startsWith("text/"))) {
                Bodies.markup(draft, page.inside(part));
            } else if (Xml.name(part).equals("inlinexml") && !part.children().isEmpty()) {
                throw new UnreadableException(
                        "inline XML that is no text, <" + part.child(0).tagName() + ">");
            }
            if (!draft.isEmpty()) {
                return; // the other parts are renditions of the same text
            }
        }
    }
}
