package org.claimcheck.ingest;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The head of a text as fields, and where the words of the article begin behind it.
 *
 * <p>Front matter is YAML between two lines {@code ---} at the top, as site generators have it.
 *
 * @param bodyFrom offset of the first character after the head
 */
record FrontMatter(HeadFields fields, int bodyFrom) {

    private static final Pattern FIELD = Pattern.compile("\\s*[\\w'\" -]{1,40}:\\s");

    /** The front matter of a text, or null; one that is damaged says nothing. */
    static @Nullable FrontMatter of(String text) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        if (!isFence(text, start, "---")) {
            return null;
        }
        int from = lineAfter(text, start);
        for (int line = from; line < text.length() && line - from <= Yaml.LONGEST; line = lineAfter(text, line)) {
            if (isFence(text, line, "---") || isFence(text, line, "...")) {
                String yaml = text.substring(from, line);
                HeadFields fields = Yaml.fields(yaml);
                boolean damaged = fields == null && FIELD.matcher(yaml).lookingAt();
                return fields == null && !damaged
                        ? null
                        : new FrontMatter(fields == null ? new HeadFields() : fields, lineAfter(text, line));
            }
        }
        return null;
    }

    /** Whether a line is these characters, and perhaps spaces after them. */
    private static boolean isFence(String text, int line, String fence) {
        if (!text.startsWith(fence, line)) {
            return false;
        }
        int at = line + fence.length();
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    /** Where the next line begins; the end of the text when there is none. */
    static int lineAfter(String text, int line) {
        int at = line;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        boolean pair = text.startsWith("\r\n", at);
        return Math.min(text.length(), at + (pair ? 2 : 1));
    }
}
