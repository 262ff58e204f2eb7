package org.claimcheck.report;

import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import org.claimcheck.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;

/** How every JSON output is written: compact, in a fixed order of fields, null where nothing is known. */
final class JsonText {

    private static final JsonFactory JSON = new JsonFactory();

    private static final JsonFactory JSON_LINES =
            JsonFactory.builder().rootValueSeparator("\n").build();

    private JsonText() {}

    /** Documents one after the other, each on a line of its own. */
    static JsonGenerator lines(OutputStream out) {
        return JSON_LINES.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
    }

    static JsonGenerator to(Writer out) {
        return JSON.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** A document with every item of an outer array on a line of its own. */
    static JsonGenerator itemPerLine(OutputStream out) {
        ObjectWriteContext layout = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new ItemPerLine();
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        return JSON.createGenerator(layout, out, JsonEncoding.UTF8);
    }

    static void string(JsonGenerator out, String name, @Nullable String value) {
        if (value == null) {
            out.writeNullProperty(name);
        } else {
            out.writeStringProperty(name, value);
        }
    }

    /** A number without a needless fraction, or null when it is infinite: an open end. */
    static void number(JsonGenerator out, String name, double value) {
        if (!Double.isFinite(value)) {
            out.writeNullProperty(name);
        } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            out.writeNumberProperty(name, (long) value);
        } else {
            out.writeNumberProperty(name, new BigDecimal(Double.toString(value)));
        }
    }

    static void strings(JsonGenerator out, String name, Iterable<String> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(out::writeString);
        out.writeEndArray();
    }

    /** {@code "start":0,"end":8}. */
    static void span(JsonGenerator out, Span span) {
        out.writeNumberProperty("start", span.start());
        out.writeNumberProperty("end", span.end());
    }
}
