package org.claimcheck.align;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Relation;
import org.claimcheck.model.Story;
import org.claimcheck.model.StoryAlignment;
import org.claimcheck.pipeline.Annotator;

/** Lines told articles up and reads off how their claims stand to each other. */
final class Lined {

    private static final Annotator ANNOTATOR = new Annotator();

    static StoryAlignment align(Told... articles) {
        return new Aligner()
                .align(
                        Told.story(articles),
                        Arrays.stream(articles).map(Told::annotation).toList());
    }

    /**
     * How two articles stand to each other in the slots of an attribute, in words: "conflicting office", with "unsure" behind it where
     * the slot or the pair is not sure.
     *
     * @param articles texts, each of 16 September 2025 or of the day that it begins with: "[2025-09-18] A cook ..."; "[]" of none
     */
    static List<String> told(String attribute, String... articles) {
        List<Annotation> annotations = IntStream.range(0, articles.length)
                .mapToObj(at -> annotated("a" + at, articles[at]))
                .toList();
        List<String> ids = annotations.stream().map(it -> it.article().id()).toList();
        Story story = new Story("s-told", "a told story", ids, Map.of(), Map.of());
        return new Aligner()
                .align(story, annotations).alignments().stream()
                        .filter(slot -> slot.attribute().equals(attribute))
                        .flatMap(slot -> slot.pairs().stream()
                                .map(pair -> pair.comparison().relation().label() + " "
                                        + pair.comparison().kind() + (slot.sure() && pair.sure() ? "" : " unsure")))
                        .toList();
    }

    static Annotation annotated(String id, String text) {
        boolean dated = text.startsWith("[");
        String day = dated ? text.substring(1, text.indexOf(']')) : "2025-09-16";
        String words = dated ? text.substring(text.indexOf(']') + 1).strip() : text;
        return ANNOTATOR.annotate(
                Article.ofText(id, "Outlet " + id, PublicationTime.parse(day).orElse(null), words));
    }

    static List<String> kinds(StoryAlignment story, String attribute) {
        return story.alignments().stream()
                .filter(slot -> slot.attribute().equals(attribute))
                .flatMap(slot -> slot.pairs().stream())
                .map(pair -> pair.comparison().relation().label() + " "
                        + pair.comparison().kind())
                .toList();
    }

    static List<Relation> relations(StoryAlignment story, String attribute) {
        return story.alignments().stream()
                .filter(slot -> slot.attribute().equals(attribute))
                .flatMap(slot -> slot.pairs().stream())
                .map(pair -> pair.comparison().relation())
                .toList();
    }
}
