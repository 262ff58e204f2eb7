package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.Position;
import org.claimcheck.model.Relation;
import org.claimcheck.model.StoryAlignment;
import org.junit.jupiter.api.Test;

/** Which claims form one side of a conflict, and which stand for themselves. */
class PositionsTest {

    private static final Comparison CONFLICT = Comparison.conflicting("exact", "they differ");
    private static final Comparison SAME = Comparison.same("equal", "they are equal");
    private static final Comparison FITS = Comparison.compatible("rounding", "one rounds the other");

    /** The sides where a rule took up all pairs that disagree. */
    private static Positions of(SlotBuilder builder) {
        StoryAlignment story = builder.build();
        Alignment slot = story.alignments().get(0);
        List<Alignment.Pair> taken = slot.pairs().stream()
                .filter(pair -> pair.comparison().relation() == Relation.CONFLICTING)
                .toList();
        return new Positions(story.story(), slot, taken);
    }

    private static SlotBuilder articles(String... numbers) {
        SlotBuilder story = new SlotBuilder();
        for (int at = 0; at < numbers.length; at++) {
            story.article(Character.toString('a' + at), "The fire killed " + numbers[at] + " people.", numbers[at]);
        }
        return story;
    }

    private static List<List<String>> ids(Positions positions) {
        return positions.sides().stream()
                .map(side -> side.stream().map(Claim::article).toList())
                .toList();
    }

    @Test
    void whatFitsOneSideAloneIsOnIt() {
        Positions sides = of(
                articles("18", "25", "20").pair(0, 1, CONFLICT).pair(0, 2, FITS).pair(1, 2, CONFLICT));
        assertThat(ids(sides)).containsExactly(List.of("a", "c"), List.of("b"));
    }

    @Test
    void whatFitsTwoSidesStandsForItself() {
        Positions sides = of(articles("18", "22", "20", "40")
                .pair(0, 1, CONFLICT)
                .pair(0, 2, FITS)
                .pair(1, 2, FITS)
                .pair(0, 3, CONFLICT)
                .pair(1, 3, CONFLICT)
                .pair(2, 3, CONFLICT));
        assertThat(ids(sides)).containsExactly(List.of("a"), List.of("c"), List.of("b"), List.of("d"));
    }

    @Test
    void whatIsEqualJoinsItsSideEvenWhereItFitsAnother() {
        Positions sides = of(articles("18", "20", "20")
                .pair(0, 1, CONFLICT)
                .pair(0, 2, FITS)
                .pair(1, 2, SAME)
                .pair(0, 2, CONFLICT));
        assertThat(ids(sides)).containsExactly(List.of("b", "c"), List.of("a"));
    }

    @Test
    void whatALaterReportAddsIsNotWhatTheEarlierSaid() {
        Comparison update = Comparison.compatible("update", "a toll rises");
        Positions sides = of(
                articles("3", "9", "4").pair(0, 1, CONFLICT).pair(0, 2, update).pair(1, 2, CONFLICT));
        assertThat(ids(sides)).containsExactly(List.of("a"), List.of("c"), List.of("b"));
    }

    @Test
    void equalValuesAreOneSideThoughNobodyComparedThem() {
        Positions sides = of(articles("7", "9", "7").pair(0, 1, CONFLICT).pair(1, 2, CONFLICT));
        assertThat(ids(sides)).containsExactly(List.of("a", "c"), List.of("b"));
    }

    @Test
    void whatDisagreesWithOneOfASideIsNotOnIt() {
        Positions sides = of(articles("18", "25", "19", "20")
                .pair(0, 1, CONFLICT)
                .pair(0, 2, SAME)
                .pair(1, 2, CONFLICT)
                .pair(0, 3, SAME)
                .pair(1, 3, CONFLICT)
                .pair(2, 3, CONFLICT));
        assertThat(ids(sides)).hasSize(3);
    }

    @Test
    void onlyClaimsThatARuleTookUpTakePart() {
        Positions sides = of(articles("7", "9", "7").pair(0, 1, CONFLICT));
        assertThat(ids(sides)).containsExactly(List.of("a"), List.of("b"));
        Claim bystander = articles("1", "2", "7").build().claims().get(2);
        assertThat(sides.sideOf(bystander)).as("beyond all sides").isEqualTo(2);
    }

    @Test
    void sidesComeByTheirSourcesAndThenByTheirWords() {
        Positions sides = of(articles("9", "7", "5", "5")
                .pair(0, 1, CONFLICT)
                .pair(0, 2, CONFLICT)
                .pair(1, 2, CONFLICT)
                .pair(0, 3, CONFLICT)
                .pair(1, 3, CONFLICT)
                .pair(2, 3, SAME));
        assertThat(sides.positions())
                .containsExactly(
                        new Position("5 killed", List.of("c#1", "d#1"), 2),
                        new Position("7 killed", List.of("b#1"), 1),
                        new Position("9 killed", List.of("a#1"), 1));
        assertThat(sides.sides()).allSatisfy(side -> assertThat(side)
                .allSatisfy(claim ->
                        assertThat(sides.sides().get(sides.sideOf(claim))).isEqualTo(side)));
    }

    @Test
    void aSideIsShownAsMostOfItSayIt() {
        Positions sides = of(articles("12", "30", "11", "11")
                .pair(0, 1, CONFLICT)
                .pair(0, 2, SAME)
                .pair(0, 3, SAME)
                .pair(1, 2, CONFLICT)
                .pair(1, 3, CONFLICT)
                .pair(2, 3, SAME));
        assertThat(sides.positions()).extracting(Position::display).containsExactly("11 killed", "30 killed");
        Positions tie = of(
                articles("12", "30", "11").pair(0, 1, CONFLICT).pair(0, 2, SAME).pair(1, 2, CONFLICT));
        assertThat(tie.positions())
                .as("of as many, the first in order of words")
                .extracting(Position::display)
                .containsExactly("11 killed", "30 killed");
    }

    @Test
    void anEntryOfTheHousesListIsNoSource() {
        Positions sides = of(new SlotBuilder()
                .article("house:1", "The fire killed 7 people.", "7")
                .article("a", "The fire killed 7 people.", "7")
                .article("b", "The fire killed 9 people.", "9")
                .pair(0, 1, SAME)
                .pair(0, 2, CONFLICT)
                .pair(1, 2, CONFLICT));
        assertThat(sides.positions())
                .containsExactly(
                        new Position("7 killed", List.of("house:1#1", "a#1"), 1),
                        new Position("9 killed", List.of("b#1"), 1));
    }
}
