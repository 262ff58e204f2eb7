package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.CelValidationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Article;
import org.claimcheck.model.CalendarInterval;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.Granularity;
import org.claimcheck.model.NameValue;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.claimcheck.model.TimeValue;
import org.claimcheck.model.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a message may name of a pair of claims, and for which side a condition holds. */
class PairFieldsTest {

    private static final NumberValue ABOUT_TEN =
            new NumberValue("about €10 an hour", 9.5, 10.5, true, "hour", "EUR", 1);
    private static final Value OPEN = new NumberValue("over 9", 9, Double.POSITIVE_INFINITY, false, null, null, 1);
    private static final Value DAY = TimeValue.on(CalendarInterval.day(LocalDate.of(2025, 9, 4)), Granularity.DAY);
    private static final Value SOME_DAY = TimeValue.partial("XXXX-WXX-4", "Thursday", Granularity.DAY);
    private static final Value TOWN =
            new PlaceValue("Lyon", PlaceValue.Kind.CITY, List.of("France"), "FR", null, null, 500_000);
    private static final Value SPOT = new PlaceValue("the mill", PlaceValue.Kind.VENUE, List.of(), null, null, null, 0);
    private static final Value PERSON = new NameValue("Ann Orr", NameValue.Bearer.PERSON, "Orr", "mayor");

    private static final String LEFT_TEXT = "Fire! The mill paid about €10 an hour.";
    private static final String RIGHT_TEXT = "Wages: the mill pays 9.";

    private static Claim claim(String article, String text, String words, Value value, @Nullable String said) {
        int start = text.indexOf(words);
        int sentence = Math.max(0, text.indexOf("The mill"));
        return new Claim(
                article + "#1",
                article,
                0,
                "money",
                said == null ? null : "wage",
                said == null ? null : "paid",
                value,
                new Span(start, start + words.length()),
                new Span(sentence, text.length()),
                said == null ? Polarity.ASSERTED : Polarity.DENIED,
                said == null ? Certainty.STATED : Certainty.ALLEGED,
                said,
                said == null ? SectionKind.BODY : SectionKind.CAPTION,
                null);
    }

    private static PairFields pair(Value left, Value right) {
        Article first = Article.ofText("a", "The Mill", PublicationTime.of(LocalDate.of(2025, 9, 4)), LEFT_TEXT);
        Article second = Article.ofText("b", " ", null, RIGHT_TEXT);
        return new PairFields(
                new Alignment.Pair(
                        claim("a", LEFT_TEXT, "about €10", left, "the union"),
                        claim("b", RIGHT_TEXT, "9", right, null),
                        Comparison.conflicting("exact", "ten is not nine")),
                first,
                second);
    }

    @Test
    void aMessageMayNameWhatTheTwoClaimsSay() {
        Map<String, String> words = pair(ABOUT_TEN, OPEN).words();
        assertThat(words)
                .containsEntry("left.source", "The Mill")
                .containsEntry("left.article", "a")
                .containsEntry("left.published", "2025-09-04")
                .containsEntry("left.text", "about €10")
                .containsEntry("left.sentence", "The mill paid about €10 an hour.")
                .containsEntry("left.attribute", "money")
                .containsEntry("left.subject", "wage")
                .containsEntry("left.role", "paid")
                .containsEntry("left.polarity", "denied")
                .containsEntry("left.certainty", "alleged")
                .containsEntry("left.attributedTo", "the union")
                .containsEntry("left.section", "caption")
                .containsEntry("attribute", "money")
                .containsEntry("subject", "wage")
                .containsEntry("role", "paid")
                .containsEntry("comparison.relation", "conflicting")
                .containsEntry("comparison.kind", "exact")
                .containsEntry("comparison.because", "ten is not nine")
                .containsEntry("within", "false");
        assertThat(words)
                .as("an outlet that is not named is the article's id, what is missing is empty")
                .containsEntry("right.source", "b")
                .containsEntry("right.published", "")
                .containsEntry("right.subject", "")
                .containsEntry("right.role", "")
                .containsEntry("right.attributedTo", "")
                .containsEntry("right.polarity", "asserted")
                .containsEntry("right.certainty", "stated")
                .containsEntry("right.section", "body");
        assertThat(words.keySet()).containsAll(Vocabulary.MESSAGE_FIELDS);
    }

