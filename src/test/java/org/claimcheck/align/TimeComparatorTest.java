package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.extract.time.TimeExtractor;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.Mentions;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Relation;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.claimcheck.model.TimeMention;
import org.claimcheck.model.TimeValue;
import org.claimcheck.text.Reading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pairs of {@code time-pairs.txt}, each from both sides; adding one is one line there. */
class TimeComparatorTest {

    private static final TimeComparator COMPARATOR = new TimeComparator();

    /** An article with the one claim whose words are marked. */
    private record Side(Claim claim, Annotation article) {}

    @TestFactory
    Stream<DynamicTest> comparesTimes() throws IOException {
        try (InputStream in = TimeComparatorTest.class.getResourceAsStream("time-pairs.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|"))
                    .map(columns -> DynamicTest.dynamicTest(
                            columns[2].strip() + " / " + columns[4].strip(), () -> check(columns)));
        }
    }

    private static void check(String[] columns) {
        Side left = side("a1", columns[1].strip(), columns[2].strip());
        Side right = side("a2", columns[3].strip(), columns[4].strip());
        Comparison comparison = compare(left, right);
        String expected = columns[0].strip().replaceAll("\\s+", " ");
        assertThat(comparison.relation().label() + " " + comparison.kind())
                .as(comparison.because())
                .isEqualTo(expected);
        assertThat(comparison.because()).isNotBlank();
        Comparison other = compare(right, left);
        assertThat(other.relation()).isEqualTo(comparison.relation());
        assertThat(other.kind()).isEqualTo(comparison.kind());
    }

    @Test
    void theReasonNamesTheWordsAndTheDayTheyWereCountedFrom() {
        Side left = side("a1", "2025-09-03", "They will meet on [[Thursday]].");
        Side right = side("a2", "2025-09-03", "They will meet on [[September 4]].");
        assertThat(compare(left, right).because())
                .isEqualTo("\"Thursday\" is 4 September 2025, counted from publication on 3 September 2025");
    }

    @Test
    void aValueIsTheSameAsItself() {
        for (String words : List.of("on [[Thursday]].", "at [[4:50 a.m.]]", "in [[2019]].", "[[last week]].")) {
            Side side = side("a1", "2025-09-03", "It happened " + words);
            assertThat(compare(side, side).relation()).isEqualTo(Relation.SAME);
        }
    }

    @ParameterizedTest(name = "{1} / {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            2025-09-03 | They will meet on [[Thursday]].   | 2025-09-03 | They will meet on [[Thursday]].    | both say "Thursday", 4 September 2025, counted from publication on 3 September 2025
            2025-09-03 | They will meet on [[4 September 2025]]. | 2025-09-03 | They will meet on [[4 September 2025]]. | both say 4 September 2025
            2025-09-03 | They will meet on [[4 September 2025]]. | 2025-09-03 | They will meet on [[Thursday]]. | "Thursday" is 4 September 2025, counted from publication on 3 September 2025
            2025-09-03 | They will meet on [[Thursday]].   | 2025-09-03 | They will meet on [[4 September 2025]]. | "Thursday" is 4 September 2025, counted from publication on 3 September 2025
            2025-09-03 | They meet [[tomorrow]].      | 2025-09-05 | They met [[yesterday]].       | "tomorrow" is 4 September 2025, counted from publication on 3 September 2025
            2025-08-02 | It began at [[ten past seven]]. | 2025-08-02 | It began at [[7:10]].      | "ten past seven" is 7:10
            2025-09-03 | They will meet on [[Thursday]].   | 2025-09-03 | They will meet on [[Friday]].      | "Thursday" (4 September 2025, counted from publication on 3 September 2025) is not "Friday" (5 September 2025, counted from publication on 3 September 2025)
            -          | They will meet on [[Thursday]].   | 2025-09-03 | They will meet on [[5 September 2025]]. | Thursday is not 5 September 2025
            -          | They will meet on [[Thursday]].   | -          | They meet [[Thursday]].       | both say Thursday
            -          | They will meet on [[4 September]]. | -         | They will meet on [[Sept. 4]].     | both say 4 September
            """)
    void theReasonSaysWhatTheWordsMean(
            String published, String words, String otherPublished, String otherWords, String because) {
        assertThat(compare(side("a1", published, words), side("a2", otherPublished, otherWords))
                        .because())
                .isEqualTo(because);
    }

    private static Comparison compare(Side left, Side right) {
        TimeValue one = (TimeValue) left.claim().value();
        TimeValue other = (TimeValue) right.claim().value();
        return COMPARATOR.compare(one, other, new Sides(left.claim(), left.article(), right.claim(), right.article()));
    }

    private static Side side(String id, String published, String marked) {
        String text = marked.replace("[[", "").replace("]]", "");
        Span span = new Span(marked.indexOf("[["), marked.indexOf("]]") - 2);
        PublicationTime time = PublicationTime.parse(published).orElse(null);
        Article article = Article.ofText(id, null, time, text);
        Reading reading = Reading.of(article);
        List<TimeMention> times = new TimeExtractor().extract(reading, time);
        TimeMention mention = times.stream()
                .filter(each -> each.span().overlaps(span))
                .max(Comparator.comparingInt(each -> each.span().length()))
                .orElseThrow(() -> new AssertionError("no time seen in: " + marked));
        Mentions mentions = new Mentions(times, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        Annotation annotation = new Annotation(
                article, time, null, null, null, reading.tokens().sentences(), mentions, List.of(), List.of());
        Claim claim = new Claim(
                id + "#1",
                id,
                0,
                "date",
                null,
                null,
                mention.value(),
                mention.span(),
                new Span(0, text.length()),
                Polarity.ASSERTED,
                Certainty.STATED,
                null,
                SectionKind.BODY,
                null);
        return new Side(claim, annotation);
    }
}
