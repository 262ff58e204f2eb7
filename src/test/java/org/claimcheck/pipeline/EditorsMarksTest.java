package org.claimcheck.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.ingest.Intake;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.OrganisationMention;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.TimeMention;
import org.junit.jupiter.api.Test;

/** What editors mark counts more than what it looks like, and changes nothing else. */
class EditorsMarksTest {

    private static final String TEXT =
            "%s told the port on %s that Ada Quill had left. The ferry to Paris sails again.";

    @Test
    void aDayThatIsMarkedIsTheDay() {
        Annotation plain = annotate(nitf("Harbour House", "Tuesday"));
        Annotation marked = annotate(nitf("Harbour House", "<chron norm=\"20310506\">Tuesday</chron>"));
        assertThat(plain.mentions().times()).extracting(it -> it.value().day()).containsOnlyNulls();
        assertThat(marked.mentions().times()).singleElement().satisfies(time -> {
            assertThat(time.type()).isEqualTo(TimeMention.Type.DATE);
            assertThat(String.valueOf(time.value().day())).isEqualTo("2031-05-06");
        });
    }

    @Test
    void aNameIsWhatItsEditorsCallIt() {
        Annotation person = annotate(nitf("<person>Harbour House</person>", "Tuesday"));
        assertThat(names(person)).contains("Harbour House", "Ada Quill");
        assertThat(bodies(person)).doesNotContain("Harbour House");
        Annotation body =
                annotate(nitf("Harbour House", "Tuesday").replace("that Ada Quill", "that <org>Ada Quill</org>"));
        assertThat(bodies(body)).contains("Ada Quill");
        assertThat(names(body)).doesNotContain("Ada Quill");
    }

    @Test
    void namesWithoutAPlaceInTheTextCountToo() {
        String item =
                "{\"uri\":\"u\",\"type\":\"text\",\"headline\":\"Pier\",\"people\":[{\"name\":\"Harbour House\"}],"
                        + "\"body_text\":\"" + TEXT.formatted("Harbour House", "Tuesday") + "\"}";
        assertThat(names(annotate(item))).contains("Harbour House");
    }

    @Test
    void whatIsNotMarkedStaysAsItWas() {
        Annotation plain = annotate(nitf("Ida Marr", "Tuesday"));
        Annotation marked = annotate(nitf("<person>Ida Marr</person>", "Tuesday"));
        assertThat(marked.mentions()).isEqualTo(plain.mentions());
        assertThat(marked.claims()).isEqualTo(plain.claims());
    }

    private static String nitf(String who, String when) {
        return "<nitf><body><body.content><p>" + TEXT.formatted(who, when) + "</p></body.content></body></nitf>";
    }

    private static List<String> names(Annotation annotation) {
        return annotation.mentions().persons().stream().map(PersonMention::name).toList();
    }

    private static List<String> bodies(Annotation annotation) {
        return annotation.mentions().organisations().stream()
                .map(OrganisationMention::name)
                .toList();
    }

    private static Annotation annotate(String content) {
        List<Article> articles = new ArrayList<>();
        new Intake().read(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "x", item -> {
            if (item instanceof Intake.Item.Read read) {
                articles.add(read.article());
            }
        });
        return new Annotator().annotate(articles.get(0));
    }
}
