package org.claimcheck.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a search engine takes to index the same articles: Lucene 9.12 with its analyzer for English, headline and body stored,
 * two threads, the default buffer, one commit.
 */
final class LuceneIndexing {

    private static final int THREADS = 2;

    private LuceneIndexing() {}

    /** Indexes a corpus twice, once to get warm, and measures the second time. */
    static Spent measure(Path corpus, Path folder) throws IOException {
        index(corpus, folder);
        Spent begun = Spent.now();
        index(corpus, folder);
        return begun.since();
    }

    private static void index(Path corpus, Path folder) throws IOException {
        Path index = Files.createTempDirectory(folder, "lucene");
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (BufferedReader lines = Files.newBufferedReader(corpus, StandardCharsets.UTF_8);
                FSDirectory directory = FSDirectory.open(index);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new EnglishAnalyzer()))) {
            List<CompletableFuture<Void>> work = IntStream.range(0, THREADS)
                    .mapToObj(thread -> CompletableFuture.runAsync(() -> add(lines, writer), threads))
                    .toList();
            work.forEach(CompletableFuture::join);
            writer.commit();
        } finally {
            threads.shutdown();
            FileSystemUtils.deleteRecursively(index);
        }
    }

    private static void add(BufferedReader lines, IndexWriter writer) {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode article = JsonMapper.shared().readTree(line);
                Document document = new Document();
                document.add(new StringField("id", article.path("id").asString(), Store.YES));
                document.add(new TextField("headline", article.path("headline").asString(), Store.YES));
                document.add(new TextField("body", article.path("body").asString(), Store.YES));
                writer.addDocument(document);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
