package org.claimcheck.report;

import java.util.List;
import org.claimcheck.model.Claim;
import org.claimcheck.model.EventFrame;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A claim, as {@code annotate} and {@code report.json} both show it. */
final class ClaimJson {

    private ClaimJson() {}

    /** The claim's event in its article, or null when it is about none. */
    static @Nullable EventFrame frame(Claim claim, List<EventFrame> frames) {
        return frames.stream()
                .filter(frame -> frame.number() == claim.frame())
                .findFirst()
                .orElse(null);
    }

    /** Writes all fields but the braces, so that a caller may add its own. */
    static void fields(JsonGenerator out, Claim claim, String text) {
        out.writeStringProperty("attribute", claim.attribute());
        JsonText.string(out, "subject", claim.subject());
        JsonText.string(out, "role", claim.role());
        out.writeName("value");
        ValueJson.write(out, claim.value());
        JsonText.span(out, claim.span());
        out.writeStringProperty("text", claim.span().of(text));
        out.writeObjectPropertyStart("sentence");
        JsonText.span(out, claim.sentence());
        out.writeEndObject();
        out.writeStringProperty("polarity", claim.polarity().label());
        out.writeStringProperty("certainty", claim.certainty().label());
        JsonText.string(out, "attributedTo", claim.attributedTo());
        JsonText.string(out, "anchoredBy", claim.anchoredBy());
    }

    /** {@code "event":{"type":"meeting","label":"…"}}, or null. */
    static void event(JsonGenerator out, @Nullable String type, @Nullable String label) {
        if (type == null) {
            out.writeNullProperty("event");
            return;
        }
        out.writeObjectPropertyStart("event");
        out.writeStringProperty("type", type);
        JsonText.string(out, "label", label);
        out.writeEndObject();
    }
}
