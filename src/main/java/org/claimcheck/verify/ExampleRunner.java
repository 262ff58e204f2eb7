package org.claimcheck.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Profile;
import org.claimcheck.model.Span;
import org.claimcheck.model.Story;
import org.claimcheck.pipeline.Checker;
import org.claimcheck.rule.Example;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleSet;

/**
 * Runs the examples of rules through the whole checker. The articles of an example are one story by definition; copies
 * among them are found as in a run.
 *
 * <p>Every example that reports is also a <em>repair test</em>: with one marked side given the other side's words, or
 * the words of {@code repair}, the rule must fall silent.
 */
public final class ExampleRunner {

    private final RuleSet rules;
    private final Checker checker;

    public ExampleRunner(RuleSet rules) {
        this.rules = rules;
        this.checker = new Checker(rules);
    }

    /** The outcome of every example of these rules, with its repair test, in the order of the rules. */
    public static List<ExampleOutcome> run(RuleSet rules) {
        ExampleRunner runner = new ExampleRunner(rules);
        List<ExampleOutcome> outcomes = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            for (Example example : rule.examples()) {
                outcomes.add(runner.run(rule, example));
                runner.repair(rule, example).ifPresent(outcomes::add);
            }
        }
        return outcomes;
    }

    /** Whether an example shows what it says. */
    public ExampleOutcome run(Rule rule, Example example) {
        List<Finding> findings = findings(rule, example, articles(example));
        return new ExampleOutcome(rule.id(), example, false, Expectation.unmet(example, findings));
    }

    /** Whether the rule falls silent once an example is mended; empty for examples that have nothing to mend. */
    public Optional<ExampleOutcome> repair(Rule rule, Example example) {
        if (example.expect() != Example.Expect.FINDING) {
            return Optional.empty();
        }
        return mended(example).map(articles -> {
            List<Finding> findings = findings(rule, example, articles);
            String unmet = findings.isEmpty()
                    ? ""
                    : "still reports when mended: " + findings.get(0).message();
            return new ExampleOutcome(rule.id(), example, true, unmet);
        });
    }

    private static Optional<List<Article>> mended(Example example) {
        List<String> words = example.articles().stream()
                .flatMap(article -> article.evidence().stream()
                        .map(span -> span.of(article.article().text())))
                .toList();
        if (words.isEmpty() || (words.size() != 2 && example.repair() == null)) {
            return Optional.empty();
        }
        String repair = example.repair() == null ? words.get(1) : example.repair();
        List<Article> articles = new ArrayList<>();
        boolean open = true;
        for (Example.Marked article : example.articles()) {
            boolean here = open && !article.evidence().isEmpty();
            Span mark = here ? article.evidence().get(0) : new Span(0, 0);
            articles.add(here ? article.mended(mark, repair) : article.article());
            open &= !here;
        }
        return Optional.of(articles);
    }

    private static List<Article> articles(Example example) {
        return example.articles().stream().map(Example.Marked::article).toList();
    }

    /**
     * The checker with one rule and an example's own house lists: what other rules say, which of them are on, and what the
     * house that runs the example has agreed on makes no difference to it.
     */
    private Checker alone(Rule rule, Example example) {
        return checker.judgingBy(rules.only(rule).withHouse(example.house()));
    }

    private List<Finding> findings(Rule rule, Example example, List<Article> articles) {
        Checker alone = alone(rule, example);
        Map<String, Annotation> annotations = new TreeMap<>();
        articles.forEach(article -> annotations.put(article.id(), checker.annotate(article)));
        List<Annotation> inOrder = articles.stream()
                .map(article -> annotations.getOrDefault(article.id(), checker.annotate(article)))
                .toList();
        return alone.judge(story(inOrder), inOrder).findings().stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .toList();
    }

    private Story story(List<Annotation> annotations) {
        List<Profile> profiles = annotations.stream().map(checker::profile).toList();
        Map<String, String> derived = new TreeMap<>();
        checker.group(profiles).forEach(story -> derived.putAll(story.derivedFrom()));
        List<String> ids = annotations.stream()
                .sorted(Comparator.comparingLong(ExampleRunner::published)
                        .thenComparing(it -> it.article().id()))
                .map(it -> it.article().id())
                .toList();
        return new Story("example", "example", ids, derived, Map.of());
    }

    private static long published(Annotation annotation) {
        return annotation.published() == null
                ? Long.MAX_VALUE
                : annotation.published().epochSecond();
    }
}
