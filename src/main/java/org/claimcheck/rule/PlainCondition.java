package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of CEL that most rules need, decided without it: tests of one field against a text or a number, joined by
 * {@code &&} and {@code ||}, of which the first binds tighter.
 *
 * <p>Example: {@code claim.role == "killed" && comparison.shared >= 0.3}. It means the same as in CEL.
 */
final class PlainCondition implements Condition {

    private static final Pattern TEST = Pattern.compile("\\s*([A-Za-z]+(?:\\.[A-Za-z]+)*)\\s*(==|!=|<=|>=|<|>)\\s*"
            + "(?:\"([^\"\\\\]*)\"|'([^'\\\\]*)'|([0-9]+\\.[0-9]+))\\s*");

    private record Test(List<String> path, String operator, @Nullable String word, double number) {

        boolean holds(Map<String, Object> names) {
            Object field = field(names, path);
            if (word != null) {
                return operator.equals("==") == word.equals(field);
            }
            int order = field instanceof Double value ? Double.compare(value, number) : 0;
            return field instanceof Double
                    && switch (operator) {
                        case "==" -> order == 0;
                        case "!=" -> order != 0;
                        case "<" -> order < 0;
                        case "<=" -> order <= 0;
                        case ">" -> order > 0;
                        default -> order >= 0;
                    };
        }
    }

    private final String words;
    private final List<List<Test>> alternatives;

    private PlainCondition(String words, List<List<Test>> alternatives) {
        this.words = words;
        this.alternatives = List.copyOf(alternatives);
    }

    /** The condition, or empty when it needs more than this part of the language, or is wrong. */
    static Optional<Condition> of(String words) {
        Map<String, Vocabulary.Type> paths = Vocabulary.PATHS;
        List<List<Test>> alternatives = new ArrayList<>(List.of(new ArrayList<>()));
        Matcher matcher = TEST.matcher(words);
        int at = 0;
        while (matcher.find(at) && matcher.start() == at) {
            Optional<Test> test = test(matcher, paths);
            if (test.isEmpty()) {
                return Optional.empty();
            }
            alternatives.get(alternatives.size() - 1).add(test.get());
            if (matcher.end() == words.length()) {
                return Optional.of(new PlainCondition(words, alternatives));
            }
            if (words.startsWith("||", matcher.end())) {
                alternatives.add(new ArrayList<>());
            } else if (!words.startsWith("&&", matcher.end())) {
                return Optional.empty();
            }
            at = matcher.end() + 2;
        }
        return Optional.empty();
    }

    private static Optional<Test> test(Matcher matcher, Map<String, Vocabulary.Type> paths) {
        String path = matcher.group(1);
        String operator = matcher.group(2);
        String word = matcher.group(3) == null ? matcher.group(4) : matcher.group(3);
        boolean ordered = operator.startsWith("<") || operator.startsWith(">");
        Vocabulary.Type needed = word == null ? Vocabulary.Type.NUMBER : Vocabulary.Type.TEXT;
        if (paths.get(path) != needed || (word != null && ordered)) {
            return Optional.empty();
        }
        double number = word == null ? Double.parseDouble(matcher.group(5)) : 0;
        return Optional.of(new Test(List.of(path.split("\\.", -1)), operator, word, number));
    }

    @Override
    public boolean holds(Map<String, Object> names) {
        return alternatives.stream().anyMatch(tests -> tests.stream().allMatch(test -> test.holds(names)));
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
        return alternatives.stream()
                .flatMap(List::stream)
                .anyMatch(test -> test.path().get(0).equals("claim"));
    }

    @Override
    public String words() {
        return words;
    }
}
