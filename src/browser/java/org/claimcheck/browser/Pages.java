package org.claimcheck.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimcheck.cli.Program;
import org.claimcheck.report.LargeReport;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** One page of every kind, made by the program; once for all tests. */
final class Pages {

    /** What a page must show as it is written, and never do. */
    static final List<String> HOSTILE = List.of(
            "<script>document.title='owned'</script>",
            "<img src=x onerror=\"document.title='owned'\">",
            "&lt;b&gt; &amp; &#x3c;i&#x3e;",
            "\"><svg onload=document.title='owned'>",
            "</script><script>document.title='owned'</script>",
            "javascript:document.title='owned'");

    /** Half a surrogate can be written by its escape alone. */
    private static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final Path FOLDER = folder();
    private static final Map<String, Path> ALL = make();

    private Pages() {}

    /** The pages by their kind. */
    static Map<String, Path> all() {
        return ALL;
    }

    static Path of(String kind) {
        Path page = ALL.get(kind);
        if (page == null) {
            throw new AssertionError("no page " + kind);
        }
        return page;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("claimcheck-pages");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Path> make() {
        try {
            Map<String, Path> pages = new LinkedHashMap<>();
            Path config = Files.writeString(
                    FOLDER.resolve("night.properties"),
                    "claimcheck.home=" + FOLDER.resolve("home") + "\nclaimcheck.reports=" + FOLDER.resolve("reports")
                            + "\nclaimcheck.desk.own-outlets=Baltic Courier\nclaimcheck.desk.zone=Europe/Riga\n");
            String samples = FOLDER.resolve("samples").toString();
            Program.run("samples", samples);
            Path three = FOLDER.resolve("three");
            Files.createDirectories(three);
            try (Stream<Path> files = Files.list(Path.of(samples))) {
                for (Path file : files.sorted().limit(3).toList()) {
                    Files.copy(file, three.resolve(String.valueOf(file.getFileName())));
                }
            }
            check(config, three.toString());
            check(config, samples);
            pages.put("single", FOLDER.resolve("reports/latest/report.html").toRealPath());
            pages.put("runs", FOLDER.resolve("reports/index.html"));
            Path gate = FOLDER.resolve("gate");
            Program.run(
                    "gate",
                    first(three).toString(),
                    "--config",
                    config.toString(),
                    "--against",
                    "database",
                    "--fail-on",
                    "never",
                    "--out",
                    gate.toString());
            pages.put("gate", gate.resolve("report.html"));
            pages.put("quiet", report("quiet", List.of(article("q1", "Council opens a library", "The library opened."))));
            pages.put("hostile", report("hostile", hostile()));
            Path large = FOLDER.resolve("large");
            LargeReport.write(large);
            pages.put("front", large.resolve("report.html"));
            pages.put("more", large.resolve("more-1.html"));
            try (Stream<Path> stories = Files.list(large.resolve("stories"))) {
                pages.put("story", stories.sorted().findFirst().orElseThrow());
            }
            return Collections.unmodifiableMap(pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path first(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().findFirst().orElseThrow();
        }
    }

    private static void check(Path config, String articles) {
        Program.run("check", articles, "--config", config.toString(), "--quiet", "--format", "html");
    }

    private static Path report(String name, List<Map<String, String>> articles) throws IOException {
        List<String> lines =
                articles.stream().map(ASCII::writeValueAsString).toList();
        Path file = Files.write(FOLDER.resolve(name + ".jsonl"), lines, StandardCharsets.UTF_8);
        Path config = Files.writeString(
                FOLDER.resolve(name + ".properties"),
                "claimcheck.home=" + FOLDER.resolve(name + "-home") + "\nclaimcheck.reports="
                        + FOLDER.resolve(name + "-reports") + "\n");
        check(config, file.toString());
        return FOLDER.resolve(name + "-reports/latest/report.html").toRealPath();
    }

    /** Articles that disagree, with hostile text wherever an article can hold any. */
    private static List<Map<String, String>> hostile() {
        String attack = String.join(" ", HOSTILE);
        List<Map<String, String>> articles = new ArrayList<>();
        for (int at = 0; at < 2; at++) {
            String body = "A fire at the " + attack + " sawmill in Lyon killed " + (at == 0 ? "12" : "nine")
                    + " people on Thursday, Mayor Ilse Torvald said.\n\n“We lost " + (at == 0 ? "good " : "")
                    + "neighbours " + attack + " last night,” Torvald told reporters. \u202Edesrever\u202C \uD83D end.";
            Map<String, String> article = article("h" + at + "\"'><b>", attack, body);
            article.put("source", "Outlet|" + at + " " + attack);
            article.put("url", at == 0 ? "javascript:document.title='owned'" : "https://example.org/\"><script>");
            article.put("section", attack);
            articles.add(article);
        }
        articles.get(1).put("headline", "L".repeat(100_000));
        return articles;
    }

    private static Map<String, String> article(String id, String headline, String body) {
        Map<String, String> article = new LinkedHashMap<>();
        article.put("id", id);
        article.put("source", "Harbour Post");
        article.put("published", "2024-05-02T09:00:00Z");
        article.put("headline", headline);
        article.put("body", body);
        article.put("language", "en");
        return article;
    }
}
