package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.CalendarInterval;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.Granularity;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.claimcheck.model.TimeValue;
import org.claimcheck.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How close two values must lie for a rule to leave them alone; on either side of every bound. */
class ToleranceTest {

    private static Tolerance of(String key, double bound) {
        return new Tolerance(
                key.equals("days") ? bound : -1,
                key.equals("kilometres") ? bound : -1,
                key.equals("percent") ? bound : -1,
                key.equals("number") ? bound : -1,
                key.equals("figures") ? (int) bound : 0);
    }

    private static Alignment.Pair pair(Value left, Value right) {
        return new Alignment.Pair(claim("a", left), claim("b", right), Comparison.conflicting("different", "so"));
    }

    private static Claim claim(String article, Value value) {
        Span span = new Span(0, 1);
        return new Claim(
                article + "#1",
                article,
                0,
                "count",
                null,
                null,
                value,
                span,
                span,
                Polarity.ASSERTED,
                Certainty.STATED,
                null,
                SectionKind.BODY,
                null);
    }

    @ParameterizedTest(name = "{0} {1}: {2} and {3}")
    @CsvSource({
        "percent, 5, 1000, 1050, true",
        "percent, 5, 1000, 1060, false",
        "percent, 0, 1000, 1001, false",
        "number, 2, 40, 42, true",
        "number, 2, 40, 43, false",
        "number, 0, 40, 41, false",
        "figures, 2, 1180, 1220, true",
        "figures, 2, 1180, 1280, false",
        "figures, 1, 96, 104, true",
        "days, 9, 40, 41, false",
    })
    void numbers(String key, double bound, double left, double right, boolean covered) {
        Value one = NumberValue.exactly(left, null, "one");
        Value other = NumberValue.exactly(right, null, "other");
        assertThat(of(key, bound).covers(pair(one, other))).isEqualTo(covered);
        assertThat(of(key, bound).covers(pair(other, one))).isEqualTo(covered);
    }

    @ParameterizedTest(name = "{0} days: {1} and {2}")
    @CsvSource({
        "1, 2025-09-04, 2025-09-05, true",
        "1, 2025-09-04, 2025-09-06, false",
        "0, 2025-09-04, 2025-09-05, false",
        "0, 2025-09-04, 2025-09-04, true",
        "31, 2025-08-31, 2025-09-30, true",
    })
    void days(double bound, LocalDate left, LocalDate right, boolean covered) {
        Value one = TimeValue.on(CalendarInterval.day(left), Granularity.DAY);
        Value other = TimeValue.on(CalendarInterval.day(right), Granularity.DAY);
        assertThat(of("days", bound).covers(pair(one, other))).isEqualTo(covered);
        assertThat(of("days", bound).covers(pair(other, one))).isEqualTo(covered);
    }

    @Test
    void kilometres() {
        PlaceValue paris = place(48.8566, 2.3522);
        PlaceValue versailles = place(48.8049, 2.1204);
        PlaceValue nowhere = new PlaceValue("Nowhere", PlaceValue.Kind.CITY, List.of(), null, null, null, 0);
        assertThat(of("kilometres", 20).covers(pair(paris, versailles))).isTrue();
        assertThat(of("kilometres", 15).covers(pair(paris, versailles))).isFalse();
        assertThat(of("kilometres", 20_000).covers(pair(paris, nowhere))).isFalse();
    }

    private static PlaceValue place(double latitude, double longitude) {
        return new PlaceValue("P", PlaceValue.Kind.CITY, List.of(), null, latitude, longitude, 0);
    }

    @Test
    void noneLeavesNothingAlone() {
        Value one = NumberValue.exactly(7, null, "7");
        assertThat(Tolerance.none().covers(pair(one, one))).isFalse();
    }

    @Test
    void anUndatedDayLiesNowhereNear() {
        Value dated = TimeValue.on(CalendarInterval.day(LocalDate.of(2025, 9, 4)), Granularity.DAY);
        Value partial = TimeValue.partial("XXXX-WXX-4", "Thursday", Granularity.DAY);
        assertThat(of("days", 1000).covers(pair(dated, partial))).isFalse();
    }

    private static Tolerance read(String yaml) {
        return Tolls.rule(Tolls.RULE.replace("compare:", "tolerance: " + yaml + "\ncompare:"))
                .selection()
                .tolerance();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{days: 1}                                                   | 1 days",
                "{days: 0, kilometres: 2.5}                                  | 0 days, 2.5 kilometres",
                "{percent: 5, number: 3}                                     | 5 percent, 3 in number",
                "{figures: 1}                                                | 1 significant figures",
                "{figures: 15}                                               | 15 significant figures",
                "{figures: 2, number: 0, percent: 1, kilometres: 8, days: 7} "
                        + "| 7 days, 8 kilometres, 1 percent, 0 in number, 2 significant figures",
                "{}                                                          | ''",
            })
    void isReadAndToldInWords(String yaml, String words) {
        assertThat(read(yaml).inWords()).isEqualTo(words);
    }
}
