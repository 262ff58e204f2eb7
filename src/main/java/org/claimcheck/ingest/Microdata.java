package org.claimcheck.ingest;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article that a page describes in its own elements, by the attributes {@code itemscope} and {@code itemprop}.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/microdata.html">Microdata</a>
 */
final class Microdata {

    private final @Nullable Element article;

    private Microdata(@Nullable Element article) {
        this.article = article;
    }

    static Microdata of(Document page) {
        for (Element scope : page.select("[itemscope][itemtype]")) {
            String type = scope.attr("itemtype").strip().toLowerCase(Locale.ROOT);
            if (type.endsWith("article") || type.endsWith("blogposting") || type.endsWith("/report")) {
                return new Microdata(scope);
            }
        }
        return new Microdata(null);
    }

    /** The value of a property of the article itself; of a thing that is one, its name. */
    @Nullable
    String value(String property) {
        if (article == null) {
            return null;
        }
        for (Element element : article.select("[itemprop~=\\b" + property + "\\b]")) {
            if (isOwn(element)) {
                String value = element.hasAttr("itemscope") ? name(element) : value(element);
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }

    /** Whether an element describes the article and not another thing within it. */
    private boolean isOwn(Element element) {
        for (Element parent = element.parent(); parent != null && !parent.equals(article); parent = parent.parent()) {
            if (parent.hasAttr("itemscope")) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String name(Element thing) {
        Element name = thing.selectFirst("[itemprop=name]");
        return name == null ? Xml.filled(thing.text()) : value(name);
    }

    private static @Nullable String value(Element element) {
        for (String attribute : new String[] {"content", "datetime"}) {
            if (element.hasAttr(attribute)) {
                return Xml.filled(element.attr(attribute));
            }
        }
        return Xml.filled(element.normalName().equals("link") ? element.attr("href") : element.text());
    }
}
