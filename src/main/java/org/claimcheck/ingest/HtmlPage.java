package org.claimcheck.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.model.Article;
import org.claimcheck.model.SectionKind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An article as a web page: its text from the element that holds most prose, its metadata from what the page declares. */
final class HtmlPage {

    private static final Pattern CHARSET =
            Pattern.compile("(?:charset|^\\s*<\\?xml[^>]{0,100}?encoding)\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{2,40})");
    private static final int HEAD_BYTES = 4096;

    private HtmlPage() {}

    /** The charset that the page names in its head, or null. */
    static @Nullable String declaredCharset(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD_BYTES);
        Matcher charset = CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        return charset.find() ? charset.group(1) : null;
    }

    /**
     * Reads a page of sound characters; its id is its path.
     *
     * @throws UnreadableException when no article is found in it
     */
    static Article read(String html, String path) throws UnreadableException {
        MarkedUp source = MarkedUp.file(html);
        Document page = source.html();
        LinkedData linked = LinkedData.of(page, source);
        HtmlFacts facts = HtmlFacts.of(page, linked);
        Draft draft = new Draft();
        String headline = facts.headline();
        if (headline != null) {
            draft.headline(HtmlBlocks.headline(page, headline, source));
        }
        Element story = HtmlStory.of(page);
        if (story != null) {
            addBody(draft, HtmlBlocks.of(story, source));
        }
        MarkedUp told = linked.body();
        if (told != null && draft.says() * 2 < told.source().length()) {
            draft.clear(); // the page shows it by a script only, or the wrong part of it was taken
            Bodies.markup(draft, told);
        }
        draft.source = facts.source();
        draft.url = facts.url();
        draft.byline = facts.byline();
        draft.published = facts.published();
        draft.updated = facts.updated();
        draft.language = facts.language();
        draft.section = facts.section();
        return draft.article(path);
    }

    private static void addBody(Draft draft, List<HtmlBlocks.Part> parts) {
        for (HtmlBlocks.Part part : parts) {
            SectionKind kind = kindOf(part);
            if (Notices.isNotice(part.block().text())) {
                draft.notice(part.block().text());
                draft.add(part.block(), SectionKind.METADATA);
            } else if (kind.isRead()) {
                draft.add(new Draft.Part(part.block(), kind, part.marks()));
            }
        }
    }

    private static SectionKind kindOf(HtmlBlocks.Part part) {
        Block block = part.block();
        SectionKind kind = PageReading.kindOf(Furniture.kindOf(block.text()));
        if (kind != SectionKind.BODY) {
            return kind;
        } else if (part.caption()) {
            return SectionKind.CAPTION;
        } else if (part.linked() || Byline.of(block.text()) != null) {
            return SectionKind.BOILERPLATE;
        }
        WrittenDate date = WrittenDate.in(block.text());
        if (date != null && date.isAlone()) {
            return SectionKind.METADATA;
        }
        return part.heading() ? SectionKind.HEADING : SectionKind.BODY;
    }
}
