package org.claimcheck.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.claimcheck.model.AuditFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditFileTest {

    @Test
    void aFigureIsReadBackAsItWasWritten(@TempDir Path home) throws IOException {
        AuditFigure figure = new AuditFigure(
                List.of(new AuditFigure.Kind("date", 30, 24, 3, 1), new AuditFigure.Kind("mode", 0, 0, 0, 0)),
                LocalDate.of(2025, 3, 1),
                120,
                31,
                4,
                9);
        Path file = AuditFile.write(figure, home.resolve("deep"));
        assertThat(file).hasFileName("audit.json");
        assertThat(AuditFile.read(home.resolve("deep"))).contains(figure);
    }

    @Test
    void whereThereIsNoneOrAnotherFileThereIsNoFigure(@TempDir Path home) throws IOException {
        assertThat(AuditFile.read(home)).isEmpty();
        Files.writeString(home.resolve("audit.json"), "{\"schema\":\"something/2\"}");
        assertThat(AuditFile.read(home)).isEmpty();
        Files.writeString(home.resolve("audit.json"), "no json");
        assertThat(AuditFile.read(home)).isEmpty();
    }
}
