package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimcheck.align.Told.number;
import static org.claimcheck.align.Told.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.EventFrame.Standing;
import org.claimcheck.model.Fact;
import org.claimcheck.model.Fact.Agreement;
import org.claimcheck.model.Granularity;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.Relation;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.StoryAlignment;
import org.claimcheck.model.TimeBound;
import org.claimcheck.model.TimeValue;
import org.junit.jupiter.api.Test;

/** Which claims meet, and what their circumstances make of a difference. */
class AlignerTest {

    private static StoryAlignment align(Told... articles) {
        return new Aligner()
                .align(
                        Told.story(articles),
                        Arrays.stream(articles).map(Told::annotation).toList());
    }

    private static List<String> kinds(StoryAlignment story, String attribute) {
        return story.alignments().stream()
                .filter(slot -> slot.attribute().equals(attribute))
                .flatMap(slot -> slot.pairs().stream())
                .map(pair -> pair.comparison().relation().label() + " "
                        + pair.comparison().kind())
                .toList();
    }

    private static List<Relation> relations(StoryAlignment story, String attribute) {
        return story.alignments().stream()
                .filter(slot -> slot.attribute().equals(attribute))
                .flatMap(slot -> slot.pairs().stream())
                .map(pair -> pair.comparison().relation())
                .toList();
    }

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
    void aLaterAndHigherTollIsAnUpdate() {
        StoryAlignment story = align(
                Told.by("a", "2025-05-01T08:00+02:00")
                        .event("accident", "ferry accident")
                        .killed(3),
                Told.by("b", "2025-05-01T18:00+02:00")
                        .event("accident", "ferry accident")
                        .killed(5));
        assertThat(kinds(story, "casualties")).containsExactly("compatible update");
    }

    @Test
    void aLaterAndLowerTollIsARevision() {
        StoryAlignment story = align(
                Told.by("a", "2025-05-01T08:00+02:00")
                        .event("accident", "ferry accident")
                        .killed(5),
                Told.by("b", "2025-05-01T18:00+02:00")
                        .event("accident", "ferry accident")
                        .killed(3));
        assertThat(kinds(story, "casualties")).containsExactly("in-tension revision");
    }

    @Test
    void aTollThatStandsBeforeAndAfterAnotherWasNotUpdatedByIt() {
        StoryAlignment story = align(
                Told.by("a", "2025-05-01T08:00+02:00")
                        .event("accident", "ferry accident")
                        .killed(4),
                Told.by("b", "2025-05-01T12:00+02:00")
                        .event("accident", "ferry accident")
                        .killed(6),
                Told.by("c", "2025-05-01T18:00+02:00")
                        .event("accident", "ferry accident")
                        .killed(4));
        assertThat(kinds(story, "casualties"))
                .containsExactlyInAnyOrder("conflicting outlier", "conflicting outlier", "same equal");
    }

    @Test
    void onOneDayWithoutClockTimesNothingIsAnUpdate() {
        StoryAlignment story = align(
                Told.by("a", "2025-05-01").event("accident", "ferry accident").killed(3),
                Told.by("b", "2025-05-01T18:00+02:00")
                        .event("accident", "ferry accident")
                        .killed(5));
        assertThat(relations(story, "casualties")).containsExactly(Relation.CONFLICTING);
    }

    @Test
    void countsByDifferentCountersStandBesideEachOther() {
        StoryAlignment story = align(
                Told.by("a", "2025-05-01")
                        .event("protest", "march")
                        .says(
                                "count",
                                "participant",
                                null,
                                number(900, "marchers"),
                                Certainty.STATED,
                                "the union",
                                SectionKind.BODY),
                Told.by("b", "2025-05-01")
                        .event("protest", "march")
                        .says(
                                "count",
                                "participant",
                                null,
                                number(300, "marchers"),
                                Certainty.STATED,
                                "police",
                                SectionKind.BODY));
        assertThat(kinds(story, "count")).containsExactly("compatible counter");
    }

    @Test
    void aForecastIsNotContradictedByWhatCameOfIt() {
        StoryAlignment story = align(
                Told.by("a", "2025-05-01")
                        .event("protest", "march")
                        .says(
                                "count",
                                "participant",
                                null,
                                number(900, "marchers"),
                                Certainty.EXPECTED,
                                null,
                                SectionKind.BODY),
                Told.by("b", "2025-05-03")
                        .event("protest", "march")
                        .says("count", "participant", null, number(300, "marchers")));
        assertThat(kinds(story, "count")).containsExactly("compatible forecast");
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

    private static TimeValue day(LocalDate date) {
        return new TimeValue(
                date.toString(),
                date.atStartOfDay(),
                date.plusDays(1).atStartOfDay(),
                Granularity.DAY,
                TimeBound.WITHIN,
                null,
                date.getMonthValue(),
                date.getDayOfMonth(),
                null,
                date.toString(),
                null,
                null,
                null,
                null);
    }

    private static StoryAlignment onDays(LocalDate left, LocalDate right) {
        return align(
                Told.by("a", "2025-05-01").event("accident", "ferry accident").says("date", null, null, day(left)),
                Told.by("b", "2025-05-01").event("accident", "ferry accident").says("date", null, null, day(right)));
    }

    @Test
    void daysThatAreCloseConflictAndDaysFarApartAreAnotherEvents() {
        LocalDate day = LocalDate.of(2025, 4, 30);
        assertThat(relations(onDays(day, day.plusDays(1)), "date")).containsExactly(Relation.CONFLICTING);
        assertThat(relations(onDays(day, day.plusDays(40)), "date")).isEmpty();
    }

    @Test
    void anArticleThatGivesTwoDaysItselfIsNoSureWitness() {
        LocalDate day = LocalDate.of(2025, 4, 30);
        StoryAlignment story = align(
                Told.by("a", "2025-05-01")
                        .event("accident", "ferry accident")
                        .says("date", null, null, day(day))
                        .says("date", null, null, day(day.plusDays(2))),
                Told.by("b", "2025-05-01")
                        .event("accident", "ferry accident")
                        .says("date", null, null, day(day.plusDays(1))));
        assertThat(story.alignments().stream()
                        .filter(slot -> slot.attribute().equals("date"))
                        .flatMap(slot -> slot.pairs().stream())
                        .filter(pair -> pair.comparison().relation() == Relation.CONFLICTING))
                .isNotEmpty()
                .noneMatch(Pair::sure);
    }

    private static StoryAlignment ages(String published, int age, String otherPublished, int otherAge) {
        return align(
                Told.by("a", published)
                        .event("accident", "ferry accident")
                        .says("age", "Ilse Varga", null, NumberValue.exactly(age, "year old", "" + age)),
                Told.by("b", otherPublished)
                        .event("accident", "ferry accident")
                        .says("age", "Ilse Varga", null, NumberValue.exactly(otherAge, "year old", "" + otherAge)));
    }

    @Test
    void aBirthdayCanLieBetweenTwoArticlesButOnlyForwards() {
        assertThat(kinds(ages("2025-01-10", 30, "2025-06-10", 31), "age")).containsExactly("compatible birthday");
        assertThat(relations(ages("2025-01-10", 31, "2025-06-10", 30), "age")).containsExactly(Relation.CONFLICTING);
        assertThat(relations(ages("2025-01-10", 30, "2025-01-11", 31), "age")).containsExactly(Relation.CONFLICTING);
        assertThat(relations(ages("2025-01-10", 30, "2025-06-10", 35), "age")).containsExactly(Relation.CONFLICTING);
    }
}
