package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimcheck.align.Lined.told;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two articles quote or report of what was said: the words, who said them, and what the speaker holds of it. */
class UtterancesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "We will keep the old mill open for all of you," Odette Marlow said.                 | "We will keep the old mill open for all of you," Odette Marlow said.                | same identical
            "We will keep the old mill open for all of you," Odette Marlow said.                 | "We will keep the old mill closed for all of you," Odette Marlow said.              | conflicting substantive
            "We will keep the old mill open for all of you," Odette Marlow said.                 | "We will keep the old mill closed for all of you," Ilse Varga said.                 |
            "We will keep the old mill open for all of you," Odette Marlow said.                 | "We will keep the old mill open for all of you," the mayor said.                    | same identical
            "We will keep the old mill open for all of you," Odette Marlow said.                 | "We will keep the old mill open for all of you," it was said.                       | same identical
            "We will keep the old mill open for all of you," it was said.                        | "We will keep the old mill closed for all of you," it was said.                     | conflicting substantive
            "We will keep it open," Odette Marlow said.                                          | "We will keep it closed," it was said.                                              |
            "We will keep the old mill open for all of you," Odette Marlow said.                 | "We will keep the old mill closed for all of you," Odette Marlow said. "We will keep the old mill open for all of you," she said later. | same identical
            "We will keep the old mill open for all of you," Odette Marlow said on Monday.       | "We will keep the old mill closed for all of you," Odette Marlow said on Sunday.    |
            "We will keep the old mill open for all of you," Odette Marlow said on Monday.       | "We will keep the old mill open for all of you," Odette Marlow said on Sunday.      | same identical
            "We will keep the old mill open for all of you," Odette Marlow said on Monday.       | "We will keep the old mill closed for all of you," Odette Marlow said on Monday.    | conflicting substantive
            "We will keep the old mill open for all of you," Odette Marlow said last week.       | "We will keep the old mill closed for all of you," Odette Marlow said on Sunday.    | conflicting substantive
            "I think we shall surely keep the old mill open for all of you," Odette Marlow said. | [2025-09-26] "For all of you the old mill will not be kept open by us," Odette Marlow said. | compatible other-occasion
            "I think we shall surely keep the old mill open for all of you," Odette Marlow said. | [2025-09-25] "For all of you the old mill will not be kept open by us," Odette Marlow said. | in-tension substantive
            "We will keep the old mill open for all of you," Odette Marlow said.                 | [2025-10-20] "We will keep the old mill closed for all of you," Odette Marlow said. | conflicting substantive
            "The mill will stay open for the whole winter," Odette Marlow said.                  | "The mill may remain open throughout the winter," Odette Marlow said.               | in-tension substantive
            "The mill will stay open for the whole winter," Odette Marlow said.                  | "The mill will not remain open throughout the winter," Odette Marlow said.          | conflicting substantive
            "The mill opens its doors again on Monday for all," Odette Marlow said.              | "For all of you the mill opens its doors once more on Tuesday," Odette Marlow said. | conflicting substantive
            "The mill opens its doors again on Monday for all," Odette Marlow said.              | "For all of you the mill opens its doors once more," Odette Marlow said.            | compatible translation
            "The mill opens its doors again soon for all," Odette Marlow said.                   | "For all of you the mill opens its doors once more," Odette Marlow said.            | compatible translation
            "The mill opens its five doors again for all," Odette Marlow said.                   | "For all of you the mill opens its nine doors once more," Odette Marlow said.       | in-tension substantive
            "The mill opens its five doors again for all," Odette Marlow said.                   | "For all of you the mill opens its doors once more," Odette Marlow said.            | compatible translation
            "I hope the mill opens its doors again for all," Odette Marlow said.                 | "For all of you, I fear, the mill opens its doors once more," Odette Marlow said.   | in-tension substantive
            "The mill must open its doors again for all," Odette Marlow said.                    | "For all of you the mill may open its doors once more," Odette Marlow said.         | in-tension substantive
            "The mill may open its doors again for all," Odette Marlow said.                     | "For all of you the mill will open its doors once more," Odette Marlow said.        | in-tension substantive
            "The mill never opens its doors again for all," Odette Marlow said.                  | "For all of you the mill opens its doors once more," Odette Marlow said.            | in-tension substantive
            "It is not clean, and the mill opens its doors again for all," Odette Marlow said.   | "For all of you the mill opens its doors once more and it is clean, not old," Odette Marlow said. |
            """)
    void wordsOfOneUtterance(String left, String right, @Nullable String told) {
        assertThat(told("quote", left, right)).isEqualTo(pairs(told));
    }

    /** A description fits any name, and a speaker who is only inferred is no evidence against another. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "We will keep the old mill open for all of you," Odette Marlow said.         | "We will keep the old mill open for all of you," Ilse Varga said.                   | conflicting speaker
            "We will keep the old mill open for all of you," Odette Marlow said.         | "We will keep the old mill open for all of you," Odette Marlow said.                | same equal
            "We will keep the old mill open for all of you," Odette Marlow said.         | "We will keep the old mill open for all of you," the mayor said.                    | compatible described
            "We will keep the old mill open for all of you," Odette Marlow said.         | "We will keep the old mill open for all of you," Odette Marlow and Ilse Varga said. | compatible joint
            "We will keep the old mill open for all of you," Odette Marlow said.         | Ilse Varga came to Orno. "We will keep the old mill open for all of you," she said. |
            "We will keep it open," Odette Marlow said.                                  | "We will keep it open," Ilse Varga said.                                            |
            "I have never sung on a colder stage in Orno," Odette Marlow said.           | Ilse Varga said that she had never sung on a colder stage in Orno.                  | in-tension speaker
            "I have never sung on a colder stage in Orno," Odette Marlow said.           | Odette Marlow said that she had never sung on a colder stage in Orno.               |
            "I have never sung on a colder stage in Orno," Odette Marlow said.           | The singer said that she had never sung on a colder stage in Orno.                  |
            "I have never sung on a colder stage in Orno," the singer said.              | Ilse Varga said that she had never sung on a colder stage in Orno.                  |
            "I have never sung on a colder stage in Orno," Odette Marlow said.           | Ilse Varga said that she had never sung on a warmer stage in Orno.                  |
            "I have never sung on a colder stage in Orno," Odette Marlow said.           | Ilse Varga said that she had never sung on a colder stage in Orno, though many of the guests there liked the hall, the food and the wine. |
            "I have never sung on a colder stage in Orno," Odette Marlow said on Monday. | Ilse Varga said on Saturday that she had never sung on a colder stage in Orno.      |
            "I have never sung there," Odette Marlow said.                               | Ilse Varga said that she had never sung there.                                      |
            """)
    void whoSaidIt(String left, String right, @Nullable String told) {
        assertThat(told("speaker", left, right)).isEqualTo(pairs(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Odette Marlow expects the mill in Orno to open again in spring.          | Odette Marlow hopes that the mill in Orno opens again in spring.        | in-tension attitude
            Odette Marlow expects the mill in Orno to open again in spring.          | Odette Marlow ruled out that the mill in Orno opens again in spring.    | conflicting polarity
            Odette Marlow expects the mill in Orno to open again in spring.          | Ilse Varga hopes that the mill in Orno opens again in spring.           |
            Odette Marlow expects the mill in Orno to open again in spring.          | Odette Marlow hopes that the ferry to Tessel leaves on time this year.  |
            Odette Marlow said the mill in Orno will open again in spring.           | Odette Marlow said the mill in Orno may open again in spring.           | in-tension attitude
            Odette Marlow said the mill in Orno will open again in spring.           | Odette Marlow said the ferry to Tessel may be late this year.           |
            "The mill in Orno will open again in spring," Odette Marlow said.        | "The mill in Orno may open again in spring," Odette Marlow said.        |
            Odette Marlow said on Monday the mill in Orno will open again in spring. | Odette Marlow said on Sunday the mill in Orno may open again in spring. |
            Odette Marlow expects the mill in Orno to open again in spring. She said the mill will open again in spring. | Odette Marlow hopes that the mill in Orno opens again in spring. She said the mill may open again in spring. | in-tension attitude; in-tension attitude
            """)
    void whatTheSpeakerHolds(String left, String right, @Nullable String told) {
        assertThat(told("certainty", left, right)).isEqualTo(pairs(told));
    }

    private static List<String> pairs(@Nullable String told) {
        return told == null ? List.of() : List.of(told.split("; "));
    }
}
