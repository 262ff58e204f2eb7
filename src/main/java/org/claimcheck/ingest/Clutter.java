package org.claimcheck.ingest;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Knows the elements of a page that are no part of its article, by their names and by the words in their class and id. */
final class Clutter {

    /** What is never part of an article. */
    static final String NEVER = "script, style, noscript, template, iframe, button, input, select, textarea, nav,"
            + " svg, video, audio, object";

    private static final Set<String> ELEMENTS = Set.of("form", "footer", "aside");
    private static final Set<String> CLASSES = Set.of(
            "related",
            "promo",
            "newsletter",
            "share",
            "sharing",
            "social",
            "comment",
            "comments",
            "advert",
            "advertisement",
            "ad",
            "ads",
            "cookie",
            "breadcrumb",
            "breadcrumbs",
            "menu",
            "sidebar",
            "recommended",
            "trending",
            "footer",
            "subscribe",
            "popup",
            "modal");
    private static final Set<String> IDS =
            Set.of("comment", "comments", "sidebar", "footer", "related", "newsletter", "menu", "cookie");

    private Clutter() {}

    /** Whether an element is no part of an article, unless most of the page stands in it. */
    static boolean isSuspect(Element element) {
        if (ELEMENTS.contains(element.normalName())) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        String role = element.attr("role");
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || role.equals("navigation")
                || role.equals("complementary")
                || hasWord(element.className(), CLASSES)
                || hasWord(element.id(), IDS);
    }

    /** Whether a class is one of captions. */
    static boolean isCaption(String classes) {
        return !classes.isEmpty() && classes.toLowerCase(Locale.ROOT).contains("caption");
    }

    /** Whether one of the words that hyphens, underscores and spaces part is among these; {@code most-read} too. */
    private static boolean hasWord(String names, Set<String> words) {
        if (names.isEmpty()) {
            return false;
        }
        String lower = names.toLowerCase(Locale.ROOT);
        if (lower.contains("most-read") && words == CLASSES) {
            return true;
        }
        int start = 0;
        for (int at = 0; at <= lower.length(); at++) {
            char c = at < lower.length() ? lower.charAt(at) : ' ';
            if (c == '-' || c == '_' || Character.isWhitespace(c)) {
                if (at > start && words.contains(lower.substring(start, at))) {
                    return true;
                }
                start = at + 1;
            }
        }
        return false;
    }
}
