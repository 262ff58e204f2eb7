package org.claimcheck.ingest;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element of a page that holds the article: the one whose own paragraphs hold most prose. */
final class HtmlStory {

    private static final int PARAGRAPH = 25;
    private static final double NEAR = 0.6;

    private HtmlStory() {}

    /** The element, or null when the page has no prose. */
    static @Nullable Element of(Document page) {
        clean(page);
        Element declared = page.selectFirst("[itemprop=articleBody]");
        if (declared != null && declared.text().length() > 10 * PARAGRAPH) {
            return declared;
        }
        Map<Element, Double> scores = new HashMap<>();
        for (Element paragraph : page.select("p, pre, td, blockquote")) {
            double prose = proseOf(paragraph);
            Element parent = paragraph.parent();
            if (prose > 0 && parent != null) {
                scores.merge(parent, prose, Double::sum);
                if (parent.parent() != null) {
                    scores.merge(parent.parent(), prose * NEAR, Double::sum);
                }
            }
        }
        Element best = null;
        for (Element element : page.getAllElements()) { // in document order, so that the outcome is always the same
            double score = scores.getOrDefault(element, 0.0);
            if (score > (best == null ? 0 : scores.getOrDefault(best, 0.0))) {
                best = element;
            }
        }
        return best == null ? withoutParagraphs(page) : best;
    }

    private static void clean(Document page) {
        page.select(Clutter.NEVER).remove();
        int all = page.text().length();
        for (Element suspect : page.body().getAllElements()) {
            if (suspect.hasParent()
                    && Clutter.isSuspect(suspect)
                    && suspect.text().length() * 3 < all) {
                suspect.remove();
            }
        }
    }

    /** Characters outside links. */
    private static double proseOf(Element paragraph) {
        int linked = paragraph.select("a").text().length();
        int length = paragraph.text().length();
        return length < PARAGRAPH || linked * 2 > length ? 0 : length - linked;
    }

    private static @Nullable Element withoutParagraphs(Document page) {
        Element article = page.selectFirst("article, main");
        Element body = article == null ? page.body() : article;
        return body.text().length() < PARAGRAPH ? null : body;
    }
}
