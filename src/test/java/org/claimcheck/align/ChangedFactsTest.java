package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.pipeline.Annotator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a change of a fact from one version to the next, and what is none. */
class ChangedFactsTest {

    private static final Annotator ANNOTATOR = new Annotator();

    private static Annotation annotation(String text) {
        return annotation(text, "2025-03-04T08:00:00Z");
    }

    private static Annotation annotation(String text, String published) {
        PublicationTime at = PublicationTime.parse(published).orElseThrow();
        return ANNOTATOR.annotate(Article.ofText("a", "Harbour Post", at, text));
    }

    private static List<String> changes(String before, String now) {
        return ChangedFacts.between(annotation(before), annotation(now)).stream()
                .map(change -> change.now().attribute() + ": "
                        + change.before().span().of(before) + " -> "
                        + change.now().span().of(now))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry will leave Orlen for Malmo at 8 a.m. every day.|The ferry will leave Orlen for Malmo at 9 a.m. every day.",
                "Snow fell on the passes above Innsbruck for a third night.|Snow fell on the passes above Salzburg for a third night.",
                "The strike began on 3 March and has closed all four gates.|The strike began on 2 March and has closed all four gates.",
                "More than 30 million litres of water leaked into the old mine.|More than 50 million litres of water leaked into the old mine.",
                "The council has approved the new road through the marsh.|The council has not approved the new road through the marsh.",
            })
    void oneFactThatTookAnothersPlaceIsOneChange(String before, String now) {
        assertThat(changes(before, now)).hasSize(1);
        assertThat(changes(now, before)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry will leave Orlen at 8 a.m. every day.|The ferry will leave Orlen at eight in the morning every day.",
                "Snow fell on the passes for a third night.|Snow fell on the passes above Salzburg for a third night.",
                "The strike has closed all four gates.|The strike has closed all the gates.",
                "The road will cost about 5 million euros to build.|The road will cost 5.1 million euros to build.",
                "Rescuers said 12 people were missing after the slide.|Rescuers said 5 people were missing after the slide.",
                "The keeper locked the gate. Rain fell.|Rain fell. The keeper locked the gate.",
            })
    void whatIsAddedLeftOutOrSaidInOtherWordsIsNone(String before, String now) {
        assertThat(changes(before, now)).isEmpty();
        assertThat(changes(before, before)).isEmpty();
    }

    @Test
    void twoFactsOfOneSentenceAreTwoChanges() {
        assertThat(changes(
                        "The bridge near Hamburg cost 12 million euros and took the builders many years of work.",
                        "The bridge near Bremen cost 21 million euros and took the builders many years of work."))
                .containsExactly("place: Hamburg -> Bremen", "money: 12 million euros -> 21 million euros");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            The storm killed 15 people in the hills above Orno on Friday night. | The storm killed 12 people in the hills above Orno on Friday night. | casualties: killed 15 people -> killed 12 people
            The police in Orno counted 50 barges on the river on Friday night. | The police in Orno counted 40 barges on the river on Friday night. | count: 50 barges -> 40 barges
            About 12 percent of the barges in Orno need new engines this year. | About 22 percent of the barges in Orno need new engines this year. | percentage: About 12 percent -> About 22 percent
            The wall around the mill in Orno is 12 metres high at the gate. | The wall around the mill in Orno is 21 metres high at the gate. | measure: 12 metres -> 21 metres
            The gate opens at 8 a.m. | The gate opens at 9 a.m. | time: 8 a.m. -> 9 a.m.
            The talks in Bremen begin on 3 March at 8 a.m. in the town hall. | The talks in Bremen begin on 4 March at 9 a.m. in the town hall. | date: 3 March at 8 a.m. -> 4 March at 9 a.m.
            The talks in Bremen begin at 8 a.m. and end at 6 p.m. in the hall. | The talks in Bremen begin at 8 a.m. and end at 7 p.m. in the hall. | time: 6 p.m. -> 7 p.m.
            Odette Marlow opened the new library in Orno with a short speech. | Ilse Varga opened the new library in Orno with a short speech. | name: Odette Marlow -> Ilse Varga
            The Harbour Trust opened the new library in Orno with a short speech. | The River Council opened the new library in Orno with a short speech. | name: Harbour Trust -> River Council
            Odette Marlow and Ilse Varga opened the library in Orno with a speech. | Odette Marlow and Tim Orr opened the library in Orno with a speech. | name: Ilse Varga -> Tim Orr
            Odette Marlow, the mayor of Orno, opened the new library with a speech. | Odette Marlow, the governor of Orno, opened the new library with a speech. | title: mayor of Orno -> governor of Orno
            Odette Marlow was acquitted of arson by a court in Orno this week. | Odette Marlow was convicted of arson by a court in Orno this week. | outcome: acquitted of arson -> convicted of arson
            The court in Orno jailed Tim Orr, 34, for the fire in the old mill. | The court in Orno jailed Tim Orr, 43, for the fire in the old mill. | age: 34 -> 43
            The council met in Hamburg and in Bremen for talks on the barges. | The council met in Bremen and in Kiel for talks on the barges. | place: Hamburg -> Kiel
            HAMBURG - A barge sank in the harbour after it hit the quay wall. | BREMEN - A barge sank in the harbour after it hit the quay wall. | place: HAMBURG -> BREMEN
            "We will keep the mill open for all of you," Odette Marlow said. | "We will keep the mill closed for all of you," Odette Marlow said. | quote: "We will keep the mill open for all of you," -> "We will keep the mill closed for all of you,"
            "The gulls can swim well in the old harbour," the keeper told Odette. | "The gulls cannot swim well in the old harbour," the keeper told Odette. | quote: "The gulls can swim well in the old harbour," -> "The gulls cannot swim well in the old harbour,"
            The keeper said that the gulls can swim well in the old harbour. | The keeper said that the gulls can't swim well in the old harbour. | polarity: gulls can swim -> gulls can't swim
            The keeper found gulls in the old harbour on the north side. | The keeper found no gulls in the old harbour on the north side. | polarity: found gulls -> found no gulls
            Not a gull was seen in the old harbour on the north side. | A gull was seen in the old harbour on the north side. | polarity: Not a -> A
            The gulls in the old harbour of Orno swim. | The gulls in the old harbour of Orno do not swim. | polarity: Orno swim -> Orno do not swim
            Odette Marlow met Ilse Varga in Hamburg to talk. | Tim Orr met Ilse Varga in Bremen to talk. | name: Odette Marlow -> Tim Orr; place: Hamburg -> Bremen
            Only 12 percent of barges in Orno are new, and 30 metres is the longest. | Only 22 percent of barges in Orno are new, and 40 metres is the longest. | percentage: Only 12 percent -> Only 22 percent; measure: 30 metres -> 40 metres
            The ferry to Orno leaves at 8 a.m. every day. The ferry to Orno leaves at 6 p.m. every day. | The ferry to Orno leaves at 9 a.m. every day. The ferry to Orno leaves at 7 p.m. every day. | time: 8 a.m. -> 9 a.m.; time: 6 p.m. -> 7 p.m.
            The ferry to Orno leaves at 8 a.m. every day. The ferry to Orno leaves at 6 p.m. every day. | The ferry to Orno leaves at 6 p.m. every day. The ferry to Orno leaves at 9 a.m. every day. | time: 8 a.m. -> 9 a.m.
            """)
    void everyKindOfFactChangesInItsPlace(String before, String now, String changes) {
        assertThat(changes(before, now)).containsExactly(changes.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            At 8 a.m. | At 9 a.m.
            The council met in Hamburg and in Bremen for talks on the barges. | The council met in Bremen and in Hamburg for talks on the barges.
            The fee is 12 euros for adults in Orno, and 8 euros for a child. | The fee is 8 euros for adults in Orno, and 12 euros for a child.
            The baker of Tessel sold the old mill for 12 million euros on Friday night. | The baker of Orno sold a new mill for 21 million euros on Friday night.
            The baker of Tessel sold the old mill to a friend for 12 million euros. | The baker of Tessel gave away the mill of Orno last spring, worth 21 million euros.
            Odette Marlow and Ilse Varga opened the library in Orno with a speech. | Odette Marlow opened the library in Orno with a speech.
            The keeper has never seen gulls in the old harbour there. | The keeper has not seen gulls in the old harbour there.
            The mill near Orno will open again in the spring of next year. | The mill near Orno won't open again and it will be torn down soon.
            "We will keep the mill open," said Odette Marlow of Orno. | "We will sell the mill this year," said Odette Marlow of Orno.
            """)
    void whatStandsInAnotherSentenceOrOrderIsNoChange(String before, String now) {
        assertThat(changes(before, now)).isEmpty();
        assertThat(changes(now, before)).isEmpty();
    }

    /** Two articles may give two bounds without contradiction, two versions of a sentence may not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The board must answer the union in Orno by 3 July this year. | The board must answer the union in Orno by 13 July this year. | date: 3 July this year -> 13 July this year
            The board must answer the union in Orno by 3 July this year. | The board must answer the union in Orno on 1 July this year. |
            The board must answer the union in Orno before 8 a.m. on 3 July 2025. | The board must answer the union in Orno before 9 a.m. on 3 July 2025. | time: 8 a.m. on 3 July 2025 -> 9 a.m. on 3 July 2025
            The quay has been shut to barges in Orno since 3 March 2025. | The quay has been shut to barges in Orno since 1 March 2025. | date: 3 March 2025 -> 1 March 2025
            The quay has been shut to barges in Orno since 3 March 2025. | The quay has been shut to all barges in Orno since 3 March of 2025. |
            The plant near Orno lost more than 30 million euros to the ice this winter. | The plant near Orno lost more than 50 million euros to the ice this winter. | money: more than 30 million euros -> more than 50 million euros
            The plant near Orno lost more than 30 million euros to the ice this winter. | The plant near Orno lost 50 million euros to the ice this winter. |
            The plant near Orno lost more than 30 million euros to the ice this winter. | The plant near Orno lost 20 million euros to the ice this winter. | money: more than 30 million euros -> 20 million euros
            """)
    void anotherBoundIsAChange(String before, String now, @Nullable String change) {
        assertThat(changes(before, now)).isEqualTo(change == null ? List.of() : List.of(change));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A ferry sank off Orno, and nine people were killed. | The sea was calm when a ferry went down. In all, seven people were killed, it is said. | casualties: nine people were killed -> seven people were killed
            A ferry sank off Orno, and nine people were killed. | The sea was calm when a ferry went down. In all, seven people were injured, it is said. |
            A ferry sank off Orno, and nine people were killed. | The sea was calm. In all, seven people were killed. Tessel mourns, as seven people were killed in one night. | casualties: nine people were killed -> seven people were killed
            A ferry sank off Orno, and nine people were killed. | The sea was calm. In all, seven people were killed. A tug went down as well, and two people were killed. |
            A ferry sank off Orno, and nine people were killed. A tug sank too, and two people were killed. | The sea was calm. In all, seven people were killed. |
            A ferry sank off Orno, and nine people were killed. | The sea was calm. In all, seven people may have been killed, Tessel fears. |
            Odette Marlow, 34, won the Tessel race on Sunday in the rain. | Nobody had seen such a race. Odette Marlow, 36, had trained all winter for it. | age: 34 -> 36
            Odette Marlow, 34, won the Tessel race on Sunday in the rain. | Nobody had seen such a race. Odette Marlow, 34, had trained all winter for it. |
            Odette Marlow, 34, won the Tessel race on Sunday in the rain. | Nobody had seen such a race. Ilse Varga, 36, had trained all winter for it. |
            Odette Marlow, 34, won the Tessel race. Ilse Varga, 35, came second in the rain. | Nobody had seen such a race. Odette Marlow, 36, had trained all winter for it. | age: 34 -> 36
            Odette Marlow, 34, won the Tessel race. Odette Marlow, 35, was born in Orno. | Nobody had seen such a race. Odette Marlow, 36, had trained all winter for it. |
            """)
    void aTollAndAnAgeChangeInWhateverSentenceWhenEachVersionHasOne(
            String before, String now, @Nullable String change) {
        assertThat(changes(before, now)).isEqualTo(change == null ? List.of() : List.of(change));
    }

    /** The first version is of Monday, 3 March, in the morning. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The mayor said the bridge near Tessel will open on Monday for all cars. | The mayor said the bridge near Tessel will open on Tuesday for all cars. | 2025-03-04T08:00:00Z | false
            The mayor said the bridge near Tessel will open on Monday for all cars. | The mayor said the bridge near Tessel will open on Tuesday for all cars. | 2025-03-03T18:00:00Z | true
            The mayor said the bridge near Tessel will open on Sunday for all cars. | The mayor said the bridge near Tessel will open on Monday for all cars. | 2025-03-04T08:00:00Z | false
            The mayor said the bridge near Tessel will open on Monday for all cars. | The mayor said the bridge near Tessel will open on Thursday for all cars. | 2025-03-04T08:00:00Z | true
            The mayor said the bridge near Tessel will open on Friday for all cars. | The mayor said the bridge near Tessel will open on Tuesday for all cars. | 2025-03-04T08:00:00Z | true
            The mayor closed the bridge near Tessel on 3 March for all cars. | The mayor closed the bridge near Tessel on 4 March for all cars. | 2025-03-04T08:00:00Z | false
            The mayor closed the bridge near Tessel on 2 March for all cars. | The mayor closed the bridge near Tessel on 3 March for all cars. | 2025-03-04T08:00:00Z | false
            The mayor closed the bridge near Tessel on 1 March for all cars. | The mayor closed the bridge near Tessel on 4 March for all cars. | 2025-03-04T08:00:00Z | true
            The mayor closed the bridge near Tessel on 3 March for all cars. | The mayor closed the bridge near Tessel on 1 March for all cars. | 2025-03-04T08:00:00Z | true
            Rescuers said 15 people were missing after the slide near Orno. | Rescuers said 12 people were missing after the slide near Orno. | 2025-03-03T18:00:00Z | false
            The storm killed 12 people in the hills above Orno on Friday night. | The storm killed 15 people in the hills above Orno on Friday night. | 2025-03-03T18:00:00Z | false
            The storm killed 15 people in the hills above Orno on Friday night. | The storm killed 12 people in the hills above Orno on Friday night. | 2025-03-03T18:00:00Z | true
            The storm injured 15 people in the hills above Orno on Friday night. | The storm injured 12 people in the hills above Orno on Friday night. | 2025-03-03T18:00:00Z | false
            The police in Orno counted 40 barges on the river on Friday night. | The police in Orno counted 50 barges on the river on Friday night. | 2025-03-03T18:00:00Z | false
            The police in Orno counted 50 barges on the river on Friday night. | The police in Orno counted 40 barges on the river on Friday night. | 2025-03-03T18:00:00Z | true
            The police in Orno counted at least 40 barges on the river on Friday night. | The police in Orno counted at least 50 barges on the river on Friday night. | 2025-03-03T18:00:00Z | false
            """)
    void whatTheTimeBetweenTheVersionsBringsIsNoChange(String before, String now, String later, boolean changed) {
        List<ChangedFacts.Change> changes =
                ChangedFacts.between(annotation(before, "2025-03-03T08:00:00Z"), annotation(now, later));
        assertThat(changes).hasSize(changed ? 1 : 0);
    }
}
