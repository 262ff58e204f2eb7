package org.claimcheck.ingest;

import org.claimcheck.model.Editorial;
import org.claimcheck.model.Editorial.Marked;
import org.claimcheck.model.PublicationTime;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What NITF's inline elements say of the words in them. */
final class NitfMarks {

    private NitfMarks() {}

    /** The mark of an element, its words still to be filled in; null for an element that marks nothing. */
    static @Nullable Marked of(Element element) {
        return switch (element.normalName()) {
            case "chron" -> mark(Editorial.Kind.TIME, iso(element.attr("norm")));
            case "time" ->
                element.hasAttr("datetime") ? mark(Editorial.Kind.TIME, iso(element.attr("datetime"))) : null;
            case "person" -> mark(Editorial.Kind.PERSON, null);
            case "location" -> mark(Editorial.Kind.PLACE, country(element));
            case "org" -> mark(Editorial.Kind.ORGANISATION, null);
            case "money" -> mark(Editorial.Kind.MONEY, filled(element.attr("unit")));
            default -> null;
        };
    }

    private static Marked mark(Editorial.Kind kind, @Nullable String value) {
        return new Marked(kind, null, "", value);
    }

    private static @Nullable String iso(String norm) {
        PublicationTime time = Dates.read(norm);
        return time == null ? null : time.iso();
    }

    private static @Nullable String country(Element location) {
        Element country = location.selectFirst("country[iso-cc]");
        return filled(country == null ? location.attr("iso-cc") : country.attr("iso-cc"));
    }

    private static @Nullable String filled(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
