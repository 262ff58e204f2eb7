package org.claimcheck.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimcheck.model.Compared;
import org.claimcheck.model.Event;
import org.claimcheck.model.Fact;
import org.claimcheck.model.Finding;
import org.claimcheck.model.FormerWords;
import org.claimcheck.model.Position;
import org.claimcheck.model.Span;
import org.claimcheck.model.Story;
import org.claimcheck.model.StoryResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * What {@code report.json} says of the stories, array by array. The arrays are filled side by side in one pass over the
 * stories, each in a file of its own until its turn in the document comes: {@code "facts"} of the last story stand before
 * {@code "claims"} of the first.
 */
final class StoryArrays implements AutoCloseable {

    private static final Comparator<Fact> FACTS = Comparator.comparing(Fact::id);
    private static final Comparator<Finding> FINDINGS = Comparator.comparing(Finding::severity)
            .reversed()
            .thenComparing(Finding::rule)
            .thenComparing(Finding::id);
    private static final Comparator<Listed> COMPARED = Comparator.comparing(
                    (Listed it) -> it.pair().attribute())
            .thenComparing(Listed::articles)
            .thenComparing(it -> it.pair().agreement())
            .thenComparing(it -> it.pair().because());

    /** What was compared, with the ids of its articles as it is sorted by. */
    private record Listed(Compared pair, String articles) {

        static Listed of(Compared pair) {
            return new Listed(pair, String.join("\n", pair.articles()));
        }
    }

    private final LaidAside stories = new LaidAside();
    private final LaidAside facts = new LaidAside();
    private final LaidAside claims = new LaidAside();
    private final LaidAside findings = new LaidAside();
    private final LaidAside compared = new LaidAside();

    /** Reads all stories of a run, and remembers which articles are in which. */
    Membership read(ReportSource source) {
        Membership membership = new Membership();
        try (Stream<StoryResult> all = source.stories()) {
            all.forEach(result -> {
                membership.add(result);
                add(result, source);
            });
        }
        membership.close();
        return membership;
    }

    /** Writes the arrays. */
    void write(JsonGenerator out) {
        stories.write("stories", out);
        facts.write("facts", out);
        claims.write("claims", out);
        findings.write("findings", out);
        compared.write("compared", out);
    }

    @Override
    public void close() {
        stories.close();
        facts.close();
        claims.close();
        findings.close();
        compared.close();
    }

    private void add(StoryResult result, ReportSource source) {
        story(stories.items(), result);
        result.facts().stream().sorted(FACTS).forEach(it -> fact(facts.items(), it, result));
        StoryClaims.write(claims.items(), result, source);
        result.findings().stream().sorted(FINDINGS).forEach(it -> finding(findings.items(), it));
        result.compared().stream()
                .map(Listed::of)
                .sorted(COMPARED)
                .forEach(it -> compared(compared.items(), it.pair()));
    }

    private static void story(JsonGenerator out, StoryResult result) {
        out.writeStartObject();
        Story story = result.story();
        out.writeStringProperty("id", story.id());
        out.writeStringProperty("label", story.label());
        JsonText.strings(out, "articles", story.articles());
        out.writeNumberProperty("independentSources", story.independentSources(story.articles()));
        out.writeArrayPropertyStart("follows");
        for (Story.Earlier earlier : story.follows()) {
            out.writeStartObject();
            out.writeStringProperty("story", earlier.story());
            out.writeStringProperty("label", earlier.label());
            out.writeStringProperty("because", earlier.because());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayPropertyStart("events");
        for (Event event : result.events()) {
            out.writeStartObject();
            out.writeStringProperty("id", event.id());
            out.writeStringProperty("type", event.type());
            out.writeStringProperty("label", event.label());
            out.writeStringProperty("because", event.because());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void fact(JsonGenerator out, Fact fact, StoryResult at) {
        out.writeStartObject();
        out.writeStringProperty("id", fact.id());
        out.writeStringProperty("story", at.story().id());
        JsonText.string(out, "event", fact.event());
        out.writeStringProperty("attribute", fact.attribute());
        JsonText.string(out, "subject", fact.subject());
        JsonText.string(out, "role", fact.role());
        out.writeStringProperty("agreement", fact.agreement().label());
        positions(out, fact.positions());
        out.writeStringProperty("because", fact.because());
        out.writeEndObject();
    }

    private static void finding(JsonGenerator out, Finding finding) {
        out.writeStartObject();
        out.writeStringProperty("id", finding.id());
        out.writeStringProperty("rule", finding.rule());
        out.writeStringProperty("attribute", finding.attribute());
        out.writeStringProperty("scope", finding.within() ? "within" : "across");
        out.writeStringProperty("severity", finding.severity().label());
        out.writeStringProperty("status", finding.status().name().toLowerCase(Locale.ROOT));
        out.writeStringProperty("story", finding.story());
        JsonText.string(out, "event", finding.event());
        out.writeStringProperty("message", finding.message());
        out.writeStringProperty("because", finding.because());
        positions(out, finding.positions());
        out.writeArrayPropertyStart("evidence");
        finding.evidence().forEach(it -> evidence(out, it));
        out.writeEndArray();
        former(out, finding.former());
        out.writeEndObject();
    }

    /** Where the words stand is counted from the beginning of the sentence: the text around it is gone. */
    private static void former(JsonGenerator out, @Nullable FormerWords former) {
        if (former != null) {
            out.writeObjectPropertyStart("former");
            JsonText.string(
                    out, "published", former.at() == null ? null : former.at().iso());
            JsonText.span(out, former.words());
            out.writeStringProperty("text", former.text());
            out.writeStringProperty("sentence", former.sentence());
            out.writeEndObject();
        }
    }

    private static void evidence(JsonGenerator out, Finding.Evidence evidence) {
        Span sentence = evidence.sentence();
        out.writeStartObject();
        out.writeStringProperty("article", evidence.article());
        JsonText.span(out, evidence.span());
        out.writeStringProperty("text", evidence.text());
        out.writeObjectPropertyStart("sentence");
        JsonText.span(out, sentence);
        out.writeStringProperty("text", evidence.sentenceText());
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void positions(JsonGenerator out, List<Position> positions) {
        out.writeArrayPropertyStart("positions");
        for (Position position : positions) {
            out.writeStartObject();
            out.writeStringProperty("display", position.display());
            JsonText.strings(out, "claims", position.claims());
            out.writeNumberProperty("independentSources", position.independentSources());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void compared(JsonGenerator out, Compared compared) {
        out.writeStartObject();
        out.writeStringProperty("attribute", compared.attribute());
        JsonText.strings(out, "articles", compared.articles());
        out.writeStringProperty("agreement", compared.agreement().label());
        out.writeStringProperty("because", compared.because());
        out.writeEndObject();
    }
}
