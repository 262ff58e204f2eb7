package org.claimcheck.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.text.Folding;
import org.claimcheck.text.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which places keep two events apart, and which do not. */
class WhereaboutsTest {

    @ParameterizedTest
    @CsvSource({
        "Graz, Texas, true",
        "Oregon, Arizona, true",
        "Oregon, Portland, false",
        "France, Paris, false",
        "France, Austria, true",
        "Dortmund, Bochum, false",
        "Leeds, London, true",
        "Leeds, Leeds, false"
    })
    void placesThatCannotHoldOneEventAreApart(String one, String other, boolean apart) {
        assertThat(Whereabouts.areApart(place(one), place(other))).isEqualTo(apart);
        assertThat(Whereabouts.areApart(place(other), place(one))).isEqualTo(apart);
    }

    private static PlaceValue place(String name) {
        List<Gazetteer.Entry> entries = Gazetteer.shared().find(Folding.fold(name));
        return entries.stream()
                .map(Gazetteer.Entry::value)
                .max(java.util.Comparator.comparing(PlaceValue::population))
                .orElseThrow();
    }
}
