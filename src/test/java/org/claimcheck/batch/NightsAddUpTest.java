package org.claimcheck.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A night adds its articles to the stories of the last days; in the end all stands as if it had been read at once. */
class NightsAddUpTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void articlesReadInNightsStandAsArticlesReadAtOnce(long seed) throws Exception {
        List<String> lines = new ArrayList<>(Newsdesk.articles(12));
        Random random = new Random(seed);
        Collections.shuffle(lines, random);
        Night nightly = new Night(folder.resolve("nightly"));
        Standing standing = new Standing();
        CheckOutcome last = null;
        int from = 0;
        for (int night = 0; from < lines.size(); night++) {
            int to = Math.min(lines.size(), from + 1 + random.nextInt(15));
            last = nightly.check(Newsdesk.write(folder.resolve("in" + night), lines.subList(from, to), 9));
            standing.add(last);
            from = to;
        }
        Standing expected = new Standing();
        CheckOutcome once = new Night(folder.resolve("once")).check(Newsdesk.write(folder.resolve("all"), lines, 9));
        expected.add(once);

        assertThat(once.standing()).as("there is something to find").isNotEmpty();
        assertThat(Objects.requireNonNull(last).standing()).isEqualTo(once.standing());
        assertThat(standing.stories).isEqualTo(expected.stories);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void storiesFollowTheirPastInWhateverNightsTheyCome(long seed) throws Exception {
        List<String> lines = new ArrayList<>(Newsdesk.affairs(5));
        Random random = new Random(seed);
        Collections.shuffle(lines, random);
        Night nightly = new Night(folder.resolve("nightly"));
        Standing standing = new Standing();
        int from = 0;
        for (int night = 0; from < lines.size(); night++) {
            int to = Math.min(lines.size(), from + 1 + random.nextInt(9));
            standing.add(nightly.check(Newsdesk.write(folder.resolve("in" + night), lines.subList(from, to), 9)));
            from = to;
        }
        Standing expected = new Standing();
        expected.add(new Night(folder.resolve("once")).check(Newsdesk.write(folder.resolve("all"), lines, 9)));

        assertThat(expected.stories.values().stream().filter(it -> it.contains("both name")))
                .as("trials and sentences follow what came before")
                .hasSize(10);
        assertThat(standing.stories).isEqualTo(expected.stories);
    }

    @Test
    void aNightJudgesAndReportsTheStoriesThatItTouchesWhole() throws Exception {
        List<String> lines = Newsdesk.articles(10);
        Night night = new Night(folder.resolve("night"));
        List<String> first = new ArrayList<>(lines);
        String late = first.remove(14); // tells of more dead than the others
        CheckOutcome before = night.check(Newsdesk.write(folder.resolve("first"), first, 9));
        Judged judged = new Judged();
        CheckOutcome after =
                night.check(List.of(Newsdesk.write(folder.resolve("late"), List.of(late), 9)), false, judged);

        JsonNode report = JsonMapper.shared().readTree(Night.reportOf(after).toFile());
        assertThat(judged.stories.get()).isEqualTo(1);
        assertThat(report.path("run").path("articles").asInt()).isEqualTo(1);
        assertThat(report.path("stories")).hasSize(1);
        assertThat(report.path("articles")).hasSizeBetween(3, 9);
        assertThat(report.path("articles"))
                .allSatisfy(it -> assertThat(it.path("new").asBoolean())
                        .isEqualTo(it.path("id").asString().equals("e4-2")));
        assertThat(after.standing())
                .containsAll(before.standing())
                .hasSizeGreaterThan(before.standing().size());
    }

    @Test
    void aFindingOfAnEarlierNightPersistsUnderItsIdWhenItsStoryIsTouched() throws Exception {
        List<String> lines = Newsdesk.articles(1);
        Night night = new Night(folder.resolve("night"));
        CheckOutcome first = night.check(Newsdesk.write(folder.resolve("a"), List.of(lines.get(0), lines.get(2)), 9));
        String further = lines.get(1).replaceFirst("killed \\d+ people", "drew a crowd");
        CheckOutcome next = night.check(Newsdesk.write(folder.resolve("b"), List.of(further), 9));
        assertThat(Night.statuses(first)).isNotEmpty().containsOnly("new");
        assertThat(Night.statuses(next)).hasSameSizeAs(Night.statuses(first)).containsOnly("persisting");
    }

    @Test
    void aConflictThatAnotherArticleTakesASideInGoesOn() throws Exception {
        String tram = "{\"id\":\"%s\",\"source\":\"%s\",\"published\":\"2024-05-14\",\"body\":"
                + "\"A tram left the rails in Essen at %s on Monday, the fire brigade said. Nobody was hurt.\"}";
        List<String> lines = List.of(
                tram.formatted("a", "Ruhr Tribune", "8 a.m."),
                tram.formatted("b", "Emscher Post", "11 a.m."),
                tram.formatted("c", "Rail News", "11 a.m."));
        Night night = new Night(folder.resolve("night"));
        CheckOutcome first = night.check(Newsdesk.write(folder.resolve("a"), lines.subList(0, 2), 9));
        CheckOutcome next = night.check(Newsdesk.write(folder.resolve("b"), lines.subList(2, 3), 9));
        assertThat(Night.statuses(first)).containsExactly("new");
        assertThat(Night.statuses(next)).containsExactly("persisting");
    }

