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
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.claimcheck.model.Pin;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads the rule library that ships with the program and the user's own rules, which add to it or override by id.
 *
 * <p>Every {@code .yaml} file below a rule folder is one rule, except the settings {@code claimcheck.yaml} and {@code
 * decisions.yaml} at its top.
 */
public final class RuleLibrary {

    private static final List<String> SETTINGS =
            List.of(RuleSettingsReader.FILE, Decisions.FILE, HouseList.FILE, ExampleFile.FILE, PinReader.FILE);
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
        List<Parsed> shipped = parsed(shipped(problems), problems);
        List<Parsed> added =
                own == null || !Files.isDirectory(own) ? List.of() : parsed(inFolder(own, problems), problems);
        List<String> introduced = Stream.concat(shipped.stream(), added.stream())
                .flatMap(file -> RuleReader.introduces(file.document()).stream())
                .distinct()
                .sorted()
                .toList();
        List<String> attributes = Stream.concat(Vocabulary.ATTRIBUTES.stream(), introduced.stream())
                .distinct()
                .sorted()
                .toList();
        Map<String, Rule> rules = new TreeMap<>(read(shipped, attributes, files, problems));
        Decisions decisions = Decisions.none();
        RuleSettings settings = RuleSettings.none();
        HouseList house = HouseList.none();
        List<Pin> pins = List.of();
        if (own != null && Files.isDirectory(own)) {
            rules.putAll(read(added, attributes, files, problems));
            decisions = Decisions.read(own.resolve(Decisions.FILE), problems);
            Collection<Rule> all = rules.values();
            settings = setting(own, RuleSettingsReader.FILE, files, problems)
                    .map(yaml -> RuleSettingsReader.read(yaml, all, problems))
                    .orElse(settings);
            setting(own, ExampleFile.FILE, files, problems).ifPresent(yaml -> ExampleFile.addTo(rules, yaml, problems));
            house = setting(own, HouseList.FILE, files, problems)
                    .map(yaml -> HouseReader.read(yaml, problems))
                    .orElse(house);
            pins = setting(own, PinReader.FILE, files, problems)
                    .map(yaml -> PinReader.read(yaml, problems))
                    .orElse(pins);
        }
        if (problems.count() > 0) {
            throw new BadRulesException(problems.inOrder());
        }
        return new RuleSet(
                List.copyOf(rules.values()), digest(files, decisions), Review.of(decisions), settings, house, pins);
    }

    /** A rule file and its YAML. */
    private record Parsed(RuleFile file, Node document) {}

    /** What one file came to, with its own problems: files are read side by side. */
    private record Outcome<T>(RuleFile file, Optional<T> result, Problems problems) {

        static <T> Outcome<T> of(RuleFile file, Function<Problems, Optional<T>> read) {
            Problems problems = new Problems();
            return new Outcome<>(file, read.apply(problems), problems);
        }
    }

    private static List<Parsed> parsed(List<RuleFile> files, Problems problems) {
        List<Parsed> parsed = new ArrayList<>();
        files.parallelStream()
                .map(file -> Outcome.of(file, own -> RuleReader.document(file, own)))
                .toList()
                .forEach(outcome -> {
                    problems.addAll(outcome.problems());
                    outcome.result().ifPresent(document -> parsed.add(new Parsed(outcome.file(), document)));
                });
        return parsed;
    }

    private static Map<String, Rule> read(
            List<Parsed> files, List<String> attributes, List<RuleFile> all, Problems problems) {
        Map<String, Rule> rules = new TreeMap<>();
        files.parallelStream()
                .map(it -> Outcome.of(it.file(), own -> RuleReader.read(it.file(), it.document(), attributes, own)))
                .toList()
                .forEach(outcome -> {
                    all.add(outcome.file());
                    problems.addAll(outcome.problems());
                    outcome.result().ifPresent(rule -> add(rule, rules, problems));
                });
        return rules;
    }

    private static void add(Rule rule, Map<String, Rule> rules, Problems problems) {
        Rule first = rules.putIfAbsent(rule.id(), rule);
        if (first != null) {
            String taken =
                    "id \"" + rule.id() + "\" is taken by " + first.origin().file();
            problems.at(rule.origin().file(), rule.origin().line(), 1, taken);
        }
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

    /** A settings file of a rule folder; empty where there is none, or none that can be read. */
    private static Optional<RuleFile> setting(Path folder, String name, List<RuleFile> files, Problems problems) {
        Path path = folder.resolve(name);
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            Optional<RuleFile> file =
                    RuleFile.decode(path.toString(), Files.readAllBytes(path), RuleFile.OWN, problems);
            file.ifPresent(files::add);
            return file;
        } catch (IOException e) {
            problems.at(path.toString(), 1, 1, "cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static boolean isRule(Path folder, Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        boolean settings = folder.equals(path.getParent()) && SETTINGS.contains(name);
        return !settings && (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(path);
    }

    /** Tells a changed file from an unchanged one; two checksums, because they cost a tenth of a hash on a cold start. */
    private static String checksum(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CRC32 one = new CRC32();
        CRC32C other = new CRC32C();
        one.update(bytes);
        other.update(bytes);
        return bytes.length + " " + one.getValue() + " " + other.getValue();
    }

    private static String digest(List<RuleFile> files, Decisions decisions) {
        Fingerprint print = new Fingerprint();
        files.forEach(file -> print.add(file.name()).add(checksum(file.text())));
        decisions.all().forEach(decision -> print.add(decision.toString()));
        return print.end();
    }
}
