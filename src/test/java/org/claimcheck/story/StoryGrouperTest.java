package org.claimcheck.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.claimcheck.model.Profile;
import org.claimcheck.model.Story;
import org.junit.jupiter.api.Test;

class StoryGrouperTest {

    private static Desk ferryAndBakery() {
        return new Desk()
                .with(
                        "ferry-1",
                        "Strait Wire",
                        "2024-03-04T09:00:00Z",
                        "Ferry Ondine runs aground off Kestrel Point",
                        "The ferry Ondine ran aground off Kestrel Point on Monday with 212 passengers on board, the "
                                + "coastguard said. Captain Ilse Vanderhoek ordered everyone into the lifeboats.")
                .with(
                        "ferry-2",
                        "Harbour Echo",
                        "2024-03-04",
                        "Passengers taken off stranded ferry",
                        "All 212 passengers of the Ondine are safe after the ferry struck rocks near Kestrel Point. "
                                + "Coastguard boats took them to Lowmouth harbour.")
                .with(
                        "ferry-3",
                        "Lowmouth Gazette",
                        "2024-03-06",
                        "Captain of grounded ferry questioned",
                        "Ilse Vanderhoek, captain of the Ondine, was questioned on Wednesday about the grounding at "
                                + "Kestrel Point. Divers found a hole in the hull of the ferry.")
                .with(
                        "bakery-1",
                        "Lowmouth Gazette",
                        "2024-03-05",
                        "Bakers strike over night shifts",
                        "Some 80 bakers at the Goldcrust works in Lowmouth walked out on Tuesday over pay for night "
                                + "shifts. Union secretary Tomas Areola called the offer an insult.")
                .with(
                        "bakery-2",
                        "Strait Wire",
                        "2024-03-05",
                        "Goldcrust bakery strike halts bread deliveries",
                        "Bread did not reach the shops of Lowmouth after bakers at Goldcrust went on strike. The union "
                                + "led by Tomas Areola wants more pay for night shifts.");
    }

    @Test
    void followUpsJoinAndOtherNewsOfTheTownStaysApart() {
        assertThat(ferryAndBakery().groups()).containsExactly("bakery-1 bakery-2", "ferry-1 ferry-2 ferry-3");
    }

    @Test
    void lookAlikesInOneTownAndWeekStayApart() {
        List<String> groups = new Desk()
                .with(
                        "oak-1",
                        null,
                        "2024-05-06",
                        "Man shot dead on Oak Street",
                        "Police in Millford are looking for whoever shot Darnell Quimby, 31, on Oak Street on Sunday "
                                + "evening. Quimby died at the scene, outside a laundry.")
                .with(
                        "oak-2",
                        null,
                        "2024-05-07",
                        "Victim of Oak Street shooting named",
                        "The man who was shot dead outside a laundry on Oak Street has been named as Darnell Quimby, "
                                + "31, Millford police said. His sister asked witnesses to come forward.")
                .with(
                        "mall-1",
                        null,
                        "2024-05-09",
                        "Two teenagers wounded at Fairview mall",
                        "Two teenagers were shot and wounded in the car park of the Fairview mall in Millford on "
                                + "Wednesday. Police arrested Lucas Brandvold, 19, after a chase.")
                .with(
                        "mall-2",
                        null,
                        "2024-05-10",
                        "Suspect in mall shooting in court",
                        "Lucas Brandvold, 19, appeared in court over the shooting in the car park of the Fairview mall, "
                                + "in which two teenagers were wounded.")
                .groups();
        assertThat(groups).containsExactly("mall-1 mall-2", "oak-1 oak-2");
    }

    /** One form, filled in for a market, a winner, a runner-up and a judge. */
    private static String show(String town, String winner, String second, String judge) {
        return "The prize marrow show of " + town
                + " drew growers from every farm of the district. The heaviest marrow, which "
                + winner + " had raised under glass and fed with stout, needed two men to lift it onto the scales. "
                + second
                + " came second with a marrow that had split on the way, which the rules allow as long as no seed is lost. "
                + "The judge, " + judge
                + ", said the summer had been too dry for anything but patience. Cakes and cordial "
                + "were sold for the roof of the hall, and a brass band played until the rain set in after tea.";
    }

