package org.claimcheck.ingest;

import java.util.List;
import org.claimcheck.model.Article;
import org.claimcheck.model.SectionKind;

/** An article as plain text: cleaned of what stands around it, its head read as metadata. */
final class TextPage {

    private TextPage() {}

    /**
     * Reads a page of sound characters; its id is its path.
     *
     * @throws UnreadableException when no article is left of it
     */
    static Article read(String page, String path) throws UnreadableException {
        PageReading.Result reading = PageReading.read(Blocks.of(page));
        Block headline = reading.headline();
        ArticleText text = new ArticleText();
        if (headline != null) {
            text.add(headline, SectionKind.HEADLINE);
        }
        List<Block> blocks = reading.blocks();
        for (int at = 0; at < blocks.size(); at++) {
            SectionKind kind = reading.kinds().get(at);
            if (kind == SectionKind.BODY || kind == SectionKind.CAPTION) {
                text.add(blocks.get(at), kind);
            }
        }
        if (text.isEmpty()) {
            throw new UnreadableException(page.isBlank() ? "empty" : "no article text in it");
        }
        PageFacts facts = reading.facts();
        return new Article(
                path,
                path,
                facts.source(),
                null,
                headline == null ? null : headline.text(),
                facts.byline(),
                facts.published(),
                facts.updated(),
                null,
                null,
                text.text(),
                text.sections(),
                text.sourceMap());
    }
}
