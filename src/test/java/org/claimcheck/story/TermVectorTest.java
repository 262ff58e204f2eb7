package org.claimcheck.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.claimcheck.model.TermVector;
import org.junit.jupiter.api.Test;

/** Weights are read digit by digit where that is enough, and come back as they were. */
class TermVectorTest {

    @Test
    void whatWasPackedComesBackWhateverItsPlaces() {
        Random random = new Random(3);
        Map<String, Float> weights = new HashMap<>();
        for (int i = 0; i < 1200; i++) {
            weights.put("w:a" + i, i / 100f);
            weights.put("w:b" + i, random.nextFloat() * random.nextInt(100_000));
        }
        weights.put("w:tiny", Float.MIN_VALUE);
        weights.put("w:less", -0.25f);
        weights.put("w:large", 12_345.5f);
        Map<String, Float> back = new HashMap<>();
        TermVector.of(weights).forEach(back::put);
        assertThat(back).isEqualTo(weights);
    }
}
