package org.claimcheck.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** After articles were forgotten, what stands is what would stand if nobody had ever read them. */
class ForgettingAddsUpTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {2, 10, 21}) // in the second, stories fall apart that the forgotten article was not in
    void theNextNightLeavesWhatAFreshCheckWithoutThemFinds(long seed) throws Exception {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(Newsdesk.articles(3 + random.nextInt(10)));
        Collections.shuffle(lines, random);
        Night night = new Night(folder.resolve("night"));
        night.check(Newsdesk.write(folder.resolve("first"), lines, 12));
        night.check(Newsdesk.write(folder.resolve("second"), lines.subList(0, lines.size() / 2), 6));
        Set<String> gone = new TreeSet<>();
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            gone.add(id(lines.remove(random.nextInt(lines.size()))));
        }
        assertThat(new Forgetting(night.place(), null)
                        .forget(gone, List.of(), true)
                        .articles())
                .isEqualTo(gone);

        int read = random.nextInt(lines.size()) + 1; // the others stand already
        CheckOutcome next = night.check(Newsdesk.write(folder.resolve("third"), lines.subList(0, read), 12));
        CheckOutcome fresh = new Night(folder.resolve("fresh")).check(Newsdesk.write(folder.resolve("all"), lines, 12));

        assertThat(fresh.standing()).as("there is something to find").isNotEmpty();
        assertThat(next.standing()).isEqualTo(fresh.standing());
        assertThat(fresh.standing()).containsAll(open(next));
        gone.forEach(id -> assertThat(Night.comparable(next)).doesNotContain('"' + id + '"'));
    }

    @Test
    void whatFollowsAForgottenStoryShowsItNoMore() throws Exception {
        List<String> lines = Newsdesk.affairs(2);
        Night night = new Night(folder.resolve("night"));
        night.check(Newsdesk.write(folder.resolve("first"), lines, 12));
        Path trial = Newsdesk.write(folder.resolve("trial"), lines.subList(2, 3), 12);
        CheckOutcome before = night.check(trial);
        assertThat(follows(before)).containsExactly("A chapel in Lyon burned down on 8 January 2024.");
        List<Path> gone = new Forgetting(night.place(), null)
                .forget(Set.of("d0-0", "d0-1"), List.of(), true)
                .reports();
        assertThat(gone).as("reports of those that follow too").hasSize(2);
        CheckOutcome after = night.check(trial);
        assertThat(after.run().id()).isNotEqualTo(before.run().id());
        assertThat(follows(after)).isEmpty();
    }

    private static List<String> follows(CheckOutcome outcome) {
        JsonNode report = JsonMapper.shared().readTree(Night.reportOf(outcome).toFile());
        List<String> labels = new ArrayList<>();
        report.path("stories").forEach(story -> story.path("follows")
                .forEach(it -> labels.add(it.path("label").asString())));
        return labels;
    }

    private static Set<String> open(CheckOutcome outcome) {
        Set<String> open = new TreeSet<>();
        JsonNode report = JsonMapper.shared().readTree(Night.reportOf(outcome).toFile());
        for (JsonNode finding : report.path("findings")) {
            if (!finding.path("status").asString().equals("resolved")) {
                open.add(finding.path("id").asString());
            }
        }
        return open;
    }

    private static String id(String line) {
        int start = line.indexOf(":\"") + 2;
        return line.substring(start, line.indexOf('"', start));
    }
}
