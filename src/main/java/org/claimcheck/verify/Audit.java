package org.claimcheck.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.AuditFigure;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Severity;
import org.claimcheck.model.StoryResult;
import org.claimcheck.pipeline.Checker;
import org.claimcheck.rule.RuleSet;
import org.claimcheck.verify.plant.Corroboration;
import org.claimcheck.verify.plant.ErrorKind;
import org.claimcheck.verify.plant.PlantedArticle;
import org.claimcheck.verify.plant.Planting;

/**
 * Plants known errors into copies of a newsroom's own articles, one at a time, checks the story again, and counts how
 * many are found.
 *
 * <p>Only what another article of the story says too can show an error, so only that is changed. What is reported
 * before anything is planted is counted as well: it is a real conflict or flagged without cause, and an editor can tell.
 * The same articles give the same figure.
 */
public final class Audit {

    /** A story in many articles does not make the figure alone. */
    private static final int MOST_OF_A_STORY = 3;

    private final Checker checker;
    private final int most;

    /**
     * An audit of these rules.
     *
     * @param most how many errors of one kind are planted at most
     */
    public Audit(RuleSet rules, int most) {
        this.checker = new Checker(rules);
        this.most = most;
    }

    /** An error that was planted and what came of it. */
    public record Attempt(ErrorKind kind, String article, Planting planting, String sentence, boolean found) {}

    /**
     * The outcome of an audit.
     *
     * @param attempts the errors, in the order in which they were planted
     * @param clean findings before anything was planted
     */
    public record Outcome(AuditFigure figure, List<Attempt> attempts, List<Finding> clean) {

        public Outcome {
            attempts = List.copyOf(attempts);
            clean = List.copyOf(clean);
        }
    }

    /** Audits the checker on these articles. */
    public Outcome run(List<Article> articles) {
        Tally tally = new Tally();
        for (StoryResult result : inOrder(checker.check(articles).stories())) {
            if (result.story().articles().size() > 1) {
                tally.clean(result);
                plantInto(result, annotationsOf(result, articles), tally);
            }
        }
        return tally.outcome(articles.size());
    }

    /** By a hash of their ids, so that a limit takes stories of all sorts. */
    private static List<StoryResult> inOrder(List<StoryResult> stories) {
        return stories.stream()
                .sorted(Comparator.comparingLong(
                                (StoryResult it) -> hash(it.story().id()))
                        .thenComparing(it -> it.story().id()))
                .toList();
    }

    private Map<String, Annotation> annotationsOf(StoryResult result, List<Article> articles) {
        Map<String, Annotation> annotations = new LinkedHashMap<>();
        articles.stream()
                .filter(article -> result.story().articles().contains(article.id()))
                .forEach(article -> annotations.put(article.id(), checker.annotate(article)));
        return annotations;
    }

    private void plantInto(StoryResult result, Map<String, Annotation> annotations, Tally tally) {
        List<Article> articles =
                annotations.values().stream().map(Annotation::article).toList();
        for (ErrorKind kind : ErrorKind.values()) {
            if (tally.planted(kind) >= most) {
                continue;
            }
            int start = (int) (hash(result.story().id() + kind) % articles.size());
            int planted = 0;
            for (int turn = 0; turn < articles.size() && planted < MOST_OF_A_STORY; turn++) {
                Article target = articles.get((start + turn) % articles.size());
                Optional<Planting> planting = choose(kind, target, articles);
                if (planting.isPresent()) {
                    attempt(result, annotations, target, kind, planting.get(), tally);
                    planted++;
                }
            }
        }
    }

    private static Optional<Planting> choose(ErrorKind kind, Article target, List<Article> articles) {
        List<String> others = articles.stream()
                .filter(article -> !article.id().equals(target.id()))
                .map(Article::text)
                .toList();
        List<Planting> fitting = kind.plantings(target.text()).stream()
                .filter(planting -> Corroboration.isFound(target.text(), planting, others))
                .toList();
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of(fitting.get((int) (hash(target.id() + kind) % fitting.size())));
    }

    private void attempt(
            StoryResult result,
            Map<String, Annotation> annotations,
            Article target,
            ErrorKind kind,
            Planting planting,
            Tally tally) {
        PlantedArticle planted = PlantedArticle.of(target, kind, planting);
        List<Annotation> changed = new ArrayList<>();
        annotations.forEach((id, annotation) ->
                changed.add(id.equals(target.id()) ? checker.annotate(planted.article()) : annotation));
        Set<String> before = new HashSet<>();
        result.findings().forEach(finding -> before.add(finding.id()));
        List<Finding> raised = checker.judge(result.story(), changed).findings().stream()
                .filter(finding -> !before.contains(finding.id()))
                .toList();
        tally.attempt(planted, planting, target, raised, result.findings());
    }

    private static long hash(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    /** Counts. */
    private static final class Tally {

        private final Map<ErrorKind, int[]> counts = new EnumMap<>(ErrorKind.class);
        private final List<Attempt> attempts = new ArrayList<>();
        private final List<Finding> clean = new ArrayList<>();
        private int stories;

        int planted(ErrorKind kind) {
            return counts.getOrDefault(kind, new int[4])[0];
        }

        void clean(StoryResult result) {
            stories++;
            clean.addAll(result.findings());
        }

        void attempt(
                PlantedArticle planted,
                Planting planting,
                Article article,
                List<Finding> raised,
                List<Finding> before) {
            List<Finding> showing = raised.stream().filter(planted::isShownBy).toList();
            boolean found = !showing.isEmpty();
            int[] count = counts.computeIfAbsent(planted.kind(), it -> new int[4]);
            count[0]++;
            count[1] += found ? 1 : 0;
            count[2] += found && showing.stream().allMatch(it -> it.severity() == Severity.NOTE) ? 1 : 0;
            count[3] += (int) raised.stream()
                    .filter(it -> !planted.isShownBy(it))
                    .filter(it -> before.stream().noneMatch(old -> isOneConflict(old, it)))
                    .count();
            String text = planted.article().text();
            String sentence = PlantedSentence.around(text, planted.places().get(0));
            attempts.add(new Attempt(planted.kind(), article.id(), planting, sentence, found));
        }

        /** A conflict that was there before and has only another id, since an article of it has changed. */
        private static boolean isOneConflict(Finding old, Finding now) {
            return old.rule().equals(now.rule())
                    && old.attribute().equals(now.attribute())
                    && old.evidence().stream().anyMatch(one -> now.evidence().stream()
                            .anyMatch(other -> one.article().equals(other.article())
                                    && one.text().equals(other.text())));
        }

        Outcome outcome(int articles) {
            List<AuditFigure.Kind> kinds = new ArrayList<>();
            for (ErrorKind kind : ErrorKind.values()) {
                int[] count = counts.getOrDefault(kind, new int[4]);
                kinds.add(new AuditFigure.Kind(kind.label(), count[0], count[1], count[2], count[3]));
            }
            int notes = (int)
                    clean.stream().filter(it -> it.severity() == Severity.NOTE).count();
            return new Outcome(
                    new AuditFigure(kinds, null, articles, stories, clean.size() - notes, notes), attempts, clean);
        }
    }
}
