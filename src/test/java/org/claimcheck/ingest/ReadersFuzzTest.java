package org.claimcheck.ingest;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimcheck.ingest.Intake.Item;
import org.claimcheck.model.Article;
import org.claimcheck.model.Section;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Throws anything at the readers: none of them may throw, and what they read must hold together. In the build the samples
 * and every input that ever broke a reader are tried; {@code JAZZER_FUZZ=1 mvn test -Djazzer.hooks=true -Dtest='ReadersFuzzTest#json'} looks
 * for new ones.
 */
class ReadersFuzzTest {

    private static final Limits SMALL = new Limits(1 << 20, 1 << 20, 8 << 20, 200, 3);

    private static final Limits TINY = new Limits(1 << 20, 60, 8 << 20, 200, 3);

    @MethodSource("samples")
    @FuzzTest(maxDuration = "5m")
    void anything(byte[] input) {
        sound(input);
    }

    @MethodSource("jsonSamples")
    @FuzzTest(maxDuration = "5m")
    void json(byte[] input) {
        sound(after("{", input));
        sound(after("[{", input));
        sound(input);
    }

    @MethodSource("xmlSamples")
    @FuzzTest(maxDuration = "5m")
    void xml(byte[] input) {
        sound(after("<?xml version=\"1.0\"?>\n", input));
        sound(input);
    }

    @MethodSource("pageSamples")
    @FuzzTest(maxDuration = "5m")
    void page(byte[] input) {
        sound(after("<!doctype html>\n", input));
        sound(input);
    }

    @MethodSource("textSamples")
    @FuzzTest(maxDuration = "5m")
    void text(byte[] input) {
        sound(after("The pier closed on Monday, the harbour master said.\n", input));
        sound(input);
    }

    @MethodSource("archiveSamples")
    @FuzzTest(maxDuration = "5m")
    void archive(byte[] input) {
        sound(input);
    }

    /** What is too large to be held, read entry by entry: the limit is that of a very small memory. */
    @MethodSource("xmlSamples")
    @FuzzTest(maxDuration = "5m")
    void lists(byte[] input) {
        sound(after("<rss><channel><title>Harbour Post</title><item>", input), TINY);
        sound(after("[{\"body\":\"The pier closed on Monday.\"},{\"", input), TINY);
        sound(input, TINY);
    }

    @MethodSource("dateSamples")
    @FuzzTest(maxDuration = "5m")
    void date(byte[] input) {
        String words = new String(input, StandardCharsets.UTF_8);
        Dates.read(words);
        WrittenDate.in(words);
        Byline.of(words);
        Outlet.ofMasthead(words);
        Outlet.ofDateline(words);
        Outlet.ofUrl(words);
        Furniture.kindOf(words);
    }

    private static byte[] after(String start, byte[] input) {
        byte[] head = start.getBytes(StandardCharsets.UTF_8);
        byte[] whole = new byte[head.length + input.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(input, 0, whole, head.length, input.length);
        return whole;
    }

    private static void sound(byte[] input) {
        sound(input, SMALL);
    }

    private static void sound(byte[] input, Limits limits) {
        List<Item> items = new ArrayList<>();
        new Intake(limits).read(new ByteArrayInputStream(input), "x", items::add);
        for (Item item : items) {
            if (item instanceof Item.Read read) {
                sound(read.article());
            }
        }
    }

    private static void sound(Article article) {
        String text = article.text();
        claim(!text.isBlank(), "an article without text");
        claim(Characters.sound(text).equals(text), "unsound characters");
        int end = 0;
        for (Section section : article.sections()) {
            claim(section.span().start() >= end, "sections overlap");
            end = section.span().end();
        }
        claim(end <= text.length(), "a section ends behind the text");
        for (int at = 0; at < text.length(); at += 1 + text.length() / 50) {
            claim(article.sourceMap().line(at) > 0 && article.sourceMap().column(at) > 0, "no place at " + at);
        }
        article.editorial()
                .marked()
                .forEach(mark ->
                        claim(mark.span() == null || mark.span().end() <= text.length(), "a mark outside the text"));
    }

    private static void claim(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    static Stream<Arguments> samples() {
        return files().map(ReadersFuzzTest::bytes);
    }

    static Stream<Arguments> jsonSamples() {
        return named(".json");
    }

    static Stream<Arguments> xmlSamples() {
        return named(".xml", ".nitf", ".rss", ".atom", ".wxr");
    }

    static Stream<Arguments> pageSamples() {
        return named(".html");
    }

    static Stream<Arguments> textSamples() {
        return named(".txt", ".md");
    }

    static Stream<Arguments> archiveSamples() {
        return named(".zip", ".tar", ".gz", ".tgz", ".warc");
    }

    static Stream<Arguments> dateSamples() {
        return Stream.of(
                        "20310506T140500+0200",
                        "Tue, 06 May 2031 09:00:00 +0200",
                        "Published May 6, 2031 at 4:30 p.m. EST",
                        "By Ada Quill and Tom Reed, staff writers",
                        "Orlen, Vessia, May 3 (VNA) May 03, 2025",
                        "QuayHerald.com - News from the waterfront",
                        "https://www.quay.example/a?b=c",
                        "Photo 2 of 4")
                .map(words -> arguments((Object) words.getBytes(StandardCharsets.UTF_8)));
    }

    private static Stream<Arguments> named(String... endings) {
        return files().filter(file -> {
                    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                    return Stream.of(endings).anyMatch(name::endsWith);
                })
                .map(ReadersFuzzTest::bytes);
    }

    private static Stream<Path> files() {
        try (Stream<Path> files =
                Files.walk(Path.of(Objects.requireNonNull(ReadersFuzzTest.class.getResource("formats"))
                        .toURI()))) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Arguments bytes(Path file) {
        try {
            return arguments((Object) Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
