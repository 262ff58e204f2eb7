package org.claimcheck.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTest {

    @Test
    void termsThatFollowEachOtherTakeTwoBytes() {
        Packed packed = new Packed();
        byte[] bytes = packed.pack(new int[] {3, 4, 300}, new float[] {1, 1, 1}, 3);
        assertThat(bytes).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatIsPackedIsReadAgain(long seed) {
        Random random = new Random(seed);
        Packed packed = new Packed();
        for (int time = 0; time < 50; time++) {
            int size = random.nextInt(600);
            int[] terms = random.ints(size, 0, Integer.MAX_VALUE >>> random.nextInt(30))
                    .toArray();
            if (random.nextBoolean()) {
                Arrays.sort(terms);
            }
            float[] weights = new float[size];
            for (int i = 0; i < size; i++) {
                weights[i] = random.nextInt(2_000) / 100f;
            }
            Packed.Reader read = packed.read(packed.pack(terms, weights, size));
            assertThat(read.size()).isEqualTo(size);
            for (int i = 0; i < size; i++) {
                assertThat(read.next()).isTrue();
                assertThat(read.term()).isEqualTo(terms[i]);
                assertThat(read.weight()).isEqualTo(weights[i]);
            }
            assertThat(read.next()).isFalse();
        }
    }
}
