package org.claimcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "11:57 03.09.2031; 2031-09-03T11:57:00",
                "2031-09-03; 2031-09-03",
                "Published September 3, 2031 at 4:30 p.m.; 2031-09-03T16:30:00",
                "Updated: Wednesday, 3 Sept. 2031, 9 AM EDT; 2031-09-03T09:00:00-04:00",
                "Posted on 3rd September 2031; 2031-09-03",
                "Sep 03, 2031; 2031-09-03",
                "25/12/2031; 2031-12-25",
                "Wed, 03 Sep 2031 14:05:00 GMT; 2031-09-03T14:05:00Z",
                "2031-09-03T11:57:00Z; 2031-09-03T11:57:00Z",
            })
    void aDateLineIsRead(String line, String iso) {
        WrittenDate date = Objects.requireNonNull(WrittenDate.in(line));
        assertThat(date.time().iso()).isEqualTo(iso);
        assertThat(date.isAlone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/09/2031",
                "September 3",
                "Thursday",
                "30 February 2031",
                "Room 3, May 12",
                "1 min read",
                "99.99.2031"
            })
    void anythingLessIsNone(String line) {
        assertThat(WrittenDate.in(line)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The pier closed on September 3, 2031 for good", "date 2031-09-03 Vessia Wire"})
    void otherWordsStayAsRest(String line) {
        WrittenDate date = Objects.requireNonNull(WrittenDate.in(line));
        assertThat(date.isAlone()).isFalse();
    }
}
