package org.claimcheck.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmaTest {

    @ParameterizedTest
    @CsvSource({
        "Shootings, shootings, shoot, w:shoot, n:shootings",
        "Łódź, lodz, lodz, w:lodz, n:lodz",
        "'1,150', 1150, 1150, w:1150, n:1150",
        "Gas, gas, gas, w:gas, n:gas"
    })
    void aWordIsKnownAsItIsWritten(String surface, String folded, String stem, String asWord, String asName) {
        Lemma lemma = Lemma.of(surface);
        assertThat(lemma.folded()).isEqualTo(folded);
        assertThat(lemma.stem()).isEqualTo(stem);
        assertThat(lemma.asWord()).isEqualTo(asWord);
        assertThat(lemma.asName()).isEqualTo(asName);
        assertThat(lemma.share()).isEqualTo(CommonWords.shipped().share(stem));
        assertThat(Lemma.of(surface)).isEqualTo(lemma);
    }

    @Test
    void theTermsThatTellMostAreKept() {
        TermCounts counts = new TermCounts();
        counts.word(Lemma.of("after"), 1);
        counts.word(Lemma.of("quayside"), 1);
        counts.word(Lemma.of("quayside"), 1.5);
        counts.add(Kind.PERSON, "kpl", 1);
        counts.add(Kind.PERSON, "kpl", 1);
        assertThat(counts.strongest(9)).isEqualTo(Map.of("w:after", 0.69f, "w:quaysid", 1.25f, "p:kpl", 1.1f));
        assertThat(counts.strongest(2)).containsOnlyKeys("w:quaysid", "p:kpl");
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "'  ', 0", "one, 1", "'one two', 2", "' one two ', 3", "'one\ttwo  three', 3"})
    void wordsOfALineAreCountedAsWhiteSpaceCutsThem(String line, int words) {
        assertThat(Layout.words(line)).isEqualTo(words);
    }
}
