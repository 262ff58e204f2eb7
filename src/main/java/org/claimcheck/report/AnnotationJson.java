package org.claimcheck.report;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Dateline;
import org.claimcheck.model.EventFrame;
import org.claimcheck.model.Mention;
import org.claimcheck.model.TimeValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** One line of {@code annotate} output. */
public final class AnnotationJson {

    private AnnotationJson() {}

    /**
     * The annotation as one JSON object on one line, without a line end.
     *
     * @param described people and bodies mentioned without a name, which stand among the other mentions
     */
    public static String line(Annotation annotation, List<? extends Mention> described) {
        StringWriter line = new StringWriter();
        try (JsonGenerator out = JsonText.to(line)) {
            write(out, annotation, described);
        }
        return line.toString();
    }

    /**
     * An article that was read and is not checked, as one JSON object on one line: its text, the reason as {@code setAside},
     * and nothing seen in it.
     */
    public static String setAside(Article article, String reason) {
        StringWriter line = new StringWriter();
        try (JsonGenerator out = JsonText.to(line)) {
            out.writeStartObject();
            out.writeStringProperty("article", article.id());
            out.writeStringProperty("text", article.text());
            JsonText.string(
                    out,
                    "published",
                    article.published() == null ? null : article.published().iso());
            out.writeNullProperty("dateline");
            out.writeStringProperty("setAside", reason);
            for (String nothing : new String[] {"mentions", "claims"}) {
                out.writeArrayPropertyStart(nothing);
                out.writeEndArray();
            }
            out.writeEndObject();
        }
        return line.toString();
    }

    private static void write(JsonGenerator out, Annotation annotation, List<? extends Mention> described) {
        String text = annotation.article().text();
        out.writeStartObject();
        out.writeStringProperty("article", annotation.article().id());
        out.writeStringProperty("text", text);
        JsonText.string(
                out,
                "published",
                annotation.published() == null ? null : annotation.published().iso());
        dateline(out, annotation);
        out.writeArrayPropertyStart("mentions");
        List<Mention> mentions = new ArrayList<>(annotation.mentions().inTextOrder());
        mentions.addAll(described);
        mentions.sort(Comparator.comparing(Mention::span)); // stable: equal spans keep their order
        mentions.forEach(mention -> MentionJson.write(out, mention, text));
        out.writeEndArray();
        out.writeArrayPropertyStart("claims");
        annotation.claims().forEach(claim -> claim(out, claim, annotation));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void claim(JsonGenerator out, Claim claim, Annotation annotation) {
        EventFrame frame = ClaimJson.frame(claim, annotation.frames());
        out.writeStartObject();
        out.writeStringProperty("id", claim.id());
        ClaimJson.event(out, frame == null ? null : frame.type(), frame == null ? null : frame.label());
        ClaimJson.fields(out, claim, annotation.article().text());
        out.writeEndObject();
    }

    private static void dateline(JsonGenerator out, Annotation annotation) {
        Dateline dateline = annotation.dateline();
        if (dateline == null) {
            out.writeNullProperty("dateline");
            return;
        }
        out.writeObjectPropertyStart("dateline");
        JsonText.string(
                out,
                "place",
                annotation.datelinePlace() == null
                        ? dateline.place()
                        : annotation.datelinePlace().name());
        JsonText.string(out, "date", day(annotation.datelineDate()));
        JsonText.string(out, "agency", dateline.agency());
        out.writeEndObject();
    }

    private static @Nullable String day(@Nullable TimeValue date) {
        if (date == null) {
            return null;
        }
        return date.day() == null ? date.timex() : String.valueOf(date.day());
    }
}
