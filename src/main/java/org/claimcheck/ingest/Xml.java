package org.claimcheck.ingest;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Looks into elements by name, whatever the prefix of their name space. */
final class Xml {

    private Xml() {}

    /** The name without its prefix, in lower case. */
    static String name(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** The first child of one of these names, the first name first; null when there is none that says something. */
    static @Nullable Element child(@Nullable Element parent, String... names) {
        if (parent != null) {
            for (String name : names) {
                for (Element child : parent.children()) {
                    boolean named = name.indexOf(':') > 0
                            ? child.normalName().equals(name)
                            : name(child).equals(name);
                    if (named && (child.hasText() || child.attributesSize() > 0 || child.childrenSize() > 0)) {
                        return child;
                    }
                }
            }
        }
        return null;
    }

    /** The words of such a child, or null. */
    static @Nullable String text(@Nullable Element parent, String... names) {
        Element child = child(parent, names);
        return child == null ? null : filled(child.text());
    }

    /** An attribute of an element, or null. */
    static @Nullable String attribute(@Nullable Element element, String name) {
        return element == null ? null : filled(element.attr(name));
    }

    /** The words, or null when they are blank. */
    static @Nullable String filled(@Nullable String words) {
        return words == null || words.isBlank() ? null : Characters.sound(words.strip());
    }

    /** The first that says something. */
    static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            String filled = filled(value);
            if (filled != null) {
                return filled;
            }
        }
        return null;
    }
}
