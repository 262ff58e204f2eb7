package org.claimcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.claimcheck.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

    private static final String PAGE =
            "Ferry line to Osk reopens\n\nThe ferry line to Osk reopened on Monday after a year.\n";
    private static final String LINE = "{\"headline\":\"Osk\",\"body\":\"The ferry runs again.\"}\n";

    @Test
    void aFolderIsReadInTheOrderOfNamesWithPathsAsIds(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("desk/.drafts"));
        Files.writeString(folder.resolve("desk/b.txt"), PAGE);
        Files.writeString(folder.resolve("desk/.drafts/hidden.txt"), PAGE);
        Files.writeString(folder.resolve("a.jsonl"), LINE + "{\"id\":\"own\",\"body\":\"Two boats sail.\"}\n");

        assertThat(Reads.of(folder).ids()).containsExactly("a.jsonl!1", "own", "desk/b.txt");
    }

    @Test
    void whatCannotBeReadIsListedWithItsReasonAndStopsNothing(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("1.txt"), "");
        Files.writeString(folder.resolve("2.txt"), " \n\n ");
        Files.write(folder.resolve("3.txt"), new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        Files.writeString(folder.resolve("4.jsonl"), LINE + "{\"body\":\n{\"headline\":\"no more\"}\n" + LINE);
        Files.writeString(folder.resolve("5.pdf"), "%PDF-1.7 and so on");
        Files.writeString(folder.resolve("6.gz"), "\u001f\u008b not packed", StandardCharsets.ISO_8859_1);

        Reads reads = Reads.of(folder);

        assertThat(reads.ids()).containsExactly("4.jsonl!1", "4.jsonl!4");
        assertThat(reads.refused()).hasSize(7);
        assertThat(reads.refused().get(0)).isEqualTo("1.txt: empty");
        assertThat(reads.refused().get(1)).isEqualTo("2.txt: empty");
        assertThat(reads.refused().get(2)).isEqualTo("3.txt: binary, not text");
        assertThat(reads.refused().get(3)).startsWith("4.jsonl!2: not JSON");
        assertThat(reads.refused().get(4)).isEqualTo("4.jsonl!3: no body");
        assertThat(reads.refused().get(5)).isEqualTo("5.pdf: binary, not text");
        assertThat(reads.refused().get(6)).startsWith("6.gz: cannot be read");
    }

    @Test
    void aLinkToAFolderIsNotFollowed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), PAGE);
        Files.createSymbolicLink(folder.resolve("loop"), folder);

        Reads reads = Reads.of(folder);

        assertThat(reads.ids()).containsExactly("a.txt");
        assertThat(reads.refused()).containsExactly("loop: a link to a folder; such links are not followed");
    }

    @Test
    void aDamagedArchiveIsRefusedFromTheDamageOn() throws IOException {
        byte[] whole = gzip(tar("x.txt", PAGE.repeat(400)));
        for (int length = 20; length < whole.length; length += 7) {
            Reads reads = Reads.of(Arrays.copyOf(whole, length), "cut.tgz");
            assertThat(reads.refused()).as("%d bytes", length).isNotEmpty();
        }
    }

    @Test
    void aMissingFileIsRefused(@TempDir Path folder) {
        assertThat(Reads.of(folder.resolve("none.txt")).refused()).containsExactly("none.txt: no such file");
    }

    @Test
    void anArchiveNamesItsMembersAndAPackedFileKeepsItsName(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.zip"), zip("z/b.txt", PAGE, "a.jsonl", LINE, "c.bin", "\0\1\2\3"));
        Files.write(folder.resolve("b.tgz"), gzip(tar("x.txt", PAGE)));
        Files.write(folder.resolve("c.txt.gz"), gzip(PAGE.getBytes(StandardCharsets.UTF_8)));

        Reads reads = Reads.of(folder);

        assertThat(reads.ids()).containsExactly("a.zip!a.jsonl!1", "a.zip!z/b.txt", "b.tgz!x.txt", "c.txt.gz");
        assertThat(reads.refused()).containsExactly("a.zip!c.bin: binary, not text");
    }

    @Test
    void archivesWithinArchivesHaveABottom() throws IOException {
        byte[] packed = zip("a.txt", PAGE);
        for (int depth = 0; depth < 4; depth++) {
            packed = zip("inner.zip", packed);
        }
        assertThat(Reads.of(packed, "bomb.zip").refused())
                .singleElement()
                .asString()
                .contains("deep");
    }

    @Test
    void aWebArchiveGivesItsPages() {
        String page = "<html><head><title>Osk ferry</title></head><body><p>The ferry to Osk sails again, the harbour"
                + " master said.</p></body></html>";
        String http =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + page.length() + "\r\n\r\n" + page;
        String record = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://quay.example/osk\r\n"
                + "WARC-Date: 2025-05-01T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:5d8b1c1e-0000-4000-8000-000000000001>\r\n"
                + "Content-Type: application/http;msgtype=response\r\nContent-Length: " + http.length() + "\r\n\r\n"
                + http
                + "\r\n\r\n";

        Article article = Reads.of(record, "crawl.warc").only();

        assertThat(article.id()).isEqualTo("crawl.warc!http://quay.example/osk");
        assertThat(article.text()).isEqualTo("Osk ferry\n\nThe ferry to Osk sails again, the harbour master said.");
    }

    @Test
    void charsetsAreTold() {
        String words = "The café in Osk said “we’re open” – and it was, Zoë Ångström told the Quay Herald.";
        for (String charset : new String[] {"UTF-8", "windows-1252", "UTF-16", "UTF-16LE"}) {
            byte[] bytes = words.getBytes(Charset.forName(charset));
            assertThat(Reads.of(bytes, "x.txt").only().text()).as(charset).isEqualTo(words);
        }
    }

    @Test
    void nothingUnsoundComesIn() {
        Article article = Reads.of("{\"body\":\"A\\u0000B \\ud800 \\ud83d\\ude00 C\"}", "x")
                .only();
        assertThat(article.text()).isEqualTo("A\uFFFDB \uFFFD \ud83d\ude00 C");
    }

    @Test
    void anotherLanguageIsSetAside() {
        String german = "Der Fährverkehr nach Osk ist am Montag wieder aufgenommen worden, und die Stadt hat sich nach"
                + " dem langen Winter auf die Gäste gefreut. Das Schiff fährt mit einer neuen Mannschaft, die von der"
                + " Reederei nicht vor dem Herbst abgelöst wird, wie es in der Mitteilung heißt.";
        assertThat(Reads.of(german, "x.txt").refused()).containsExactly("x.txt: in German; only English is checked");
    }

    @Test
    void aDocumentOfOneObjectOrAListIsReadToo() {
        assertThat(Reads.of("{\n \"body\": \"One boat sails.\"\n}", "x.json").ids())
                .containsExactly("x.json");
        Reads list = Reads.of("[{\"body\":\"One boat sails.\"},\n {\"body\":\"Two boats sail.\"}]", "y.json");
        assertThat(list.ids()).containsExactly("y.json!1", "y.json!2");
        assertThat(list.articles().get(1).sourceMap().line(0)).isEqualTo(2);
    }

    private static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int at = 0; at < namesAndContents.length; at += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[at]));
                Object content = namesAndContents[at + 1];
                zip.write(content instanceof byte[] raw ? raw : ((String) content).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(content.length());
            tar.putArchiveEntry(entry);
            tar.write(content.getBytes(StandardCharsets.UTF_8));
            tar.closeArchiveEntry();
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
