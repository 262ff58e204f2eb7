package org.claimcheck.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimcheck.report.Format;
import org.claimcheck.rule.BadRulesException;
import org.claimcheck.rule.RuleLibrary;
import org.claimcheck.settings.BadSettingsException;
import org.claimcheck.settings.Settings;
import org.claimcheck.settings.SettingsFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Runs nightly checks in a directory of a test. */
record Night(Path directory, List<String> settings, boolean inFile) {

    /** On the database that the tests run on. */
    Night(Path directory) {
        this(directory, List.of(), false);
    }

    /** On a file, whatever the tests run on. */
    static Night inFile(Path directory) {
        return new Night(directory, List.of(), true);
    }

    /** The same with a setting, e.g. {@code claimcheck.threads=1}. */
    Night with(String setting) {
        List<String> more = new ArrayList<>(settings);
        more.add(setting);
        return new Night(directory, more, inFile);
    }

    CheckOutcome check(List<Path> paths, boolean rerun, Progress progress) throws IOException, BadRulesException {
        return check(paths, rerun, progress, EnumSet.of(Format.JSON));
    }

    /** The same in these formats. */
    CheckOutcome check(List<Path> paths, boolean rerun, Progress progress, Set<Format> formats)
            throws IOException, BadRulesException {
        CheckRequest request = new CheckRequest(
                paths.stream().<Input>map(Input.Location::new).toList(),
                RuleLibrary.load(null),
                place(),
                formats,
                rerun,
                Set.of());
        Clock clock = Clock.fixed(Instant.parse("2024-05-02T02:00:00Z"), ZoneOffset.UTC);
        return new NightlyCheck(request, progress, clock).run();
    }

    CheckOutcome check(Path... paths) throws IOException, BadRulesException {
        return check(List.of(paths), false, Progress.silent());
    }

    /** Where it keeps its things. */
    Workplace place() throws IOException {
        Files.createDirectories(directory);
        List<String> all = new ArrayList<>(inFile ? List.of() : TestDatabase.settings(directory));
        all.addAll(settings);
        Path config = Files.write(directory.resolve("night.properties"), all);
        return Workplace.of(directory, read(config), config, null);
    }

    /** All files of a report, by name. */
    static SortedMap<String, String> files(CheckOutcome outcome) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(outcome.folder())) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(outcome.folder().relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    /** The report, without what may differ from run to run. */
    static String comparable(CheckOutcome outcome) {
        ObjectNode report =
                (ObjectNode) JsonMapper.shared().readTree(reportOf(outcome).toFile());
        report.remove("run");
        report.path("findings").forEach(finding -> ((ObjectNode) finding).remove("status"));
        report.path("articles").forEach(article -> ((ObjectNode) article).remove("new"));
        return report.toString();
    }

    /** The statuses of the report's findings. */
    static List<String> statuses(CheckOutcome outcome) {
        List<String> statuses = new ArrayList<>();
        JsonNode report = JsonMapper.shared().readTree(reportOf(outcome).toFile());
        report.path("findings")
                .forEach(finding -> statuses.add(finding.path("status").asString()));
        return statuses;
    }

    /** The rules of the report's findings that are not resolved; there are some. */
    static List<String> openRules(CheckOutcome outcome) {
        List<String> rules = new ArrayList<>();
        JsonNode report = JsonMapper.shared().readTree(reportOf(outcome).toFile());
        for (JsonNode finding : report.path("findings")) {
            if (!finding.path("status").asString().equals("resolved")) {
                rules.add(finding.path("rule").asString());
            }
        }
        assertThat(rules).isNotEmpty();
        return rules;
    }

    static Path reportOf(CheckOutcome outcome) {
        return outcome.folder().resolve(Format.JSON.fileName());
    }

    private static Settings read(Path config) {
        try {
            return SettingsFile.read(config);
        } catch (BadSettingsException e) {
            throw new AssertionError(e);
        }
    }
}