    @Test
    void articlesBeyondTheWindowAreLeftAlone() throws Exception {
        List<String> lines = Newsdesk.articles(1);
        String much = lines.get(2).replace("2024-01-01", "2024-03-20");
        Night night = new Night(folder.resolve("night")).with("claimcheck.grouping.window-days=20");
        night.check(Newsdesk.write(folder.resolve("a"), lines.subList(0, 2), 9));
        CheckOutcome next = night.check(Newsdesk.write(folder.resolve("b"), List.of(much), 9));
        JsonNode report = JsonMapper.shared().readTree(Night.reportOf(next).toFile());
        assertThat(report.path("articles")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "2, 1"})
    void fewerDaysAreLookedAtWhereTheyHoldTooMuch(int most, int grouped) throws Exception {
        List<String> lines = Newsdesk.articles(1);
        String later = lines.get(2).replace("2024-01-01", "2024-01-16");
        Night night = new Night(folder.resolve("night")).with("claimcheck.grouping.most-articles=" + most);
        night.check(Newsdesk.write(folder.resolve("a"), lines.subList(0, 2), 9));
        CheckOutcome next = night.check(Newsdesk.write(folder.resolve("b"), List.of(later), 9));
        JsonNode report = JsonMapper.shared().readTree(Night.reportOf(next).toFile());
        assertThat(report.path("articles")).hasSize(grouped);
    }

    @Test
    void anArticleOfLongAgoBringsInNoYearsBetween() throws Exception {
        List<String> lines = Newsdesk.articles(1);
        String between = lines.get(1).replace("2024-01-01", "2022-06-01").replace("January", "June");
        String old = lines.get(2).replace("2024-01-01", "2020-02-01").replace("January", "February");
        Night night = new Night(folder.resolve("night")).with("claimcheck.grouping.most-articles=2");
        night.check(Newsdesk.write(folder.resolve("a"), List.of(between), 9));
        CheckOutcome next = night.check(Newsdesk.write(folder.resolve("b"), List.of(lines.get(0), old), 9));
        JsonNode report = JsonMapper.shared().readTree(Night.reportOf(next).toFile());
        assertThat(report.path("articles")).hasSize(2);
    }

    @Test
    void moreArticlesThanAreGroupedAtOnceAreRefused() throws Exception {
        Night night = new Night(folder.resolve("night")).with("claimcheck.grouping.most-articles=2");
        Path three = Newsdesk.write(folder.resolve("a"), Newsdesk.articles(1), 9);
        assertThatExceptionOfType(CheckFailure.class)
                .isThrownBy(() -> night.check(three))
                .withMessageContaining("3 articles")
                .withMessageContaining("claimcheck.grouping.most-articles");
    }

    /** Counts the stories that are judged. */
    private static final class Judged implements Progress {

        final AtomicInteger stories = new AtomicInteger();
        private volatile String current = "";

        @Override
        public void begin(String name, int total) {
            current = name;
        }

        @Override
        public void advance(int done) {
            if (current.equals("judge")) {
                stories.addAndGet(done);
            }
        }

        @Override
        public void end() {}

        @Override
        public void note(String message) {}
    }

    /** What stands after some nights, by the reports alone: a story as the last report that touched it has it. */
    private static final class Standing {

        final Map<String, String> stories = new TreeMap<>();
        private final Map<String, String> storyOf = new TreeMap<>();

        void add(CheckOutcome night) {
            JsonNode report = JsonMapper.shared().readTree(Night.reportOf(night).toFile());
            report.path("stories").forEach(story -> story.path("articles").forEach(article -> {
                String before = storyOf.put(article.asString(), story.path("id").asString());
                if (before != null) {
                    stories.remove(before);
                }
            }));
            report.path("stories").forEach(story -> stories.put(story.path("id").asString(), told(report, story)));
        }

        private static String told(JsonNode report, JsonNode story) {
            TreeSet<String> told = new TreeSet<>();
            ObjectNode bare = ((ObjectNode) story).deepCopy();
            bare.remove("label"); // the most typical headline hangs on how rare words are, which later nights change
            told.add(bare.toString());
            for (String kind : List.of("facts", "findings")) {
                report.path(kind).forEach(item -> {
                    boolean open = !item.path("status").asString("").equals("resolved");
                    if (open
                            && item.path("story")
                                    .asString()
                                    .equals(story.path("id").asString())) {
                        ObjectNode plain = ((ObjectNode) item).deepCopy();
                        plain.remove("status");
                        told.add(plain.toString());
                    }
                });
            }
            return String.join("\n", told);
        }
    }
}
