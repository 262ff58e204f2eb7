package org.claimcheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article's format says of it beyond its words: where it was filed, which version it is, whether it may be used, and
 * what it marks in the text.
 *
 * @param place where it was filed, as its dateline has it, or null
 * @param filed the day of its dateline, or null
 * @param version the number or name of the version, or null
 * @param status such as {@code usable}, {@code withheld}, {@code draft}; null when nothing is said
 * @param embargo when it may be published, or null
 * @param notices corrections and notes to editors, as they stand there
 * @param marked the stretches of the text that the format marks
 */
public record Editorial(
        @Nullable String place,
        @Nullable PublicationTime filed,
        @Nullable String version,
        @Nullable String status,
        @Nullable PublicationTime embargo,
        List<String> notices,
        List<Marked> marked) {

    /** An article of which nothing is said. */
    public static final Editorial NONE = new Editorial(null, null, null, null, null, List.of(), List.of());

    /** What a mark says that something is. */
    public enum Kind {
        TIME,
        PERSON,
        PLACE,
        ORGANISATION,
        MONEY
    }

    /**
     * What a format marks in the text, as NITF's {@code chron} and {@code person}, or names without a place there, as ninjs
     * does.
     *
     * @param span where it stands in the analysed text, or null when only the name is given
     * @param name the words, or the name
     * @param value a day or time in ISO form, or the ISO code of a country; null when none is given
     */
    public record Marked(Kind kind, @Nullable Span span, String name, @Nullable String value) {}

    public Editorial {
        notices = List.copyOf(notices);
        marked = List.copyOf(marked);
    }
}
