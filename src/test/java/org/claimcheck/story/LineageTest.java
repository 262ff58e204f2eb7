package org.claimcheck.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineageTest {

    private static final String WIRE =
            "The dam above Quellwater is to be emptied by Friday after engineers found a crack 14 metres long, the water "
                    + "board said. Some 3,200 people in the valley were told to pack a bag. \"We would rather be "
                    + "careful than sorry,\" said board chairwoman Hanne Lovric. The dam was built in 1961 and was last "
                    + "inspected two years ago.";

    private static final String REWRITE =
            "Engineers found a crack 14 metres long in the dam above Quellwater, which is now to be emptied by Friday, the "
                    + "Upland Wire reports. People in the valley, some 3,200 of them, were told to pack a bag, and "
                    + "\"we would rather be careful than sorry,\" board chairwoman Hanne Lovric stressed. Built in "
                    + "1961, the dam was last inspected two years ago, the agency adds.";

    private static final String OWN =
            "Families carried mattresses up the hill last night. \"We would rather be careful than sorry,\" Hanne Lovric "
                    + "of the water board told a meeting in the school hall, while outside the cars queued for petrol.";

    private static Map<String, String> trace(Desk desk) {
        return Lineage.trace(desk.profiles());
    }

    @Test
    void aNearCopyGoesBackToTheEarlierText() {
        Desk desk = new Desk()
                .with("copy", "Daily Slate", "2024-06-02", "Dam", WIRE.replace("Some", "About") + " (UW)")
                .with("wire", "Upland Wire", "2024-06-01", "Dam to be emptied", WIRE);
        assertThat(trace(desk)).containsExactly(Map.entry("copy", "wire"));
    }

    @Test
    void withoutDatesTheTextThatCreditsIsTheCopy() {
        Desk desk = new Desk()
                .with("a-copy", "Daily Slate", null, "Dam", WIRE + " (UW)")
                .with("wire", "Upland Wire", null, "Dam to be emptied", WIRE);
        assertThat(trace(desk)).containsExactly(Map.entry("a-copy", "wire"));
    }

    @Test
    void aRewriteThatCreditsItsSourceIsTraced() {
        Desk desk = new Desk()
                .with("rewrite", "Daily Slate", null, "Dam emptied", REWRITE)
                .with("wire", "Upland Wire", null, "Dam to be emptied", WIRE);
        assertThat(trace(desk)).containsExactly(Map.entry("rewrite", "wire"));
    }

    @Test
    void aSharedQuotationAloneMakesNoCopy() {
        Desk desk = new Desk()
                .with("own", "Valley Voice", "2024-06-02", "A night on the hill", OWN)
                .with("wire", "Upland Wire", "2024-06-01", "Dam to be emptied", WIRE);
        assertThat(trace(desk)).isEmpty();
    }

    @Test
    void copiesOfCopiesNeverGoRoundInACircle() {
        Desk desk = new Desk();
        for (String id : List.of("a", "b", "c", "d")) {
            desk.with(id, "Upland Wire", null, "Dam", WIRE + " (UW)");
        }
        Map<String, String> traced = trace(desk);
        assertThat(traced).hasSize(3).doesNotContainKey("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor resigned, Upland Wire reports, citing local media.|upland wire, media",
                "The mayor resigned, as reported by the Valley Voice on Friday.|valley voice",
                "The mayor resigned. (UW)|uw",
                "The mayor reported that she had resigned.|''",
                "Police cited the driver for speeding.|''",
                "She reports to Ana Brill, who resigned.|''"
            })
    void creditsAreRead(String body, String expected) {
        List<String> credits = Credits.of(Desk.annotation("a", null, null, "Mayor", body));
        assertThat(String.join(", ", credits))
                .isEqualTo(String.join(
                        ", ",
                        java.util.Arrays.stream(expected.split(", ")).sorted().toList()));
    }
}
