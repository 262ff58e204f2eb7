package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a sentence's hashes tell of another one never leaves out what the words themselves tell. */
class SpokenSentenceTest {

    private static final String[] WORDS =
            "we will not build the bridge this year because harbour ferry council voted tunnel money runs out"
                    .split(" ");

    @Test
    void holdsWhatStandsInItSideBySideAndSharesNoMoreThanItSays() {
        Random random = new Random(11);
        int held = 0;
        for (int round = 0; round < 5_000; round++) {
            SpokenSentence one = sentence(random, 8);
            SpokenSentence other = sentence(random, 3);

            boolean stands = Collections.indexOfSubList(one.words(), other.words()) >= 0;
            assertThat(one.holds(other)).isEqualTo(stands);
            assertThat(one.sharedAtMost(other))
                    .isGreaterThanOrEqualTo(UtteranceMatch.shared(one.senses(), other.senses()));
            held += stands ? 1 : 0;
        }
        assertThat(held).isGreaterThan(50);
    }

    @Test
    void countsASharedSenseAsOftenAsBothHaveIt() {
        SpokenSentence one = sentence("the bridge the bridge the tunnel");
        SpokenSentence other = sentence("a bridge and a tunnel and a tunnel");

        assertThat(one.sharedAtMost(other)).isEqualTo(2);
        assertThat(other.sharedAtMost(one)).isEqualTo(2);
    }

    private static SpokenSentence sentence(Random random, int most) {
        StringBuilder words = new StringBuilder();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            words.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return sentence(words.toString());
    }

    private static SpokenSentence sentence(String words) {
        return Wording.of(List.of(words)).spoken().get(0);
    }
}
