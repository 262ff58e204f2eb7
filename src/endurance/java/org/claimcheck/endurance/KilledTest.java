package org.claimcheck.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.SortedMap;
import org.claimcheck.batch.Newsdesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Killed at any moment, the check resumes at the next start and ends with the report of one that was not killed, to the
 * byte. Moments are random over the length of a run, the start of the process included; a start that resumes is killed again
 * up to three times. Every second desk has a night behind it.
 */
class KilledTest {

    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final long SEED = Long.getLong("seed", 1L);
    private static final int EVENTS = 40;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aRunThatWasKilledEndsLikeOneThatWasNot() throws Exception {
        Path first = Newsdesk.write(folder.resolve("first"), Newsdesk.articles(EVENTS / 2), 25);
        Path second = Newsdesk.write(folder.resolve("second"), Newsdesk.articles(EVENTS), 25);
        Desk whole = Desk.in(folder.resolve("whole"));
        long from = System.nanoTime();
        ended(whole.checked(second));
        long length = (System.nanoTime() - from) / 1_000_000;
        SortedMap<String, String> alone = whole.report();
        Desk nights = Desk.in(folder.resolve("nights"));
        ended(nights.checked(first));
        ended(nights.checked(second));
        SortedMap<String, String> after = nights.report();

        Random random = new Random(SEED);
        int killed = 0;
        int trials = 0;
        for (; killed < KILLS; trials++) {
            Desk desk = Desk.in(folder.resolve("desk-" + trials));
            boolean fresh = trials % 2 == 0;
            if (!fresh) {
                ended(desk.checked(first));
            }
            StringBuilder moments = new StringBuilder("seed " + SEED + ", trial " + trials + ", killed at");
            for (int left = Math.min(1 + random.nextInt(4), KILLS - killed); left > 0; left--) {
                long moment = (long) (random.nextDouble() * length);
                if (!desk.check(second).killedAfter(moment)) {
                    break;
                }
                killed++;
                moments.append(' ').append(moment).append(" ms");
            }
            Running last = desk.checked(second);
            assertThat(last.answer()).as(moments + "\n" + last.words()).isZero();
            assertThat(Desk.difference(desk.report(), fresh ? alone : after)).as(moments.toString()).isEmpty();
            assertThat(desk.leftovers()).as(moments.toString()).isEmpty();
            System.out.println("= " + moments + ": the same report");
        }
        System.out.println("= killed " + killed + " times in " + trials + " runs of " + length
                + " ms: the same report in " + trials + " of " + trials);
    }

    private static void ended(Running run) throws Exception {
        assertThat(run.answer()).as(run.words()).isZero();
    }
}
