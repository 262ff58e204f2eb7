package org.claimcheck.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rule library that ships with the program and the user's own rules, which add to it or override by id.
 *
 * <p>Every {@code .yaml} file below a rule folder is one rule, except the settings {@code claimcheck.yaml} and {@code
 * decisions.yaml} at its top.
 */
public final class RuleLibrary {

    private static final List<String> SETTINGS = List.of(RuleSettingsReader.FILE, Decisions.FILE);
    private static final String SHIPPED = "/rules/";
    private static final String INDEX = "index.txt";

    private RuleLibrary() {}

    /**
     * Loads the rules, and the decisions that stand in the user's folder.
     *
     * @param own the user's rule folder, or null when there is none
     * @throws BadRulesException with every problem of every file, when there is any
     */
    public static RuleSet load(@Nullable Path own) throws BadRulesException {
        Problems problems = new Problems();
        List<RuleFile> files = new ArrayList<>();
        Map<String, Rule> rules = new TreeMap<>(read(shipped(problems), files, problems));
        Decisions decisions = Decisions.none();
        RuleSettings settings = RuleSettings.none();
        if (own != null && Files.isDirectory(own)) {
            rules.putAll(read(inFolder(own, problems), files, problems));
            decisions = Decisions.read(own.resolve(Decisions.FILE), problems);
            settings = settings(own, rules.values(), files, problems);
        }
        if (problems.count() > 0) {
            throw new BadRulesException(problems.inOrder());
        }
        return new RuleSet(List.copyOf(rules.values()), digest(files, decisions), Review.of(decisions), settings);
    }

    /** Reads rules from files already in hand, as the library does; for tools that check a rule before it is saved. */
    static Map<String, Rule> read(List<RuleFile> files, List<RuleFile> all, Problems problems) {
        Map<String, Rule> rules = new TreeMap<>();
        for (RuleFile file : files) {
            all.add(file);
            RuleReader.read(file, problems).ifPresent(rule -> {
                Rule first = rules.putIfAbsent(rule.id(), rule);
                if (first != null) {
                    problems.at(
                            file.name(),
                            rule.origin().line(),
                            1,
                            "id \"" + rule.id() + "\" is taken by "
                                    + first.origin().file());
                }
            });
        }
        return rules;
    }

    /** Names of the rule files that ship with the program, sorted. */
    static List<String> shippedNames() {
        return new String(resource(INDEX), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static List<RuleFile> shipped(Problems problems) {
        List<RuleFile> files = new ArrayList<>();
        for (String name : shippedNames()) {
            RuleFile.decode("rules/" + name, resource(name), RuleFile.SHIPPED, problems)
                    .ifPresent(files::add);
        }
        return files;
    }

    private static byte[] resource(String name) {
        try (InputStream in = RuleLibrary.class.getResourceAsStream(SHIPPED + name)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + SHIPPED + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RuleFile> inFolder(Path folder, Problems problems) {
        List<RuleFile> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> paths =
                    walk.filter(path -> isRule(folder, path)).sorted().toList();
            for (Path path : paths) {
                RuleFile.decode(path.toString(), Files.readAllBytes(path), pack(folder, path), problems)
                        .ifPresent(files::add);
            }
        } catch (IOException | UncheckedIOException e) {
            problems.at(folder.toString(), 1, 1, "cannot be read: " + e.getMessage());
        }
        return files;
    }

    private static String pack(Path folder, Path file) {
        Path below = folder.relativize(file).getParent();
        return below == null ? RuleFile.OWN : below.toString().replace('\\', '/');
    }

    private static RuleSettings settings(Path folder, Collection<Rule> rules, List<RuleFile> files, Problems problems) {
        Path path = folder.resolve(RuleSettingsReader.FILE);
        if (!Files.isRegularFile(path)) {
            return RuleSettings.none();
        }
        try {
            Optional<RuleFile> file =
                    RuleFile.decode(path.toString(), Files.readAllBytes(path), RuleFile.OWN, problems);
            file.ifPresent(files::add);
            return file.map(yaml -> RuleSettingsReader.read(yaml, rules, problems))
                    .orElse(RuleSettings.none());
        } catch (IOException e) {
            problems.at(path.toString(), 1, 1, "cannot be read: " + e.getMessage());
            return RuleSettings.none();
        }
    }

    private static boolean isRule(Path folder, Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        boolean settings = folder.equals(path.getParent()) && SETTINGS.contains(name);
        return !settings && (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(path);
    }

    private static String digest(List<RuleFile> files, Decisions decisions) {
        Fingerprint print = new Fingerprint();
        files.forEach(file -> print.add(file.name()).add(file.text()));
        decisions.all().forEach(decision -> print.add(decision.toString()));
        return print.end();
    }
}
