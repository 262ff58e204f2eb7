package org.claimcheck.ingest;

import java.util.List;
import org.claimcheck.ingest.Block.Piece;

/** Where the characters of a JSON string stand in its file. */
final class JsonText {

    private JsonText() {}

    /**
     * Adds the runs of a string: a run ends where an escape stands.
     *
     * @param quote offset of the string's opening quotation mark in the source
     * @param at offset in the analysed text at which the string begins
     */
    static void runs(MarkedUp file, int quote, int at, List<Piece> runs) {
        String source = file.source();
        int from = quote + 1;
        int offset = at;
        int quotes = -1;
        int escape = -1;
        boolean open = from < source.length();
        while (open) {
            runs.add(new Piece(offset, file.line(from), file.column(from)));
            if (quotes < from) {
                quotes = indexOf(source, '"', from);
            }
            if (escape < from) {
                escape = indexOf(source, '\\', from);
            }
            int end = Math.min(quotes, escape);
            offset += end - from;
            open = end < source.length() && source.charAt(end) == '\\';
            while (end + 1 < source.length() && source.charAt(end) == '\\') {
                runs.add(new Piece(offset, file.line(end), file.column(end)));
                end += source.charAt(end + 1) == 'u' ? 6 : 2;
                offset++;
            }
            from = end;
            open = open && from < source.length() && source.charAt(from) != '"';
        }
    }

    private static int indexOf(String source, char sought, int from) {
        int at = source.indexOf(sought, from);
        return at < 0 ? source.length() : at;
    }
}
