package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Round-ups, live blogs and newsletters belong to each story that a part of them tells of, and an article with headings to one. */
class RoundUpsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in
    private Path folder;

    private List<String> lines = List.of();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void read() throws IOException {
        try (InputStream in = Objects.requireNonNull(RoundUpsTest.class.getResourceAsStream("round-ups.jsonl"))) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        Files.writeString(folder.resolve("night.properties"), "claimcheck.home=" + folder.resolve("home"));
    }

    @Test
    void eachPartBelongsToItsStory() throws IOException {
        check("all", lines);
        assertThat(storiesOf("ferry-1", "bank-1", "strike-1"))
                .as("round-ups glue no stories")
                .hasSize(3);
        assertThat(stories("briefing")).isEqualTo(storiesOf("ferry-1", "bank-1", "strike-1"));
        assertThat(stories("live")).isEqualTo(storiesOf("ferry-1", "bank-1", "strike-1"));
        assertThat(article("letter").path("story").asString()).isEqualTo(story("strike-1"));
        assertThat(article("letter").path("alsoIn"))
                .extracting(JsonNode::asString)
                .containsExactly(story("ferry-1"));
        assertThat(article("letter").path("because").asString())
                .contains("also in " + story("ferry-1") + " by its part");
        assertThat(claimsOf("letter", "ferry-1"))
                .isNotEmpty()
                .noneMatch(claim -> claim.matches("(?s).*(Kolej|Ostrava).*"));
        assertThat(claimsOf("letter", "strike-1")).isNotEmpty().noneMatch(claim -> claim.contains("Nordvik"));
    }

    @Test
    void anArticleOnOneEventIsOnePartWhateverHeadingsItHas() throws IOException {
        check("all", lines);
        for (String one : List.of("fire-1", "feature", "ferry-1", "bank-2")) {
            assertThat(article(one).path("alsoIn")).as(one).isEmpty();
        }
        assertThat(story("feature")).isEqualTo(story("strike-1"));
        assertThat(story("fire-1")).isEqualTo(story("fire-2"));
    }

    @Test
    void whatAPartSaysIsHeldAgainstItsStoryAlone() throws IOException {
        check("all", lines);
        List<String> found = new ArrayList<>();
        for (JsonNode finding : report().path("findings")) {
            Set<String> articles = new TreeSet<>();
            finding.path("evidence")
                    .forEach(it -> articles.add(it.path("article").asString()));
            if (articles.contains("briefing")) {
                found.add(finding.path("rule").asString() + " "
                        + finding.path("story").asString());
            }
        }
        assertThat(found).contains("percentage-conflict " + story("bank-1"));
        String bank = story("bank-1");
        assertThat(found).allMatch(it -> !it.startsWith("percentage") || it.endsWith(bank));
    }

    @Test
    void nightsAddUpWithRoundUpsToo() throws IOException {
        check("all", lines);
        Map<String, Set<String>> expected = memberships();
        Files.writeString(folder.resolve("night.properties"), "claimcheck.home=" + folder.resolve("nightly"));
        List<String> order = new ArrayList<>(lines);
        order.add(1, order.remove(8)); // the briefing in the first night
        check("first", order.subList(0, 5));
        check("second", order.subList(5, 9));
        check("third", order.subList(9, order.size()));
        Map<String, Set<String>> touched = memberships();
        expected.keySet().retainAll(touched.keySet()); // a night reports the stories that it touched
        assertThat(touched).isEqualTo(expected).containsKeys("briefing", "live", "letter", "ferry-2");
        out.reset();
        run("story", "briefing");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("briefing");
    }

    @Test
    void aGateHoldsEachPartOfADraftAgainstItsStory() throws IOException {
        check("all", lines);
        Set<String> briefing = stories("briefing");
        Set<String> letter = stories("letter");
        List<String> published = lines.stream()
                .filter(it -> !it.contains("\"id\": \"briefing\"") && !it.contains("\"id\": \"letter\""))
                .toList();
        Files.writeString(folder.resolve("night.properties"), "claimcheck.home=" + folder.resolve("published"));
        check("published", published);
        gate("briefing");
        assertThat(stories("briefing")).isEqualTo(briefing).hasSize(3);
        assertThat(report().path("findings"))
                .anySatisfy(it -> assertThat(it.path("rule").asString()).isEqualTo("percentage-conflict"));
        gate("letter");
        assertThat(stories("letter")).isEqualTo(letter).hasSize(2);
        gate("fire-1");
        assertThat(stories("fire-1")).hasSize(1);
    }

    private void gate(String draft) throws IOException {
        List<String> line = lines.stream()
                .filter(it -> it.contains("\"id\": \"" + draft + "\""))
                .toList();
        Path input = Files.write(folder.resolve("draft.jsonl"), line);
        run(
                "gate",
                "--against",
                "database",
                "--fail-on",
                "never",
                "--out",
                folder.resolve("out").toString(),
                "--format",
                "json",
                input.toString());
    }

    private Map<String, Set<String>> memberships() throws IOException {
        Map<String, Set<String>> all = new TreeMap<>();
        for (JsonNode article : report().path("articles")) {
            all.put(article.path("id").asString(), stories(article.path("id").asString()));
        }
        return all;
    }

    private List<String> claimsOf(String article, String inStoryOf) throws IOException {
        List<String> sentences = new ArrayList<>();
        String text = text(article);
        for (JsonNode fact : report().path("facts")) {
            boolean there = fact.path("story").asString().equals(story(inStoryOf));
            for (JsonNode claim : there ? fact.findValues("claims") : List.<JsonNode>of()) {
                claim.forEach(id -> sentences.addAll(sentence(id.asString(), article, text)));
            }
        }
        return sentences;
    }

    private List<String> sentence(String claim, String article, String text) {
        List<String> found = new ArrayList<>();
        try {
            for (JsonNode it : report().path("claims")) {
                if (it.path("id").asString().equals(claim)
                        && it.path("article").asString().equals(article)) {
                    JsonNode sentence = it.path("sentence");
                    found.add(text.substring(
                            sentence.path("start").asInt(), sentence.path("end").asInt()));
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return found;
    }

    private String text(String article) {
        for (String line : lines) {
            JsonNode node = JsonMapper.shared().readTree(line);
            if (node.path("id").asString().equals(article)) {
                return node.path("headline").asString() + "\n\n"
                        + node.path("body").asString();
            }
        }
        throw new AssertionError(article);
    }

    private Set<String> storiesOf(String... articles) throws IOException {
        Set<String> ids = new TreeSet<>();
        for (String article : articles) {
            ids.add(story(article));
        }
        return ids;
    }

    private String story(String article) throws IOException {
        return article(article).path("story").asString();
    }

    private Set<String> stories(String article) throws IOException {
        Set<String> ids = new TreeSet<>();
        ids.add(story(article));
        article(article).path("alsoIn").forEach(id -> ids.add(id.asString()));
        return ids;
    }

    private JsonNode article(String id) throws IOException {
        for (JsonNode article : report().path("articles")) {
            if (article.path("id").asString().equals(id)) {
                return article;
            }
        }
        throw new AssertionError(id + " is not in the report");
    }

    private JsonNode report() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(folder.resolve("out/report.json")));
    }

    private void check(String name, List<String> articles) throws IOException {
        Path input = Files.write(folder.resolve(name + ".jsonl"), articles);
        run("check", "--out", folder.resolve("out").toString(), "--format", "json", input.toString());
    }

    private void run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--config", folder.resolve("night.properties").toString()));
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(CommandLines.of(new Console(to, to)).execute(all.toArray(String[]::new)))
                .as("%s", out)
                .isZero();
    }
}
