package org.claimcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimcheck.report.ChartLabels.Side;
import org.junit.jupiter.api.Test;

class ChartLabelsTest {

    @Test
    void wordsGoToTheSideThatHasRoomAndNowhereWhenNeitherHas() {
        ChartLabels labels = new ChartLabels(460);
        assertThat(labels.place(200, 100, "4 killed", "Quayside", false)).isEqualTo(Side.RIGHT);
        assertThat(labels.place(204, 104, "5 killed", "Harbour", false)).isEqualTo(Side.LEFT);
        assertThat(labels.place(202, 98, "6 killed", "Ledger", false)).isEqualTo(Side.NONE);
        assertThat(labels.place(202, 150, "6 killed", "Ledger", false)).isEqualTo(Side.RIGHT);
        assertThat(labels.place(10, 200, "7 killed", "Ledger", true))
                .as("not past the edge")
                .isEqualTo(Side.RIGHT);
        assertThat(labels.place(450, 20, "8 killed", "Ledger", false)).isEqualTo(Side.LEFT);
    }
}
