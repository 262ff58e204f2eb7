package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimcheck.align.Lined.align;
import static org.claimcheck.align.Lined.kinds;
import static org.claimcheck.align.Lined.relations;
import static org.claimcheck.align.Told.number;

import java.time.LocalDate;
import java.util.List;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Granularity;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.Relation;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.StoryAlignment;
import org.claimcheck.model.TimeBound;
import org.claimcheck.model.TimeValue;
import org.junit.jupiter.api.Test;

/** What the circumstances of two claims make of a difference. */
class CircumstanceTest {
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
    void aNumberOfHurtThatHasStoodForDaysIsNotUpdatedInCourt() {
        StoryAlignment story = align(
                hurt("a", "2025-05-01", "attack", 3),
                hurt("b", "2025-05-03", "attack", 3),
                hurt("c", "2025-09-10", "attack", 6));
        assertThat(kinds(story, "casualties"))
                .containsExactlyInAnyOrder("same equal", "in-tension settled", "in-tension settled");
    }

    @Test
    void aNumberOfHurtMovesInTheFirstHoursAndAfterADisasterForWeeks() {
        assertThat(kinds(
                        align(hurt("a", "2025-05-01", "attack", 3), hurt("b", "2025-05-02", "attack", 6)),
                        "casualties"))
                .containsExactly("compatible update");
        StoryAlignment quake = align(
                hurt("a", "2025-05-01", "disaster", 30),
                hurt("b", "2025-05-03", "disaster", 30),
                hurt("c", "2025-05-09", "disaster", 60));
        assertThat(kinds(quake, "casualties"))
                .containsExactlyInAnyOrder("same equal", "compatible update", "compatible update");
    }

    private static Told hurt(String id, String published, String type, int number) {
        return Told.by(id, published)
                .event(type, "harbour incident")
                .says("casualties", null, "injured", number(number, "injured"));
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
    void policeAndInvestigatorsAreNoTwoCounters() {
        assertThat(countedBy("police", "investigators")).containsExactly("conflicting different");
        assertThat(countedBy("local officials", "witnesses")).containsExactly("conflicting different");
        assertThat(countedBy("police", "the Red Cross")).containsExactly("compatible counter");
    }

    private static List<String> countedBy(String one, String other) {
        return kinds(
                align(
                        Told.by("a", "2025-05-01")
                                .event("accident", "ferry accident")
                                .says(
                                        "casualties",
                                        null,
                                        "killed",
                                        number(9, "killed"),
                                        Certainty.STATED,
                                        one,
                                        SectionKind.BODY),
                        Told.by("b", "2025-05-01")
                                .event("accident", "ferry accident")
                                .says(
                                        "casualties",
                                        null,
                                        "killed",
                                        number(3, "killed"),
                                        Certainty.STATED,
                                        other,
                                        SectionKind.BODY)),
                "casualties");
    }

    @Test
    void whatIsOnlyPossibleIsNoForecast() {
        StoryAlignment story = align(
                Told.by("a", "2025-05-01")
                        .event("accident", "ferry accident")
                        .says(
                                "casualties",
                                null,
                                "killed",
                                number(9, "killed"),
                                Certainty.POSSIBLE,
                                null,
                                SectionKind.BODY),
                Told.by("b", "2025-05-01").event("accident", "ferry accident").killed(3));
        assertThat(kinds(story, "casualties")).containsExactly("conflicting different");
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
