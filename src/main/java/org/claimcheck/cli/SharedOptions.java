package org.claimcheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.claimcheck.batch.Workplace;
import org.claimcheck.report.Format;
import org.claimcheck.rule.BadRulesException;
import org.claimcheck.rule.RuleLibrary;
import org.claimcheck.rule.RuleSet;
import org.claimcheck.settings.BadSettingsException;
import org.claimcheck.settings.Settings;
import org.claimcheck.settings.SettingsFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that all commands share. */
final class SharedOptions {

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Settings under claimcheck., and spring.datasource., as .properties or .yaml.")
    private @Nullable Path config;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Your own rules; they add to those that ship and override them by id (rules/, if there).")
    private @Nullable Path rules;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder to write the report to (a folder for each run under reports/).")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "LIST",
            split = ",",
            description = "Formats to write: html, json, sarif, junit, markdown, codequality, github,"
                    + " rdjson, csv (all).")
    private Format[] formats = {};

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "Answer 1 when there is an open finding of this severity: error, warning, note or never.")
    private @Nullable FailOn failOn;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "A report.json, or a list of ids: findings that are known and do not count.")
    private @Nullable Path baseline;

    @Option(names = "--rerun", description = "Check anew what was checked before.")
    private boolean rerun;

    @Option(names = "--quiet", description = "Say nothing but errors.")
    private boolean quiet;

    /** The rules that are on. */
    RuleSet rules() {
        try {
            return RuleLibrary.load(ruleFolder()).on(LocalDate.now(Clock.systemUTC()));
        } catch (BadRulesException e) {
            throw Failure.usage("the rules cannot be used:\n  " + String.join("\n  ", e.problems()));
        }
    }

    /** The user's rule folder, or null when there is none. */
    @Nullable
    Path ruleFolder() {
        if (rules != null) {
            if (!Files.isDirectory(rules)) {
                throw Failure.usage("no such rule folder: " + rules + ". Check --rules.");
            }
            return rules;
        }
        Path usual = Path.of("rules");
        return Files.isDirectory(usual) ? usual : null;
    }

    /** Where things are kept. */
    Workplace place() {
        return Workplace.of(Path.of(""), settings(), config, out);
    }

    /** The settings that hold. */
    Settings settings() {
        if (config == null) {
            return Settings.defaults();
        }
        if (!Files.isReadable(config)) {
            throw Failure.usage("cannot read the settings " + config + ". Check --config.");
        }
        try {
            return SettingsFile.read(config);
        } catch (BadSettingsException e) {
            throw Failure.usage("the settings cannot be used:\n  " + String.join("\n  ", e.problems()));
        }
    }

    /** Whether what is told on the way goes to machines. */
    boolean logsObjects() {
        return settings().log().format() != Settings.Log.Format.TEXT;
    }

    @Nullable
    Path out() {
        return out;
    }

    /** The formats asked for; those given when none was. */
    Set<Format> formatsOr(Set<Format> usual) {
        Set<Format> asked = EnumSet.noneOf(Format.class);
        asked.addAll(Arrays.asList(formats));
        return asked.isEmpty() ? usual : asked;
    }

    FailOn failOnOr(FailOn usual) {
        return failOn == null ? usual : failOn;
    }

    /** Ids of the findings that do not count. */
    Set<String> baseline() {
        return baseline == null ? Set.of() : BaselineFile.read(baseline);
    }

    boolean rerun() {
        return rerun;
    }

    boolean quiet() {
        return quiet;
    }
}
