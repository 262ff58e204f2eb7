package org.claimcheck.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.claimcheck.model.Article;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Span;
import org.claimcheck.model.TimeMention;
import org.claimcheck.text.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for every text: nothing throws, spans lie inside it in order, hostile text takes linear time. */
class TimeExtractorTest {

    private static final LocalDate REFERENCE = LocalDate.of(2025, 9, 3);

    private static final String[] WORDS = {
        "second",
        "the",
        "third",
        "quarter",
        "of",
        "May",
        "12",
        "1999",
        "2025",
        ",",
        "last",
        "Monday",
        "in",
        "a",
        "year",
        "ago",
        "-",
        "three",
        "hundred",
        "days",
        "10",
        ":",
        "30",
        "a.m.",
        "noon",
        "(",
        "1000",
        "GMT",
        ")",
        "early",
        "every",
        "31",
        "February",
        "99999999999",
        "03.09.2025",
        "4:50",
        "past",
        "to",
        "half",
        "week",
        "before",
        "25",
        "and",
        "\n",
        ".",
        "’",
        "Sept.",
        "é",
        "\uD83D\uDE00",
        "\uD83D",
        "0",
        "1/2",
        "nineteen",
        "ninety",
        "s",
        "'",
        "next",
        "now"
    };

    @Test
    void nothingThrowsAndSpansLieInsideTheTextInOrder() {
        Random random = new Random(20250903);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int word = random.nextInt(40); word >= 0; word--) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            int end = 0;
            for (TimeMention mention : TimeCorpusTest.mentions(text.toString(), round % 2 == 0 ? REFERENCE : null)) {
                Span span = mention.span();
                assertThat(span.start()).as(text.toString()).isGreaterThanOrEqualTo(end);
                assertThat(span.end()).isLessThanOrEqualTo(text.length());
                assertThat(mention.value().timex()).isNotEmpty();
                assertThat(mention.value().display()).isNotBlank();
                mention.value().resolvedFrom(REFERENCE);
                end = span.end();
            }
        }
    }

    @Test
    void hostileTextIsReadToItsEnd() {
        for (String unit :
                List.of("7", "second ", "the last ", "two hundred ", "about ", "Monday at ", "early ", "1:1", "- ")) {
            String text = unit.repeat(150_000 / unit.length());
            assertThat(TimeCorpusTest.mentions(text, REFERENCE)).as(unit).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "The fair runs from 3 to 8 September., 3 to 8 September 2025",
        "The fair will run September 3-8., 3 to 8 September 2025",
        "The fair ran between 28 August and 2 September 2024., 28 August to 2 September 2024",
        "The fair will run from Monday to Friday., 8 to 12 September 2025",
        "It ran from 30 December 2023 to 2 January 2024., 30 December 2023 to 2 January 2024"
    })
    void theFirstDayOfAStretchKnowsTheWholeOfIt(String text, String days) {
        List<TimeMention> ends = TimeCorpusTest.mentions(text, REFERENCE);
        assertThat(ends).hasSize(2);
        TimeMention.Stretch stretch = Objects.requireNonNull(ends.get(0).stretch());
        assertThat(stretch.value().from()).isEqualTo(ends.get(0).value().from());
        assertThat(stretch.value().until()).isEqualTo(ends.get(1).value().until());
        assertThat(stretch.value().day()).isNull();
        assertThat(stretch.span().end()).isEqualTo(ends.get(1).span().end());
        assertThat(ends.get(1).stretch()).isNull();
        assertThat(stretch.value().display()).isEqualTo(days);
    }

    @Test
    void twoDaysJoinedByAndAreNoStretch() {
        assertThat(TimeCorpusTest.mentions("The fair was held on 3 and 8 September.", REFERENCE))
                .hasSize(2)
                .allSatisfy(mention -> assertThat(mention.stretch()).isNull());
    }

    @Test
    void aStretchWithoutAReferenceIsNotCountedFromAnotherDateOfTheArticle() {
        assertThat(TimeCorpusTest.mentions("The mill burned on 3 May 2020. The fair runs from Monday to Friday.", null))
                .extracting(mention -> mention.value().timex())
                .containsExactly("2020-05-03", "XXXX-WXX-1", "XXXX-WXX-5");
    }

    @Test
    void theFifthWeekdayOfAMonthStaysInTheMonth() {
        assertThat(TimeCorpusTest.mentions("They met on the fifth Friday of February 2025.", REFERENCE))
                .extracting(mention -> mention.value().timex())
                .containsExactly("2025-02-28");
    }

    /** Each figure once looked for a colon up to the end of the article. */
    @Test
    void aMillionFiguresWithoutAColonAreReadInOneGo() {
        String text = "7 12 ".repeat(400_000);
        assertThat(TimeCorpusTest.mentions(text, REFERENCE)).isNotNull();
    }

    @Test
    void aWeekdayRangeWithoutAReferenceStaysPartial() {
        assertThat(TimeCorpusTest.mentions("The fair runs from Monday to Friday.", null))
                .extracting(mention -> mention.value().timex())
                .containsExactly("XXXX-WXX-1", "XXXX-WXX-5");
    }

    @ParameterizedTest
    @CsvSource({
        "It ended late last year., END",
        "It began in early 2024., START",
        "It is due in mid-October., MID",
        "It lasted about two hours., APPROX",
        "It lasted less than two hours., LESS_THAN",
        "It lasted more than two hours., MORE_THAN",
        "It lasted at least two hours., EQUAL_OR_MORE",
        "It happened more than two years ago., BEFORE"
    })
    void modifiersAreThoseOfTimex3(String text, String modifier) {
        assertThat(TimeCorpusTest.mentions(text, REFERENCE))
                .extracting(mention -> mention.value().mod())
                .containsExactly(modifier);
    }

    @ParameterizedTest
    @CsvSource({
        "Good Friday 2024,2024-03-29", "Whit Monday 2025,2025-06-09", "Orthodox Easter 2024,2024-05-05",
        "Rosh Hashanah 2025,2025-09-23", "Passover 2024,2024-04-23", "Hanukkah 2025,2025-12-15",
        "Eid al-Fitr 2025,2025-03-30", "Lunar New Year 2026,2026-02-17", "Thanksgiving 2025,2025-11-27",
        "Labor Day 2025,2025-09-01", "Election Day 2024,2024-11-05", "Black Friday 2025,2025-11-28"
    })
    void namedDaysMoveWithTheirCalendars(String name, String day) {
        assertThat(TimeCorpusTest.mentions("It was shut for " + name + ".", REFERENCE))
                .extracting(mention -> mention.value().timex())
                .containsExactly(day);
    }

    @Test
    void aDateInFiguresIsReadInTheOrderThatLiesNearTheDayOfTheNews() {
        assertThat(TimeCorpusTest.mentions("It was held on 3/9/2025.", REFERENCE)
                        .get(0)
                        .value()
                        .timex())
                .isEqualTo("2025-09-03");
        assertThat(TimeCorpusTest.mentions("It was held on 9/3/2025.", REFERENCE)
                        .get(0)
                        .value()
                        .timex())
                .isEqualTo("2025-09-03");
        assertThat(TimeCorpusTest.mentions("It was held on 4/7/2019.", REFERENCE)
                        .get(0)
                        .value()
                        .timex())
                .isEqualTo("2019-04-07");
    }

    @Test
    void aDateLineAtTheTopGivesThePublicationTime() {
        assertThat(published("Harbour reopens\n\nPublished: July 29, 2024\n\nThe harbour reopened on Monday."))
                .isEqualTo(PublicationTime.of(LocalDate.of(2024, 7, 29)));
        assertThat(published("Harbour reopens\n\nTorsk, Belmark, Sept 3 (AFN) Sep 03, 2025\nThe harbour reopened."))
                .isEqualTo(PublicationTime.of(LocalDate.of(2025, 9, 3)));
        assertThat(
                        published(
                                "Harbour reopens\n\nThe harbour, shut since May 4, 2023 after a fire in the old sheds by the quay, reopened."))
                .isNull();
    }

    private static @org.jspecify.annotations.Nullable PublicationTime published(String text) {
        return new TimeExtractor().reference(Reading.of(Article.ofText("a", null, null, text)));
    }
}
