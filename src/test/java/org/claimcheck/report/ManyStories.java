package org.claimcheck.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimcheck.model.Article;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.CheckRun.Quarantined;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Event;
import org.claimcheck.model.Fact;
import org.claimcheck.model.Fact.Agreement;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Finding.Evidence;
import org.claimcheck.model.Finding.Status;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.Position;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Severity;
import org.claimcheck.model.Span;
import org.claimcheck.model.Story;
import org.claimcheck.model.StoryResult;

/** A large judged run: as many stories as asked for, each of three articles that disagree on three figures. */
class ManyStories implements ReportSource {

    private static final List<String> OUTLETS = List.of("Harbour Post", "Quay Herald", "Tidal Wire");
    private static final List<String> WHAT = List.of("crates", "barges", "anglers");

    private final int stories;
    private final Map<String, Article> articles = new TreeMap<>();

    ManyStories(int stories) {
        this.stories = stories;
        for (int story = 0; story < stories; story++) {
            for (int at = 0; at < OUTLETS.size(); at++) {
                String id = "a" + story + "-" + at;
                PublicationTime day = PublicationTime.of(LocalDate.of(2025, 5, 1));
                articles.put(id, Article.ofText(id, OUTLETS.get(at), day, text(at == 2 ? 70 : 40, story)));
            }
        }
    }

    private static String text(int first, int story) {
        StringBuilder text = new StringBuilder("The lock at Orlen, gate " + story + ", was shut at noon.\n\n");
        for (int at = 0; at < WHAT.size(); at++) {
            text.append("The keeper counted ").append(first + at).append(' ').append(WHAT.get(at));
            text.append(" below the weir that day, the harbour office said.\n\n");
        }
        return text.toString();
    }

    @Override
    public RunInfo run() {
        Instant start = Instant.parse("2025-05-02T01:00:00Z");
        return new RunInfo("r1", start, start.plusSeconds(9), "COMPLETED", articles.size(), 0, 12);
    }

    @Override
    public Edition edition() {
        return Edition.plain().withOwn(Set.of("tidal wire none"), ZoneOffset.UTC);
    }

    @Override
    public Stream<Article> articles() {
        return articles.values().stream();
    }

    @Override
    public Article article(String id) {
        return Objects.requireNonNull(articles.get(id), id);
    }

    @Override
    public Stream<StoryResult> stories() {
        return IntStream.range(0, stories).mapToObj(this::story);
    }

    private StoryResult story(int number) {
        List<String> ids = List.of("a" + number + "-0", "a" + number + "-1", "a" + number + "-2");
        Story story = new Story("s" + number, "Lock at Orlen, gate " + number, ids, Map.of(), Map.of());
        List<Claim> claims = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at < WHAT.size(); at++) {
            List<Claim> these = new ArrayList<>();
            for (String id : ids) {
                these.add(claim(id, at));
            }
            claims.addAll(these);
            String few = (40 + at) + " " + WHAT.get(at);
            String many = (70 + at) + " " + WHAT.get(at);
            List<Position> sides = List.of(
                    new Position(few, List.of(these.get(0).id(), these.get(1).id()), 2),
                    new Position(many, List.of(these.get(2).id()), 1));
            String why = few + " are not " + many;
            facts.add(new Fact(
                    "f" + number + "-" + at, "e", "count", WHAT.get(at), null, Agreement.CONFLICTING, sides, why));
            findings.add(new Finding(
                    String.format("%08x%02x", number, at),
                    "count-conflict",
                    "count",
                    false,
                    at == 0 ? Severity.ERROR : Severity.WARNING,
                    Status.NEW,
                    story.id(),
                    "e",
                    "Harbour Post has " + few + "; Tidal Wire has " + many + ".",
                    why,
                    sides,
                    these.stream().map(this::evidence).toList()));
        }
        return new StoryResult(
                story,
                List.of(new Event("e", "closure", "closure", List.of(), "")),
                facts,
                claims,
                findings,
                List.of());
    }

    private Claim claim(String article, int at) {
        String text = article(article).text();
        String words = (text.contains("70 crates") ? 70 + at : 40 + at) + " " + WHAT.get(at);
        int start = text.indexOf(words);
        double number = Integer.parseInt(words.substring(0, 2));
        return new Claim(
                article + "#" + at,
                article,
                0,
                "count",
                WHAT.get(at),
                null,
                NumberValue.exactly(number, WHAT.get(at), words),
                new Span(start, start + words.length()),
                new Span(text.lastIndexOf('\n', start) + 1, text.indexOf('\n', start)),
                Polarity.ASSERTED,
                Certainty.STATED,
                "the harbour office",
                SectionKind.BODY,
                null);
    }

    private Evidence evidence(Claim claim) {
        String text = article(claim.article()).text();
        return new Evidence(
                claim.article(),
                claim.span(),
                claim.span().of(text),
                claim.sentence(),
                claim.sentence().of(text));
    }

    @Override
    public Stream<Quarantined> quarantine() {
        return Stream.of();
    }
}