    @Test
    void ofAValueItNamesWhatItsKindHas() {
        assertThat(values(ABOUT_TEN))
                .isEqualTo(Map.ofEntries(
                        Map.entry("kind", "number"),
                        Map.entry("display", "about €10 an hour"),
                        Map.entry("min", "9.5"),
                        Map.entry("max", "10.5"),
                        Map.entry("approximate", "true"),
                        Map.entry("unit", "hour"),
                        Map.entry("currency", "EUR"),
                        Map.entry("from", ""),
                        Map.entry("to", ""),
                        Map.entry("country", ""),
                        Map.entry("name", "")));
        assertThat(values(OPEN))
                .containsEntry("min", "9")
                .containsEntry("max", "∞")
                .containsEntry("approximate", "false")
                .containsEntry("unit", "")
                .containsEntry("currency", "");
        assertThat(values(DAY))
                .containsEntry("kind", "time")
                .containsEntry("from", "2025-09-04T00:00")
                .containsEntry("to", "2025-09-05T00:00")
                .containsEntry("min", "-∞")
                .containsEntry("max", "∞")
                .containsEntry("approximate", "false");
        assertThat(values(SOME_DAY)).containsEntry("from", "").containsEntry("to", "");
        assertThat(values(TOWN))
                .containsEntry("kind", "place")
                .containsEntry("name", "Lyon")
                .containsEntry("display", "Lyon, France")
                .containsEntry("country", "FR");
        assertThat(values(SPOT)).containsEntry("country", "").containsEntry("name", "the mill");
        assertThat(values(PERSON)).containsEntry("kind", "name").containsEntry("name", "Ann Orr");
    }

    private static Map<String, String> values(Value value) {
        Map<String, String> values = new TreeMap<>();
        pair(value, OPEN).words().forEach((name, words) -> {
            if (name.startsWith("left.value.")) {
                values.put(name.substring("left.value.".length()), words);
            }
        });
        return values;
    }

    @ParameterizedTest(name = "{0}: every side {1}, any side {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "claim.section == 'caption'             | false | true ",
                "claim.section == 'body'                | false | true ",
                "claim.attribute == 'money'             | true  | true ",
                "claim.attribute == 'age'               | false | false",
                "claim.value.min > 9.2                  | false | true ",
                "claim.value.min < 9.2                  | false | true ",
                "left.section == 'caption'              | true  | true ",
                "right.section == 'caption'             | false | false",
                "comparison.kind == 'exact'             | true  | true ",
                "comparison.shared > 0.0 && !within     | true  | true ",
            })
    void aConditionOnAClaimIsAskedOfBothSides(String words, boolean every, boolean any) throws CelValidationException {
        PairFields fields = pair(ABOUT_TEN, OPEN);
        assertThat(fields.everySide(CelCondition.of(words))).isEqualTo(every);
        assertThat(fields.anySide(CelCondition.of(words))).isEqualTo(any);
        PlainCondition.of(words).ifPresent(plain -> {
            assertThat(fields.everySide(plain)).isEqualTo(every);
            assertThat(fields.anySide(plain)).isEqualTo(any);
        });
    }

    @Test
    void aConstantConditionIsItself() {
        PairFields fields = pair(ABOUT_TEN, OPEN);
        assertThat(fields.everySide(new Condition.Constant(true))).isTrue();
        assertThat(fields.everySide(new Condition.Constant(false))).isFalse();
        assertThat(fields.anySide(new Condition.Constant(true))).isTrue();
        assertThat(fields.anySide(new Condition.Constant(false))).isFalse();
    }
}
