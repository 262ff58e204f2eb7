package org.claimcheck.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.claimcheck.ingest.Intake.Item;
import org.claimcheck.model.Article;
import org.claimcheck.model.CheckRun.Quarantined;
import org.jspecify.annotations.Nullable;

/** Tells what a stream holds and has it read; archives within archives too, down to a depth. */
final class Documents {

    private static final int MOST_ELEMENTS = 500_000;

    private final Limits limits;
    private final Consumer<Item> sink;
    private final Budget budget;
    private final int depth;

    private Documents(Limits limits, Consumer<Item> sink, Budget budget, int depth) {
        this.limits = limits;
        this.sink = sink;
        this.budget = budget;
        this.depth = depth;
    }

    /**
     * Reads a file under its name in the report.
     *
     * @param beside what a file beside it says of a bare text, or null
     */
    static void read(Path file, String name, @Nullable HeadFields beside, Limits limits, Consumer<Item> sink)
            throws IOException {
        Documents documents = new Documents(limits, sink, Budget.of(limits, Files.size(file)), 0);
        try (InputStream in = Files.newInputStream(file)) {
            if (Content.of(in.readNBytes(Content.NEEDED)) == Content.ZIP && !Unpacking.isCrowded(file)) {
                Unpacking.zip(file, documents.membersOf(name));
                return;
            }
        }
        try (InputStream in = Files.newInputStream(file)) {
            documents.read(in, name, beside);
        }
    }

    /** Reads a stream, which stays open, as a file of this name. */
    static void read(InputStream in, String name, Limits limits, Consumer<Item> sink) throws IOException {
        Budget.Counted counted = new Budget.Counted(in);
        new Documents(limits, sink, Budget.of(limits, counted), 0).read(counted, name, null);
    }

    /** Reads what lies in something packed. */
    private void readPacked(InputStream in, String name, @Nullable HeadFields beside) throws IOException {
        new Documents(limits, sink, budget, depth + 1).read(new CappedStream(in, budget), name, beside);
    }

    private void read(InputStream in, String name, @Nullable HeadFields beside) throws IOException {
        BufferedInputStream content = new BufferedInputStream(in, 1 << 16);
        content.mark(Content.NEEDED + 1);
        byte[] start = content.readNBytes(Content.NEEDED);
        content.reset();
        Content kind = Content.of(start);
        switch (kind) {
            case EMPTY -> refuse(name, "empty");
            case BINARY -> refuse(name, "binary, not text");
            case GZIP -> gzip(content, name, beside);
            case ZIP -> archive(name, () -> Unpacking.zip(content, membersOf(name)));
            case TAR -> archive(name, () -> Unpacking.tar(content, membersOf(name)));
            case WARC -> archive(name, () -> Unpacking.warc(content, membersOf(name)));
            case JSON -> JsonLines.read(content, name, limits, this::checked);
            case XML, HTML, TEXT -> document(content, name, kind, beside);
        }
    }

    private void gzip(InputStream content, String name, @Nullable HeadFields beside) throws IOException {
        archive(name, () -> readPacked(new GZIPInputStream(content, 1 << 16), name, beside));
    }

    private interface Opening {

        void run() throws IOException;
    }

    private void archive(String name, Opening opening) throws IOException {
        if (depth >= limits.deepestArchive()) {
            refuse(name, "archives within archives, more than " + limits.deepestArchive() + " deep");
            return;
        }
        opening.run();
    }

    private Unpacking.MemberReader membersOf(String archive) {
        return new Unpacking.MemberReader() {
            @Override
            public void read(InputStream content, String member, @Nullable HeadFields beside) throws IOException {
                readPacked(content, archive + "!" + member, beside);
            }

            @Override
            public void refuse(String member, String reason) {
                Documents.this.refuse(archive + "!" + member, reason);
            }
        };
    }

    private void document(InputStream content, String name, Content kind, @Nullable HeadFields beside)
            throws IOException {
        byte[] bytes = content.readNBytes(limits.largestDocument() + 1);
        boolean large = bytes.length > limits.largestDocument();
        try {
            if (kind == Content.XML && (large || isCrowded(bytes))) {
                String reason = large ? tooLarge() : "more than " + MOST_ELEMENTS + " elements";
                InputStream whole = new SequenceInputStream(new ByteArrayInputStream(bytes), content);
                FeedList.read(whole, name, limits, reason, this::checked);
            } else if (large) {
                refuse(name, tooLarge());
            } else {
                parse(bytes, name, kind, beside);
            }
        } catch (UnreadableException e) {
            refuse(name, e.reason());
        }
    }

    private String tooLarge() {
        return "larger than " + (limits.largestDocument() >> 20) + " MB";
    }

    /** What a hostile page makes a parser throw is a reason to refuse the page. */
    private void parse(byte[] bytes, String name, Content kind, @Nullable HeadFields beside)
            throws UnreadableException {
        try {
            if (kind == Content.HTML) {
                requireRoom(bytes);
            }
            String declared = kind == Content.TEXT ? null : HtmlPage.declaredCharset(bytes);
            String text = Characters.sound(Decoder.decode(bytes, declared));
            switch (kind) {
                case XML -> XmlFormats.read(text, name, this::checked);
                case HTML -> checked(new Item.Read(HtmlPage.read(text, name)));
                default -> checked(new Item.Read(TextPage.read(text, name, beside)));
            }
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnreadableException(Reasons.of(e));
        }
    }

    /**
     * Refuses markup of so many elements that their tree would fill the memory.
     *
     * @throws UnreadableException when it has them
     */
    static void requireRoom(byte[] bytes) throws UnreadableException {
        if (isCrowded(bytes)) {
            throw new UnreadableException("more than " + MOST_ELEMENTS + " elements");
        }
    }

    /** Whether a page has so many elements that its tree would fill the memory; each begins with a bracket. */
    private static boolean isCrowded(byte[] bytes) {
        int opened = 0;
        for (byte value : bytes) {
            opened += value == '<' ? 1 : 0;
        }
        return opened > 2 * MOST_ELEMENTS; // an element that is closed has two
    }

    /** Passes an item on; an article that is not in English is set aside. */
    private void checked(Item item) {
        String reason = item instanceof Item.Read read ? notEnglish(read.article()) : null;
        if (item instanceof Item.Read read && reason != null) {
            Article article = read.article();
            sink.accept(new Item.Refused(new Quarantined(article.id(), reason), article));
        } else {
            sink.accept(item);
        }
    }

    private static @Nullable String notEnglish(Article article) {
        String language = Language.otherThanEnglish(article.text());
        if (language != null) {
            return "in " + language + "; only English is checked";
        }
        String declared = article.language();
        return Language.isOtherThanEnglish(declared, article.text())
                ? "in another language as it says itself (" + declared + "); only English is checked"
                : null;
    }

    private void refuse(String path, String reason) {
        sink.accept(new Item.Refused(new Quarantined(path, reason)));
    }
}
