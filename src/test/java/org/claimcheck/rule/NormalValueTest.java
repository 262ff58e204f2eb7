package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.ModeValue;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.SpeechValue;
import org.claimcheck.model.TermValue;
import org.claimcheck.model.TitleValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two ways to write one value have one form, two values have two. */
class NormalValueTest {

    private static NumberValue number(String display, double min, double max, String unit, @Nullable String currency) {
        return new NumberValue(display, min, max, false, unit, currency, 0);
    }

    private static PlaceValue place(String name, List<String> within, String country) {
        return new PlaceValue(name, PlaceValue.Kind.CITY, within, country, 51.5, -0.1, 1000);
    }

    @Test
    void numbersByTheirBoundsUnitAndCurrency() {
        String twelve = NormalValue.of(number("twelve people", 12, 12, "killed", null));
        assertThat(NormalValue.of(number("12", 12, 12, "killed", null))).isEqualTo(twelve);
        assertThat(List.of(
                        NormalValue.of(number("12 to 13", 12, 13, "killed", null)),
                        NormalValue.of(number("11 or 12", 11, 12, "killed", null)),
                        NormalValue.of(number("12 hurt", 12, 12, "injured", null)),
                        NormalValue.of(number("$12", 12, 12, "killed", "USD"))))
                .doesNotHaveDuplicates()
                .doesNotContain(twelve);
    }

    @Test
    void placesByNameAndCountry() {
        String paris = NormalValue.of(place("Paris", List.of("Île-de-France", "France"), "FR"));
        assertThat(paris).isEqualTo("paris FR");
        assertThat(NormalValue.of(place("PARIS", List.of("France"), "FR"))).isEqualTo(paris);
        assertThat(NormalValue.of(place("Paris", List.of("Texas", "United States"), "US")))
                .isNotEqualTo(paris);
    }

    @Test
    void waysOfMeetingByWhatTheyAre() {
        String online = NormalValue.of(new ModeValue("online", Set.of(ModeValue.Mode.VIRTUAL)));
        assertThat(NormalValue.of(new ModeValue("by video", Set.of(ModeValue.Mode.VIRTUAL))))
                .isEqualTo(online);
        assertThat(NormalValue.of(new ModeValue("online", Set.of(ModeValue.Mode.IN_PERSON))))
                .isNotEqualTo(online);
    }

    @Test
    void wordsWithoutTheirSigns() {
        assertThat(NormalValue.of(new TitleValue("Prime Minister", "prime-minister")))
                .isEqualTo("prime minister");
        assertThat(NormalValue.of(new TermValue("convicted", "Guilty!", "acquitted")))
                .isEqualTo("guilty");
        assertThat(NormalValue.of(new SpeechValue("she said so", Certainty.STATED, "We go, now.")))
                .isEqualTo(NormalValue.of(new SpeechValue("so she said", Certainty.STATED, "we go now")));
    }
}
