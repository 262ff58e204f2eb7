package org.claimcheck.ingest;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.claimcheck.text.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an article in fields apart from its words: a header block, front matter, or a metadata file beside it. The
 * names of the fields stand in {@code head-fields.txt}.
 *
 * <p>Example: {@code fields.put("Date", "6 May 2031")} is when it was published.
 */
final class HeadFields {

    /** What a field says. */
    enum Field {
        ID,
        HEADLINE,
        BYLINE,
        PUBLISHED,
        UPDATED,
        SOURCE,
        URL,
        LANGUAGE,
        SECTION,
        PLACE,
        VERSION,
        STATUS,
        EMBARGO,
        NOTICE,
        /** A field of a head that says nothing an article has. */
        OTHER
    }

    private static final Map<String, Field> NAMES = names();

    private final Map<Field, String> said = new EnumMap<>(Field.class);

    /** The field of a name; null when the name is none. */
    static @Nullable Field named(String name) {
        return NAMES.get(bare(name));
    }

    /** Takes a field as text, number, date, list or mapping with a name; false when its name is unknown or it says nothing. */
    boolean put(String name, @Nullable Object value) {
        if (bare(name).equals("draft") && "true".equals(String.valueOf(value))) {
            return put("status", "draft");
        }
        Field field = named(name);
        String words = field == null ? null : words(value, field == Field.BYLINE ? ", " : null);
        if (field == null || words == null) {
            return false;
        }
        said.putIfAbsent(field, Characters.sound(words));
        return true;
    }

    boolean isEmpty() {
        return said.isEmpty();
    }

    @Nullable
    String get(Field field) {
        return said.get(field);
    }

    /** Gives a draft what is said here and it does not know yet, its headline aside. */
    void fill(Draft draft) {
        draft.id = first(draft.id, Field.ID);
        draft.source = first(draft.source, Field.SOURCE);
        draft.url = first(draft.url, Field.URL);
        draft.language = first(draft.language, Field.LANGUAGE);
        draft.section = first(draft.section, Field.SECTION);
        draft.place = first(draft.place, Field.PLACE);
        draft.version = first(draft.version, Field.VERSION);
        draft.status = first(draft.status, Field.STATUS);
        String by = said.get(Field.BYLINE);
        String bare = by == null ? null : Byline.of("By " + by.replaceFirst("(?i)^by[\\s:]+", ""));
        draft.byline = Xml.first(draft.byline, bare, by);
        draft.published = draft.published == null ? Dates.read(said.get(Field.PUBLISHED)) : draft.published;
        draft.updated = draft.updated == null ? Dates.read(said.get(Field.UPDATED)) : draft.updated;
        draft.embargo = draft.embargo == null ? Dates.read(said.get(Field.EMBARGO)) : draft.embargo;
        draft.notice(said.get(Field.NOTICE));
    }

    private @Nullable String first(@Nullable String known, Field field) {
        return Xml.first(known, said.get(field));
    }

    /** The words of a value; of a list the first entry, or all of them joined. */
    private static @Nullable String words(@Nullable Object value, @Nullable String joint) {
        if (value instanceof Map<?, ?> map) {
            return words(map.get("name"), joint);
        }
        if (value instanceof List<?> list) {
            StringJoiner all = new StringJoiner(joint == null ? "" : joint);
            for (Object entry : list) {
                String words = words(entry, joint);
                if (words != null && (joint != null || all.length() == 0)) {
                    all.add(words);
                }
            }
            return Xml.filled(all.toString());
        }
        return value == null ? null : Xml.filled(value.toString());
    }

    private static String bare(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "").replace('’', '\'');
    }

    private static Map<String, Field> names() {
        Map<String, Field> names = new HashMap<>();
        for (String line : DataFile.lines(HeadFields.class, "head-fields.txt")) {
            int colon = line.indexOf(':');
            Field field = Field.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            for (String name : line.substring(colon + 1).split(",")) {
                names.put(bare(name), field);
            }
        }
        return names;
    }
}
