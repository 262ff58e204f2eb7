package org.claimcheck.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.model.Hashes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SketchTest {

    private static List<String> words(int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            words.add("word" + i);
        }
        return words;
    }

    @ParameterizedTest
    @CsvSource({"0, 50, 0, 50, 1", "0, 50, 100, 150, 0", "0, 50, 0, 3000, 1", "0, 2000, 1000, 3000, 0.5"})
    void containmentIsEstimatedWhateverTheLengths(int from, int to, int otherFrom, int otherTo, double expected) {
        Hashes part = Sketch.of(words(from, to), 3);
        Hashes whole = Sketch.of(words(otherFrom, otherTo), 3);
        assertThat(Sketch.containment(part, whole)).isCloseTo(expected, within(0.12));
    }

    @Test
    void aTextTooShortForARunIsContainedNowhere() {
        Hashes nothing = Sketch.of(words(0, 2), 3);
        assertThat(nothing.size()).isZero();
        assertThat(Sketch.containment(nothing, Sketch.of(words(0, 9), 3))).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "shootings, shoot",
        "robbed, rob",
        "robs, rob",
        "described, describ",
        "describe, describ",
        "describing, describ",
        "parties, party",
        "police, polic",
        "gas, gas",
        "was, was",
        "crisis, crisis"
    })
    void wordsMeetInTheirStem(String word, String stem) {
        assertThat(Fold.stem(word)).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({"Łódź, lodz", "Tromsø, tromso", "NEUQUÉN, neuquen", "Plain, plain"})
    void accentsAreFolded(String word, String folded) {
        assertThat(Fold.fold(word)).isEqualTo(folded);
    }
}
