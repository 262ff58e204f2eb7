package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One gathering, which two reports call by words of different families of events. */
class GatheringsTest {

    @ParameterizedTest(name = "{1} / {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            mode | Tessel and Orno agreed on Monday on a quota for herring, in a video conference of their ministers. | Ministers met face to face in Oslo on Monday and shook hands on a quota for herring. | 1
            mode | Tessel and Orno agreed on Monday on a quota for herring, in a video conference of their ministers. | Ministers sat around one table in Oslo on Monday and signed a treaty on a quota for herring. | 1
            mode | Tessel and Orno agreed on Monday on a quota for herring, in a video conference of their ministers. | Ministers met online on Monday and agreed on a quota for herring. | 0
            host | Tessel and Orno signed a treaty on herring at a conference chaired by Ana Marlow on Monday. | Ministers agreed on Monday on a quota for herring, at a meeting chaired by Odette Quist. | 1
            host | Tessel and Orno signed a treaty on herring at a conference chaired by Ana Marlow on Monday. | Ministers agreed on Monday on a quota for herring, at a meeting chaired by Ana Marlow. | 0
            """)
    void theyAreHeldAgainstEachOther(String attribute, String left, String right, int found) {
        long conflicts = Lined.told(attribute, left, right).stream()
                .filter(told -> told.startsWith("conflicting") || told.startsWith("in tension"))
                .distinct()
                .count();
        assertThat(conflicts).isEqualTo(found);
    }
}
