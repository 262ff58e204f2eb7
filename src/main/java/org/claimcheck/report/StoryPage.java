package org.claimcheck.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Compared;
import org.claimcheck.model.Fact.Agreement;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Severity;
import org.claimcheck.model.Story;
import org.claimcheck.model.StoryResult;
import org.claimcheck.report.FindingView.Side;
import org.claimcheck.report.StoryView.Copy;
import org.claimcheck.report.StoryView.Held;
import org.claimcheck.report.StoryView.Member;
import org.claimcheck.report.StoryView.Source;
import org.jspecify.annotations.Nullable;

/** Turns a judged story into what its page shows. */
final class StoryPage {

    private static final Set<Agreement> FITTING = EnumSet.of(Agreement.COMPATIBLE, Agreement.UPDATE, Agreement.SAME);

    /** Reasons of one story that the page shows; {@code report.json} has them all. */
    private static final int MOST_HELD = 40;

    /** Disagreements that the sentence under a title names before it only counts them. */
    private static final int MOST_NAMED = 4;

    private final StoryContext context;
    private final StoryResult result;
    private final Story story;

    private StoryPage(StoryResult result, ReportSource source) {
        this.context = new StoryContext(result, source);
        this.result = result;
        this.story = result.story();
    }

    static StoryView of(StoryResult result, ReportSource source) {
        return new StoryPage(result, source).view();
    }

    static String anchor(Story story) {
        return "s-" + story.id().replaceAll("[^A-Za-z0-9_-]", "-");
    }

    private StoryView view() {
        List<FindingView> findings = OpenFindings.sorted(result).stream()
                .map(finding -> FindingPage.of(context, finding))
                .toList();
        List<FindingView> open = findings.stream().filter(StoryPage::isOpen).toList();
        List<Held> held = held();
        return new StoryView(
                anchor(story),
                story.label(),
                desk(),
                deck(open),
                Wording.counts(
                        result.findings().stream().filter(OpenFindings::isOpen).toList()),
                line(findings),
                standsAlone(open),
                sourcesNote(),
                sources(),
                FactMatrix.of(context),
                findings,
                Timeline.of(context),
                held.subList(0, Math.min(MOST_HELD, held.size())),
                held.size(),
                members(),
                story.follows().stream()
                        .map(it -> new Member(Wording.shortened(it.label()), Wording.sentence(it.because())))
                        .toList());
    }

    static boolean isOpen(FindingView finding) {
        return finding.state().equals("new") || finding.state().equals("persisting");
    }

