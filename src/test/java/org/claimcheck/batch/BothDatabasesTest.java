package org.claimcheck.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.claimcheck.report.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What is so on a server and in a file alike, and what only a server can be wrong about. */
@EnabledIfSystemProperty(named = "claimcheck.test.database", matches = "postgres", disabledReason = "needs a server")
class BothDatabasesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theSameInputGivesTheSameReportInAllFormatsNightAfterNight() throws Exception {
        List<String> lines = new ArrayList<>(Newsdesk.articles(12));
        lines.replaceAll(line -> line.replace("e3-", "É3 \uD83D\uDE80/")
                .replace("e4-", "_Z4-")
                .replace("e5-", "zz\\u00005-")
                .replace("Torvald", "To\u0301rvåld")
                .replace("\"e6-", "\"E6-"));
        List<Path> first = List.of(Newsdesk.write(folder.resolve("first"), lines, 5));
        List<String> mended = new ArrayList<>(lines);
        mended.replaceAll(line -> line.replaceFirst("killed [0-9]", "killed 4"));
        Files.writeString(Newsdesk.write(folder.resolve("second"), mended, 7).resolve("broken.jsonl"), "{\"id\":\"x\"");
        List<Path> second = List.of(folder.resolve("second"));
        Night server = new Night(folder.resolve("server"));
        Night file = Night.inFile(folder.resolve("file"));

        for (List<Path> night : List.of(first, second, first)) {
            CheckOutcome one = server.check(night, false, Progress.silent(), EnumSet.allOf(Format.class));
            CheckOutcome other = file.check(night, false, Progress.silent(), EnumSet.allOf(Format.class));
            assertThat(one.run()).isEqualTo(other.run());
            assertThat(one.open()).isEqualTo(other.open());
            assertThat(Night.files(one)).containsKey("report.json").isEqualTo(Night.files(other));
        }
        assertThat(NightlyCheck.status(server.place(), 9)).isEqualTo(NightlyCheck.status(file.place(), 9));
        assertThat(folder.resolve("file/.claimcheck/store.mv.db")).exists();
        assertThat(folder.resolve("server/.claimcheck/store.mv.db")).doesNotExist();
    }

    @Test
    void whatIsWrongWithAServerIsToldWithWhatToDo() throws Exception {
        Path articles = Newsdesk.write(folder.resolve("in"), Newsdesk.articles(1), 5);
        String address = TestDatabase.address();

        assertSays(articles, address, "nobody", "refuses the user \"nobody\"", "CLAIMCHECK_DATABASE_PASSWORD");
        assertSays(
                articles, address.replaceFirst("/[^/]*$", "/nowhere"), TestDatabase.user(), "not there", "Create it");
        assertSays(articles, address.replaceFirst(":\\d+/", ":1/"), TestDatabase.user(), "cannot be reached", "url");
    }

    private void assertSays(Path articles, String url, String user, String... words) {
        Night night = Night.inFile(folder.resolve("night"))
                .with("claimcheck.database.url=" + url)
                .with("claimcheck.database.user=" + user)
                .with("spring.datasource.hikari.connection-timeout=1000");
        assertThatThrownBy(() -> night.check(articles))
                .isInstanceOf(CheckFailure.class)
                .message()
                .startsWith("the database jdbc:postgresql:")
                .contains(words)
                .doesNotContain(System.getenv("CLAIMCHECK_DATABASE_PASSWORD"));
    }
}
