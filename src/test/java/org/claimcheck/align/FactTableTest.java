package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.model.Fact;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.Position;
import org.claimcheck.text.Folding;
import org.claimcheck.text.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The positions of a fact: which leads, and which sources count on it. */
class FactTableTest {

    /** One letter a report: 4 and 6 are exact tolls, + is "at least one". */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "4+, 4 injured (1); 1 injured (0)", // "a man was hurt" fits four as well, and counts on no side
        "+4, 4 injured (1); 1 injured (0)",
        "46, 6 injured (1); 4 injured (1)", // the greater is the whole
        "446, 4 injured (2); 6 injured (1)",
        "++, 1 injured (2)",
    })
    void theSideOfMostSourcesLeadsAndWhatLeavesItOpenCountsOnNone(String reports, String expected) {
        Told[] told = new Told[reports.length()];
        for (int at = 0; at < told.length; at++) {
            told[at] = Told.by("r" + at, "2025-05-01")
                    .event("accident", "crash")
                    .says("casualties", null, "injured", toll(reports.charAt(at)));
        }
        List<Fact> facts = FactTable.facts(Lined.align(told));
        assertThat(facts).singleElement().satisfies(fact -> assertThat(
                        fact.positions().stream().map(FactTableTest::shown).toList())
                .isEqualTo(List.of(expected.split("; "))));
    }

    /** Of towns that one report names once each, the one that it names first. */
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"Leeds, York", "York, Leeds"})
    void ofPlacesToldAsOftenTheFirstLeads(String first, String second) {
        Told told = Told.by("r", "2025-05-01")
                .event("accident", "crash")
                .says("place", null, null, town(first))
                .says("place", null, null, town(second));
        assertThat(FactTable.facts(Lined.align(told)).get(0).positions())
                .extracting(Position::display)
                .containsExactly(town(first).display(), town(second).display());
    }

    private static PlaceValue town(String name) {
        return Gazetteer.shared().find(Folding.fold(name)).get(0).value();
    }

    private static String shown(Position position) {
        return position.display() + " (" + position.independentSources() + ")";
    }

    private static NumberValue toll(char letter) {
        return letter == '+'
                ? new NumberValue("1 injured", 1, Double.POSITIVE_INFINITY, false, "person", null, 1)
                : NumberValue.exactly(letter - '0', "person", letter + " injured");
    }
}
