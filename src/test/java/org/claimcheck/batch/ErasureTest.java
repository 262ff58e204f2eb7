package org.claimcheck.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.record.RecordCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is forgotten is nowhere any more, and nothing else is lost; old runs make room for new ones. */
class ErasureTest {

    private static final String NAME = "Wolfram Aldersey";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void anArticleThatIsForgottenIsNowhereAnyMore() throws Exception {
        Night night = new Night(folder.resolve("night"));
        List<String> all = Newsdesk.articles(24);
        List<String> lines = new ArrayList<>();
        for (int event : List.of(0, 8, 16, 23)) { // days apart and unlike each other
            lines.addAll(all.subList(3 * event, 3 * event + 3));
        }
        lines.set(1, lines.get(1).replace("Claire Peyrard", NAME));
        Path first = Newsdesk.write(folder.resolve("first"), lines, 12);
        Path second = Newsdesk.write(folder.resolve("second"), lines.subList(0, 6), 6);
        CheckOutcome before = night.check(first);
        CheckOutcome after = night.check(second);
        assertThat(kept(night, NAME)).isPositive();
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Files.writeString(rules.resolve("examples.yaml"), "examples:\n- text: wolfram  aldersey spoke\n");
        Forgetting forgetting = new Forgetting(night.place(), rules);

        Forgetting.Told told = forgetting.forget(List.of("e0-1", "nothing"), List.of(NAME), false);
        assertThat(told.articles()).isEqualTo(Set.of("e0-1"));
        assertThat(told.reports()).containsExactlyInAnyOrder(before.folder(), after.folder());
        assertThat(told.byHand()).containsExactly(rules.resolve("examples.yaml") + ":2");
        assertThat(kept(night, NAME)).as("nothing is erased yet").isPositive();

        assertThat(forgetting.forget(List.of(), List.of(NAME.toUpperCase(java.util.Locale.ROOT)), true))
                .isEqualTo(told);
        assertThat(kept(night, NAME)).isZero();
        assertThat(kept(night, "Gdansk")).as("other articles are kept").isPositive();
        assertThat(before.folder()).doesNotExist();
        assertThat(night.place().home().resolve("gate.index")).doesNotExist();
        assertThat(NightlyCheck.status(night.place(), 9)).hasSize(2);
        assertThat(forgetting.forget(List.of("e0-1"), List.of(NAME), false).articles())
                .isEmpty();

        lines.remove(1);
        CheckOutcome without = night.check(Newsdesk.write(folder.resolve("third"), lines, 12));
        CheckOutcome fresh = Night.inFile(folder.resolve("fresh")).check(folder.resolve("third"));
        assertThat(Night.comparable(without)).isEqualTo(Night.comparable(fresh));
        CheckOutcome again = night.check(second);
        assertThat(again.repeated()).as("the same input is checked anew").isFalse();
    }

    @Test
    void oldRunsMakeRoomAndKeepTheirLine() throws Exception {
        Night night = new Night(folder.resolve("night"))
                .with("claimcheck.keep-runs=2")
                .with("claimcheck.grouping.window-days=1");
        List<String> lines = Newsdesk.articles(20);
        List<Integer> records = new ArrayList<>();
        for (int from = 0; from < 54; from += 9) { // days apart, so that no night adds to the one before
            night.check(Newsdesk.write(folder.resolve("in" + from), lines.subList(from, from + 3), 3));
            records.add(count(night, "stored_record"));
        }
        assertThat(records.get(5)).as("records after each night: %s", records).isLessThan(records.get(2) * 2);
        assertThat(count(night, "BATCH_JOB_INSTANCE")).isLessThan(6);
        assertThat(NightlyCheck.status(night.place(), 9)).hasSize(6);
        CheckOutcome again = night.check(folder.resolve("in0"));
        CheckOutcome fresh = Night.inFile(folder.resolve("fresh")).check(folder.resolve("in0"));
        assertThat(Night.comparable(again)).isEqualTo(Night.comparable(fresh));
    }

    @Test
    void nightsThatAddToTheSameStoriesKeepNoFormerJudgements() throws Exception {
        Night night = new Night(folder.resolve("night")).with("claimcheck.keep-runs=2");
        List<String> lines = Newsdesk.articles(6);
        CheckOutcome last = null;
        for (int read = 11; read <= lines.size(); read++) {
            last = night.check(Newsdesk.write(folder.resolve("in" + read), lines.subList(0, read), 9));
        }
        int standing = count(night, "standing_story");
        assertThat(count(night, "story")).isLessThanOrEqualTo(3 * standing);
        assertThat(count(night, "run_article")).isLessThanOrEqualTo(3 * lines.size());
        CheckOutcome fresh = new Night(folder.resolve("fresh")).check(Newsdesk.write(folder.resolve("all"), lines, 9));
        assertThat(Objects.requireNonNull(last).standing()).isEqualTo(fresh.standing());
        assertThat(Night.comparable(last)).isEqualTo(Night.comparable(fresh));
    }

    private int count(Night night, String table) {
        Integer count = new JdbcTemplate(TestDatabase.beside(night.directory()))
                .queryForObject("SELECT COUNT(*) FROM " + table, Integer.class);
        return count == null ? 0 : count;
    }

    /** In how many records and report files these words stand. */
    private long kept(Night night, String words) throws IOException {
        long kept = new JdbcTemplate(TestDatabase.beside(night.directory()))
                .queryForList("SELECT body FROM stored_record", byte[].class).stream()
                        .filter(body -> text(body).contains(words))
                        .count();
        try (Stream<Path> files = Files.walk(night.directory().resolve("reports"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                kept += Files.readString(file).contains(words) ? 1 : 0;
            }
        }
        return kept;
    }

    private static String text(byte[] body) {
        try {
            return new String(RecordCodec.inflate(body), StandardCharsets.UTF_8);
        } catch (IllegalStateException e) {
            return new String(body, StandardCharsets.UTF_8);
        }
    }
}
