package org.claimcheck.ingest;

import java.util.List;
import java.util.function.Consumer;
import org.claimcheck.ingest.Intake.Item;
import org.claimcheck.model.CheckRun.Quarantined;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Articles in XML, told by the elements that the document has: NITF, NewsML-G2, RSS, Atom and WordPress's export. */
final class XmlFormats {

    private XmlFormats() {}

    /** One article of a document, or why it is none. */
    interface Entry {

        Draft read() throws UnreadableException;
    }

    /**
     * Reads a document of sound characters; its articles bring their ids, or have the path with their number.
     *
     * @throws UnreadableException when it is of no known format
     */
    static void read(String xml, String path, Consumer<Item> sink) throws UnreadableException {
        MarkedUp page = MarkedUp.file(xml);
        Document document = page.xml();
        List<Entry> entries = entries(document, page);
        if (entries == null) {
            Element root = document.firstElementChild();
            throw new UnreadableException(
                    root == null ? "no XML element in it" : "XML of an unknown kind, <" + root.tagName() + ">");
        }
        if (entries.isEmpty()) {
            throw new UnreadableException("no article in it");
        }
        int number = 0;
        for (Entry entry : entries) {
            number++;
            String record = entries.size() == 1 ? path : path + "!" + number;
            try {
                sink.accept(new Item.Read(entry.read().article(record)));
            } catch (UnreadableException e) {
                sink.accept(new Item.Refused(new Quarantined(record, e.reason())));
            }
        }
    }

    private static @Nullable List<Entry> entries(Document document, MarkedUp page) {
        List<Element> items = NewsmlG2.items(document);
        if (!items.isEmpty()) {
            return items.stream()
                    .map(item -> (Entry) () -> NewsmlG2.read(item, page))
                    .toList();
        }
        List<Element> stories = document.select("nitf");
        if (!stories.isEmpty()) {
            return stories.stream()
                    .map(story -> (Entry) () -> Nitf.read(story, page))
                    .toList();
        }
        return Feed.entries(document, page);
    }
}
