package org.claimcheck.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;

/** What a file holds, told by how it begins and never by its name. */
enum Content {
    EMPTY,
    GZIP,
    ZIP,
    TAR,
    WARC,
    BINARY,
    JSON,
    XML,
    HTML,
    TEXT;

    /** How many bytes {@link #of} wants to see. */
    static final int NEEDED = 4096;

    private static final int TAR_MAGIC = 257;
    private static final List<String> BINARY_MAGIC = List.of(
            "%PDF",
            "\u0089PNG",
            "GIF8",
            "\u00FF\u00D8\u00FF",
            "PK\u0005",
            "\u007FELF",
            "RIFF",
            "\u00D0\u00CF\u0011\u00E0",
            "Rar!",
            "7z\u00BC\u00AF",
            "BZh",
            "\u00FD7zXZ",
            "SQLite format 3",
            "\u00CA\u00FE\u00BA\u00BE",
            "II*\0",
            "MM\0*",
            "ID3",
            "OggS",
            "wOF");
    private static final Pattern JSON_START = Pattern.compile("\\{|\\[\\s*[{\\]]");

    /** A root element of a format of news, after declarations and comments. */
    private static final Pattern XML_START = Pattern.compile(
            "^(?:<\\?[^>]*>|<!--.*?-->|<!doctype[^>\\[]*(?:\\[.*?\\]\\s*)?>|\\s)*"
                    + "<(?:[a-z]+:)?(nitf|newsitem|newsmessage|packageitem|conceptitem|knowledgeitem|planningitem|catalogitem"
                    + "|contentset|rss|feed|rdf)[\\s>]",
            Pattern.DOTALL);

    private static final Pattern ELEMENT = Pattern.compile("<([a-z][a-z0-9:.-]*)[\\s/>]");

    private static final List<String> MARKUP =
            List.of("<!doctype html", "<html", "<head", "<body", "<article", "<div", "<p>", "<!--", "<meta", "<title");

    /** Tells the content by its first bytes. */
    static Content of(byte[] start) {
        String bytes = new String(start, StandardCharsets.ISO_8859_1);
        if (start.length == 0) {
            return EMPTY;
        } else if (bytes.startsWith("\u001F\u008B")) {
            return GZIP;
        } else if (bytes.startsWith("PK\u0003\u0004")) {
            return ZIP;
        } else if (bytes.startsWith("ustar", TAR_MAGIC)) {
            return TAR;
        } else if (bytes.startsWith("WARC/")) {
            return WARC;
        } else if (BINARY_MAGIC.stream().anyMatch(bytes::startsWith) || isBinary(start)) {
            return BINARY;
        }
        return ofText(bytes);
    }

    private static Content ofText(String bytes) {
        String text = bytes.replaceFirst("^(\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "")
                .replace("\0", "")
                .strip();
        if (JSON_START.matcher(text).lookingAt()) {
            return JSON;
        }
        String lower = text.substring(0, Math.min(text.length(), 1500)).toLowerCase(Locale.ROOT);
        if (XML_START.matcher(lower).find()) {
            return XML;
        }
        boolean xhtml = lower.startsWith("<?xml") && lower.contains("<html");
        if (lower.startsWith("<?xml") && !xhtml) {
            return XML;
        }
        return xhtml || MARKUP.stream().anyMatch(lower::startsWith) ? HTML : fragment(lower);
    }

    /** A text that begins with an element: one of HTML, or one of another language. */
    private static Content fragment(String lower) {
        Matcher element = ELEMENT.matcher(lower);
        if (!element.lookingAt()) {
            return TEXT;
        }
        return Tag.isKnownTag(element.group(1)) ? HTML : XML;
    }

    /** Whether many bytes are control characters that no text holds; UTF-16 is text though half of it may be zero. */
    private static boolean isBinary(byte[] start) {
        int odd = 0;
        int zeros = 0;
        int[] zerosAt = new int[2];
        for (int at = 0; at < start.length; at++) {
            int value = start[at] & 0xFF;
            zeros += value == 0 ? 1 : 0;
            zerosAt[at % 2] += value == 0 ? 1 : 0;
            boolean control = value < 9 || (value > 13 && value < 32 && value != 27 && value != 26);
            odd += control && value != 0 ? 1 : 0;
        }
        boolean wide = zeros * 5 > start.length && Math.min(zerosAt[0], zerosAt[1]) * 20 < start.length;
        return odd * 20 > start.length || (zeros * 10 > start.length && !wide);
    }
}
