package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of CEL that most rules need, decided without it: tests of text fields for equality, joined by {@code &&}.
 *
 * <p>Example: {@code claim.role == "killed" && left.section != "caption"}. It means the same as in CEL.
 */
final class PlainCondition implements Condition {

    private static final Pattern TEST =
            Pattern.compile("\\s*([A-Za-z]+(?:\\.[A-Za-z]+)*)\\s*(==|!=)\\s*(?:\"([^\"\\\\]*)\"|'([^'\\\\]*)')\\s*");

    private record Test(List<String> path, boolean equal, String word) {}

    private final String words;
    private final List<Test> tests;

    private PlainCondition(String words, List<Test> tests) {
        this.words = words;
        this.tests = List.copyOf(tests);
    }

    /** The condition, or empty when it needs more than this part of the language, or is wrong. */
    static Optional<Condition> of(String words) {
        Map<String, Vocabulary.Type> paths = Vocabulary.paths();
        List<Test> tests = new ArrayList<>();
        Matcher matcher = TEST.matcher(words);
        int at = 0;
        while (matcher.find(at) && matcher.start() == at) {
            if (paths.get(matcher.group(1)) != Vocabulary.Type.TEXT) {
                return Optional.empty();
            }
            String word = matcher.group(3) == null ? matcher.group(4) : matcher.group(3);
            tests.add(new Test(
                    List.of(matcher.group(1).split("\\.", -1)), matcher.group(2).equals("=="), word));
            if (matcher.end() == words.length()) {
                return Optional.of(new PlainCondition(words, tests));
            }
            if (!words.startsWith("&&", matcher.end())) {
                return Optional.empty();
            }
            at = matcher.end() + 2;
        }
        return Optional.empty();
    }

    @Override
    public boolean holds(Map<String, Object> names) {
        return tests.stream().allMatch(test -> test.equal() == test.word().equals(field(names, test.path())));
    }

    private static Object field(Map<String, Object> names, List<String> path) {
        Object at = names;
        for (String name : path) {
            Object next = at instanceof Map<?, ?> fields ? fields.get(name) : null;
            at = next == null ? "" : next;
        }
        return at;
    }

    @Override
    public boolean speaksOfClaim() {
        return tests.stream().anyMatch(test -> test.path().get(0).equals("claim"));
    }

    @Override
    public String words() {
        return words;
    }
}
