package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.claimcheck.ingest.Intake;
import org.claimcheck.model.Article;
import org.claimcheck.model.CheckRun;
import org.claimcheck.pipeline.Checker;
import org.claimcheck.report.Edition;
import org.claimcheck.report.Format;
import org.claimcheck.report.Reports;
import org.claimcheck.report.RunInfo;
import org.claimcheck.rule.RuleLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Keeps the committed report of the shipped sample articles true. It is rewritten on purpose only, by {@code mvn test
 * -Dtest=SampleReportTest -Dclaimcheck.rewrite=true}, and read before it is committed.
 */
class SampleReportTest {

    private static final Path SAMPLES = Path.of("src", "main", "resources", "samples");
    private static final Path COMMITTED = Path.of("reports", "sample");
    private static final EnumSet<Format> FORMATS = EnumSet.of(Format.HTML, Format.JSON);

    @TempDir
    private Path folder = Path.of("target");

    @Test
    void theCommittedReportIsWhatTheProgramWrites() throws Exception {
        boolean rewrite = Boolean.getBoolean("claimcheck.rewrite");
        Path out = rewrite ? COMMITTED : folder;
        Reports.write(sample(), out, FORMATS);
        for (Format format : FORMATS) {
            assertThat(out.resolve(format.fileName())).hasSameTextualContentAs(COMMITTED.resolve(format.fileName()));
        }
    }

    private static RunInMemory sample() throws Exception {
        List<Article> articles = new ArrayList<>();
        new Intake().read(SAMPLES, item -> {
            if (item instanceof Intake.Item.Read read) {
                articles.add(read.article());
            }
        });
        assertThat(Files.isDirectory(COMMITTED)).isTrue();
        CheckRun checked = new Checker(RuleLibrary.load(null)).check(articles);
        Instant night = Instant.parse("2026-01-15T02:00:00Z");
        int rules = RuleLibrary.load(null).rules().size();
        RunInfo run = new RunInfo("sample", night, night, "COMPLETED", articles.size(), 0, rules);
        return new RunInMemory(run, checked, Edition.plain());
    }
}
