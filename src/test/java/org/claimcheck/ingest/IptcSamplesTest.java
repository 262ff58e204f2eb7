package org.claimcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.model.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The public samples of the IPTC. What each holds is found out here by other means than in the readers: every text in English
 * must be read whole, and nothing else as an article. They are not part of the project; where their folder is missing the test
 * is skipped, and fails if the environment variable {@code CLAIMCHECK_REQUIRE_SEEDS} is set.
 */
class IptcSamplesTest {

    private static final Path SAMPLES = Path.of("..", "shared", "formats");
    private static final Set<String> TEXTUAL = Set.of("", "text", "composite");

    private static final Map<String, List<Article>> READ = new TreeMap<>();
    private static final List<String> REFUSED = new ArrayList<>();

    @BeforeAll
    static void read() {
        boolean present = Files.isDirectory(SAMPLES);
        if (System.getenv("CLAIMCHECK_REQUIRE_SEEDS") != null) {
            assertThat(present).as("samples at %s", SAMPLES).isTrue();
        }
        assumeTrue(present, "no samples at " + SAMPLES);
        Reads reads = Reads.of(SAMPLES);
        READ.putAll(reads.articles().stream()
                .collect(Collectors.groupingBy(it -> it.path().replaceFirst("!.*", ""))));
        REFUSED.addAll(reads.refused());
    }

    @TestFactory
    Stream<DynamicTest> everyTextItemIsReadAndNothingElse() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(SAMPLES)) {
            files = found.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().endsWith(".json") || file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(50);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(SAMPLES.relativize(file).toString(), () -> check(file)));
    }

    @Test
    void whatIsNotReadIsRefusedForWhatItIs() {
        assertThat(REFUSED).noneMatch(reason -> reason.contains("not understood") || reason.contains("cannot be read"));
    }

    private static void check(Path file) throws IOException {
        String content = Files.readString(file);
        String body = file.toString().endsWith(".json") ? ofJson(content) : ofXml(content);
        String name = SAMPLES.relativize(file).toString().replace('\\', '/');
        List<Article> articles = READ.getOrDefault(name, List.of());
        if (body == null) {
            assertThat(articles)
                    .as("articles of a file that holds no text in English")
                    .isEmpty();
        } else {
            assertThat(articles).hasSize(1);
            assertThat(words(articles.get(0).text())).containsSubsequence(words(body));
        }
    }

    /** The words of an item's body, or null when it is no text or not in English. */
    private static @Nullable String ofJson(String content) {
        JsonNode item = JsonMapper.shared().readTree(content);
        boolean english = item.path("language").asString("en").startsWith("en");
        if (!english || !TEXTUAL.contains(item.path("type").asString("")) || item.has("eventDetails")) {
            return null;
        }
        for (String name : item.propertyNames()) {
            if (name.startsWith("body_") && !name.contains("xml")) {
                return plain(item.path(name).asString());
            }
        }
        for (JsonNode body : item.path("bodies")) {
            return plain(body.path("value").asString());
        }
        return null;
    }

    private static @Nullable String ofXml(String content) {
        Document document = Jsoup.parse(content, "", Parser.xmlParser());
        Element text = document.selectFirst("body\\.content");
        Element page = document.selectFirst("newsItem contentSet html > body");
        Element found = text == null ? page : text;
        return found == null ? null : found.text();
    }

    private static String plain(String value) {
        String markup = value.replaceAll("(?s).*<body.content>|</body.content>.*", "");
        return markup.indexOf('<') < 0
                ? markup
                : Jsoup.parse(markup.replace("<", " <")).body().text();
    }

    private static List<String> words(String text) {
        Function<String, Stream<String>> split =
                words -> Stream.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        return split.apply(text).filter(word -> !word.isEmpty()).toList();
    }
}
