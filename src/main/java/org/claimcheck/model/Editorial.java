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
 * @param earlier the version that this one replaced, or null when none is known
 */
public record Editorial(
        @Nullable String place,
        @Nullable PublicationTime filed,
        @Nullable String version,
        @Nullable String status,
        @Nullable PublicationTime embargo,
        List<String> notices,
        List<Marked> marked,
        @Nullable Earlier earlier) {

    /** An article of which nothing is said. */
    public static final Editorial NONE = new Editorial(null, null, null, null, null, List.of(), List.of(), null);

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

    /**
     * An earlier version of an article.
     *
     * @param text its analysed text
     * @param sections what each stretch of it is
     * @param at when it was published or updated, or null
     * @param notices its own corrections and notes
     */
    public record Earlier(String text, List<Section> sections, @Nullable PublicationTime at, List<String> notices) {

        public Earlier {
            sections = List.copyOf(sections);
            notices = List.copyOf(notices);
        }

        /** An article as the version that another one replaces. */
        public static Earlier of(Article article) {
            PublicationTime at = article.updated() == null ? article.published() : article.updated();
            return new Earlier(
                    article.text(), article.sections(), at, article.editorial().notices());
        }
    }

    /** An article of which nothing is known but what its format says. */
    public Editorial(
            @Nullable String place,
            @Nullable PublicationTime filed,
            @Nullable String version,
            @Nullable String status,
            @Nullable PublicationTime embargo,
            List<String> notices,
            List<Marked> marked) {
        this(place, filed, version, status, embargo, notices, marked, null);
    }

    /** The same with the version that was replaced. */
    public Editorial withEarlier(@Nullable Earlier replaced) {
        return new Editorial(place, filed, version, status, embargo, notices, marked, replaced);
    }

    public Editorial {
        notices = List.copyOf(notices);
        marked = List.copyOf(marked);
    }
}
