package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that two articles tell in the same words but for one day, hour, place or denial. */
class RetoldTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Odette Marlow left her boots in the Quaylo bakery on Monday.               | Odette Marlow left her boots in the Quaylo bakery on Tuesday.               | conflicting retold
            Odette Marlow left her boots in the Quaylo bakery on Monday.               | Odette Marlow left her boots in the Quaylo bakery on 16 September.          | conflicting retold
            Odette Marlow left her boots in the Quaylo bakery on Monday.               | Odette Marlow left her boots in the Quaylo bakery yesterday.                |
            Odette Marlow left her boots in the Quaylo bakery today.                   | Odette Marlow left her boots in the Quaylo bakery yesterday.                |
            Odette Marlow left her boots in the Quaylo bakery on Monday.               | Odette Marlow left her boots in the Quaylo bakery by Tuesday.               |
            Odette Marlow left her boots in the Quaylo bakery on Monday.               | Ilse Varga left her boots in the Quaylo bakery on Tuesday.                  |
            Odette Marlow left her boots in the Quaylo bakery on Monday.               | Odette Marlow left her boots in the Quaylo bakery on Tuesday. Odette Marlow left her boots in the Quaylo bakery on Monday. |
            Police said Odette Marlow left her boots in the Quaylo bakery on Monday.   | Odette Marlow left her boots in the Quaylo bakery, police said on Tuesday.  |
            Odette Marlow left her boots in the Quaylo bakery on Monday and on Friday. | Odette Marlow left her boots in the Quaylo bakery on Tuesday and on Friday. |
            """)
    void anotherDay(String left, String right, @Nullable String told) {
        assertThat(told("date", left, right)).isEqualTo(pairs(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Odette Marlow left her boots in the Quaylo bakery at 1 p.m. | Odette Marlow left her boots in the Quaylo bakery at 4 p.m.         | conflicting retold
            Odette Marlow left her boots in the Quaylo bakery at 1 p.m. | Odette Marlow left her boots in the Quaylo bakery before 4 p.m.     |
            Odette Marlow left her boots in the Quaylo bakery at 1 p.m. | Odette Marlow left her boots in the Quaylo bakery in the afternoon. |
            """)
    void anotherHour(String left, String right, @Nullable String told) {
        assertThat(told("time", left, right)).isEqualTo(pairs(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Odette Marlow left her boots in a bakery in Hamburg for the winter. | Odette Marlow left her boots in a bakery in Bremen for the winter.               | conflicting retold
            Odette Marlow left her boots in a bakery in Hamburg for the winter. | Odette Marlow left her boots in a bakery near Bremen for the winter.             |
            Odette Marlow left her boots in a bakery in Hamburg for the winter. | Odette Marlow left her boots in a bakery in Bremen, not in Kiel, for the winter. |
            """)
    void anotherTown(String left, String right, @Nullable String told) {
        assertThat(told("place", left, right)).isEqualTo(pairs(told));
    }

    /** Quotations are held against each other word by word elsewhere. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Odette Marlow cleaned the old boots in the Quaylo bakery.           | Odette Marlow did not clean the old boots in the Quaylo bakery.           | conflicting retold
            Odette Marlow cleaned the old boots in the Quaylo bakery.           | Odette Marlow never cleaned the old boots in the Quaylo bakery.           | conflicting retold
            Odette Marlow cleaned the old boots in the Quaylo bakery.           | Odette Marlow didn't clean the old boots in the Quaylo bakery.            | conflicting retold
            Odette Marlow cleaned the old boots in the Quaylo bakery.           | Odette Marlow did not buy the old boots in the Quaylo bakery.             |
            Odette Marlow cleaned the old boots in the Quaylo bakery.           | Ilse Varga did not clean the old boots in the Quaylo bakery.              |
            "I cleaned the old boots in the Quaylo bakery," Odette Marlow said. | "I did not clean the old boots in the Quaylo bakery," Odette Marlow said. |
            Odette Marlow will clean the old boots in the Quaylo bakery.        | Odette Marlow will not clean the old boots in the Quaylo bakery.          | conflicting retold
            Odette Marlow can clean the old boots in the Quaylo bakery.         | Odette Marlow cannot clean the old boots in the Quaylo bakery.            | conflicting retold
            The boots are clean in the old Quaylo bakery.                       | The boots are not clean in the old Quaylo bakery.                         | conflicting retold
            Nobody said Odette Marlow cleaned the old boots in the bakery.      | Odette Marlow did not clean the old boots in the bakery.                  |
            """)
    void aDenial(String left, String right, @Nullable String told) {
        assertThat(told("polarity", left, right)).isEqualTo(pairs(told));
    }

    /** Behind a sentence that leads with something else, so that the words alone tell what a day is the day of. */
    private static List<String> told(String attribute, String left, String right) {
        return Lined.told(attribute, behindLead(left), behindLead(right));
    }

    private static String behindLead(String text) {
        int body = text.startsWith("[") ? text.indexOf(']') + 1 : 0;
        return text.substring(0, body) + " This is a page of the almanac. " + text.substring(body);
    }

    private static List<String> pairs(@Nullable String told) {
        return told == null ? List.of() : List.of(told.split("; "));
    }
}
