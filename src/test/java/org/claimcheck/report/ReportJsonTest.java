package org.claimcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportJsonTest {

    @Test
    void everyFieldOfTheContractIsThere(@TempDir Path folder) throws IOException {
        JsonNode report = JsonMapper.shared().readTree(written(folder));

        assertThat(report.propertyNames())
                .containsExactly(
                        "schema",
                        "run",
                        "articles",
                        "stories",
                        "facts",
                        "claims",
                        "findings",
                        "compared",
                        "quarantine");
        assertThat(report.at("/run/status").asString()).isEqualTo("COMPLETED");
        assertThat(report.at("/articles/1/derivedFrom").asString()).isEqualTo("a1");
        assertThat(report.at("/articles/0/derivedFrom").isNull()).isTrue();
        assertThat(report.at("/articles/0/alsoIn").isEmpty()).isTrue();
        assertThat(report.at("/articles/0/story").asString()).isEqualTo("s1");
        assertThat(report.at("/stories/0/independentSources").asInt()).isEqualTo(1);
        assertThat(report.at("/stories/0/events/0/type").asString()).isEqualTo("meeting");
        assertThat(report.at("/facts/0/agreement").asString()).isEqualTo("tension");
        assertThat(report.at("/facts/0/positions/0/claims/0").asString()).isEqualTo("a1#1");
        assertThat(report.at("/findings/0/evidence/1/sentence/text").asString()).contains(TwoArticles.HOSTILE);
        assertThat(report.at("/compared/0/agreement").asString()).isEqualTo("compatible");
        assertThat(report.at("/quarantine/0/reason").asString()).isEqualTo("binary");
    }

    @Test
    void claimsCarryTheirArticleTheirEventAndAValueByKind(@TempDir Path folder) throws IOException {
        JsonNode claims = JsonMapper.shared().readTree(written(folder)).get("claims");

        assertThat(claims.findValuesAsString("id")).containsExactly("a1#1", "a1#2", "a2#2", "a2#10");
        assertThat(claims.at("/0/event/label").asString()).isEqualTo("meeting");
        assertThat(claims.at("/0/polarity").asString()).isEqualTo("ruled-out");
        assertThat(claims.at("/1/value/from").asString()).isEqualTo("2025-05-09");
        assertThat(claims.at("/1/value/to").asString()).isEqualTo("2025-05-09");
        assertThat(claims.at("/2/value/display").asString()).isEqualTo("Orlen, Vessia");
        assertThat(claims.at("/3/value/min").asInt()).isEqualTo(18);
        assertThat(claims.at("/3/value/max").isNull()).isTrue();
        assertThat(claims.at("/3/text").asString()).isEqualTo("some 20 countries");
    }

    @Test
    void findingsStandMostSeriousFirst(@TempDir Path folder) throws IOException {
        JsonNode findings = JsonMapper.shared().readTree(written(folder)).get("findings");

        assertThat(findings.findValuesAsString("severity")).isEqualTo(List.of("error", "note"));
        assertThat(findings.findValuesAsString("status")).isEqualTo(List.of("persisting", "new"));
    }

    @Test
    void theSameRunWritesTheSameBytesWithOneItemALine(@TempDir Path folder) throws IOException {
        String first = written(folder);
        assertThat(written(folder)).isEqualTo(first);
        assertThat(first.lines().filter(line -> line.startsWith("{\"id\":\"a")).count())
                .isEqualTo(6);
    }

    private static String written(Path folder) throws IOException {
        Reports.write(new TwoArticles(), folder, Set.of(Format.JSON));
        return Files.readString(folder.resolve("report.json"));
    }
}
