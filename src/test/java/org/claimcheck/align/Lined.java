package org.claimcheck.align;

import java.util.Arrays;
import java.util.List;
import org.claimcheck.model.Relation;
import org.claimcheck.model.StoryAlignment;

/** Lines told articles up and reads off how their claims stand to each other. */
final class Lined {
    static StoryAlignment align(Told... articles) {
        return new Aligner()
                .align(
                        Told.story(articles),
                        Arrays.stream(articles).map(Told::annotation).toList());
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
