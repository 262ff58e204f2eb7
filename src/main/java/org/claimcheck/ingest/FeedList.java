package org.claimcheck.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.claimcheck.ingest.Intake.Item;
import org.claimcheck.model.CheckRun.Quarantined;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a feed, or of a WordPress export, that is too large to be held, read one by one. What stands before the first
 * of them is the channel's, for all of them. CDATA and comments are passed over: they may hold what looks like an entry.
 */
final class FeedList {

    private static final Set<String> ENTRIES = Set.of("item", "entry");
    private static final int LONGEST_HEAD = 1 << 20;
    private static final int LONGEST_TAG = 1 << 16;

    private final Slices bytes;
    private final String path;
    private final Limits limits;
    private final String otherwise;
    private final Consumer<Item> sink;
    private final ByteArrayOutputStream tag = new ByteArrayOutputStream();
    private Feed.@Nullable Channel channel;
    private @Nullable String declared;
    private boolean rooted;
    private String within = "";
    private int nested;
    private int number;
    private int line;
    private int column;

    private FeedList(InputStream in, String path, Limits limits, String otherwise, Consumer<Item> sink) {
        this.bytes = new Slices(in, limits.largestDocument());
        this.path = path;
        this.limits = limits;
        this.otherwise = otherwise;
        this.sink = sink;
    }

    /**
     * Reads a feed from its beginning; its entries have the path with their number where they bring no id.
     *
     * @param otherwise the reason why it is refused when it is no feed
     * @throws UnreadableException when it is none
     */
    static void read(InputStream in, String path, Limits limits, String otherwise, Consumer<Item> sink)
            throws IOException, UnreadableException {
        new FeedList(in, path, limits, otherwise, sink).read();
    }

    private void read() throws IOException, UnreadableException {
        bytes.keep(new byte[0], 0);
        for (int value = bytes.next(); value >= 0; value = bytes.next()) {
            if (value == '<') {
                line = nested == 0 ? bytes.line() : line;
                column = nested == 0 ? bytes.column() : column;
                markup();
            }
        }
        if (number == 0) {
            throw new UnreadableException("no article in it");
        }
        if (nested > 0) {
            refuse(path + "!" + (number + 1), "the file ends within it");
        }
    }

    /** What begins with a bracket, to its end. */
    private void markup() throws IOException, UnreadableException {
        tag.reset();
        int quote = 0;
        boolean declaration = false;
        for (int value = bytes.next(); value >= 0; value = bytes.next()) {
            if (tag.size() < LONGEST_TAG) {
                tag.write(value);
            }
            declaration |= tag.size() == 1 && value == '!';
            if (tag.size() <= 8 && opens("!--")) {
                passOver("-->");
                return;
            } else if (tag.size() <= 8 && opens("![CDATA[")) {
                passOver("]]>");
                return;
            } else if (quote != 0) {
                quote = value == quote ? 0 : quote;
            } else if (value == '>') {
                element(tag.toString(StandardCharsets.ISO_8859_1));
                return;
            } else if ((value == '"' || value == '\'') && !declaration) {
                quote = value;
            }
        }
    }

    private boolean opens(String sign) {
        return tag.size() == sign.length()
                && tag.toString(StandardCharsets.ISO_8859_1).equals(sign);
    }

    /** Goes on behind an end of three signs, the first two of which are alike. */
    private void passOver(String end) throws IOException {
        int before = 0;
        int last = 0;
        for (int value = bytes.next(); value >= 0; value = bytes.next()) {
            if (value == '>' && last == end.charAt(1) && before == end.charAt(0)) {
                return;
            }
            before = last;
            last = value;
        }
    }

    private void element(String written) throws UnreadableException {
        boolean closing = written.startsWith("/");
        String name = localName(closing ? written.substring(1) : written);
        if (name.isEmpty()) {
            return; // a declaration or an instruction
        }
        if (!rooted && !Feed.isRoot(name)) {
            throw new UnreadableException(otherwise);
        }
        rooted = true;
        boolean alone = written.endsWith("/>");
        if (nested == 0 && !closing && ENTRIES.contains(name)) {
            begin(name, written);
            end(alone);
        } else if (nested > 0 && name.equals(within)) {
            nested += closing ? -1 : alone ? 0 : 1;
            end(nested == 0);
        }
    }

    private static String localName(String written) {
        int end = 0;
        while (end < written.length()
                && (Character.isLetterOrDigit(written.charAt(end)) || ":_.-".indexOf(written.charAt(end)) >= 0)) {
            end++;
        }
        String name = written.substring(0, end).toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }

    private void begin(String name, String written) {
        if (channel == null) {
            byte[] head = bytes.kept();
            declared = HtmlPage.declaredCharset(head);
            String text = new String(head, 0, Math.min(head.length, LONGEST_HEAD), StandardCharsets.UTF_8);
            channel = Feed.channel(MarkedUp.file(Characters.sound(text)).xml());
        }
        within = name;
        nested = 1;
        byte[] opening = ("<" + written).getBytes(StandardCharsets.ISO_8859_1);
        bytes.keep(opening, opening.length);
    }

    private void end(boolean ended) {
        if (ended) {
            nested = 0;
            number++;
            entry(path + "!" + number, bytes.kept());
        }
    }

    private void entry(String record, byte[] entry) {
        Item item;
        try {
            item = new Item.Read(draft(entry).article(record));
        } catch (UnreadableException e) {
            item = new Item.Refused(new Quarantined(record, e.reason()));
        } catch (RuntimeException | StackOverflowError e) {
            item = new Item.Refused(new Quarantined(record, Reasons.of(e)));
        }
        sink.accept(item);
    }

    private Draft draft(byte[] entry) throws UnreadableException {
        if (bytes.isOverlong()) {
            throw new UnreadableException("larger than " + (limits.largestDocument() >> 20) + " MB");
        }
        Documents.requireRoom(entry);
        String xml = Characters.sound(Decoder.decode(entry, declared));
        MarkedUp page = new MarkedUp(xml, Chart.at(xml, line, column));
        Element element = page.xml().firstElementChild();
        if (element == null || channel == null) {
            throw new UnreadableException("no article in it");
        }
        return Feed.read(element, page, channel);
    }

    private void refuse(String record, String reason) {
        sink.accept(new Item.Refused(new Quarantined(record, reason)));
    }
}
