package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a change of a fact from one version to the next, and what is none. */
class ChangedFactsTest {

    private static final Annotator ANNOTATOR = new Annotator();

    private static Annotation annotation(String text) {
        PublicationTime at = PublicationTime.parse("2025-03-04T08:00:00Z").orElseThrow();
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
}
