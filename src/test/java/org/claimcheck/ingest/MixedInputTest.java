package org.claimcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.claimcheck.model.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All samples together, in every container: the same articles come out of each. */
class MixedInputTest {

    private final Map<String, byte[]> files = new TreeMap<>();
    private List<String> texts = List.of();

    @BeforeEach
    void readTheFolder() throws IOException, URISyntaxException {
        Path samples = Path.of(Objects.requireNonNull(MixedInputTest.class.getResource("formats"))
                .toURI());
        try (Stream<Path> found = Files.list(samples)) {
            for (Path file : found.toList()) {
                files.put("desk/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
        texts = texts(Reads.of(samples));
        assertThat(texts).hasSizeGreaterThan(files.size());
    }

    @Test
    void aZipFileAndAZipStream(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("desk.zip"), zip());
        assertThat(texts(Reads.of(file))).isEqualTo(texts);
        assertThat(texts(Reads.of(zip(), "-"))).isEqualTo(texts);
        assertThat(Reads.of(file).articles().stream().map(Article::path).toList())
                .contains("desk.zip!desk/post.md", "desk.zip!desk/articles.jsonl");
    }

    @Test
    void aTarAndATarThatIsPacked(@TempDir Path folder) throws IOException {
        assertThat(texts(Reads.of(tar(), "desk.tar"))).isEqualTo(texts);
        Path packed = Files.write(folder.resolve("desk.tar.gz"), gzip(tar()));
        assertThat(texts(Reads.of(packed))).isEqualTo(texts);
    }

    @Test
    void filesThatArePackedOneByOne(@TempDir Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey() + ".gz");
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.write(path, gzip(file.getValue()));
        }
        Reads reads = Reads.of(folder);
        assertThat(texts(reads)).isEqualTo(texts);
        assertThat(reads.ids()).contains("desk/post.md.gz");
    }

    @Test
    void anArchiveWithinAnArchive() throws IOException {
        files.keySet().removeIf(name -> !name.endsWith(".md"));
        byte[] inner = zip();
        files.clear();
        files.put("inner.bin", gzip(inner));
        assertThat(Reads.of(tar(), "outer").ids()).containsExactly("outer!inner.bin!desk/post.md");
    }

    @Test
    void aWebArchiveThatIsPacked() throws IOException {
        String page = "<html><head><title>Osk ferry</title></head><body><p>The ferry to Osk sails again, the harbour"
                + " master said.</p></body></html>";
        byte[] bytes = (record("http://quay.example/osk", "text/html", page)
                        + record("http://quay.example/logo", "image/png", "\u0089PNG")
                        + record("http://quay.example/lum", "text/html; charset=utf-8", page))
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Reads.of(gzip(bytes), "crawl.warc.gz").ids())
                .containsExactly("crawl.warc.gz!http://quay.example/osk", "crawl.warc.gz!http://quay.example/lum");
    }

    private static String record(String address, String type, String page) {
        String http =
                "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + page.length() + "\r\n\r\n" + page;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2031-05-01T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:5d8b1c1e-0000-4000-8000-000000000001>\r\n"
                + "Content-Type: application/http;msgtype=response\r\nContent-Length: " + http.length() + "\r\n\r\n"
                + http + "\r\n\r\n";
    }

    private static List<String> texts(Reads reads) {
        return reads.articles().stream().map(Article::text).sorted().toList();
    }

    private byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private byte[] tar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
                entry.setSize(file.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(file.getValue());
                tar.closeArchiveEntry();
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
