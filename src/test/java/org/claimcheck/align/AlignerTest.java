package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimcheck.align.Lined.align;
import static org.claimcheck.align.Lined.relations;
import static org.claimcheck.align.Told.number;
import static org.claimcheck.align.Told.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.EventFrame.Standing;
import org.claimcheck.model.Fact;
import org.claimcheck.model.Fact.Agreement;
import org.claimcheck.model.Relation;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Story;
import org.claimcheck.model.StoryAlignment;
import org.junit.jupiter.api.Test;

/** Which claims meet. */
class AlignerTest {

    @Test
    void mainEventsOfOneFamilyAreOneEvent() {
        StoryAlignment story = align(
                Told.by("a", "2025-05-01").event("accident", "ferry accident").killed(3),
                Told.by("b", "2025-05-01").event("accident", "ferry sinking").killed(5));
        assertThat(story.events()).hasSize(1);
        assertThat(relations(story, "casualties")).containsExactly(Relation.CONFLICTING);
    }

    @Test
    void anEarlierEventToldAsBackgroundStaysApart() {
        StoryAlignment story = align(
                Told.by("a", "2025-05-01").event("accident", "ferry accident").killed(3),
                Told.by("b", "2025-05-01")
                        .event("meeting", "hearing of the inquiry")
                        .event("accident", "barge accident", Standing.BACKGROUND)
                        .killed(40));
        assertThat(relations(story, "casualties")).isEmpty();
    }

    @Test
    void eventsOfOneArticleAreNeverJoined() {
        StoryAlignment story = align(
                Told.by("a", "2025-05-01")
                        .event("accident", "ferry accident")
                        .killed(3)
                        .event("accident", "ferry accident")
                        .killed(7),
                Told.by("b", "2025-05-01").event("accident", "ferry accident").killed(3));
        assertThat(story.events()).hasSize(2);
        assertThat(story.events().get(0).frames()).hasSize(2);
    }

    @Test
    void onlyPresentAndAbsentOfOneNameConflict() {
        StoryAlignment story = align(
                Told.by("a", "2025-05-01")
                        .event("meeting", "harbour talks")
                        .says("attendance", null, "present", person("Ilse Varga"))
                        .says("attendance", null, "present", person("Oto Brand")),
                Told.by("b", "2025-05-01")
                        .event("meeting", "harbour talks")
                        .says("attendance", null, "absent", person("Ilse Varga")));
        assertThat(relations(story, "attendance")).containsExactly(Relation.CONFLICTING);
    }

    @Test
    void silenceIsNoDenial() {
        StoryAlignment story = align(
                Told.by("a", "2025-05-01")
                        .event("meeting", "harbour talks")
                        .says("attendance", null, "present", person("Ilse Varga")),
                Told.by("b", "2025-05-01").event("meeting", "harbour talks"));
        assertThat(relations(story, "attendance")).isEmpty();
        assertThat(FactTable.facts(story)).extracting(Fact::agreement).containsOnly(Agreement.SINGLE);
    }

    @Test
    void theHeadlineMeetsTheTotalOfItsBodyButSentencesDoNotMeet() {
        StoryAlignment story = align(Told.by("a", "2025-05-01")
                .event("accident", "ferry accident")
                .says("casualties", null, "killed", number(4, "killed"), Certainty.STATED, null, SectionKind.HEADLINE)
                .killed(5)
                .killed(6));
        assertThat(story.alignments().stream().flatMap(slot -> slot.pairs().stream()))
                .allMatch(Pair::within)
                .hasSize(1);
    }

    @Test
    void theOrderOfTheArticlesChangesNothing() {
        List<Told> articles = new ArrayList<>(List.of(
                Told.by("a", "2025-05-01T08:00+02:00")
                        .event("accident", "ferry accident")
                        .killed(3),
                Told.by("b", "2025-05-01T12:00+02:00")
                        .event("accident", "ferry sinking")
                        .killed(5),
                Told.by("c", "2025-05-01T18:00+02:00")
                        .event("accident", "ferry accident")
                        .killed(4)));
        Told[] inOrder = articles.toArray(new Told[0]);
        StoryAlignment forward = align(inOrder);
        Collections.reverse(articles);
        StoryAlignment backward = new Aligner()
                .align(
                        Told.story(inOrder),
                        articles.stream().map(Told::annotation).toList());
        assertThat(backward.alignments()).isEqualTo(forward.alignments());
        assertThat(backward.events()).isEqualTo(forward.events());
    }

    @Test
    void aFactShowsItsSidesWithTheLargerFirst() {
        StoryAlignment story = align(
                Told.by("a", "2025-05-01").event("accident", "ferry accident").killed(3),
                Told.by("b", "2025-05-01").event("accident", "ferry accident").killed(5),
                Told.by("c", "2025-05-01").event("accident", "ferry accident").killed(5));
        Fact toll = FactTable.facts(story).get(0);
        assertThat(toll.agreement()).isEqualTo(Agreement.CONFLICTING);
        assertThat(toll.positions()).extracting("display").containsExactly("5 killed", "3 killed");
        assertThat(toll.positions()).extracting("independentSources").containsExactly(2, 1);
    }

    @Test
    void alignmentsAreNeverEmpty() {
        StoryAlignment story =
                align(Told.by("a", null).event("accident", "ferry accident").killed(3));
        assertThat(story.alignments()).extracting(Alignment::claims).allMatch(claims -> !claims.isEmpty());
    }

    /** The articles of earlier stories that are held against this one come along, and no others. */
    @Test
    void whatEarlierStoriesSayOtherwiseComesAlong() {
        Annotation own = Lined.annotated("a", "The Orno Club has 24 members. A cook was shot there on Monday.");
        Annotation past = Lined.annotated("b", "[2025-09-01] The Orno Club has 42 members.");
        Annotation other = Lined.annotated("c", "[2025-09-01] The Tessel Choir has 42 members.");
        StoryAlignment story = new Aligner().align(new Story("s", "", List.of("a"), Map.of(), Map.of()), List.of(own));

        StoryAlignment with = new Aligner().withPast(story, List.of(past, other));

        assertThat(with.annotations()).containsExactly(own, past);
        assertThat(relations(with, "count")).containsExactly(Relation.CONFLICTING);
        assertThat(with.claims())
                .containsAll(story.claims())
                .hasSize(story.claims().size() + 2);
        assertThat(with.events()).isEqualTo(story.events());
        assertThat(new Aligner().withPast(story, List.of(other))).isSameAs(story);
        assertThat(new Aligner().withPast(story, List.of())).isSameAs(story);
    }
}
