package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.claimcheck.extract.time.TimeExtractor;
import org.claimcheck.model.Article;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.text.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contradictions within one article, with the near misses that are none. */
class TimeConsistencyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weekday-of-date | They will meet on Friday, 4 September 2025.",
                "weekday-of-date | They met on Monday, September 2, 2025, he said.",
                "day-beside-day | They will meet tomorrow (Friday).",
                "day-beside-day | They will meet tomorrow, September 5.",
                "end-before-start | It runs from 5 September 2025 to 3 September 2025.",
                "length-of-dates | They plan a three-day meeting from Monday to Friday.",
                "length-of-dates | The two-day summit from 3 September to 8 September 2025 was called off.",
                "weekday-without-year | They met on Friday, September 2.",
                "weekday-of-date | They met on Monday, 4 September 1925.",
                "weekday-without-year | They will meet on Monday, October 4.",
                "day-beside-day | They will meet tomorrow, September 11.",
                "day-far-from-day | They will meet tomorrow, September 12.",
                "day-beside-day | They met on September 3 (yesterday).",
                "periods-reversed | It ran from 2019 to 2017.",
                "length-of-dates | They plan a three-day meeting from 3 September to 7 September 2025.",
                "length-of-dates | They plan a five-day visit between Monday and Wednesday.",
                "length-of-dates | They plan an eleven-day visit from Monday to Wednesday.",
                "length-of-dates | They plan a three-day meeting from Monday through Friday.",
            })
    void findsContradictions(String kind, String text) {
        assertThat(check(text)).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They will meet on Thursday, 4 September 2025.",
                "They will meet tomorrow (Thursday).",
                "They will meet tomorrow, September 4.",
                "It runs from 3 September 2025 to 5 September 2025.",
                "It was moved from 5 September to 3 September.",
                "They meet tomorrow, Friday and Saturday will follow, he said on Monday.",
                "They met on Monday. On 2 September they left.",
                "They plan a five-day meeting from Monday to Friday.",
                "They plan a four-day meeting from Monday to Friday, arriving on the eve.",
                "They call a ten-day strike from Tuesday to Thursday.",
                "The plant moves to a four-day week from Monday to Friday.",
                "They came for a three-day visit. From Monday to Friday the road is closed.",
                "They met on Thursday, September 12.",
                "They met on Wednesday, December 2.",
                "It began on Monday, 4 October 1582.",
                "It began on Monday, 4 September 1924.",
                "They will meet on Monday, October 5.",
                "They met on September 2 (yesterday).",
                "They will meet tomorrow (September).",
                "It grew from 3 September 2025 to 3 September 2025.",
                "It ran from 2017 to 2019.",
                "They plan a ten-day visit from Monday to Wednesday.",
                "They plan a 14-day visit from Monday to Sunday.",
                "They plan a nine-day visit from Monday to Wednesday.",
                "They plan a three-day meeting from 3 September to 5 September 2025.",
                "They plan a three-day meeting from 3 September to 6 September 2025, he said, arriving on the eve.",
                "They plan a three-day meeting from 6 September 2025 to 3 September.",
                "They plan a three-day meeting that all of the guests who came to the old town of Orno praised from Monday to Friday.",
                "They plan a three-day meeting from Monday or Friday."
            })
    void holdsItsPeace(String text) {
        assertThat(check(text)).isEmpty();
    }

    private static List<String> check(String text) {
        PublicationTime published = PublicationTime.of(LocalDate.of(2025, 9, 3));
        Article article = Article.ofText("a", null, published, text);
        return TimeConsistency.check(
                        new TimeExtractor().extract(Reading.of(article), published), text, published.date())
                .stream()
                .map(contradiction -> contradiction.comparison().kind())
                .toList();
    }
}
