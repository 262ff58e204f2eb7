package org.claimcheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.claimcheck.model.Severity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Text that tries to be markup, a command or a formula is shown as text, in every format. */
class HostileTextTest {

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyFormatIsWrittenInSoundUtf8(Format format) throws IOException {
        byte[] bytes = bytes(format);
        assertThatCode(() -> StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes)))
                .doesNotThrowAnyException();
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("alert(1)");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"JSON", "SARIF", "CODEQUALITY", "RDJSON"})
    void jsonIsJson(Format format) throws IOException {
        JsonNode tree = JsonMapper.shared().readTree(bytes(format));
        assertThat(tree.isEmpty()).isFalse();
        assertThat(tree.toString()).contains("<script>alert(1)</script>");
    }

    @Test
    void xmlIsXmlAndHoldsTheWordsAsWords() throws Exception {
        org.w3c.dom.Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(Format.JUNIT)));
        assertThat(xml.getElementsByTagName("script").getLength()).isZero();
        assertThat(xml.getElementsByTagName("failure").item(0).getTextContent())
                .contains("<script>alert(1)</script>", "]]>");
    }

    @Test
    void htmlHoldsTheWordsAsWords() throws IOException {
        Document page = Jsoup.parse(new String(bytes(Format.HTML), StandardCharsets.UTF_8));
        assertThat(page.select("script:not([type])")).hasSize(1);
        assertThat(page.select("a[href^=javascript], [onclick], b:contains(evil), img"))
                .isEmpty();
        assertThat(page.text())
                .contains("<script>alert(1)</script>", "[U+202E]")
                .doesNotContain("\u202E", "\u2066");
        assertThat(page.html().length()).as("a headline of 100 kB is shortened").isLessThan(150_000);
    }

    @Test
    void everyAnnotationIsOneCommand() throws IOException {
        List<String> lines =
                new String(bytes(Format.GITHUB), StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2).allMatch(line -> line.matches("::(error|notice) [^\\r\\n\\u001B\\u202E]*"));
    }

    @Test
    void noCellIsAFormulaAndNoFieldEndsTooEarly() throws IOException {
        String csv = new String(bytes(Format.CSV), StandardCharsets.UTF_8);
        assertThat(csv.lines().findFirst().orElseThrow()).startsWith("story,");
        // a cell starts after a comma or a line break that does not stand between quotation marks
        List<String> cells = List.of(csv.replaceAll("\"(?:[^\"]|\"\")*\"", "Q").split("[,\n]"));
        assertThat(cells).noneMatch(cell -> cell.matches("[=+@\\-].*"));
        assertThat(csv)
                .doesNotContainPattern("(?<=^|,)\"[=+@-]")
                .contains("\"'=cmd")
                .doesNotContain("\u202E", "\u001B");
    }

    @Test
    void markdownHasNoMarkupOfAnArticle() throws IOException {
        String text = new String(bytes(Format.MARKDOWN), StandardCharsets.UTF_8);
        assertThat(text)
                .doesNotContain("<script>", "\u202E", "\u001B")
                .doesNotContainPattern("(?<!\\\\)\\]\\(")
                .contains("\\<script");
        assertThat(text.lines()).noneMatch(line -> line.startsWith("::") || line.startsWith("=HYPERLINK"));
    }

    private static byte[] bytes(Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.write(new HostileRun(), format, Severity.NOTE, out);
        return out.toByteArray();
    }
}
