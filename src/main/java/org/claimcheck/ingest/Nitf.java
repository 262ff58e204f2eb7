package org.claimcheck.ingest;

import org.claimcheck.model.SectionKind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Articles as NITF, the News Industry Text Format of the IPTC. What its inline elements mark is kept as evidence.
 *
 * @see <a href="https://www.iptc.org/std/NITF/3.6/">NITF 3.6</a>
 */
final class Nitf {

    private Nitf() {}

    /** The article of a {@code nitf} element. */
    static Draft read(Element nitf, MarkedUp page) {
        Draft draft = new Draft();
        readHead(nitf, draft);
        readBody(nitf, page, draft);
        return draft;
    }

    private static void readHead(Element nitf, Draft draft) {
        Element data = nitf.selectFirst("docdata");
        draft.id = Xml.attribute(nitf.selectFirst("doc-id"), "id-string");
        draft.version = Xml.attribute(nitf.selectFirst("du-key"), "version");
        draft.status = Xml.attribute(data, "management-status");
        draft.published = Dates.read(Xml.first(
                Xml.attribute(nitf.selectFirst("date\\.issue"), "norm"),
                Xml.attribute(nitf.selectFirst("pubdata"), "date.publication"),
                Xml.attribute(nitf.selectFirst("story\\.date"), "norm")));
        if ("embargoed".equalsIgnoreCase(draft.status)) {
            draft.embargo = Dates.read(Xml.attribute(nitf.selectFirst("date\\.release"), "norm"));
        }
        draft.source = Xml.first(
                Xml.attribute(nitf.selectFirst("pubdata"), "name"),
                Xml.filled(text(nitf.selectFirst("distributor"))),
                Xml.attribute(nitf.selectFirst("doc\\.copyright"), "holder"));
        draft.section = Xml.first(
                Xml.attribute(nitf.selectFirst("pubdata"), "position.section"),
                Xml.attribute(nitf.selectFirst("fixture"), "fix-id"));
        draft.notice(Xml.attribute(nitf.selectFirst("correction"), "info"));
        draft.notice(Xml.attribute(nitf.selectFirst("ed-msg"), "info"));
        draft.language =
                Xml.first(Xml.attribute(nitf, "xml:lang"), Xml.attribute(nitf.selectFirst("body"), "xml:lang"));
    }

    /** The part of a reader that other formats share: a body that is NITF inside them. */
    static void readBody(Element nitf, MarkedUp page, Draft draft) {
        Element head = nitf.selectFirst("body\\.head");
        Element headline = head == null ? null : head.selectFirst("hl1");
        draft.headline(page.block(headline == null && head != null ? head.selectFirst("hedline") : headline));
        if (!draft.hasHeadline()) {
            draft.headline(page.block(nitf.selectFirst("head > title")));
        }
        if (head != null) {
            draft.byline = Xml.first(draft.byline, byline(head.selectFirst("byline")));
            head.select("note").forEach(note -> draft.notice(note.text()));
            readDateline(head.selectFirst("dateline"), page, draft);
        }
        Element content = nitf.selectFirst("body\\.content");
        if (content != null) {
            for (HtmlBlocks.Part part : HtmlBlocks.of(content, page)) {
                Bodies.add(draft, part);
            }
        }
        if (draft.isEmpty() && head != null && head.selectFirst("abstract") != null) {
            HtmlBlocks.of(head.selectFirst("abstract"), page).forEach(part -> Bodies.add(draft, part));
        }
    }

    private static void readDateline(@Nullable Element dateline, MarkedUp page, Draft draft) {
        Block line = page.block(dateline);
        if (dateline == null || line == null) {
            return;
        }
        Element place = dateline.selectFirst("location");
        draft.place = Xml.first(draft.place, place == null ? null : place.text());
        draft.filed = Dates.read(Xml.attribute(dateline.selectFirst("story\\.date"), "norm"));
        draft.add(line, SectionKind.METADATA);
    }

    private static @Nullable String byline(@Nullable Element byline) {
        if (byline == null) {
            return null;
        }
        Element person = byline.selectFirst("person");
        String words = person == null ? byline.text() : person.text();
        String names = Byline.of(words);
        return names == null ? Xml.filled(words) : names;
    }

    private static String text(@Nullable Element element) {
        return element == null ? "" : element.text();
    }
}
