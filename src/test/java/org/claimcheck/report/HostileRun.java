package org.claimcheck.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.model.Article;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.CheckRun.Quarantined;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Compared;
import org.claimcheck.model.Fact;
import org.claimcheck.model.Fact.Agreement;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Finding.Evidence;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.Position;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Section;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.SourceMap;
import org.claimcheck.model.Span;
import org.claimcheck.model.Story;
import org.claimcheck.model.StoryResult;

/** A run whose every text tries to be something else than text. */
final class HostileRun extends ManyStories {

    /** Markup, entities, formulas, commands, control characters, marks that turn text round, halves of surrogates. */
    static final String ATTACK =
            "<script>alert(1)</script> &lt;b&gt; ]]> \"'`|*_#[x](javascript:alert(1)) \u202Eevil\u202C"
                    + " \u2066 \u0007\u001B[31m \r\n::error::owned\r\n=HYPERLINK(\"x\") %0A \uD83D \uDE00 end";

    private final Article first = article("h|0", "Outlet|<b>", "T".repeat(100_000));
    private final Article second = article("h\"1", "=cmd|' /C calc'!A0", ATTACK);

    HostileRun() {
        super(1);
    }

    private static Article article(String id, String source, String headline) {
        String text = headline + "\n\nThe " + ATTACK + " count was 40 crates.";
        return new Article(
                id,
                "desk/" + ATTACK + "/" + id,
                source + ATTACK,
                "javascript:alert(1)//" + ATTACK,
                headline,
                ATTACK,
                PublicationTime.of(LocalDate.of(2025, 5, 1)),
                null,
                "en",
                ATTACK,
                text,
                List.of(new Section(SectionKind.BODY, new Span(0, text.length()))),
                SourceMap.onLine(7));
    }

    @Override
    public Edition edition() {
        return super.edition()
                .withOwn(Set.of(ATTACK), ZoneOffset.UTC)
                .withDecisions(Map.of("hostile", new Edition.Decided(ATTACK, ATTACK, LocalDate.of(2025, 5, 1))))
                .withAgainst(new Edition.Against(2, null, null, ATTACK));
    }

    @Override
    public Stream<Article> articles() {
        return Stream.of(second, first);
    }

    @Override
    public Article article(String id) {
        return id.equals(first.id()) ? first : second;
    }

    @Override
    public Stream<StoryResult> stories() {
        StoryResult usual = new ManyStories(1).stories().findFirst().orElseThrow();
        Finding it = usual.findings().get(0);
        List<Claim> claims = List.of(claim(first), claim(second));
        List<Position> sides = List.of(
                new Position(ATTACK, List.of(claims.get(0).id()), 1),
                new Position("40 crates", List.of(claims.get(1).id()), 1));
        Finding finding = new Finding(
                "hostile",
                it.rule(),
                it.attribute(),
                it.within(),
                it.severity(),
                it.status(),
                "s0",
                it.event(),
                ATTACK,
                ATTACK,
                sides,
                List.of(words(first), words(second)));
        Story story = new Story("s0", ATTACK, List.of(first.id(), second.id()), Map.of(), Map.of(first.id(), ATTACK));
        Fact fact = new Fact("f", "e", "count", ATTACK, ATTACK, Agreement.CONFLICTING, sides, ATTACK);
        return Stream.of(new StoryResult(
                story,
                usual.events(),
                List.of(fact),
                claims,
                List.of(finding),
                List.of(new Compared("count", List.of(first.id(), second.id()), Agreement.COMPATIBLE, ATTACK))));
    }

    private static Claim claim(Article article) {
        Evidence words = words(article);
        return new Claim(
                article.id() + "#0",
                article.id(),
                0,
                "count",
                ATTACK,
                ATTACK,
                NumberValue.exactly(40, ATTACK, "40 crates"),
                words.span(),
                words.sentence(),
                Polarity.ASSERTED,
                Certainty.STATED,
                ATTACK,
                SectionKind.BODY,
                null);
    }

    private static Evidence words(Article article) {
        int start = article.text().lastIndexOf("40 crates");
        int sentence = article.text().lastIndexOf("The <script>");
        Span all = new Span(sentence, article.text().length());
        return new Evidence(article.id(), new Span(start, start + 9), "40 crates", all, all.of(article.text()));
    }

    @Override
    public Stream<Quarantined> quarantine() {
        return Stream.of(new Quarantined(ATTACK, ATTACK));
    }
}
