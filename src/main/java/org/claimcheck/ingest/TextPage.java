package org.claimcheck.ingest;

import java.util.List;
import org.claimcheck.ingest.HeadFields.Field;
import org.claimcheck.model.Article;
import org.claimcheck.model.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * An article as plain text or Markdown: cleaned of what stands around it, its head read as metadata. The head is front matter,
 * a block of fields, a metadata file beside the text, or the lines that stand above the first sentence.
 */
final class TextPage {

    private TextPage() {}

    /**
     * Reads a page of sound characters; its id is its path when its head names none.
     *
     * @param beside what a file beside the text says of it, or null
     * @throws UnreadableException when no article is left of it
     */
    static Article read(String page, String path, @Nullable HeadFields beside) throws UnreadableException {
        if (page.isBlank()) {
            throw new UnreadableException("empty");
        }
        Draft draft = new Draft();
        FrontMatter front = FrontMatter.of(page);
        FrontMatter head = front == null ? HeaderBlock.of(page) : front;
        MarkedUp file = MarkedUp.file(page);
        if (beside != null) {
            headline(beside, file, 0, draft);
            beside.fill(draft);
        }
        MarkedUp body = file;
        if (head != null) {
            int from = head.bodyFrom();
            headline(head.fields(), file, from, draft);
            head.fields().fill(draft);
            body = new MarkedUp(page.substring(from), file.chart().within(offset -> from + offset));
        }
        if (front != null || Markdown.isMarkdown(body.source())) {
            markdown(body, draft);
        } else {
            plain(body, draft);
        }
        return draft.article(path);
    }

    /** The headline that a head names, at its place there. */
    private static void headline(HeadFields fields, MarkedUp file, int end, Draft draft) {
        String words = fields.get(Field.HEADLINE);
        if (words != null) {
            int at = file.source().indexOf(words);
            boolean shown = at >= 0 && at < end;
            draft.headline(Block.onLine(words, shown ? file.line(at) : 1, shown ? file.column(at) : 1, false));
        }
    }

    private static void markdown(MarkedUp body, Draft draft) {
        List<HtmlBlocks.Part> parts = Markdown.blocks(body);
        boolean first = true;
        for (HtmlBlocks.Part part : parts) {
            if (first && part.heading()) {
                draft.headline(part.block());
            } else if (!part.linked()) {
                Bodies.add(draft, part);
            }
            first = false;
        }
    }

    private static void plain(MarkedUp body, Draft draft) {
        PageReading.Result reading = PageReading.read(Blocks.of(body));
        boolean named = draft.hasHeadline();
        boolean words =
                reading.kinds().contains(SectionKind.BODY) || reading.kinds().contains(SectionKind.CAPTION);
        Block line = reading.headline();
        if (words) {
            draft.headline(line);
        } else if (line != null) {
            draft.add(line, SectionKind.BODY); // a headline over nothing is all that the text says
        }
        List<Block> blocks = reading.blocks();
        for (int at = 0; at < blocks.size(); at++) {
            SectionKind kind = reading.kinds().get(at);
            if (kind == SectionKind.BODY || kind == SectionKind.CAPTION) {
                draft.add(blocks.get(at), kind);
            } else if (kind == SectionKind.HEADLINE && named && words) {
                draft.add(blocks.get(at), SectionKind.HEADING);
            }
        }
        PageFacts facts = reading.facts();
        draft.source = Xml.first(draft.source, facts.source());
        draft.byline = Xml.first(draft.byline, facts.byline());
        draft.published = draft.published == null ? facts.published() : draft.published;
        draft.updated = draft.updated == null ? facts.updated() : draft.updated;
    }
}
