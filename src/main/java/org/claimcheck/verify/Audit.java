package org.claimcheck.verify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.model.Article;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Span;
import org.claimcheck.model.Story;
import org.claimcheck.model.StoryResult;
import org.claimcheck.pipeline.Checker;
import org.claimcheck.rule.Example;
import org.claimcheck.rule.RuleSet;

/**
 * Plants known errors into copies of a newsroom's own articles, one at a time, checks the story again, and counts how
 * many are found.
 *
 * <p>Only articles that share a story with another can show an error. What is reported without any planting is counted
 * too: it is real or a false alarm, and an editor can tell.
 */
public final class Audit {

    private final Checker checker;

    public Audit(RuleSet rules) {
        this.checker = new Checker(rules);
    }

    /** How many errors of one kind were planted and found. */
    public record Score(String kind, int planted, int found) {}

    /**
     * The outcome of an audit.
     *
     * @param scores by kind
     * @param stories with two articles or more
     * @param unplanted findings in them before anything was planted
     */
    public record Outcome(List<Score> scores, int stories, int unplanted) {

        public Outcome {
            scores = List.copyOf(scores);
        }

        /** A table for a terminal. */
        public String text() {
            StringBuilder out = new StringBuilder();
            out.append(String.format(Locale.ROOT, "%-10s %8s %8s%n", "error", "planted", "found"));
            scores.forEach(score -> out.append(
                    String.format(Locale.ROOT, "%-10s %8d %8d%n", score.kind(), score.planted(), score.found())));
            out.append(stories).append(" stories with more than one article; ");
            out.append(unplanted).append(" findings in them without any planted error\n");
            return out.toString();
        }
    }

    /** Audits the checker on these articles. */
    public Outcome run(List<Article> articles) {
        Map<ErrorKind, int[]> counts = new EnumMap<>(ErrorKind.class);
        int stories = 0;
        int unplanted = 0;
        for (StoryResult story : checker.check(articles).stories()) {
            if (story.story().articles().size() < 2) {
                continue;
            }
            unplanted += story.findings().size();
            plantInto(story, articlesOf(story.story(), articles), stories, counts);
            stories++;
        }
        List<Score> scores = new ArrayList<>();
        counts.forEach((kind, count) -> scores.add(new Score(kind.label(), count[0], count[1])));
        return new Outcome(scores, stories, unplanted);
    }

    private void plantInto(StoryResult story, List<Article> articles, int number, Map<ErrorKind, int[]> counts) {
        Set<String> before = new HashSet<>();
        story.findings().forEach(finding -> before.add(finding.id()));
        for (ErrorKind kind : ErrorKind.values()) {
            int choice = number % articles.size();
            Article target = articles.get(choice);
            Optional<PlantedError> planted = kind.plant(target.text(), number);
            if (planted.isPresent()) {
                int[] count = counts.computeIfAbsent(kind, it -> new int[2]);
                count[0]++;
                count[1] += isFound(story.story(), articles, choice, planted.get(), before) ? 1 : 0;
            }
        }
    }

    private boolean isFound(Story story, List<Article> articles, int choice, PlantedError error, Set<String> before) {
        List<Article> changed = new ArrayList<>(articles);
        Article copy = copy(articles.get(choice), error);
        changed.set(choice, copy);
        return checker.judge(story, changed.stream().map(checker::annotate).toList()).findings().stream()
                .filter(finding -> !before.contains(finding.id()))
                .anyMatch(finding -> tells(finding, copy.id(), error.span()));
    }

    private static boolean tells(Finding finding, String article, Span span) {
        return finding.evidence().stream()
                .anyMatch(evidence -> evidence.article().equals(article)
                        && (evidence.span().overlaps(span)
                                || evidence.sentence().contains(span)));
    }

    private static Article copy(Article article, PlantedError error) {
        Span was = new Span(
                error.span().start(), error.span().start() + error.was().length());
        return new Example.Marked(article, List.of()).mended(was, error.now());
    }

    private static List<Article> articlesOf(Story story, List<Article> articles) {
        return articles.stream()
                .filter(article -> story.articles().contains(article.id()))
                .toList();
    }
}
