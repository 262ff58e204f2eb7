package org.claimcheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;

/** Lines pass from one file into another as the bytes that they are. */
class ItemLinesTest {

    @Test
    void givesEveryLineWhateverItsLength() throws IOException {
        Random random = new Random(3);
        for (int round = 0; round < 40; round++) {
            List<String> lines = new ArrayList<>();
            for (int i = random.nextInt(8); i >= 0; i--) {
                lines.add("{\"é€😀\":\"" + "x".repeat(random.nextInt(5) * random.nextInt(60_000)) + "\"}");
            }
            assertThat(read(String.join("\n", lines))).isEqualTo(lines);
            assertThat(read(String.join("\n", lines) + "\n")).isEqualTo(lines);
        }
    }

    @Test
    void givesNothingOfAnEmptyStreamAndKeepsEmptyLines() throws IOException {
        assertThat(read("")).isEmpty();
        assertThat(read("\n\n{}")).containsExactly("", "", "{}");
    }

    @Test
    void writesTheSameAsCharactersWould() {
        ByteArrayOutputStream asBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream asText = new ByteArrayOutputStream();
        try (JsonGenerator bytes = JsonText.itemPerLine(asBytes);
                JsonGenerator text = JsonText.itemPerLine(asText)) {
            for (JsonGenerator out : List.of(bytes, text)) {
                out.writeStartObject();
                out.writeArrayPropertyStart("items");
            }
            for (int length = 0; length < 40_000; length += 1_999) {
                String item = "{\"a\":\"" + "é".repeat(length) + "\"}";
                bytes.writeRawValue(new Utf8Line(item.getBytes(StandardCharsets.UTF_8)));
                text.writeRawValue(item);
            }
            for (JsonGenerator out : List.of(bytes, text)) {
                out.writeEndArray();
                out.writeEndObject();
            }
        }
        assertThat(asBytes.toByteArray()).isEqualTo(asText.toByteArray());
    }

    @Test
    void answersAsItsCharactersDoAndIsNeverQuoted() throws IOException {
        Utf8Line line = new Utf8Line("{\"é\":1}".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(line.writeUnquotedUTF8(out)).isEqualTo(8);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(line.getValue());
        assertThat(line.charLength()).isEqualTo(7);
        assertThat(line.appendUnquoted(new char[6], 0)).isNegative();
        assertThat(line.appendUnquotedUTF8(new byte[9], 2)).isNegative();
        assertThat(line.appendUnquotedUTF8(new byte[9], 1)).isEqualTo(8);
        assertThatThrownBy(line::asQuotedUTF8).isInstanceOf(UnsupportedOperationException.class);
    }

    private static List<String> read(String text) throws IOException {
        ItemLines lines = new ItemLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        List<String> read = new ArrayList<>();
        for (Utf8Line line = lines.next(); line != null; line = lines.next()) {
            read.add(line.getValue());
        }
        return read;
    }
}
