package org.claimcheck.report;

import org.claimcheck.model.EventMention;
import org.claimcheck.model.Mention;
import org.claimcheck.model.OrganisationMention;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.QuantityMention;
import org.claimcheck.model.QuoteMention;
import org.claimcheck.model.Speaking;
import org.claimcheck.model.TimeMention;
import tools.jackson.core.JsonGenerator;

/** A mention by kind, with its words. */
final class MentionJson {

    private MentionJson() {}

    static void write(JsonGenerator out, Mention mention, String text) {
        out.writeStartObject();
        out.writeStringProperty("kind", kind(mention));
        JsonText.span(out, mention.span());
        out.writeStringProperty("text", mention.span().of(text));
        if (mention instanceof TimeMention time) {
            out.writeStringProperty("type", time.type().name());
            out.writeStringProperty("value", time.value().timex());
            JsonText.string(out, "mod", time.value().mod());
        } else if (mention instanceof PersonMention person) {
            person(out, person);
        } else if (mention instanceof PlaceMention place) {
            ValueJson.place(out, place.value());
        } else if (mention instanceof OrganisationMention organisation) {
            out.writeStringProperty("name", organisation.name());
        } else if (mention instanceof QuantityMention quantity) {
            ValueJson.number(out, quantity.value());
        } else if (mention instanceof QuoteMention quote) {
            quote(out, quote);
        } else if (mention instanceof EventMention event) {
            out.writeStringProperty("type", event.type());
            out.writeNumberProperty("frame", event.frame());
        }
        out.writeEndObject();
    }

    private static String kind(Mention mention) {
        if (mention instanceof TimeMention) {
            return "time";
        } else if (mention instanceof PersonMention) {
            return "person";
        } else if (mention instanceof PlaceMention) {
            return "place";
        } else if (mention instanceof OrganisationMention) {
            return "organisation";
        } else if (mention instanceof QuantityMention) {
            return "quantity";
        }
        return mention instanceof QuoteMention ? "quote" : "event";
    }

    private static void person(JsonGenerator out, PersonMention person) {
        out.writeStringProperty("name", person.name());
        JsonText.string(out, "title", person.title());
        if (person.age() == null) {
            out.writeNullProperty("age");
        } else {
            out.writeNumberProperty("age", person.age());
        }
        out.writeNumberProperty("person", person.person());
    }

    private static void quote(JsonGenerator out, QuoteMention quote) {
        out.writeStringProperty("form", quote.form().label());
        JsonText.string(out, "speaker", quote.speaker());
        JsonText.string(out, "cue", quote.cue());
        out.writeNumberProperty("quotation", quote.quotation());
        speaking(out, quote.speaking());
    }

    /** What is told of the occasion; what is not told is left out. */
    private static void speaking(JsonGenerator out, Speaking speaking) {
        if (speaking.addressee() != null) {
            out.writeStringProperty("addressee", speaking.addressee());
        }
        if (speaking.venue() != null) {
            out.writeStringProperty("venue", speaking.venue());
        }
        if (speaking.time() != null) {
            out.writeStringProperty("spoken", speaking.time().timex());
        }
    }
}
