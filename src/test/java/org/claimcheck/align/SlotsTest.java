package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimcheck.align.Lined.told;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two articles say of one event, slot by slot, with near misses that are of another one or of nothing. */
class SlotsTest {

    /** An event of which each article names its own town alone, and streets that lie in two towns. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A cook was shot in a bar in Hamburg on Monday. People in Hamburg are shocked by the shooting. | A cook was shot in a bar in Bremen on Monday. People in Bremen are shocked by the shooting. | conflicting apart; in-tension own-town; in-tension own-town; conflicting own-town
            Friends waited in a bar in Hamburg when a cook was shot on Monday. People in Hamburg are shocked. | A cook was shot in a bar in Bremen on Monday. People in Bremen are shocked by the shooting. | conflicting own-town; in-tension own-town
            Friends waited in a bar in Hamburg when a cook was shot on Monday.          | A cook was shot in a bar in Bremen on Monday.                                         | conflicting loose
            Friends waited in a bar in Hamburg when a cook was shot on Monday. People in Hamburg are shocked. | A cook was shot in a bar in Bremen on Monday. In Hamburg nobody knew.                 | conflicting loose
            Friends waited in a bar in Hamburg when a cook was shot on Monday. People in Hamburg are shocked. | A cook was shot in a bar in Leeds on Monday. A man was arrested in Bremen.            | conflicting own-town
            Friends waited in a bar in Hamburg when a storm killed a cook on Monday. People in Hamburg are shocked. | A storm killed a cook in Bremen on Monday. People in Bremen are shocked by the storm. | conflicting loose; conflicting loose
            Friends waited in a bar in Hamburg when a cook was shot on Monday. People in Hamburg are shocked. | A bank was robbed in Bremen on Friday. People in Bremen are shocked by the robbery.   |
            A cook was shot on Monday. The house in Mill Race Lane, Hamburg, was old.   | A cook was shot on Monday. A home in Mill Race Lane, Bremen, burned later.            | conflicting venue-town unsure; same equal
            A cook was shot on Monday. The house in Mill Race Lane, Hamburg, was old.   | A cook was shot on Monday. A home in Mill Race Lane, Bremen, burned later. She came from Hamburg. | same equal
            A cook was shot on Monday. The house in Main Race Street, Hamburg, was old. | A cook was shot on Monday. A home in Main Race Street, Bremen, burned later.          | same equal
            A cook was shot on Monday. The Tanner Hospital, Hamburg, was old.           | A cook was shot on Monday. The Tanner Hospital, Bremen, burned later.                 |
            A cook was shot on Monday. The house in Mill Race Lane, Hamburg, was old.   | A cook was shot on Monday. A home in Mill Race Lane, Hamburg, burned later.           | same equal
            A cook was shot on Monday. The house in Mill Race Lane, Hamburg, was old. So was one in Mill Race Lane, Bremen. | A cook was shot on Monday. A home burned later.                                       |
            """)
    void towns(String left, String right, @Nullable String told) {
        assertThat(told("place", left, right)).isEqualTo(pairs(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The summit in Paris was hosted by Odette Marlow on Monday. | The summit in Paris was hosted by Ilse Varga on Monday.    | conflicting different
            The summit in Paris was hosted by Odette Marlow on Monday. | The summit in Paris was hosted by Odette Marlow on Monday. | same equal
            The summit in Paris was hosted by France on Monday.        | The summit in Paris was hosted by Spain on Monday.         | conflicting different
            The summit in Paris was hosted by France on Monday.        | The summit in Paris was hosted by Odette Marlow on Monday. |
            """)
    void hosts(String left, String right, @Nullable String told) {
        assertThat(told("host", left, right)).isEqualTo(pairs(told));
    }

    /** How people meet is held against where they meet. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The summit on Monday was held online.           | The summit on Monday was held in Paris.  | conflicting virtual
            The summit on Monday was held mostly online.    | The summit on Monday was held in Paris.  | in-tension hybrid
            The summit on Monday was a hybrid meeting.      | The summit on Monday was held in Paris.  | compatible hybrid
            Leaders met in person for the summit on Monday. | The summit on Monday was held in Paris.  | compatible in-person
            The summit on Monday was held online.           | The summit on Monday was held in person. | conflicting substantive
            """)
    void waysOfMeeting(String left, String right, @Nullable String told) {
        assertThat(told("mode", left, right)).isEqualTo(pairs(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Odette Marlow attended the summit in Paris on Monday.       | Odette Marlow did not attend the summit in Paris on Monday. | conflicting absent
            Odette Marlow attended the summit in Paris on Monday.       | Odette Marlow attended the summit in Paris on Monday.       | same equal
            Odette Marlow attended the summit in Paris on Monday.       | Ilse Varga did not attend the summit in Paris on Monday.    |
            Odette Marlow was invited to the summit in Paris on Monday. | Odette Marlow did not attend the summit in Paris on Monday. | compatible invited
            Odette Marlow was invited to the summit in Paris on Monday. | Odette Marlow attended the summit in Paris on Monday.       | compatible roles
            """)
    void whoAttends(String left, String right, @Nullable String told) {
        assertThat(told("attendance", left, right)).isEqualTo(pairs(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Owen Barr was charged with arson in Orno. Bail for Owen Barr was set at $5,000. | Owen Barr appeared in court in Orno. Bail for Owen Barr was set at $7,000.              | conflicting different
            Owen Barr was charged with arson in Orno. Bail for Owen Barr was set at $5,000. | [2025-09-18] Owen Barr appeared in court in Orno. Bail for Owen Barr was set at $7,000. | conflicting different
            Owen Barr was charged with arson in Orno. The bail was set at $5,000.           | Owen Barr appeared in court in Orno. A judge has set bail at $7,000.                    | conflicting different unsure
            Owen Barr was charged with arson in Orno. Bail for Owen Barr was set at $5,000. | Ida Sorel was charged with theft in Orno. Bail for Ida Sorel was set at $7,000.         |
            A reward of $5,000 is offered for the arsonist of Orno.                         | Police offer a reward of $7,000 for the arsonist.                                       | conflicting different
            """)
    void bailAndRewards(String left, String right, @Nullable String told) {
        assertThat(told("money", left, right)).isEqualTo(pairs(told));
    }

    /** Two agencies that measure one earthquake lie close together. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            An earthquake of magnitude 5.1 shook Orno on Monday. | The tremor, with a magnitude of 5.8, woke people on Monday. | conflicting different
            An earthquake of magnitude 5.1 shook Orno on Monday. | The tremor, with a magnitude of 5.4, woke people on Monday. | conflicting different unsure
            An earthquake of magnitude 5.1 shook Orno on Monday. | An earthquake of magnitude 5.4 shook Orno on Monday.        | conflicting different
            """)
    void magnitudes(String left, String right, @Nullable String told) {
        assertThat(told("measure", left, right)).isEqualTo(pairs(told));
    }

    private static List<String> pairs(@Nullable String told) {
        return told == null ? List.of() : List.of(told.split("; "));
    }
}
