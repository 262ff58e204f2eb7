package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordRunTest {

    @Test
    void runsOfTheSameWordsAreOne() {
        List<String> words = List.of("we", "will", "sail", "we", "will", "sail");
        assertThat(WordRun.of(words, 3)).hasSize(3);
        assertThat(WordRun.of(words, 3)).containsAll(WordRun.of(List.of("we", "will", "sail"), 3));
    }

    @Test
    void runsOfOtherWordsOrAnotherOrderAreNot() {
        assertThat(WordRun.of(List.of("we", "will", "sail"), 3))
                .doesNotContainAnyElementsOf(WordRun.of(List.of("will", "we", "sail"), 3));
        assertThat(WordRun.of(List.of("Aa", "x"), 2)) // the words' hashes are the same
                .doesNotContainAnyElementsOf(WordRun.of(List.of("BB", "x"), 2));
    }

    @Test
    void tooFewWordsHaveNoRun() {
        assertThat(WordRun.of(List.of("we", "will"), 3)).isEmpty();
    }

    @Test
    void aRunIsWrittenWithSpaces() {
        assertThat(WordRun.of(List.of("we", "will", "sail"), 2))
                .extracting(WordRun::toString)
                .containsExactlyInAnyOrder("we will", "will sail");
    }
}
