package org.claimcheck.report;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.claimcheck.model.Granularity;
import org.claimcheck.model.ModeValue;
import org.claimcheck.model.NameValue;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.QuoteValue;
import org.claimcheck.model.SpeechValue;
import org.claimcheck.model.TermValue;
import org.claimcheck.model.TimeValue;
import org.claimcheck.model.TitleValue;
import org.claimcheck.model.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A claim's value: {@code display} always, and by kind what a program can compute with. */
final class ValueJson {

    private ValueJson() {}

    static void write(JsonGenerator out, Value value) {
        out.writeStartObject();
        out.writeStringProperty("display", value.display());
        if (value instanceof TimeValue time) {
            time(out, time);
        } else if (value instanceof NumberValue number) {
            number(out, number);
        } else if (value instanceof PlaceValue place) {
            place(out, place);
        } else if (value instanceof NameValue name) {
            name(out, name);
        } else if (value instanceof ModeValue mode) {
            JsonText.strings(
                    out, "modes", mode.modes().stream().map(ValueJson::label).toList());
        } else if (value instanceof QuoteValue quote) {
            out.writeStringProperty("form", quote.form().label());
            JsonText.strings(out, "pieces", quote.pieces());
        } else if (value instanceof SpeechValue speech) {
            out.writeStringProperty("attitude", speech.attitude().label());
            out.writeStringProperty("content", speech.content());
        } else if (value instanceof TitleValue title) {
            out.writeStringProperty("title", title.canonical());
        } else if (value instanceof TermValue term) {
            out.writeStringProperty("term", term.term());
        }
        out.writeEndObject();
    }

    /** Days for what is a day or coarser, {@code to} being the last one; else moments, {@code to} being the end. */
    private static void time(JsonGenerator out, TimeValue time) {
        boolean days = time.granularity().compareTo(Granularity.DAY) <= 0;
        LocalDateTime until = time.until();
        JsonText.string(out, "from", iso(time.from(), days));
        JsonText.string(out, "to", iso(days && until != null ? until.minusNanos(1) : until, days));
        JsonText.string(out, "zone", time.zone() == null ? null : time.zone().getId());
        out.writeStringProperty("timex", time.timex());
    }

    private static @Nullable String iso(@Nullable LocalDateTime moment, boolean days) {
        if (moment == null) {
            return null;
        }
        return days ? moment.toLocalDate().toString() : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment);
    }

    /** {@code "min":27,"max":33,"approximate":true,"unit":"country","currency":null}. */
    static void number(JsonGenerator out, NumberValue number) {
        JsonText.number(out, "min", number.min());
        JsonText.number(out, "max", number.max());
        out.writeBooleanProperty("approximate", number.approximate());
        JsonText.string(out, "unit", number.unit());
        JsonText.string(out, "currency", number.currency());
    }

    /** {@code "name":"Paris","country":"FR","within":["Île-de-France","France"],"latitude":48.85,"longitude":2.35}. */
    static void place(JsonGenerator out, PlaceValue place) {
        out.writeStringProperty("name", place.name());
        JsonText.string(out, "country", place.country());
        JsonText.strings(out, "within", place.within());
        JsonText.number(out, "latitude", place.latitude() == null ? Double.NaN : place.latitude());
        JsonText.number(out, "longitude", place.longitude() == null ? Double.NaN : place.longitude());
    }

    private static void name(JsonGenerator out, NameValue name) {
        out.writeStringProperty("name", name.display());
        out.writeStringProperty("surface", name.surface());
        JsonText.string(out, "title", name.title());
    }

    private static String label(ModeValue.Mode mode) {
        return switch (mode) {
            case IN_PERSON -> "in-person";
            case HYBRID -> "hybrid";
            case VIRTUAL -> "virtual";
        };
    }
}
