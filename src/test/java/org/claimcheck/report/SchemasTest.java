package org.claimcheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimcheck.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What pipelines read is valid by the schemas that are published for it. */
class SchemasTest {

    /** The published schema of SARIF, which lies beside the project; where it is missing that test is skipped. */
    private static final Path SARIF = Path.of("..", "shared", "schemas", "sarif-schema-2.1.0.json");

    static Stream<ReportSource> runs() {
        return Stream.of(new TwoArticles(), new ManyStories(3), new HostileRun(), new DecidedRun());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void reportJsonFitsItsSchemaAndHoldsNothingThatIsNotInIt(ReportSource run) throws IOException {
        assertThat(problems(Reports.schema(), SpecificationVersion.DRAFT_2020_12, written(run, Format.JSON)))
                .isEmpty();
        assertThat(problems(strict(Reports.schema()), SpecificationVersion.DRAFT_2020_12, written(run, Format.JSON)))
                .isEmpty();
    }

    @Test
    void theReportOfTheSamplesFitsTheSchema() throws IOException {
        String sample = Files.readString(Path.of("reports", "sample", "report.json"));
        assertThat(problems(strict(Reports.schema()), SpecificationVersion.DRAFT_2020_12, sample))
                .isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNoReport() {
        assertThat(problems(
                        Reports.schema(), SpecificationVersion.DRAFT_2020_12, "{\"schema\":\"claimcheck-report/1\"}"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void codeQualityFitsWhatGitLabReads(ReportSource run) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(getClass().getResourceAsStream("/schemas/codequality.schema.json"))) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(problems(schema, SpecificationVersion.DRAFT_2020_12, written(run, Format.CODEQUALITY)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void sarifFitsItsSchema(ReportSource run) throws IOException {
        boolean present = Files.isReadable(SARIF);
        if (System.getenv("CLAIMCHECK_REQUIRE_SEEDS") != null) {
            assertThat(present).as("the schema at %s", SARIF).isTrue();
        }
        assumeTrue(present, "no schema at " + SARIF);
        String log = written(run, Format.SARIF);
        assertThat(problems(Files.readString(SARIF), SpecificationVersion.DRAFT_4, log))
                .isEmpty();
        for (JsonNode uri : JsonMapper.shared().readTree(log).findValues("uri")) {
            assertThat(uri.asString()).as("relative").doesNotStartWith("/").doesNotContain(":", "\\", " ");
        }
        for (String place : List.of("startLine", "startColumn", "endLine", "endColumn")) {
            assertThat(JsonMapper.shared().readTree(log).findValues(place)).allMatch(it -> it.asInt() >= 1);
        }
    }

    @Test
    void aDecisionSuppressesAndAFindingSaysHowItStandsToTheNightBefore() throws IOException {
        JsonNode results = JsonMapper.shared()
                .readTree(written(new DecidedRun(), Format.SARIF))
                .at("/runs/0/results");
        assertThat(results.findValuesAsString("baselineState"))
                .containsExactlyInAnyOrder("new", "unchanged", "absent", "unchanged", "unchanged", "unchanged");
        for (JsonNode result : results) {
            String id = result.at("/partialFingerprints/claimcheck~1v1").asString();
            boolean decided = id.endsWith("accepted") || id.endsWith("dismissed");
            assertThat(result.has("suppressions")).as(id).isEqualTo(decided);
            assertThat(result.path("relatedLocations")).isNotEmpty();
        }
        assertThat(results.findValuesAsString("justification"))
                .contains("dismissed by an editor: Two fires, one night apart.");
    }

    @Test
    void sarifIsCutToWhatGitHubTakesAndSaysSo() throws IOException {
        String log = written(new ManyStories(8400), Format.SARIF);
        JsonNode run = JsonMapper.shared().readTree(log).at("/runs/0");
        int written = run.path("results").size();
        assertThat(written).isLessThanOrEqualTo(Sarif.MOST_RESULTS);
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asString())
                .startsWith("Of " + (25_200 - written) + " findings more there was no room here");
        CompressedSize size = new CompressedSize(new ByteArrayOutputStream());
        size.write(log.getBytes(StandardCharsets.UTF_8));
        assertThat(size.bytes()).isLessThan(10_000_000);
    }

    private static List<String> problems(String schema, SpecificationVersion version, String json) {
        return SchemaRegistry.withDefaultDialect(version).getSchema(schema).validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .limit(10)
                .toList();
    }

    /** The schema with every object closed, so that a field that it does not name is a problem. */
    private static String strict(String schema) {
        JsonNode tree = JsonMapper.shared().readTree(schema);
        close(tree);
        return tree.toString();
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
        node.forEach(SchemasTest::close);
    }

    static String written(ReportSource run, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.write(run, format, Severity.ERROR, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
