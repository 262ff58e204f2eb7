package org.claimcheck.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimcheck.model.Article;
import org.claimcheck.model.Compared;
import org.claimcheck.model.Fact.Agreement;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Severity;
import org.claimcheck.model.Story;
import org.claimcheck.model.StoryResult;
import org.claimcheck.report.StoryView.Column;
import org.claimcheck.report.StoryView.Copy;
import org.claimcheck.report.StoryView.Held;
import org.claimcheck.report.StoryView.Member;
import org.claimcheck.report.StoryView.Source;

/** Turns a judged story into what its page shows. */
final class StoryPage {

    private static final Set<Agreement> FITTING = EnumSet.of(Agreement.COMPATIBLE, Agreement.UPDATE, Agreement.SAME);

    /** Reasons of one story that the page shows; {@code report.json} has them all. */
    private static final int MOST_HELD = 40;

    private final StoryResult result;
    private final Map<String, Article> articles = new LinkedHashMap<>();

    private StoryPage(StoryResult result, ReportSource source) {
        this.result = result;
        result.story().articles().forEach(id -> articles.put(id, source.article(id)));
    }

    static StoryView of(StoryResult result, ReportSource source) {
        return new StoryPage(result, source).view();
    }

    static String anchor(Story story) {
        return "s-" + story.id().replaceAll("[^A-Za-z0-9_-]", "-");
    }

    private StoryView view() {
        Story story = result.story();
        return new StoryView(
                anchor(story),
                story.label(),
                deck(),
                Wording.counts(result.findings()),
                line(),
                sources(),
                articles.values().stream()
                        .map(article ->
                                new Column(article.id(), Wording.source(article), Wording.when(article.published())))
                        .toList(),
                FactMatrix.rows(result, articles),
                result.findings().stream()
                        .map(finding -> FindingPage.of(finding, articles, result))
                        .toList(),
                compared(),
                members());
    }

    private String deck() {
        List<Finding> serious = result.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
        if (serious.isEmpty()) {
            return result.findings().isEmpty()
                    ? "The articles agree on all that they say of the same facts."
                    : "Nothing here needs a correction; "
                            + Wording.count(result.findings().size(), "note") + " for whoever edits it.";
        }
        List<String> facts =
                serious.stream().map(finding -> finding.attribute()).distinct().toList();
        boolean errors = serious.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return (errors ? "The articles cannot all be right on " : "The articles do not fit together on ") + join(facts)
                + ".";
    }

    private static String join(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }

    private String line() {
        Story story = result.story();
        return "in " + Wording.count(story.articles().size(), "article") + " from "
                + Wording.count(story.independentSources(story.articles()), "independent source") + ".";
    }

    private List<Source> sources() {
        Story story = result.story();
        Map<String, List<Copy>> copies = new HashMap<>();
        for (Article article : articles.values()) {
            String origin = story.origin(article.id());
            if (!origin.equals(article.id())) {
                copies.computeIfAbsent(origin, ignored -> new ArrayList<>())
                        .add(new Copy(
                                Wording.source(article), Wording.headline(article), Wording.when(article.published())));
            }
        }
        return articles.values().stream()
                .filter(article -> story.origin(article.id()).equals(article.id()))
                .map(article -> source(article, copies.getOrDefault(article.id(), List.of())))
                .toList();
    }

    private static Source source(Article article, List<Copy> copies) {
        String url = article.url();
        boolean web = url != null && (url.startsWith("https://") || url.startsWith("http://"));
        return new Source(
                Wording.source(article),
                Wording.headline(article),
                Wording.when(article.published()),
                web ? url : null,
                Wording.count(copies.size(), "copy") + ", not counted again",
                copies);
    }

    /** What was held compatible, a reason an entry however many articles it holds for; the first of very many. */
    private List<Held> compared() {
        Map<Reason, Set<String>> reasons = new LinkedHashMap<>();
        for (Compared pair : result.compared()) {
            if (FITTING.contains(pair.agreement())) {
                Reason reason = new Reason(pair.attribute(), pair.because());
                Set<String> names = reasons.computeIfAbsent(reason, ignored -> new LinkedHashSet<>());
                pair.articles().forEach(article -> names.add(name(article)));
            }
        }
        return reasons.entrySet().stream()
                .limit(MOST_HELD)
                .map(entry -> new Held(
                        Wording.capital(entry.getKey().attribute()),
                        Wording.capital(entry.getKey().because()) + ".",
                        String.join(", ", entry.getValue())))
                .toList();
    }

    private record Reason(String attribute, String because) {}

    private List<Member> members() {
        List<Member> members = new ArrayList<>();
        result.story().because().forEach((article, because) -> {
            if (articles.containsKey(article) && articles.size() > 1) {
                members.add(new Member(name(article), because));
            }
        });
        return members;
    }

    private String name(String article) {
        Article it = articles.get(article);
        return it == null ? article : Wording.source(Objects.requireNonNull(it));
    }
}
