package org.claimcheck.report;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.MinimalPrettyPrinter;

/**
 * Lays out a JSON object of arrays with every item of an outer array on a line of its own, so that two reports can be
 * compared line by line. One instance for one document.
 */
final class ItemPerLine extends MinimalPrettyPrinter {

    private static final long serialVersionUID = 1L;
    private static final int OUTER = 1;

    private int depth;

    @Override
    public void writeStartObject(JsonGenerator out) {
        super.writeStartObject(out);
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        breakAt(OUTER, out);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        super.writeObjectEntrySeparator(out);
        breakAt(OUTER, out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        breakAt(OUTER, out);
        depth--;
        super.writeEndObject(out, entries);
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        super.writeStartArray(out);
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        breakAt(OUTER + 1, out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        super.writeArrayValueSeparator(out);
        breakAt(OUTER + 1, out);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
        depth--;
        super.writeEndArray(out, values);
    }

    private void breakAt(int level, JsonGenerator out) {
        if (depth == level) {
            out.writeRaw('\n');
        }
    }
}
