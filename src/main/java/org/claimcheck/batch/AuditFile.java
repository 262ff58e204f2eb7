package org.claimcheck.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimcheck.model.AuditFigure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figure of the last audit, kept as {@code audit.json} in the workplace's home so that reports can show it.
 *
 * <pre>{@code
 * {"schema":"claimcheck-audit/1","measured":"2025-03-01","articles":120,
 *  "clean":{"stories":31,"findings":4,"notes":9},
 *  "kinds":[{"name":"date","planted":30,"found":24,"asNote":3,"elsewhere":1}]}
 * }</pre>
 */
public final class AuditFile {

    private static final String NAME = "audit.json";
    private static final String SCHEMA = "claimcheck-audit/1";

    private AuditFile() {}

    /** Keeps a figure in a workplace's home, in place of an earlier one; never half written. */
    public static Path write(AuditFigure figure, Path home) throws IOException {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("schema", SCHEMA);
        file.put(
                "measured", figure.measured() == null ? null : figure.measured().toString());
        file.put("articles", figure.articles());
        Map<String, Object> clean = new LinkedHashMap<>();
        clean.put("stories", figure.cleanStories());
        clean.put("findings", figure.cleanFindings());
        clean.put("notes", figure.cleanNotes());
        file.put("clean", clean);
        file.put("kinds", figure.kinds().stream().map(AuditFile::kind).toList());
        String json = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(file);
        Files.createDirectories(home);
        Path draft = Files.createTempFile(home, "audit", ".tmp");
        Files.writeString(draft, json + "\n");
        return Files.move(
                draft, home.resolve(NAME), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Map<String, Object> kind(AuditFigure.Kind kind) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", kind.name());
        map.put("planted", kind.planted());
        map.put("found", kind.found());
        map.put("asNote", kind.asNote());
        map.put("elsewhere", kind.elsewhere());
        return map;
    }

    /** The figure that is kept there; empty when there is none, or when the file is not one of this program. */
    public static Optional<AuditFigure> read(Path home) {
        Path file = home.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            JsonNode json = JsonMapper.shared().readTree(file.toFile());
            return json.path("schema").asString("").equals(SCHEMA) ? Optional.of(figure(json)) : Optional.empty();
        } catch (JacksonException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private static AuditFigure figure(JsonNode json) {
        List<AuditFigure.Kind> kinds = new ArrayList<>();
        json.path("kinds")
                .forEach(kind -> kinds.add(new AuditFigure.Kind(
                        kind.path("name").asString(""),
                        kind.path("planted").asInt(0),
                        kind.path("found").asInt(0),
                        kind.path("asNote").asInt(0),
                        kind.path("elsewhere").asInt(0))));
        String day = json.path("measured").asString("");
        JsonNode clean = json.path("clean");
        return new AuditFigure(
                kinds,
                day.isEmpty() ? null : LocalDate.parse(day),
                json.path("articles").asInt(0),
                clean.path("stories").asInt(0),
                clean.path("findings").asInt(0),
                clean.path("notes").asInt(0));
    }
}
