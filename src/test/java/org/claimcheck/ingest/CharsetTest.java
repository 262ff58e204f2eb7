package org.claimcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.claimcheck.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes to characters, and every character at its place in the file, whatever stands between. */
class CharsetTest {

    private static final String WORDS =
            "The café in Osk said “we’re open” – and it was, Zoë Ångström told the Quay Herald on Monday.";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, EFBBBF",
        "UTF-16BE, FEFF",
        "UTF-16LE, FFFE",
        "UTF-8, ''",
        "UTF-16BE, ''",
        "UTF-16LE, ''",
        "windows-1252, ''"
    })
    void aTextIsReadByItsMarkOrItsLook(String charset, String mark) {
        Article article = Reads.of(bytes(mark, WORDS, charset), "x.txt").only();
        assertThat(article.text()).isEqualTo(WORDS);
        assertThat(article.sourceMap().column(0)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"windows-1252", "iso-8859-1", "UTF-8", "latin1", "us-ascii", "nonsense-7", "-bad-"})
    void whatIsDeclaredWrongIsReadAsItIs(String declared) {
        String page = "<html><head><meta charset=\"" + declared + "\"></head><body><p>" + WORDS + "</p></body></html>";
        for (String charset : new String[] {"windows-1252", "UTF-8"}) {
            Article article =
                    Reads.of(page.getBytes(Charset.forName(charset)), "x.html").only();
            assertThat(article.text()).as(charset).isEqualTo(WORDS);
        }
    }

    @ParameterizedTest
    @CsvSource({"windows-1250, Łódź", "iso-8859-2, Łódź", "windows-1254, Iğdır", "iso-8859-15, Šibenik", "koi8-r, Рига"
    })
    void whatIsDeclaredIsBelieved(String charset, String name) {
        String words = "The ferry to " + name + " sails again on Monday, the harbour master said.";
        byte[] page = ("<html><head><meta charset='" + charset + "'></head><body><p>" + words + "</p></body></html>")
                .getBytes(Charset.forName(charset));
        assertThat(Reads.of(page, "x.html").only().text()).isEqualTo(words);
        byte[] nitf = ("<?xml version=\"1.0\" encoding=\"" + charset + "\"?><nitf><body><body.content><p>" + words
                        + "</p></body.content></body></nitf>")
                .getBytes(Charset.forName(charset));
        assertThat(Reads.of(nitf, "x.xml").only().text()).isEqualTo(words);
    }

    @Test
    void jsonLinesMayMixCharsetsAndHaveAMark() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.writeBytes(bytes("EFBBBF", "{\"body\":\"" + WORDS + "\"}\r\n", "UTF-8"));
        lines.writeBytes(bytes("", "{\"body\":\"" + WORDS + "\"}\n", "windows-1252"));
        assertThat(Reads.of(lines.toByteArray(), "x.jsonl").articles())
                .extracting(Article::text)
                .containsExactly(WORDS, WORDS);
    }

    @Test
    void linesMayEndInEveryWay() {
        String text =
                "Pier at Osk closes again\r\rThe pier closed on Monday at noon.\r\nIt will open on Friday at noon.\n"
                        + "The town is glad of it, it says.\rSo is the port, it says.";
        Article article = Reads.of(text, "x.txt").only();
        assertThat(article.text())
                .isEqualTo(
                        "Pier at Osk closes again\n\nThe pier closed on Monday at noon.\n\nIt will open on Friday at noon.\n\n"
                                + "The town is glad of it, it says.\n\nSo is the port, it says.");
        for (String[] word :
                new String[][] {{"Pier", "1"}, {"The pier", "3"}, {"It will", "4"}, {"The town", "5"}, {"So", "6"}}) {
            int at = article.text().indexOf(word[0]);
            assertThat(article.sourceMap().line(at)).as(word[0]).isEqualTo(Integer.parseInt(word[1]));
            assertThat(article.sourceMap().column(at)).as(word[0]).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "<html><body><p>%s</p></body></html>",
                "# Pier\n\n%s",
                "---\nby: Ada Quill\n---\n%s",
                "<nitf><body><body.content><p>%s</p></body.content></body></nitf>",
                "<rss><channel><item><title>Pier</title><description><![CDATA[<p>%s</p>]]></description></item></channel></rss>",
                "{\"uri\":\"u\",\"type\":\"text\",\"headline\":\"Pier\",\"body_html\":\"<p>%s</p>\"}",
            })
    void whatNobodySeesIsLeftOutAndPlacesStay(String format) {
        String hidden =
                "\u200BMay\u00ADor Ada\u00A0Quill of Par\u2060is told the har\u00ADbour\uFEFF board on Tues\u00ADday.";
        String file = format.formatted(hidden);
        Article article = Reads.of(file, "x").only();
        assertThat(article.text().replace('\u00A0', ' '))
                .endsWith("Mayor Ada Quill of Paris told the harbour board on Tuesday.");
        String[] lines = file.split("\n", -1);
        for (int at = article.text().indexOf("Mayor"); at < article.text().length(); at++) {
            char letter = article.text().charAt(at);
            if (Character.isLetter(letter)) {
                String line = lines[article.sourceMap().line(at) - 1];
                assertThat(line.charAt(article.sourceMap().column(at) - 1))
                        .as("at %d of %s", at, article.text())
                        .isEqualTo(letter);
            }
        }
    }

    @Test
    void theTextOfJsonLinesIsNeverChanged() {
        String words = "Par\u00ADis\u200B and Mu\u0308nchen\u00A0are\u2060far.";
        assertThat(Reads.of("{\"body\":\"" + words + "\"}", "x").only().text()).isEqualTo(words);
    }

    private static byte[] bytes(String mark, String words, String charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < mark.length(); at += 2) {
            bytes.write(Integer.parseInt(mark.substring(at, at + 2), 16));
        }
        bytes.writeBytes(words.getBytes(Charset.forName(charset)));
        return bytes.toByteArray();
    }
}
