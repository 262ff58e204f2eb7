package org.claimcheck.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.ingest.HeadFields.Field;
import org.jspecify.annotations.Nullable;

/**
 * A block of lines {@code Name: value} at the top of a plain text, as wire services and mail write them. Every name must be
 * known, and one line alone is a head only when it names the headline.
 */
final class HeaderBlock {

    private static final Pattern LINE = Pattern.compile("\\s*(\\p{L}[\\p{L}'’ _-]{1,24}?)\\s*:(?!//)[ \\t]*(.*)");
    private static final Set<String> BODY = Set.of("body", "text", "story", "copy", "article");
    private static final int MOST_LINES = 60;
    private static final int LONGEST_LINE = 600;

    private HeaderBlock() {}

    /** The head of a text, or null when it has none. */
    static @Nullable FrontMatter of(String text) {
        HeadFields fields = new HeadFields();
        int known = 0;
        int line = 0;
        for (int lines = 0; line < text.length() && lines < MOST_LINES; lines++) {
            int next = FrontMatter.lineAfter(text, line);
            String words = text.substring(line, next).strip();
            if (!words.isEmpty()) {
                Matcher field = LINE.matcher(words.length() > LONGEST_LINE ? "" : words);
                if (!field.matches()) {
                    break;
                }
                String name = field.group(1);
                if (known > 0 && BODY.contains(name.strip().toLowerCase(Locale.ROOT))) {
                    return new FrontMatter(fields, text.indexOf(':', line) + 1);
                }
                if (HeadFields.named(name) == null) {
                    break;
                }
                known += fields.put(name, field.group(2)) ? 1 : 0;
            }
            line = next;
        }
        boolean head = known >= 2 || fields.get(Field.HEADLINE) != null;
        return head && line < text.length() ? new FrontMatter(fields, line) : null;
    }
}