    /** The desk that most articles of the story belong to, or an empty string. */
    private String desk() {
        return context.articles().stream()
                .map(Article::section)
                .filter(section -> section != null && !section.isBlank())
                .collect(Collectors.groupingBy(section -> section, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static String deck(List<FindingView> open) {
        List<FindingView> serious =
                open.stream().filter(it -> !it.severity().equals("note")).toList();
        List<FindingView> named = serious.isEmpty() ? open : serious;
        if (named.isEmpty()) {
            return "The articles agree on all that they say of the same facts.";
        }
        String all = named.stream().limit(MOST_NAMED).map(StoryPage::told).collect(Collectors.joining("; "));
        int more = named.size() - MOST_NAMED;
        return Wording.capital(all) + (more > 0 ? "; and " + Wording.count(more, "more disagreement") : "") + ".";
    }

    /** {@code killed: 4 in two sources, 6 in one (ours)}. */
    static String told(FindingView finding) {
        String fact = FactName.inSentence(finding.fact());
        if (finding.diff() != null) {
            return fact + ": two wordings";
        }
        if (finding.within()) {
            String where = finding.house() ? " against the house list" : " in one article";
            return fact + ": "
                    + Wording.join(finding.sides().stream()
                            .map(side -> Wording.shortened(side.display()))
                            .distinct()
                            .toList())
                    + where;
        }
        List<String> sides = new ArrayList<>();
        for (int at = 0; at < finding.sides().size(); at++) {
            Side side = finding.sides().get(at);
            int count = finding.tally().get(at);
            String sources = at == 0 ? count == 1 ? " source" : " sources" : "";
            sides.add(Wording.shortened(side.display()) + " in "
                    + (side.own() && count == 1 ? "ours" : Wording.spelled(count) + sources));
        }
        return fact + ": " + String.join(", ", sides);
    }

    private String line(List<FindingView> findings) {
        long open = findings.stream().filter(StoryPage::isOpen).count();
        long fresh = findings.stream().filter(it -> it.state().equals("new")).count();
        String own = context.articles().stream()
                .filter(article -> context.isOwn(article.id()))
                .map(Wording::source)
                .distinct()
                .collect(Collectors.joining(", "));
        return (open == 0 || fresh == 0 ? "" : fresh == open ? "all new. " : fresh + " new. ")
                + Wording.count(story.articles().size(), "article") + ", "
                + Wording.count(story.independentSources(story.articles()), "independent source") + "."
                + (own.isEmpty() ? "" : " Ours: " + own + ".");
    }

    /** Outlets that are alone on their side against more than one, with how often where that is more than once. */
    private static String standsAlone(List<FindingView> open) {
        Map<String, Integer> alone = new TreeMap<>();
        for (FindingView finding : open) {
            if (finding.tally().size() == 2
                    && finding.tally().contains(1)
                    && finding.tally().get(0) + finding.tally().get(1) > 2) {
                int odd = finding.tally().get(0) == 1 ? 0 : 1;
                finding.sides().get(odd).says().stream()
                        .limit(1)
                        .forEach(say -> alone.merge(say.outlet(), 1, Integer::sum));
            }
        }
        return alone.entrySet().stream()
                .map(it -> it.getKey() + (it.getValue() > 1 ? " (" + it.getValue() + ")" : ""))
                .collect(Collectors.joining("; "));
    }

    private String sourcesNote() {
        long copies = context.articles().stream()
                .filter(article -> !story.origin(article.id()).equals(article.id()))
                .count();
        return copies == 0
                ? "No copies in this story."
                : Wording.capital(Wording.count(copies, "copy")) + ", not counted again.";
    }

    private List<Source> sources() {
        Map<String, List<Article>> groups = new LinkedHashMap<>();
        for (Article article : context.articles()) {
            groups.computeIfAbsent(story.origin(article.id()), any -> new ArrayList<>())
                    .add(article);
        }
        return groups.entrySet().stream()
                .map(group -> source(group.getKey(), group.getValue()))
                .sorted(java.util.Comparator.comparing((Source source) -> !source.own()))
                .toList();
    }

    private Source source(String origin, List<Article> members) {
        Article first = context.article(origin);
        Article head = first == null ? members.get(0) : first;
        List<Copy> copies = members.stream()
                .filter(article -> !article.id().equals(head.id()))
                .map(this::copy)
                .toList();
        return new Source(
                Wording.source(head),
                context.isOwn(head.id()),
                Wording.shortened(Wording.headline(head)),
                context.when(head)
                        + context.mark(head)
                        + (head.byline() == null ? "" : ". " + Wording.shortened(head.byline())),
                StoryContext.link(head),
                cites(head),
                Wording.count(copies.size(), "copy") + ", not counted again",
                copies);
    }

    private Copy copy(Article article) {
        return new Copy(
                Wording.source(article),
                context.isOwn(article.id()),
                Wording.shortened(Wording.headline(article)),
                context.when(article) + context.mark(article),
                StoryContext.link(article));
    }

    /** Whom an article cites for what it claims: the first three. */
    private String cites(Article article) {
        List<String> cited = result.claims().stream()
                .filter(claim -> claim.article().equals(article.id()))
                .map(Claim::attributedTo)
                .filter(it -> it != null && !it.isBlank())
                .map(Wording::shortened)
                .distinct()
                .limit(3)
                .toList();
        return cited.isEmpty() ? "" : "Cites " + String.join(", ", cited) + ".";
    }

    /** What was held compatible, a reason an entry however many articles it holds for. */
    private List<Held> held() {
        Map<Reason, Set<String>> reasons = new LinkedHashMap<>();
        for (Compared pair : result.compared()) {
            if (FITTING.contains(pair.agreement())) {
                Reason reason = new Reason(pair.attribute(), pair.because());
                Set<String> names = reasons.computeIfAbsent(reason, any -> new LinkedHashSet<>());
                pair.articles().forEach(article -> names.add(context.outlet(article)));
            }
        }
        return reasons.entrySet().stream()
                .map(entry -> new Held(
                        FactName.of(entry.getKey().attribute(), null, null),
                        Wording.sentence(entry.getKey().because()),
                        String.join(", ", entry.getValue())))
                .toList();
    }

    private record Reason(String attribute, String because) {}

    private List<Member> members() {
        Set<String> known = new TreeSet<>(story.articles());
        List<Member> members = new ArrayList<>();
        if (known.size() > 1) {
            story.because().forEach((article, because) -> {
                if (known.contains(article)) {
                    members.add(new Member(context.outlet(article), because));
                }
            });
        }
        return members;
    }

    /** The gravest open finding of a story, or null. */
    static @Nullable Severity gravity(StoryResult story) {
        return story.findings().stream()
                .filter(OpenFindings::isOpen)
                .map(Finding::severity)
                .max(java.util.Comparator.naturalOrder())
                .orElse(null);
    }
}