    @Test
    void aFormFilledInForOtherPeopleOnAnotherDayIsAnotherStoryAndOnePrintedAgainIsNot() {
        String first = show("Quarley", "Ana Tindall", "Bram Oakes", "Cyril Venn");
        Desk desk = new Desk()
                .with("quarley", "Quarley Post", "2024-09-02", "Marrow show: the results", first)
                .with("again", "Vale Echo", "2024-09-03", "Marrow show: the results", first)
                .with(
                        "stoke",
                        "Stoke Post",
                        "2024-09-09",
                        "Marrow show: the results",
                        show("Stoke Ferrers", "Dora Pym", "Egon Salt", "Fay Lorimer"));
        assertThat(desk.groups()).containsExactly("again quarley", "stoke");
    }

    @Test
    void aRoundUpGluesNothing() {
        List<String> groups = ferryAndBakery()
                .with(
                        "roundup",
                        "Morning Sheet",
                        "2024-03-06",
                        "This morning in brief",
                        "The captain of the stranded ferry Ondine has been questioned.\n\nBakers at Goldcrust remain on "
                                + "strike in Lowmouth.\n\nSnow is expected in the hills.")
                .groups();
        assertThat(groups).hasSize(2).anyMatch(it -> it.contains("bakery-1 bakery-2"));
        assertThat(groups).noneMatch(it -> it.contains("bakery-1") && it.contains("ferry-1"));
    }

    @Test
    void theOrderOfTheInputChangesNothing() {
        List<Profile> profiles = new ArrayList<>(ferryAndBakery().profiles());
        List<Story> expected = new StoryGrouper().group(profiles);
        Random random = new Random(11);
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(profiles, random);
            assertThat(new StoryGrouper().group(profiles)).isEqualTo(expected);
        }
    }

    @Test
    void aLaterArticleDoesNotChangeTheIdOfItsStory() {
        List<Profile> profiles = ferryAndBakery().profiles();
        Story before = storyOf("ferry-1", new StoryGrouper().group(profiles.subList(0, 2)));
        Story after = storyOf("ferry-1", new StoryGrouper().group(profiles));
        assertThat(after.id()).isEqualTo(before.id());
    }

    @Test
    void everyArticleIsInItsStoryForAReason() {
        Story ferry = storyOf("ferry-1", ferryAndBakery().stories());
        assertThat(ferry.because()).containsOnlyKeys("ferry-1", "ferry-2", "ferry-3");
        assertThat(ferry.because().get("ferry-2")).contains("ondine").contains("ferry-1");
    }

    @Test
    void nothingGivesNothingAndOneArticleOneStory() {
        assertThat(new StoryGrouper().group(List.of())).isEmpty();
        assertThat(new Desk().with("a", null, null, "", "").groups()).containsExactly("a");
    }

    @Test
    void randomTextNeverThrowsAndEveryArticleIsInOneStory() {
        Random random = new Random(5);
        Desk desk = new Desk();
        for (int i = 0; i < 300; i++) {
            desk.with("r" + i, null, random.nextBoolean() ? null : "2024-01-01", noise(random), noise(random));
        }
        assertThat(desk.stories().stream().flatMap(it -> it.articles().stream()))
                .doesNotHaveDuplicates()
                .hasSize(300);
    }

    private static String noise(Random random) {
        String signs = "aAbBzZ09 .,\"“”\n()'’-éŁ\u0301\ud83d\ude00\ud83d$";
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(200); i > 0; i--) {
            out.append(signs.charAt(random.nextInt(signs.length())));
        }
        return out.toString();
    }

    private static Story storyOf(String article, List<Story> stories) {
        return stories.stream()
                .filter(it -> it.articles().contains(article))
                .findFirst()
                .orElseThrow();
    }
}
