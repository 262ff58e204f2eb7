package org.claimcheck.verify.plant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorKindTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "DATE|It sank on Tuesday.|Tuesday|Friday",
                "DATE|It sank on March 28.|28|24",
                "DATE|It sank on 3 March.|3|7",
                "DATE|It was built in 1987 by hand.|1987|1985",
                "PLACE|The owner lives in Madrid now.|Madrid|Prague",
                "PLACE|They flew from Buenos Aires.|Buenos Aires|Santiago",
                "NUMBER|The ferry carried 48 passengers.|48|84",
                "NUMBER|The ferry carried 44 passengers.|44|84",
                "NUMBER|It cost $4.5 million to lift.|4.5|5.4",
                "NUMBER|Some three divers went down.|three|six",
                "NAME|Captain Jorge Almeida survived.|Almeida|Almieda",
                "NAME|Captain Jorge Almeida survived.|Jorge|Matthew",
                "AGE|The captain, Ivo Sand, 53, survived.|53|35",
                "AGE|A 40-year-old mechanic swam ashore.|40|47",
                "AGE|He is 61 years old.|61|16",
                "QUOTATION|He said: “We will always remember the crew.”|will|may",
                "NEGATION|The crew was rescued.|was|was not",
                "NEGATION|The crew was not rescued.|was not|was",
                "TITLE|Deputy Sheriff Ana Bell called it a wonder.|Deputy Sheriff|Police Commissioner",
                "MODE|The owners met the crew by video link on land.|by video link|in person",
                "MODE|The hearing was online.|online|in-person",
            })
    void plantsAtAPlaceThatFits(ErrorKind kind, String text, String was, String now) {
        assertThat(kind.plantings(text)).anySatisfy(planting -> {
            assertThat(planting.was()).isEqualTo(was);
            assertThat(planting.now()).isEqualTo(now);
            assertThat(planting.at().of(text)).isEqualTo(was);
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "NUMBER|A 40-year-old mechanic swam ashore.",
                "NUMBER|He is 61 years old.",
                "NUMBER|It sank on March 28.",
                "PLACE|Paris Monroe sailed her.",
                "MODE|Virtually all of them could swim.",
                "QUOTATION|They will always remember the crew.",
                "TITLE|The president spoke.",
                "AGE|On page 24, we read this.",
            })
    void plantsNothingWhereNothingFits(ErrorKind kind, String text) {
        assertThat(kind.plantings(text)).isEmpty();
    }

    @Test
    void aMisspeltNameIsMisspeltWhereverItStands() {
        String text = "Jorge Almeida swam. Almeida, a sailor, spoke of the Almeidas.";
        Planting planting = ErrorKind.NAME.plantings(text).stream()
                .filter(Planting::everywhere)
                .findFirst()
                .orElseThrow();
        PlantedArticle planted = PlantedArticle.of(Article.ofText("a", "A", null, text), ErrorKind.NAME, planting);
        assertThat(planted.article().text()).isEqualTo("Jorge Almieda swam. Almieda, a sailor, spoke of the Almeidas.");
        assertThat(planted.places())
                .extracting(place -> place.of(planted.article().text()))
                .containsExactly("Almieda", "Almieda");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry Ondine sank off Ystad on Tuesday.|true",
                "The ferry Ondine sank off Ystad on Monday.|false",
                "On Tuesday the parliament met.|false",
                "Harbour pilots spoke of the Ondine. The parliament met on Tuesday.|false",
            })
    void onlyWhatAnotherArticleSaysIsChanged(String other, boolean says) {
        String text = "The ferry Ondine sank off Ystad harbour on Tuesday.";
        Planting planting = ErrorKind.DATE.plantings(text).get(0);
        assertThat(Corroboration.isFound(text, planting, List.of(other))).isEqualTo(says);
    }
}
