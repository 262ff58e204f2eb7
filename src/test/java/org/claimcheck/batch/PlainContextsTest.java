package org.claimcheck.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class PlainContextsTest {

    private final PlainContexts contexts = new PlainContexts();

    @Test
    void whatIsKeptIsReadBack() throws IOException {
        Map<String, Object> context =
                Map.of("from", 3, "to", Long.MAX_VALUE, "name", "é \"x\"\n", "ratio", 0.25, "done", true, "low", -1L);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        contexts.serialize(context, out);
        assertThat(read(out.toByteArray())).isEqualTo(context);
    }

    @Test
    void nothingElseIsKept() {
        assertThatThrownBy(() -> contexts.serialize(Map.of("path", Path.of("x")), new ByteArrayOutputStream()))
                .hasMessageContaining("path");
    }

    @Test
    void nothingElseIsRead() throws IOException {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(object)) {
            out.writeObject(List.of("x"));
        }
        for (byte[] bytes : List.of(
                object.toByteArray(),
                Base64.getEncoder().encode(object.toByteArray()),
                "{\"a\":{\"java.net.URL\":\"http://quay.example\"}}".getBytes(StandardCharsets.UTF_8))) {
            assertThatThrownBy(() -> read(bytes))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("bookkeeping");
        }
    }

    @Test
    void theJobKeepsNothingElse(@TempDir Path folder) throws Exception {
        Night night = new Night(folder.resolve("night"));
        night.check(Newsdesk.write(folder.resolve("in"), Newsdesk.articles(1), 3));
        JdbcTemplate jdbc = new JdbcTemplate(TestDatabase.beside(night.directory()));
        for (String table : List.of("BATCH_STEP_EXECUTION_CONTEXT", "BATCH_JOB_EXECUTION_CONTEXT")) {
            assertThat(jdbc.queryForList("SELECT SHORT_CONTEXT FROM " + table, String.class))
                    .isNotEmpty()
                    .allMatch(it -> it.startsWith("{"));
        }
    }

    private Map<String, Object> read(byte[] bytes) throws IOException {
        return contexts.deserialize(new ByteArrayInputStream(bytes));
    }
}
