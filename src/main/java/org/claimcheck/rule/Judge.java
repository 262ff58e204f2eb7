package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Finding;
import org.claimcheck.model.StoryAlignment;
import org.jspecify.annotations.Nullable;

/** Applies the rules to a story that is lined up: one conflict, one finding. Stateless; may be shared. */
public final class Judge {

    private final RuleSet rules;
    private final Map<String, List<Rule>> byAttribute = new TreeMap<>();

    public Judge(RuleSet rules) {
        this.rules = rules;
        rules.rules().stream().filter(rules.settings()::isOn).forEach(rule -> rule.compare()
                .forEach(attribute -> byAttribute
                        .computeIfAbsent(attribute, it -> new ArrayList<>())
                        .add(rule)));
    }

    /** The findings of a story, most serious first, then by id; new but for those that an editor has looked at. */
    public List<Finding> judge(StoryAlignment story) {
        Map<String, Annotation> articles = new TreeMap<>();
        story.annotations()
                .forEach(annotation -> articles.put(annotation.article().id(), annotation));
        Map<String, Finding> findings = new TreeMap<>();
        for (Alignment alignment : story.alignments()) {
            for (Rule rule : byAttribute.getOrDefault(alignment.attribute(), List.of())) {
                Finding finding = judge(story, articles, alignment, rule);
                if (finding != null) {
                    findings.putIfAbsent(finding.id(), rules.review().reviewed(finding));
                }
            }
        }
        return Repeats.without(List.copyOf(findings.values()));
    }

    private @Nullable Finding judge(
            StoryAlignment story, Map<String, Annotation> articles, Alignment alignment, Rule rule) {
        List<Alignment.Pair> selected = select(rule, alignment, articles);
        return selected.isEmpty()
                ? null
                : new Verdict(story.story(), articles, alignment, rule, rules.settings(), selected).finding();
    }

    private List<Alignment.Pair> select(Rule rule, Alignment alignment, Map<String, Annotation> articles) {
        Selection selection = rule.selection();
        List<Alignment.Pair> selected =
                alignment.pairs().stream().filter(selection::considers).toList();
        if (selected.isEmpty()) {
            return selected;
        }
        Superseded superseded = Superseded.none();
        if (selection.unlessSuperseded()) {
            superseded = Superseded.in(alignment, articles);
        }
        List<Alignment.Pair> allowed = new ArrayList<>();
        for (Alignment.Pair pair : selected) {
            Annotation left = articles.get(pair.left().article());
            Annotation right = articles.get(pair.right().article());
            if (left == null || right == null || superseded.touches(pair)) {
                continue;
            }
            if (rules.settings().isOn(rule, left.article(), right.article()) && selection.allows(pair, left, right)) {
                allowed.add(pair);
            }
        }
        return allowed;
    }
}
