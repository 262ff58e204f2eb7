package org.claimcheck.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StretchesTest {

    private static final long DAY = 86_400;

    @Test
    void momentsFarFromEachOtherMakeStretchesOfTheirOwn() {
        long[] moments = {1_000 * DAY, 20 * DAY, 23 * DAY};
        assertThat(Stretches.around(moments, 2).bounds()).containsExactly(18 * DAY, 25 * DAY, 998 * DAY, 1_002 * DAY);
        assertThat(Stretches.around(new long[0], 2).near()).isEqualTo("1 = 0");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theyHoldWhatIsNearAMomentAndNothingElse(long seed) {
        Random random = new Random(seed);
        int days = random.nextInt(6);
        long[] moments = random.longs(1 + random.nextInt(60), 0, 900 * DAY).toArray();
        long[] bounds = Stretches.around(moments, days).bounds().stream()
                .mapToLong(Long::longValue)
                .toArray();
        for (long at = -10 * DAY; at < 910 * DAY; at += DAY / 7) {
            long moment = at;
            boolean near = Arrays.stream(moments).anyMatch(it -> Math.abs(it - moment) <= days * DAY);
            assertThat(isIn(bounds, moment)).as("%d", at).isEqualTo(near);
        }
    }

    @Test
    void aQuestionStaysShortHoweverManyMomentsThereAre() {
        long[] moments = LongStream.range(0, 5_000).map(it -> it * 10 * DAY).toArray();
        Stretches stretches = Stretches.around(moments, 1);
        assertThat(stretches.bounds().size()).isLessThanOrEqualTo(200);
        long[] bounds = stretches.bounds().stream().mapToLong(Long::longValue).toArray();
        assertThat(Arrays.stream(moments)).allMatch(it -> isIn(bounds, it));
    }

    private static boolean isIn(long[] bounds, long moment) {
        for (int at = 0; at < bounds.length; at += 2) {
            if (bounds[at] <= moment && moment <= bounds[at + 1]) {
                return true;
            }
        }
        return false;
    }
}
