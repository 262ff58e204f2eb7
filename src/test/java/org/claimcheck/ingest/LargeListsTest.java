package org.claimcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.ingest.Intake.Item;
import org.claimcheck.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list that is too large to be held gives, entry by entry, what it gives when it is held. */
class LargeListsTest {

    private static final String PROSE =
            "The pier at Osk was closed on Monday after a storm had torn at its piles, and the "
                    + "harbour master said that nobody could tell when the ferries would call there again.";

    private static List<String> read(String file, int largest) {
        Limits limits = new Limits(1 << 20, largest, 1L << 30, 200, 3);
        List<String> found = new ArrayList<>();
        new Intake(limits)
                .read(
                        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                        "x",
                        item -> found.add(item instanceof Item.Read it ? told(it.article()) : item.toString()));
        return found;
    }

    private static String told(Article article) {
        int last = article.text().length() - 1;
        return String.join(
                "|",
                article.id(),
                article.source(),
                article.headline(),
                String.valueOf(article.published()),
                String.valueOf(article.language()),
                article.text(),
                String.valueOf(article.sourceMap().line(0)),
                String.valueOf(article.sourceMap().column(0)),
                String.valueOf(article.sourceMap().line(last)),
                String.valueOf(article.sourceMap().column(last)));
    }

    private static String feed(String entry) {
        return "<?xml version=\"1.0\"?>\n<!-- <item> no item -->\n<rss version=\"2.0\"><channel>\n<title>Harbour Post</title>"
                + "<language>en</language>\n" + entry.repeat(3) + "\n</channel></rss>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<item><title>A “pier” 😀 closes</title><description>PROSE</description></item>",
                "\n  <item>\n<title>Pier closes</title>\r\n<description><![CDATA[<p>PROSE</p>\n<p></item> PROSE</p>]]></description></item>",
                "<rss:item a='>'><title>Pier closes</title><guid>g7</guid><description>&lt;p&gt;PROSE&lt;/p&gt;</description>"
                        + "</rss:item><other/>",
                "<item><title>Pier</title><!-- </item> --><pubDate>Mon, 03 Mar 2025 10:00:00 GMT</pubDate><description>PROSE"
                        + "</description></item>",
            })
    void aFeed(String entry) {
        String file = feed(entry.replace("PROSE", PROSE));
        assertThat(read(file, 700)).hasSize(3).isEqualTo(read(file, 1 << 20));
    }

    @Test
    void anAtomFeed() {
        String file = "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>Harbour Post</title>"
                + ("<entry><title>Pier closes</title><content type=\"html\">" + PROSE + "</content></entry>\n")
                        .repeat(3)
                + "</feed>";
        assertThat(read(file, 400)).hasSize(3).isEqualTo(read(file, 1 << 20));
    }

    @Test
    void aList() {
        String entry =
                "{\"id\": \"a\", \"source\": \"Harbour } Post\", \"headline\": \"Pier \\\"closes\\\"\",\n \"more\": [{\"a\": [1]}],"
                        + "\n\"body\": \"" + PROSE + "\\n\\nOnce “more” 😀.\"}";
        String file = "\uFEFF \n[" + entry + ",\n" + entry.replace("\"a\"", "\"b\"") + " ,  " + entry + "]\n";
        assertThat(read(file, 400)).hasSize(3).isEqualTo(read(file, 1 << 20));
    }

    @Test
    void whatIsTooLargeOrCutOffIsRefusedAlone() {
        String good = "<item><title>Pier closes</title><description>" + PROSE + "</description></item>";
        String large = "<item><description>" + PROSE.repeat(9) + "</description></item>";
        assertThat(read(feed(good + large), 600).toString())
                .contains("x!1", "x!5")
                .containsOnlyOnce("path=x!2, reason=larger than 0 MB")
                .contains("path=x!6, reason=larger than 0 MB");
        assertThat(read(feed(good).replaceFirst("</item>\\s*</channel></rss>$", ""), 600))
                .hasSize(3)
                .last()
                .asString()
                .contains("path=x!3, reason=the file ends within it");
        String one = "{\"source\": \"s\", \"headline\": \"h\", \"body\": \"" + PROSE + "\"}";
        assertThat(read("[" + one + "," + one + "," + one.replace("body", "x") + "," + one.replace("}", ""), 400))
                .hasSize(4)
                .element(2)
                .asString()
                .contains("path=x!3");
    }

    @Test
    void anotherDocumentIsRefusedAsBefore() {
        assertThat(read("<html><body>" + "<p>" + PROSE + "</p>".repeat(9) + "</body></html>", 100))
                .singleElement()
                .asString()
                .contains("larger than 0 MB");
        assertThat(read("<?xml version=\"1.0\"?><list>" + ("<item>" + PROSE + "</item>").repeat(9) + "</list>", 100))
                .singleElement()
                .asString()
                .contains("larger than 0 MB");
    }
}
