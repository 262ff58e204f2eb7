package org.claimcheck.ingest;

import java.util.List;
import org.claimcheck.ingest.Draft.Part;
import org.claimcheck.model.SectionKind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Takes the body of an article over from a format that gives it apart from everything else. */
final class Bodies {

    private static final int MARKUP_REACH = 4000;

    private Bodies() {}

    /** Adds a fragment of HTML, XHTML or NITF, or plain text, whichever it is. */
    static void markup(Draft draft, MarkedUp body) {
        String source = body.source();
        String start = source.substring(0, Math.min(source.length(), MARKUP_REACH));
        if (start.contains("<nitf") || start.contains("<body.content")) {
            Document xml = body.xml();
            Element nitf = xml.selectFirst("nitf");
            Nitf.readBody(nitf == null ? xml : nitf, body, draft);
        } else if (isMarkup(start)) {
            Document html = body.html();
            html.select(Clutter.NEVER).remove();
            boolean paragraphs = html.selectFirst("p, br") != null;
            HtmlBlocks.of(html.body(), body, !paragraphs).forEach(part -> add(draft, part));
        } else {
            plain(draft, body);
        }
    }

    private static boolean isMarkup(String start) {
        boolean element = start.indexOf('<') >= 0 && start.indexOf('>') > 0;
        return element || start.contains("&#") || start.contains("&amp;");
    }

    /** Adds plain text, line by line. */
    static void plain(Draft draft, MarkedUp body) {
        for (Block line : Blocks.of(body)) {
            add(draft, new HtmlBlocks.Part(line, false, false, false, List.of()));
        }
    }

    /** Adds a block as what it is. */
    static void add(Draft draft, HtmlBlocks.Part part) {
        Block block = sound(part.block());
        SectionKind kind = kindOf(part, block);
        if (Notices.isNotice(block.text())) {
            draft.notice(block.text());
            draft.add(block, SectionKind.METADATA);
        } else if (!Shortcodes.isAlone(block.text())) {
            draft.add(new Part(block, kind, part.marks()));
        }
    }

    private static SectionKind kindOf(HtmlBlocks.Part part, Block block) {
        if (part.caption()) {
            return SectionKind.CAPTION;
        }
        SectionKind furniture = PageReading.kindOf(Furniture.kindOf(block.text()));
        if (furniture != SectionKind.BODY && block.wordCount() < 40) {
            return furniture;
        }
        return part.heading() ? SectionKind.HEADING : SectionKind.BODY;
    }

    private static Block sound(Block block) {
        String sound = Characters.sound(block.text());
        return sound.equals(block.text()) ? block : new Block(sound, block.pieces(), block.afterGap());
    }

    /** A headline that a format gives as text or markup. */
    static @Nullable Block headline(MarkedUp words) {
        Draft line = new Draft();
        markup(line, words);
        return line.firstBlock();
    }
}
