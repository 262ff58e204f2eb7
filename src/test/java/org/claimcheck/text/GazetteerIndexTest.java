package org.claimcheck.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/**
 * The index that ships is the one of the table that ships. When the table was made anew: {@code mvn -Dquick test
 * -Dtest=GazetteerIndexTest -Dclaimcheck.rewrite=true}.
 */
class GazetteerIndexTest {

    private static final Path SHIPPED = Path.of("src/main/resources/org/claimcheck/text/gazetteer.index.gz");

    @Test
    void theIndexThatShipsIsOfTheTableThatShips() throws IOException {
        byte[] table = Resources.bytes(Gazetteer.class, "gazetteer.tsv.gz");
        byte[] made = GazetteerIndex.of(table).bytes(table);
        if (Boolean.getBoolean("claimcheck.rewrite")) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                out.write(made);
            }
            Files.write(SHIPPED, packed.toByteArray());
            return;
        }
        byte[] shipped = Resources.bytes(Gazetteer.class, "gazetteer.index.gz");
        assertThat(shipped).isEqualTo(made);
        assertThat(GazetteerIndex.read(shipped, table))
                .hasValueSatisfying(index -> assertThat(index.bytes(table)).isEqualTo(made));
    }

    @Test
    void anIndexOfAnotherTableIsNotUsed() {
        byte[] table = "lyon\t\tP\tFR\t84\t5\t1\t2\nnew york\t\tP\tUS\tNY\t8\t3\t4\n".getBytes(UTF_8);
        GazetteerIndex index = GazetteerIndex.of(table);
        assertThat(index.find(table, "new york".getBytes(UTF_8))).isPositive();
        assertThat(index.find(table, "york".getBytes(UTF_8))).isNegative();
        assertThat(index.longest("new")).isEqualTo(2);
        byte[] other = table.clone();
        other[0] = 'r';
        assertThat(GazetteerIndex.read(index.bytes(table), table)).isPresent();
        assertThat(GazetteerIndex.read(index.bytes(table), other)).isEmpty();
        assertThat(GazetteerIndex.read(new byte[0], table)).isEmpty();
    }
}
