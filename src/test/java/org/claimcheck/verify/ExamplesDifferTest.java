package org.claimcheck.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.rule.BadRulesException;
import org.claimcheck.rule.Example;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleLibrary;
import org.junit.jupiter.api.Test;

/** The examples of the shipped rules: enough of them, and no two alike but for names and numbers. */
class ExamplesDifferTest {

    /**
     * How much two examples may have in common: the pairs of neighbouring words that stand in both, as a share of those
     * that stand in either. A hit and a near miss made of one invented sentence have 0.6 to 1.0; two events of one kind
     * told in words of their own, with all that a headline or "said on Monday" have in common, stay below half.
     */
    private static final double MOST = 0.5;

    /** Fewest examples of a rule that report, and fewest that do not; limits that are admitted do not count. */
    private static final int FEWEST = 3;

    private static final int FEWEST_IN_ALL = 200;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(['’][\\p{L}\\p{N}]+)*");
    private static final Pattern NAME_OR_FIGURE = Pattern.compile("\\p{Lu}.*|.*\\p{N}.*");
    private static final Pattern SPELLED = Pattern.compile("((twen|thir|for|fif|six|seven|eigh|nine)ty"
            + "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen"
            + "|hundred|thousand|million|billion|dozens?|first|second|third|fourth|fifth|sixth|ninth)s?");

    private static Map<String, Example> examples() throws BadRulesException {
        Map<String, Example> examples = new TreeMap<>();
        for (Rule rule : RuleLibrary.load(null).rules()) {
            rule.examples()
                    .forEach(example ->
                            examples.put(example.file() + ":" + example.line() + " " + example.name(), example));
        }
        return examples;
    }

    @Test
    void aRuleHasThreeExamplesThatReportAndThreeThatDoNot() throws BadRulesException {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(FEWEST_IN_ALL);
        assertThat(RuleLibrary.load(null).rules()).allSatisfy(rule -> {
            Map<Example.Expect, Long> count =
                    rule.examples().stream().collect(Collectors.groupingBy(Example::expect, Collectors.counting()));
            for (Example.Expect expect : List.of(Example.Expect.FINDING, Example.Expect.NOTHING)) {
                assertThat(count.getOrDefault(expect, 0L))
                        .as("%s with expect: %s", rule.id(), expect.label())
                        .isGreaterThanOrEqualTo(FEWEST);
            }
        });
    }

    @Test
    void noTwoExamplesAreAlikeButForNamesAndNumbers() throws BadRulesException {
        Map<String, Set<String>> pairs = new TreeMap<>();
        examples().forEach((address, example) -> pairs.put(address, pairs(words(text(example)))));
        assertThat(alike(pairs))
                .as("pairs of examples that are told in the same words")
                .isEmpty();
    }

    @Test
    void anExampleWithOtherNamesAndNumbersIsAlike() {
        String one = "Police arrested Ivo Marek, 24, after a robbery in Zlin on Monday.";
        String two = "Police arrested Jan van der Berg, thirty-one, after a robbery in Oslo on Friday.";
        String three = "Ivo Marek, 24, was led away by officers in Zlin; a post office there had been robbed.";
        assertThat(alike(Map.of("one", pairs(words(one)), "two", pairs(words(two)))))
                .hasSize(1);
        assertThat(alike(Map.of("one", pairs(words(one)), "three", pairs(words(three)))))
                .isEmpty();
    }

    private static List<String> alike(Map<String, Set<String>> pairs) {
        List<String> alike = new ArrayList<>();
        List<Map.Entry<String, Set<String>>> all = List.copyOf(pairs.entrySet());
        for (int at = 0; at < all.size(); at++) {
            Map.Entry<String, Set<String>> one = all.get(at);
            for (Map.Entry<String, Set<String>> other : all.subList(at + 1, all.size())) {
                double common = common(one.getValue(), other.getValue());
                if (common > MOST) {
                    alike.add(String.format(Locale.ROOT, "%.2f %s = %s", common, one.getKey(), other.getKey()));
                }
            }
        }
        return alike;
    }

    /** What two sets have in common, as a share of both together. */
    private static double common(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both.size() / (double) Math.max(1, one.size() + other.size() - both.size());
    }

    private static String text(Example example) {
        return example.articles().stream()
                .map(article -> article.article().text())
                .collect(Collectors.joining("\n"));
    }

    /** The words in small letters, with a sign for each name and figure; neighbouring ones are one. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            boolean masked = NAME_OR_FIGURE.matcher(word).matches()
                    || SPELLED.matcher(word.toLowerCase(Locale.ROOT)).matches();
            String sign = masked ? "#" : word.toLowerCase(Locale.ROOT);
            if (!masked || words.isEmpty() || !words.get(words.size() - 1).equals("#")) {
                words.add(sign);
            }
        }
        return words;
    }

    private static Set<String> pairs(List<String> words) {
        Set<String> pairs = new TreeSet<>();
        Stream.iterate(1, at -> at < words.size(), at -> at + 1)
                .forEach(at -> pairs.add(words.get(at - 1) + " " + words.get(at)));
        return pairs;
    }
}
