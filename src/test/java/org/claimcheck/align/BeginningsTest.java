package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "took", "taken", "takes", "taking", "went", "gone", "damaged", "damages", "stopped", "stopping",
                        "carried",
                "carries", "agreed", "quickly", "dies", "died", "dying", "fell", "said", "passed", "glass", "bus"
            })
    void everyWordBeginsAsItsStemSays(String word) {
        assertThat(WordKinds.beginnings(WordKinds.stem(word))).anyMatch(word::startsWith);
    }

    @Test
    void anIrregularPastIsAmongThem() {
        assertThat(WordKinds.beginnings(WordKinds.stem("take"))).contains("tak", "took");
        assertThat(WordKinds.beginnings(WordKinds.stem("damage"))).hasSize(1);
    }

    @Test
    void sentencesThatHoldNoneArePassedOverUntilNoneIsLeft() {
        String text = "He left. She took it. It is taken. Rain fell.";
        Beginnings beginnings = new Beginnings(text, List.of("tak", "took"));

        assertThat(beginnings.mayStandIn(new Span(0, 8))).isFalse();
        assertThat(beginnings.areOver()).isFalse();
        assertThat(beginnings.mayStandIn(new Span(9, 21))).isTrue();
        assertThat(beginnings.mayStandIn(new Span(22, 34))).isTrue();
        assertThat(beginnings.mayStandIn(new Span(35, 45))).isFalse();
        assertThat(beginnings.areOver()).isTrue();
    }

    @Test
    void aWordThatRunsBeyondTheSentenceDoesNotStandInIt() {
        assertThat(new Beginnings("It took. Nobody", List.of("took")).mayStandIn(new Span(0, 6)))
                .isFalse();
    }
}
