package org.claimcheck.report;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimcheck.model.Article;
import org.claimcheck.model.CheckRun.Quarantined;
import org.claimcheck.model.Compared;
import org.claimcheck.model.Event;
import org.claimcheck.model.Fact;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Position;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Span;
import org.claimcheck.model.Story;
import org.claimcheck.model.StoryResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The run as {@code report.json}, which every other tool reads. Streamed: the stories pass by once for each array, and
 * everything stands in a total order, so that the same run writes the same bytes.
 */
final class ReportJson {

    private static final Comparator<Fact> FACTS = Comparator.comparing(Fact::id);
    private static final Comparator<Finding> FINDINGS = Comparator.comparing(Finding::severity)
            .reversed()
            .thenComparing(Finding::rule)
            .thenComparing(Finding::id);
    private static final Comparator<Compared> COMPARED = Comparator.comparing(Compared::attribute)
            .thenComparing(compared -> String.join("\n", compared.articles()))
            .thenComparing(Compared::agreement)
            .thenComparing(Compared::because);

    private final ReportSource source;
    private final JsonGenerator out;

    private ReportJson(ReportSource source, JsonGenerator out) {
        this.source = source;
        this.out = out;
    }

    /** Writes the report and closes the stream. */
    static void write(ReportSource source, OutputStream file) {
        try (JsonGenerator out = JsonText.itemPerLine(file)) {
            new ReportJson(source, out).document();
            out.writeRaw('\n');
        }
    }

    private void document() {
        out.writeStartObject();
        out.writeStringProperty("schema", "claimcheck-report/1");
        run();
        Membership stories = Membership.of(source);
        try (Stream<Article> articles = source.articles()) {
            array("articles", articles, (article, at) -> article(article, stories));
        }
        ofStories("stories", result -> Stream.of(result), (result, at) -> story(result));
        ofStories("facts", result -> result.facts().stream().sorted(FACTS), this::fact);
        claims();
        ofStories("findings", result -> result.findings().stream().sorted(FINDINGS), (finding, at) -> finding(finding));
        ofStories(
                "compared",
                result -> result.compared().stream().sorted(COMPARED),
                (compared, at) -> compared(compared));
        try (Stream<Quarantined> quarantine = source.quarantine()) {
            array("quarantine", quarantine, (refused, at) -> quarantined(refused));
        }
        out.writeEndObject();
    }

    private void run() {
        RunInfo run = source.run();
        out.writeObjectPropertyStart("run");
        out.writeStringProperty("id", run.id());
        out.writeStringProperty("started", run.started().toString());
        JsonText.string(out, "finished", run.finished() == null ? null : String.valueOf(run.finished()));
        out.writeStringProperty("status", run.status());
        out.writeNumberProperty("articles", run.articles());
        out.writeNumberProperty("quarantined", run.quarantined());
        out.writeNumberProperty("rules", run.rules());
        out.writeEndObject();
    }

    private void article(Article article, Membership stories) {
        List<String> in = stories.storiesOf(article.id());
        JsonText.string(out, "id", article.id());
        JsonText.string(out, "source", article.source());
        JsonText.string(out, "headline", article.headline());
        JsonText.string(out, "published", iso(article.published()));
        JsonText.string(out, "updated", iso(article.updated()));
        JsonText.string(out, "section", article.section());
        JsonText.string(out, "url", article.url());
        JsonText.string(out, "path", article.path());
        JsonText.string(out, "story", in.isEmpty() ? null : in.get(0));
        JsonText.strings(out, "alsoIn", in.isEmpty() ? in : in.subList(1, in.size()));
        JsonText.string(out, "derivedFrom", stories.originalOf(article.id()));
    }

    private static @Nullable String iso(@Nullable PublicationTime time) {
        return time == null ? null : time.iso();
    }

    private void story(StoryResult result) {
        Story story = result.story();
        out.writeStringProperty("id", story.id());
        out.writeStringProperty("label", story.label());
        JsonText.strings(out, "articles", story.articles());
        out.writeNumberProperty("independentSources", story.independentSources(story.articles()));
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
    }

    private void fact(Fact fact, StoryResult at) {
        out.writeStringProperty("id", fact.id());
        out.writeStringProperty("story", at.story().id());
        JsonText.string(out, "event", fact.event());
        out.writeStringProperty("attribute", fact.attribute());
        JsonText.string(out, "subject", fact.subject());
        JsonText.string(out, "role", fact.role());
        out.writeStringProperty("agreement", fact.agreement().label());
        positions(fact.positions());
        out.writeStringProperty("because", fact.because());
    }

    private void claims() {
        out.writeArrayPropertyStart("claims");
        try (Stream<StoryResult> stories = source.stories()) {
            stories.forEach(result -> StoryClaims.write(out, result, source));
        }
        out.writeEndArray();
    }

    private void finding(Finding finding) {
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
        positions(finding.positions());
        out.writeArrayPropertyStart("evidence");
        finding.evidence().forEach(this::evidence);
        out.writeEndArray();
    }

    private void evidence(Finding.Evidence evidence) {
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

    private void positions(List<Position> positions) {
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

    private void compared(Compared compared) {
        out.writeStringProperty("attribute", compared.attribute());
        JsonText.strings(out, "articles", compared.articles());
        out.writeStringProperty("agreement", compared.agreement().label());
        out.writeStringProperty("because", compared.because());
    }

    private void quarantined(Quarantined refused) {
        out.writeStringProperty("path", refused.path());
        out.writeStringProperty("reason", refused.reason());
    }

    /** An array of what each story holds, as objects. */
    private <T> void ofStories(String name, Function<StoryResult, Stream<T>> items, BiConsumer<T, StoryResult> fields) {
        out.writeArrayPropertyStart(name);
        try (Stream<StoryResult> stories = source.stories()) {
            stories.forEach(result -> items.apply(result).forEach(item -> object(item, result, fields)));
        }
        out.writeEndArray();
    }

    private <T> void array(String name, Stream<T> items, BiConsumer<T, String> fields) {
        out.writeArrayPropertyStart(name);
        items.forEach(item -> object(item, name, fields));
        out.writeEndArray();
    }

    private <T, C> void object(T item, C context, BiConsumer<T, C> fields) {
        out.writeStartObject();
        fields.accept(item, context);
        out.writeEndObject();
    }
}
