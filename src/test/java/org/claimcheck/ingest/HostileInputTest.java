package org.claimcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not well meant is limited, refused and listed by its reason, and stops nothing else. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class HostileInputTest {

    private static final String PAGE = "The pier at Osk closed on Monday, the harbour master said.";

    @Test
    void aFileThatUnpacksToFarMoreThanTextDoesIsRefused() throws IOException {
        byte[] bomb = gzip(blanks(64));
        assertThat(Reads.of(bomb, "a.gz").refused())
                .containsExactly("a.gz: unpacks to more than 200 times its size, as no text does");
        assertThat(Reads.of(gzip(bomb), "b.gz").refused())
                .containsExactly("b.gz: unpacks to more than 200 times its size, as no text does");
    }

    @Test
    void anArchiveThatIsABombIsRefusedAsOne(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int member = 0; member < 40; member++) {
                zip.putNextEntry(new ZipEntry(member + ".jsonl"));
                zip.write(blanks(1));
            }
        }
        Files.writeString(folder.resolve("good.txt"), PAGE);

        Reads reads = Reads.of(folder);

        assertThat(reads.ids()).containsExactly("good.txt");
        assertThat(reads.refused())
                .last()
                .isEqualTo("bomb.zip: unpacks to more than 200 times its size, as no text does");
        assertThat(Reads.of(Files.readAllBytes(file), "bomb").refused())
                .last()
                .isEqualTo("bomb: unpacks to more than 200 times its size, as no text does");
    }

    @Test
    void whatPacksWellAndIsSmallIsRead() throws IOException {
        String lines = "{\"body\":\"The pier at Osk closed on Monday.\"}\n".repeat(100_000);
        Reads reads = Reads.of(gzip(lines.getBytes(StandardCharsets.UTF_8)), "same.jsonl.gz");
        assertThat(reads.refused()).isEmpty();
        assertThat(reads.articles()).hasSize(100_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/x.txt", "/etc/x.txt", "a/../../x.txt", "..\\x.txt", "C:\\x.txt"})
    void aMemberWhoseNameLeadsOutIsRefused(String name, @TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.zip"), zip(name, PAGE, "good..name/..x/b.txt", PAGE));
        String reason = "a.zip!" + name.replace('\\', '/') + ": its name leads out of the archive";
        assertThat(Reads.of(file).refused()).containsExactly(reason);
        assertThat(Reads.of(Files.readAllBytes(file), "a.zip").refused()).containsExactly(reason);
        assertThat(Reads.of(file).ids()).containsExactly("a.zip!good..name/..x/b.txt");
    }

    @Test
    void linksAndDevicesInAnArchiveAreNotFollowed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            TarArchiveEntry link = new TarArchiveEntry("link.txt", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            for (TarArchiveEntry entry : new TarArchiveEntry[] {
                link,
                new TarArchiveEntry("pipe", TarConstants.LF_FIFO),
                new TarArchiveEntry("disk", TarConstants.LF_BLK)
            }) {
                tar.putArchiveEntry(entry);
                tar.closeArchiveEntry();
            }
            TarArchiveEntry page = new TarArchiveEntry("good.txt");
            page.setSize(PAGE.length());
            tar.putArchiveEntry(page);
            tar.write(PAGE.getBytes(StandardCharsets.UTF_8));
            tar.closeArchiveEntry();
        }
        Reads reads = Reads.of(bytes.toByteArray(), "a.tar");
        assertThat(reads.ids()).containsExactly("a.tar!good.txt");
        assertThat(reads.refused())
                .containsExactly(
                        "a.tar!link.txt: a link, not a file",
                        "a.tar!pipe: a device or pipe, not a file",
                        "a.tar!disk: a device or pipe, not a file");
    }

    @Test
    void linksOfAFolderStayInIt(@TempDir Path place) throws IOException {
        Path secret = Files.writeString(place.resolve("secret.txt"), PAGE);
        Path folder = Files.createDirectory(place.resolve("desk"));
        Files.writeString(folder.resolve("a.txt"), PAGE);
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("a.txt"));
        Files.createSymbolicLink(folder.resolve("c.txt"), secret);
        Files.createSymbolicLink(folder.resolve("d.txt"), folder.resolve("none.txt"));
        Files.createSymbolicLink(folder.resolve("e.txt"), folder.resolve("e.txt"));
        Files.createSymbolicLink(folder.resolve("f"), place);

        Reads reads = Reads.of(folder);

        assertThat(reads.ids()).containsExactly("a.txt", "b.txt");
        assertThat(reads.refused())
                .containsExactlyInAnyOrder(
                        "c.txt: a link that leads out of the folder; such links are not followed",
                        "d.txt: a link that leads nowhere",
                        "e.txt: a link that leads nowhere",
                        "f: a link to a folder; such links are not followed");
    }

    @Test
    void aPipeIsNotWaitedFor(@TempDir Path folder) throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(made(pipe), "no mkfifo on this machine");
        Files.writeString(folder.resolve("a.txt"), PAGE);
        assertThat(Reads.of(folder).refused())
                .containsExactly("pipe: not a file; what a pipe holds is read from standard input (-)");
        assertThat(Reads.of(pipe).refused())
                .containsExactly("pipe: not a file; what a pipe holds is read from standard input (-)");
    }

    private static boolean made(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void whatMayNotBeReadIsListed(@TempDir Path folder) throws IOException {
        Path closed = Files.writeString(folder.resolve("closed.txt"), PAGE);
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(closed), "this user may read everything");
        assertThat(Reads.of(folder).refused())
                .containsExactlyInAnyOrder("closed.txt: no permission to read it", "inner: no permission to read it");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"body\":', '[', 400000",
        "'{\"uri\":\"x\",\"headlines\":', '[{\"a\":', 100000",
        "'<html><body>', '<div>', 400000",
        "'<html><body>', '<b><i>', 200000",
        "'<nitf><body><body.content>', '<p>', 400000",
        "'<?xml version=\"1.0\"?><newsItem>', '<a b=\"c\">', 200000",
        "'<rss><channel><item><description>', '&lt;p&gt;', 200000",
        "'# Pier\n\n', '> ', 200000",
        "'# Pier\n\n', '- ', 200000",
        "'# Pier\n\n', '[', 200000",
        "'# Pier\n\n', '*a **b ', 60000",
        "'---\na: ', '[', 60000",
        "'---\na: ', '{a: ', 15000",
    })
    void deepNestingComesToAnEnd(String start, String again, int times) {
        Reads reads = Reads.of(start + again.repeat(times), "deep");
        assertThat(reads.articles().size() + reads.refused().size()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>", "<a/>", "<p></p>", "<!---->"})
    void moreElementsThanFitIntoTheMemoryAreRefused(String element) {
        String page = "<html><body><p>" + PAGE + "</p>" + element.repeat(2_100_000);
        assertThat(Reads.of(page, "x.html").refused()).containsExactly("x.html: more than 500000 elements");
    }

    @Test
    void moreValuesThanFitIntoTheMemoryAreRefused() {
        String json = "[{\"uri\":\"x\",\"bodies\":[" + "[],".repeat(2_000_000) + "[]]}]";
        assertThat(Reads.of(json, "x.json").refused())
                .singleElement()
                .asString()
                .startsWith("x.json: not JSON");
    }

    @Test
    void aGiganticLineIsRefusedAndTheNextOneRead() {
        String long17 = "{\"body\":\"" + "The pier closed. ".repeat(1 << 20) + "\"}";
        Reads reads = Reads.of("{\"body\":\"One.\"}\n" + long17 + "\n{\"body\":\"Two.\"}\n", "x.jsonl");
        assertThat(reads.ids()).containsExactly("x.jsonl!1", "x.jsonl!3");
        assertThat(reads.refused()).containsExactly("x.jsonl!2: a line of more than 16 MB");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nitf | <nitf><body><body.content><p>The pier closed. &%s;</p></body.content></body></nitf>",
                "html | <html><body><p>The pier closed on Monday. &%s;</p></body></html>",
                "rss | <rss><channel><item><title>Pier</title><description>The pier closed. &%s;</description></item></channel></rss>",
            })
    void entitiesOfADocumentAreNeitherExpandedNorFetched(String root, String document, @TempDir Path folder)
            throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "the secret words");
        String types = "<?xml version=\"1.0\"?><!DOCTYPE " + root
                + " [<!ENTITY a \"boom boom boom\"><!ENTITY b \"&a;&a;&a;\">" + "<!ENTITY f SYSTEM \"" + secret.toUri()
                + "\"><!ENTITY % p SYSTEM \"" + secret.toUri() + "\">%p;]>";
        for (String entity : new String[] {"b", "f"}) {
            String text =
                    Reads.of(types + document.replace("%s", entity), "x").only().text();
            assertThat(text).doesNotContain("boom").doesNotContain("secret");
        }
    }

    @Test
    void manyGenerationsOfEntitiesTakeNoTime() {
        StringBuilder types = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY a0 \"boom\">");
        for (int at = 1; at < 60; at++) {
            types.append("<!ENTITY a")
                    .append(at)
                    .append(" \"")
                    .append(("&a" + (at - 1) + ";").repeat(10))
                    .append("\">");
        }
        String text = Reads.of(
                        types + "]><nitf><body><body.content><p>" + PAGE + " &a59;</p></body.content></body></nitf>",
                        "x")
                .only()
                .text();
        assertThat(text).isEqualTo(PAGE + " &a59;");
    }

    private static byte[] blanks(int megabytes) {
        byte[] blanks = new byte[megabytes << 20];
        Arrays.fill(blanks, (byte) ' ');
        blanks[0] = '{';
        return blanks;
    }

    @Test
    void aZipFileOfVeryManyMembersIsReadAsAStream(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("many.zip");
        String path = "a/long/path/".repeat(20);
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            zip.setMethod(ZipOutputStream.STORED);
            for (int member = 0; member < 130_000; member++) {
                ZipEntry entry = new ZipEntry(path + "." + member);
                entry.setSize(0);
                entry.setCompressedSize(0);
                entry.setCrc(0);
                zip.putNextEntry(entry);
            }
            zip.setMethod(ZipOutputStream.DEFLATED);
            zip.putNextEntry(new ZipEntry("page.html"));
            zip.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Unpacking.isCrowded(file)).isTrue();
        assertThat(Reads.of(file).ids()).containsExactly("many.zip!page.html");
        assertThat(Unpacking.isCrowded(Files.write(folder.resolve("one.zip"), zip("a.html", PAGE))))
                .isFalse();
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int at = 0; at < namesAndContents.length; at += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[at]));
                zip.write(namesAndContents[at + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }
}
