package org.claimcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.RandomAccessFile;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.claimcheck.ingest.Intake.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that are many times larger than the memory, read by a program of its own with a heap of 64 MB. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class BoundedMemoryTest {

    private static final long TWO_GIGABYTES = 2L << 30;
    private static final String LINE = "{\"body\":\"The pier at Osk closed on Monday, the harbour master said.\"}\n";

    /** Reads a file in a program of its own. */
    static final class Reader {

        private Reader() {}

        public static void main(String[] arguments) {
            long[] counts = new long[2];
            Intake intake =
                    arguments.length > 1 ? new Intake(new Limits(1 << 20, 1 << 20, 1L << 40, 200, 3)) : new Intake();
            intake.read(Path.of(arguments[0]), item -> {
                if (item instanceof Item.Refused refused) {
                    counts[1]++;
                    System.out.println(refused.quarantined().reason());
                } else {
                    counts[0]++;
                }
            });
            System.out.println(counts[0] + " read, " + counts[1] + " refused");
        }
    }

    @Test
    void aLineOfTwoGigabytesIsPassedOver(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("x.jsonl"), LINE.repeat(100) + "{");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(TWO_GIGABYTES);
            sparse.seek(TWO_GIGABYTES);
            sparse.write(("\n" + LINE).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(read(file)).containsExactly("a line of more than 16 MB", "101 read, 1 refused");
    }

    @Test
    void aTextOfTwoGigabytesIsRefused(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("x.txt"), "The pier closed on Monday. ".repeat(400));
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(TWO_GIGABYTES);
        }
        assertThat(read(file, "small")).containsExactly("larger than 1 MB", "0 read, 1 refused");
    }

    @Test
    void linesOfSeveralTimesTheMemoryAreReadOneByOne(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("x.jsonl.gz");
        Random random = new Random(7);
        try (Writer out = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), StandardCharsets.UTF_8)) {
            for (int at = 0; at < 200_000; at++) {
                long number = random.nextLong();
                out.write("{\"id\":\"" + Long.toHexString(number) + "\",\"body\":\""
                        + (number + " tons of coal. ").repeat(20) + "\"}\n");
            }
        }
        assertThat(read(file)).containsExactly("200000 read, 0 refused");
    }

    @Test
    void anExportOfSeveralTimesTheMemoryIsReadItemByItem(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path file = folder.resolve("x.xml.gz");
        try (Writer out = packed(file)) {
            out.write("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Harbour Post</title>\n");
            for (int at = 0; at < 60_000; at++) {
                out.write("<item><title>Pier " + at
                        + "</title><wp:post_type>post</wp:post_type><content:encoded><![CDATA[<p>"
                        + (at + " tons of coal were landed. ").repeat(60) + "</p>]]></content:encoded></item>\n");
            }
            out.write("</channel></rss>");
        }
        assertThat(read(file, "small")).containsExactly("60000 read, 0 refused");
    }

    @Test
    void aListOfSeveralTimesTheMemoryIsReadObjectByObject(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path file = folder.resolve("x.json.gz");
        try (Writer out = packed(file)) {
            for (int at = 0; at < 100_000; at++) {
                out.write((at == 0 ? "[" : ",") + "{\"id\":\"" + at + "\",\"body\":\""
                        + (at + " tons of coal were landed. ").repeat(40) + "\"}");
            }
            out.write("]");
        }
        assertThat(read(file, "small")).containsExactly("100000 read, 0 refused");
    }

    private static Writer packed(Path file) throws IOException {
        return new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), StandardCharsets.UTF_8);
    }

    private static List<String> read(Path file, String... more) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String[] command = {
            java,
            "-Xmx64m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Reader.class.getName(),
            file.toString()
        };
        String[] all = Arrays.copyOf(command, command.length + more.length);
        System.arraycopy(more, 0, all, command.length, more.length);
        Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().toList();
    }
}
