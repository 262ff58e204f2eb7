package org.claimcheck.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Fact.Agreement;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Finding.Evidence;
import org.claimcheck.model.Position;
import org.claimcheck.model.StoryResult;
import org.claimcheck.report.StoryView.FindingView;
import org.claimcheck.report.StoryView.Quoted;
import org.claimcheck.report.StoryView.Side;
import org.jspecify.annotations.Nullable;

/** Turns a finding into what the report shows of it: each side's sentences with the words that count. */
final class FindingPage {

    /** Pieces of evidence of one side that are shown before the others are folded. */
    private static final int SHOWN = 2;

    private FindingPage() {}

    static FindingView of(Finding finding, Map<String, Article> articles, StoryResult result) {
        boolean tense = isTension(finding, result);
        String sources = finding.evidence().stream()
                .map(evidence -> name(evidence.article(), articles))
                .distinct()
                .collect(Collectors.joining("|"));
        return new FindingView(
                finding.id(),
                finding.rule(),
                Wording.capital(finding.attribute()),
                finding.severity().label(),
                Wording.capital(finding.severity().label()),
                finding.status().name().toLowerCase(Locale.ROOT),
                sources,
                tense,
                finding.message(),
                Wording.capital(finding.because()) + (finding.because().endsWith(".") ? "" : "."),
                tense ? "Why in tension" : "Why they differ",
                tally(finding),
                sides(finding, articles, result));
    }

    private static boolean isTension(Finding finding, StoryResult result) {
        return result.facts().stream()
                .filter(fact -> fact.attribute().equals(finding.attribute()))
                .filter(fact -> fact.agreement() == Agreement.TENSION)
                .anyMatch(fact -> fact.positions().stream()
                        .flatMap(position -> position.claims().stream())
                        .anyMatch(id -> finding.positions().stream()
                                .anyMatch(position -> position.claims().contains(id))));
    }

    private static String tally(Finding finding) {
        if (finding.within()) {
            return "Both stand in one article.";
        }
        return finding.positions().stream()
                        .map(position -> String.valueOf(position.independentSources()))
                        .collect(Collectors.joining(" v "))
                + " independent sources.";
    }

    private static List<Side> sides(Finding finding, Map<String, Article> articles, StoryResult result) {
        Map<String, Claim> claims = new HashMap<>();
        result.claims().forEach(claim -> claims.put(claim.id(), claim));
        List<Side> sides = new ArrayList<>();
        List<Evidence> left = new ArrayList<>(finding.evidence());
        for (Position position : finding.positions()) {
            List<Quoted> quoted = new ArrayList<>();
            for (String id : position.claims()) {
                Claim claim = claims.get(id);
                Evidence evidence = claim == null ? null : take(left, claim);
                if (evidence != null) {
                    quoted.add(quoted(evidence, articles));
                }
            }
            sides.add(new Side(
                    position.display(),
                    Wording.count(position.independentSources(), "independent source"),
                    quoted.subList(0, Math.min(SHOWN, quoted.size())),
                    quoted.subList(Math.min(SHOWN, quoted.size()), quoted.size())));
        }
        return sides;
    }

    private static @Nullable Evidence take(List<Evidence> left, Claim claim) {
        for (Evidence evidence : left) {
            if (evidence.article().equals(claim.article()) && evidence.span().equals(claim.span())) {
                left.remove(evidence);
                return evidence;
            }
        }
        return null;
    }

    private static Quoted quoted(Evidence evidence, Map<String, Article> articles) {
        int from = evidence.span().start() - evidence.sentence().start();
        int to = evidence.span().end() - evidence.sentence().start();
        String sentence = evidence.sentenceText();
        if (from < 0 || to > sentence.length()) {
            return new Quoted("", evidence.text(), "", where(evidence, articles));
        }
        return new Quoted(
                sentence.substring(0, from),
                sentence.substring(from, to),
                sentence.substring(to),
                where(evidence, articles));
    }

    private static String where(Evidence evidence, Map<String, Article> articles) {
        Article article = articles.get(evidence.article());
        String when = article == null ? "" : ", " + Wording.when(article.published());
        return name(evidence.article(), articles) + when + "; characters "
                + evidence.span().start() + "–" + evidence.span().end();
    }

    private static String name(String id, Map<String, Article> articles) {
        Article article = articles.get(id);
        return article == null ? id : Wording.source(article);
    }
}
