package org.claimcheck.report;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimcheck.model.Article;
import org.claimcheck.model.CheckRun.Quarantined;
import org.claimcheck.model.PublicationTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The run as {@code report.json}, which every other tool reads. Streamed: the stories pass by once, and everything
 * stands in a total order, so that the same run writes the same bytes.
 */
final class ReportJson {

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
        try (StoryArrays ofStories = new StoryArrays()) {
            Membership stories = ofStories.read(source);
            try (Stream<Article> articles = source.articles()) {
                Stream<Article> beside = stories.beside().stream().map(source::article);
                array("articles", Stream.concat(articles, beside), article -> article(article, stories));
            }
            ofStories.write(out);
        }
        try (Stream<Quarantined> quarantine = source.quarantine()) {
            array("quarantine", quarantine, this::quarantined);
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
        against();
        out.writeEndObject();
    }

    private void against() {
        Edition.Against against = source.edition().against();
        if (against != null) {
            out.writeObjectPropertyStart("against");
            out.writeNumberProperty("articles", against.articles());
            JsonText.string(out, "from", against.from() == null ? null : String.valueOf(against.from()));
            JsonText.string(out, "to", against.to() == null ? null : String.valueOf(against.to()));
            out.writeStringProperty("origin", against.origin());
            out.writeEndObject();
        }
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
        out.writeBooleanProperty("new", source.isNew(article.id()));
        JsonText.string(out, "because", stories.reasonFor(article.id()));
    }

    private static @Nullable String iso(@Nullable PublicationTime time) {
        return time == null ? null : time.iso();
    }

    private void quarantined(Quarantined refused) {
        out.writeStringProperty("path", refused.path());
        out.writeStringProperty("reason", refused.reason());
    }

    private <T> void array(String name, Stream<T> items, Consumer<T> fields) {
        out.writeArrayPropertyStart(name);
        items.forEach(item -> {
            out.writeStartObject();
            fields.accept(item);
            out.writeEndObject();
        });
        out.writeEndArray();
    }
}
