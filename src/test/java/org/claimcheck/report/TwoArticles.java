package org.claimcheck.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.model.Article;
import org.claimcheck.model.CalendarInterval;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.CheckRun.Quarantined;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Compared;
import org.claimcheck.model.Event;
import org.claimcheck.model.Fact;
import org.claimcheck.model.Fact.Agreement;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Finding.Evidence;
import org.claimcheck.model.Finding.Status;
import org.claimcheck.model.Granularity;
import org.claimcheck.model.ModeValue;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.Position;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Section;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Severity;
import org.claimcheck.model.SourceMap;
import org.claimcheck.model.Span;
import org.claimcheck.model.Story;
import org.claimcheck.model.StoryResult;
import org.claimcheck.model.TimeValue;
import org.claimcheck.model.Value;

/** A small judged run for the renderers' tests: two articles that disagree on how a meeting is held. */
class TwoArticles implements ReportSource {

    static final String HOSTILE = "<script>alert(1)</script> \u202E & ]]>";
    private static final String LEFT = "Ministers will meet online only on 9 May.";
    private static final String RIGHT = HOSTILE + "\n\nMinisters meet in Orlen on Friday; some 20 countries take part.";

    private final List<Article> articles = List.of(
            article("a1", "desk/one.txt", "Harbour Post", LEFT), article("a2", "desk/two.txt", "Quay Herald", RIGHT));

    @Override
    public RunInfo run() {
        Instant start = Instant.parse("2025-05-08T05:00:00Z");
        return new RunInfo("r1", start, start.plusSeconds(3), "COMPLETED", 2, 1, 12);
    }

    @Override
    public Stream<Article> articles() {
        return articles.stream();
    }

    @Override
    public Article article(String id) {
        return articles.stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Stream<StoryResult> stories() {
        Story story = new Story("s1", "ministers' meeting", List.of("a1", "a2"), Map.of("a2", "a1"), Map.of());
        Event event = new Event(
                "e1",
                "meeting",
                "meeting",
                List.of(new Event.FrameRef("a1", 0), new Event.FrameRef("a2", 0)),
                "same day");
        Position online = new Position("online only", List.of("a1#1"), 1);
        Position place = new Position("Orlen", List.of("a2#2"), 1);
        Fact fact =
                new Fact("f1", "e1", "mode", null, null, Agreement.TENSION, List.of(online, place), "one room or none");
        return Stream.of(new StoryResult(
                story,
                List.of(event),
                List.of(fact),
                claims(),
                List.of(finding(Severity.NOTE, "spelling", Status.NEW, online, place), conflict(online, place)),
                List.of(new Compared("date", List.of("a1", "a2"), Agreement.COMPATIBLE, "Friday is 9 May 2025"))));
    }

    private Finding conflict(Position online, Position place) {
        return finding(Severity.ERROR, "meeting-mode-vs-place", Status.PERSISTING, online, place);
    }

    @Override
    public Stream<Quarantined> quarantine() {
        return Stream.of(new Quarantined("desk/three.bin", "binary"));
    }

    private static Article article(String id, String path, String source, String text) {
        PublicationTime published = new PublicationTime(LocalDate.of(2025, 5, 8), LocalTime.of(4, 30), null);
        List<Section> sections = List.of(new Section(SectionKind.BODY, new Span(0, text.length())));
        SourceMap map = new SourceMap(new int[] {0}, new int[] {3}, new int[] {1});
        return new Article(id, path, source, null, null, null, published, null, "en", "World", text, sections, map);
    }

    private List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        claims.add(claim(
                "a2",
                10,
                "count",
                "some 20 countries",
                new NumberValue("some 20 countries", 18, Double.POSITIVE_INFINITY, true, "country", null, 1)));
        claims.add(claim(
                "a2",
                2,
                "place",
                "Orlen",
                new PlaceValue("Orlen", PlaceValue.Kind.CITY, List.of("Vessia"), null, 1.5, null, 7)));
        claims.add(claim("a1", 1, "mode", "online only", new ModeValue("online only", Set.of(ModeValue.Mode.VIRTUAL))));
        claims.add(claim("a1", 2, "date", "9 May", day(LocalDate.of(2025, 5, 9))));
        return claims;
    }

    private static TimeValue day(LocalDate date) {
        return TimeValue.on(CalendarInterval.day(date), Granularity.DAY);
    }

    private Claim claim(String article, int number, String attribute, String words, Value value) {
        String text = article(article).text();
        Span span = spanOf(text, words);
        return new Claim(
                article + "#" + number,
                article,
                0,
                attribute,
                null,
                null,
                value,
                span,
                new Span(0, text.length()),
                Polarity.RULED_OUT,
                Certainty.STATED,
                null,
                SectionKind.BODY,
                null);
    }

    private Finding finding(Severity severity, String rule, Status status, Position... positions) {
        return new Finding(
                "id-" + rule,
                rule,
                "mode",
                false,
                severity,
                status,
                "s1",
                "e1",
                "Harbour Post says online only; Quay Herald says " + HOSTILE,
                "nothing is both",
                List.of(positions),
                List.of(evidence("a1", "online only"), evidence("a2", "Orlen")));
    }

    private Evidence evidence(String article, String words) {
        String text = Objects.requireNonNull(article(article)).text();
        return new Evidence(article, spanOf(text, words), words, new Span(0, text.length()), text);
    }

    private static Span spanOf(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
