package org.claimcheck.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the index of an earlier night holds is taken from there, and the file is the one that would be written anew. */
class GateIndexTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theFileIsTheSameWithAndWithoutTheOneBefore() throws Exception {
        List<String> lines = Newsdesk.articles(6);
        Night night = new Night(folder.resolve("night"));
        Path file = GateIndex.file(night.place());
        night.check(Newsdesk.write(folder.resolve("a"), lines.subList(0, 9), 9));
        byte[] first = Files.readAllBytes(file);
        Path second = Newsdesk.write(folder.resolve("b"), lines.subList(6, 18), 12);
        night.check(second);
        byte[] added = Files.readAllBytes(file);
        assertThat(added).isNotEqualTo(first);

        Files.delete(file);
        night.check(second);
        assertThat(Files.readAllBytes(file)).isEqualTo(added);
    }

    @Test
    void aRecordThatWasDamagedIsReadFromTheStore() throws Exception {
        List<String> lines = Newsdesk.articles(4);
        Night night = new Night(folder.resolve("night"));
        Path file = GateIndex.file(night.place());
        night.check(Newsdesk.write(folder.resolve("a"), lines.subList(0, 6), 9));
        byte[] bytes = Files.readAllBytes(file);
        bytes[200] ^= 1;
        Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
        Path second = Newsdesk.write(folder.resolve("b"), lines.subList(6, 12), 9);
        night.check(second);
        byte[] written = Files.readAllBytes(file);
        Files.delete(file);
        night.check(second);
        assertThat(Files.readAllBytes(file)).isEqualTo(written);
    }
}
