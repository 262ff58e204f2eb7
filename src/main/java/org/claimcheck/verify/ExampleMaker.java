package org.claimcheck.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimcheck.model.Article;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Section;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.claimcheck.rule.Example;
import org.claimcheck.rule.HouseList;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleSet;

/**
 * Makes an example of a finding: of the sentences of its evidence alone where the rule reports these as well, else of the
 * whole articles.
 */
public final class ExampleMaker {

    private final ExampleRunner runner;
    private final Rule rule;

    public ExampleMaker(RuleSet rules, Rule rule) {
        this.runner = new ExampleRunner(rules);
        this.rule = rule;
    }

    /**
     * The articles of an example that shows the finding; empty when these articles alone do not bring it about.
     *
     * @param articles those that the evidence stands in
     */
    public Optional<List<Example.Marked>> show(Finding finding, List<Article> articles) {
        List<Example.Marked> sentences =
                articles.stream().map(article -> sentences(finding, article)).toList();
        if (reports(sentences)) {
            return Optional.of(sentences);
        }
        List<Example.Marked> whole =
                articles.stream().map(article -> whole(finding, article)).toList();
        return reports(whole) ? Optional.of(whole) : Optional.empty();
    }

    private boolean reports(List<Example.Marked> articles) {
        Example example = new Example(
                "made", Example.Expect.KNOWN_FALSE_ALARM, null, HouseList.none(), articles, null, "made", 1);
        return runner.run(rule, example).passed();
    }

    private static Example.Marked whole(Finding finding, Article article) {
        List<Span> evidence = evidence(finding, article)
                .map(Finding.Evidence::span)
                .distinct()
                .sorted()
                .toList();
        return new Example.Marked(article, evidence);
    }

    /** The headline and the sentences that the evidence stands in, a paragraph each. */
    private static Example.Marked sentences(Finding finding, Article article) {
        StringBuilder text = new StringBuilder();
        List<Section> sections = new ArrayList<>();
        List<Span> marks = new ArrayList<>();
        List<Finding.Evidence> evidence = evidence(finding, article)
                .sorted(Comparator.comparing(Finding.Evidence::sentence).thenComparing(Finding.Evidence::span))
                .toList();
        Span last = new Span(0, 0);
        int moved = 0;
        for (Finding.Evidence piece : evidence) {
            if (!piece.sentence().equals(last) || text.isEmpty()) {
                last = piece.sentence();
                text.append(text.isEmpty() ? "" : "\n\n");
                moved = text.length() - last.start();
                SectionKind kind = article.kindAt(last.start());
                text.append(last.of(article.text()));
                sections.add(new Section(kind, new Span(last.start() + moved, last.end() + moved)));
            }
            marks.add(new Span(piece.span().start() + moved, piece.span().end() + moved));
        }
        Article cut = new Article(
                article.id(),
                article.path(),
                article.source(),
                null,
                null,
                null,
                article.published(),
                null,
                article.language(),
                article.section(),
                text.toString(),
                sections,
                article.sourceMap());
        return new Example.Marked(cut, marks.stream().distinct().toList());
    }

    private static java.util.stream.Stream<Finding.Evidence> evidence(Finding finding, Article article) {
        return finding.evidence().stream().filter(piece -> piece.article().equals(article.id()));
    }
}
