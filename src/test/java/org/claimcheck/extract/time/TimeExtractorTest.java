package org.claimcheck.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.claimcheck.model.Article;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Span;
import org.claimcheck.model.TimeMention;
import org.claimcheck.text.Reading;
import org.junit.jupiter.api.Test;

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
