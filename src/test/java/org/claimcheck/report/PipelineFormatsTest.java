package org.claimcheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.claimcheck.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PipelineFormatsTest {

    @Test
    void sarifHoldsRulesPlacesFingerprintsAndWhatWasNotRead(@TempDir Path folder) throws IOException {
        JsonNode run = json(folder, Format.SARIF).at("/runs/0");

        assertThat(run.at("/tool/driver/rules").findValuesAsString("id"))
                .containsExactly("meeting-mode-vs-place", "spelling");
        JsonNode result = run.at("/results/0");
        assertThat(result.path("ruleId").asString()).isEqualTo("meeting-mode-vs-place");
        assertThat(result.path("ruleIndex").asInt()).isZero();
        assertThat(result.path("level").asString()).isEqualTo("error");
        assertThat(result.path("baselineState").asString()).isEqualTo("unchanged");
        assertThat(result.at("/partialFingerprints/claimcheck~1v1").asString()).isEqualTo("id-meeting-mode-vs-place");
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asString()).isEqualTo("desk/one.txt");
        assertThat(place.at("/region/startLine").asInt()).isEqualTo(3);
        assertThat(place.at("/region/startColumn").asInt()).isEqualTo(21);
        assertThat(place.at("/region/endColumn").asInt()).isEqualTo(32);
        assertThat(result.at("/relatedLocations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("desk/two.txt");
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asString())
                .isEqualTo("desk/three.bin was not read: binary");
    }

    @Test
    void aPathIsARelativeReferenceWhateverItHolds() {
        assertThat(SarifResult.relativeUri("desk/a b!c:d#é.txt")).isEqualTo("desk/a%20b!c%3Ad%23%C3%A9.txt");
    }

    @Test
    void codeQualityListsWhatStands(@TempDir Path folder) throws IOException {
        JsonNode issues = json(folder, Format.CODEQUALITY);

        assertThat(issues.findValuesAsString("severity")).containsExactly("major", "info");
        assertThat(issues.at("/0/location/lines/begin").asInt()).isEqualTo(3);
        assertThat(issues.at("/0/fingerprint").asString()).isEqualTo("id-meeting-mode-vs-place");
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void junitXmlIsValidAndOnlyWhatFailsIsAFailure(Severity failing, @TempDir Path folder)
            throws IOException, SAXException {
        Reports.write(new TwoArticles(), folder, Set.of(Format.JUNIT), failing);
        String xml = Files.readString(folder.resolve("junit.xml"));

        assertThatCode(() -> junitSchema().newValidator().validate(new StreamSource(new StringReader(xml))))
                .doesNotThrowAnyException();
        assertThat(xml.split("<failure", -1)).hasSize(failing == Severity.NOTE ? 3 : 2);
        assertThat(xml)
                .contains("failures=\"" + (failing == Severity.NOTE ? 2 : 1) + "\"", "<skipped message=\"binary\"");
    }

    @Test
    void annotationsKeepToTheirLine(@TempDir Path folder) throws IOException {
        Reports.write(new TwoArticles(), folder, Set.of(Format.GITHUB));
        assertThat(Files.readAllLines(folder.resolve("annotations.txt")))
                .hasSize(2)
                .allMatch(line -> line.startsWith("::"))
                .first()
                .asString()
                .startsWith(
                        "::error file=desk/one.txt,line=3,endLine=3,col=21,endColumn=32,title=meeting-mode-vs-place::");
    }

    @Test
    void reviewdogIsToldPathsLinesAndTheOtherPlaces(@TempDir Path folder) throws IOException {
        JsonNode first = json(folder, Format.RDJSON).at("/diagnostics/0");
        assertThat(first.path("severity").asString()).isEqualTo("ERROR");
        assertThat(first.at("/location/path").asString()).isEqualTo("desk/one.txt");
        assertThat(first.at("/location/range/start/line").asInt()).isEqualTo(3);
        assertThat(first.at("/relatedLocations/0/location/path").asString()).isEqualTo("desk/two.txt");
    }

    @Test
    void factsAreALineForEachClaim(@TempDir Path folder) throws IOException {
        Reports.write(new TwoArticles(), folder, Set.of(Format.CSV));
        assertThat(Files.readString(folder.resolve("facts.csv")))
                .startsWith("story,story_label,fact,")
                .contains("s1,ministers' meeting,f1,mode,,,tension,online only,1,a1,Harbour Post,2025-05-08T04:30:00");
    }

    @Test
    void markdownShowsTheSidesAndNoTextOfAnArticleIsMarkup(@TempDir Path folder) throws IOException {
        Reports.write(new TwoArticles(), folder, Set.of(Format.MARKDOWN));
        String markdown = Files.readString(folder.resolve("report.md"));

        assertThat(markdown)
                .contains("1 error, 0 warnings, 1 note")
                .contains("- **error** Harbour Post says online only")
                .contains("Ministers will meet **online only** on 9 May.")
                .contains("desk/three.bin: binary")
                .doesNotContain("<script>", "\u202E");
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, mode = EnumSource.Mode.EXCLUDE, names = "HTML")
    void theSameRunWritesTheSameBytes(Format format, @TempDir Path folder) throws IOException {
        Reports.write(new TwoArticles(), folder.resolve("a"), Set.of(format));
        Reports.write(new TwoArticles(), folder.resolve("b"), Set.of(format));

        assertThat(folder.resolve("a").resolve(format.fileName()))
                .hasSameBinaryContentAs(folder.resolve("b").resolve(format.fileName()));
    }

    private static JsonNode json(Path folder, Format format) throws IOException {
        Reports.write(new TwoArticles(), folder, Set.of(format));
        return JsonMapper.shared().readTree(Files.readString(folder.resolve(format.fileName())));
    }

    private static Schema junitSchema() throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Objects.requireNonNull(PipelineFormatsTest.class.getResource("/schemas/junit.xsd")));
    }
}
