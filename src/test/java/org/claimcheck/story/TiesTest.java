package org.claimcheck.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TiesTest {

    private static final int GROUPS = 24;

    /** Held against a table of all pairs, which is joined line by line and column by column. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void joinedGroupsHaveTheTiesOfBoth(long seed) {
        Random random = new Random(seed);
        Ties ties = new Ties(GROUPS);
        double[][] sums = new double[GROUPS][GROUPS];
        int[][] pairs = new int[GROUPS][GROUPS];
        for (int link = 0; link < 80; link++) {
            int first = random.nextInt(GROUPS);
            int second = (first + 1 + random.nextInt(GROUPS - 1)) % GROUPS;
            double odds = random.nextDouble();
            ties.link(first, second, odds);
            sums[first][second] += odds;
            sums[second][first] += odds;
            pairs[first][second]++;
            pairs[second][first]++;
        }
        boolean[] gone = new boolean[GROUPS];
        for (int left = GROUPS; left > 2; left--) {
            int into = standing(gone, random);
            int from = standing(gone, random);
            if (into != from) {
                ties.join(into, from);
                gone[from] = true;
                for (int other = 0; other < GROUPS; other++) {
                    sums[into][other] += sums[from][other];
                    pairs[into][other] += pairs[from][other];
                    sums[other][into] += sums[other][from];
                    pairs[other][into] += pairs[other][from];
                    pairs[from][other] = 0;
                    pairs[other][from] = 0;
                    sums[from][other] = 0;
                    sums[other][from] = 0;
                }
                pairs[into][into] = 0;
                sums[into][into] = 0;
            }
            int asked = standing(gone, random);
            Map<Integer, Integer> told = new TreeMap<>();
            ties.forEach(asked, (other, sum, number) -> {
                told.put(other, number);
                assertThat(sum).isCloseTo(sums[asked][other], within(1e-9));
            });
            for (int other = 0; other < GROUPS; other++) {
                assertThat(told.getOrDefault(other, 0)).isEqualTo(pairs[asked][other]);
            }
        }
    }

    private static int standing(boolean[] gone, Random random) {
        int group = random.nextInt(GROUPS);
        while (gone[group]) {
            group = (group + 1) % GROUPS;
        }
        return group;
    }
}
