package org.claimcheck.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.model.Article;
import org.claimcheck.model.SectionKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** An article as a web page: its text from the element that holds most prose, its metadata from what the page declares. */
final class HtmlPage {

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{2,40})");
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
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        HtmlFacts facts = HtmlFacts.of(page);
        ArticleText text = new ArticleText();
        String headline = facts.headline();
        if (headline != null) {
            text.add(HtmlBlocks.headline(page, headline), SectionKind.HEADLINE);
        }
        Element story = HtmlStory.of(page);
        if (story == null || !addBody(text, HtmlBlocks.of(story), headline)) {
            throw new UnreadableException("no article text in it");
        }
        return new Article(
                path,
                path,
                facts.source() == null ? Outlet.ofUrl(facts.url()) : facts.source(),
                facts.url(),
                headline,
                facts.byline(),
                facts.published(),
                facts.updated(),
                facts.language(),
                facts.section(),
                text.text(),
                text.sections(),
                text.sourceMap());
    }

    private static boolean addBody(ArticleText text, List<HtmlBlocks.Part> parts, @Nullable String headline) {
        List<String> seen = new ArrayList<>();
        if (headline != null) {
            seen.add(Block.normal(headline));
        }
        boolean prose = false;
        for (HtmlBlocks.Part part : parts) {
            SectionKind kind = kindOf(part);
            boolean repeated =
                    part.block().wordCount() > 3 && seen.contains(part.block().normal());
            if ((kind == SectionKind.BODY || kind == SectionKind.CAPTION) && !repeated) {
                text.add(part.block(), kind);
                seen.add(part.block().normal());
                prose = true;
            }
        }
        return prose;
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
        return date != null && date.isAlone() ? SectionKind.METADATA : SectionKind.BODY;
    }
}
