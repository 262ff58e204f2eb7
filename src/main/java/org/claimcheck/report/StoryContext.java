package org.claimcheck.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Fact;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Position;
import org.claimcheck.model.StoryResult;
import org.jspecify.annotations.Nullable;

/** A judged story with what its page looks up again and again. */
final class StoryContext {

    private final StoryResult result;
    private final Edition edition;
    private final DeskTime desk;
    private final List<Finding> sorted;
    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final Set<String> fresh;
    private final Set<String> beside = new HashSet<>();
    private final Map<String, List<Aspect>> aspects = new HashMap<>();
    private final IdentityHashMap<Fact, Finding> gravest = new IdentityHashMap<>();

    StoryContext(StoryResult result, ReportSource source) {
        this.result = result;
        this.edition = source.edition();
        this.sorted = OpenFindings.sorted(result);
        this.desk = new DeskTime(edition.zone());
        result.story().articles().forEach(id -> articles.put(id, source.article(id)));
        result.findings().stream()
                .flatMap(finding -> finding.evidence().stream())
                .forEach(it -> articles.computeIfAbsent(it.article(), source::article));
        result.claims().stream()
                .map(Claim::article)
                .filter(it -> !result.story().articles().contains(it))
                .forEach(beside::add);
        Set<String> brought =
                result.story().articles().stream().filter(source::isNew).collect(Collectors.toSet());
        this.fresh = brought.size() == result.story().articles().size() ? Set.of() : brought;
        result.claims().forEach(claim -> claims.put(claim.id(), claim));
        for (Fact fact : result.facts()) {
            aspects.computeIfAbsent(fact.attribute(), any -> new ArrayList<>()).add(Aspect.of(fact));
        }
        for (Finding finding : sorted) {
            for (Aspect aspect : aspects.getOrDefault(finding.attribute(), List.of())) {
                if (!gravest.containsKey(aspect.fact()) && aspect.isOf(finding)) {
                    gravest.put(aspect.fact(), finding);
                }
            }
        }
    }

    StoryResult result() {
        return result;
    }

    Edition edition() {
        return edition;
    }

    DeskTime desk() {
        return desk;
    }

    /** What marks an article that the run added to a story that was there before; empty for every other. */
    String mark(Article article) {
        return fresh.contains(article.id()) ? "; new in this run" : "";
    }

    /** The articles of the story, by publication. */
    Collection<Article> articles() {
        return articles.values().stream()
                .filter(it -> !beside.contains(it.id())) // quoted from a story that this one follows
                .toList();
    }

    @Nullable
    Article article(String id) {
        return articles.get(id);
    }

    @Nullable
    Claim claim(String id) {
        return claims.get(id);
    }

    List<Claim> claims(Position position) {
        return position.claims().stream()
                .map(claims::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What a claim says; of who attends, whether they are there. */
    static String display(Claim claim) {
        String role = claim.role();
        boolean attends = claim.attribute().equals("attendance") && role != null;
        return attends ? claim.value().display() + " " + role : claim.value().display();
    }

    /** What a side says. */
    String display(Position position) {
        return claims(position).stream()
                .filter(claim -> claim.attribute().equals("attendance"))
                .findFirst()
                .map(StoryContext::display)
                .orElse(position.display());
    }

    /** The outlet of an article; its id where that is unknown. */
    String outlet(String article) {
        Article it = articles.get(article);
        return it == null ? article : Wording.source(it);
    }

    boolean isOwn(String article) {
        Article it = articles.get(article);
        return it != null && edition.isOwn(it.source());
    }

    /** When an article appeared, and when it was last changed. */
    String when(Article article) {
        String published = desk.when(article.published());
        return article.updated() == null ? published : published + ", updated " + desk.when(article.updated());
    }

    /** The link of an article, if it is one of the web. */
    static @Nullable String link(@Nullable Article article) {
        String url = article == null ? null : article.url();
        return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
    }

    /** The fact that a finding is about. */
    Optional<Fact> fact(Finding finding) {
        return aspects.getOrDefault(finding.attribute(), List.of()).stream()
                .filter(aspect -> aspect.isOf(finding))
                .map(Aspect::fact)
                .findFirst();
    }

    /** The gravest finding that is about a fact. */
    Optional<Finding> finding(Fact fact) {
        return Optional.ofNullable(gravest.get(fact));
    }

    /** A fact with the ids of the claims on all its sides. */
    private record Aspect(Fact fact, Set<String> claims) {

        static Aspect of(Fact fact) {
            Set<String> ids = new HashSet<>();
            fact.positions().forEach(position -> ids.addAll(position.claims()));
            return new Aspect(fact, ids);
        }

        /** Whether every side of a finding on its attribute has a claim of the fact. */
        boolean isOf(Finding finding) {
            for (Position position : finding.positions()) {
                if (Collections.disjoint(claims, position.claims())) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What a finding is about, in a few words. */
    String name(Finding finding) {
        return fact(finding).map(FactName::of).orElseGet(() -> named(finding));
    }

    private String named(Finding finding) {
        return finding.positions().stream()
                .flatMap(position -> claims(position).stream())
                .findFirst()
                .map(claim -> FactName.of(finding.attribute(), claim.subject(), claim.role()))
                .orElseGet(() -> FactName.of(finding.attribute(), null, null));
    }
}
