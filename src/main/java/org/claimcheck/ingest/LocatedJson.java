package org.claimcheck.ingest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A JSON value that knows where in its source it was written; what is not there is {@link #NOTHING}. */
final class LocatedJson implements Iterable<LocatedJson> {

    static final LocatedJson NOTHING = new LocatedJson(null, -1, Map.of(), List.of());

    private final @Nullable String value;
    private final int offset;
    private final Map<String, LocatedJson> fields;
    private final List<LocatedJson> entries;

    private LocatedJson(
            @Nullable String value, int offset, Map<String, LocatedJson> fields, List<LocatedJson> entries) {
        this.value = value;
        this.offset = offset;
        this.fields = fields;
        this.entries = entries;
    }

    /** The value at whose first token the parser stands; the parser is left at its last. */
    static LocatedJson read(JsonParser parser) {
        int offset = (int) parser.currentTokenLocation().getCharOffset();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, LocatedJson> fields = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                LocatedJson field = read(parser);
                if (field != NOTHING) {
                    fields.put(name, field);
                }
            }
            return new LocatedJson(null, offset, fields, List.of());
        } else if (token == JsonToken.START_ARRAY) {
            List<LocatedJson> entries = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                entries.add(read(parser));
            }
            return new LocatedJson(null, offset, Map.of(), entries);
        } else if (token == JsonToken.VALUE_NULL) {
            return NOTHING;
        }
        boolean text = token == JsonToken.VALUE_STRING;
        return new LocatedJson(parser.getString(), text ? offset : -1, Map.of(), List.of());
    }

    /** A field of an object, whatever the case of its letters. */
    LocatedJson at(String name) {
        LocatedJson exact = fields.get(name);
        if (exact != null) {
            return exact;
        }
        for (Map.Entry<String, LocatedJson> field : fields.entrySet()) {
            if (field.getKey().equalsIgnoreCase(name)) {
                return field.getValue();
            }
        }
        return NOTHING;
    }

    /** The first of several fields that is there. */
    LocatedJson first(String... names) {
        for (String name : names) {
            LocatedJson field = at(name);
            if (field != NOTHING
                    && !(field.isText() && String.valueOf(field.value).isBlank())) {
                return field;
            }
        }
        return NOTHING;
    }

    boolean has(String name) {
        return at(name) != NOTHING;
    }

    Map<String, LocatedJson> fields() {
        return fields;
    }

    /** The values of an object's fields, or the entries of a list. */
    Iterable<LocatedJson> children() {
        return fields.isEmpty() ? entries : fields.values();
    }

    boolean isText() {
        return offset >= 0 && value != null;
    }

    boolean isObject() {
        return !fields.isEmpty();
    }

    /** Where it was written, in UTF-16 code units of the source; for a text its quotation mark. */
    int offset() {
        return Math.max(0, offset);
    }

    /** Its words as they are, or null when it is an object or a list. */
    @Nullable
    String raw() {
        return value;
    }

    /** Its words, or null when it is none or blank; numbers too. */
    @Nullable
    String text() {
        return value == null || value.isBlank() ? null : Characters.sound(value.strip());
    }

    /** The words in lower case, or nothing. */
    String lower() {
        String words = text();
        return words == null ? "" : words.toLowerCase(Locale.ROOT);
    }

    /** The text as it was written, with the place of each character. */
    Located located(String source) {
        return isText() ? Located.json(source, offset) : new Located(value == null ? "" : value, at -> 0);
    }

    /** The entries of a list; an object or a text is a list of itself. */
    @Override
    public Iterator<LocatedJson> iterator() {
        boolean single = entries.isEmpty() && (value != null || !fields.isEmpty());
        return (single ? List.of(this) : entries).iterator();
    }
}
