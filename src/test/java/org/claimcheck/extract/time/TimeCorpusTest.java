package org.claimcheck.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.model.Article;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Span;
import org.claimcheck.model.TimeMention;
import org.claimcheck.text.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The corpora of phrasings and near misses; adding one is one line in their files. */
class TimeCorpusTest {

    private static final LocalDate REFERENCE = LocalDate.of(2025, 9, 3);
    private static final TimeExtractor EXTRACTOR = new TimeExtractor();

    @TestFactory
    Stream<DynamicTest> phrasings() {
        return lines("phrasings.txt").stream()
                .map(line -> line.split("\\|"))
                .map(columns -> DynamicTest.dynamicTest(columns[1].strip(), () -> {
                    TimeMention mention = only(columns[1].strip(), REFERENCE);
                    assertThat(mention.value().timex()).isEqualTo(columns[0].strip());
                }));
    }

    @TestFactory
    Stream<DynamicTest> withoutAReferenceValuesStayPartialAndAreResolvedLater() {
        return lines("undated.txt").stream()
                .map(line -> line.split("\\|"))
                .map(columns -> DynamicTest.dynamicTest(columns[1].strip(), () -> {
                    TimeMention mention = only(columns[1].strip(), null);
                    assertThat(mention.value().timex()).isEqualTo(columns[0].strip());
                    assertThat(mention.value().resolvedFrom(REFERENCE).timex()).isEqualTo(columns[2].strip());
                }));
    }

    @TestFactory
    Stream<DynamicTest> nearMissesGiveNothing() {
        return lines("near-misses.txt").stream()
                .map(line -> DynamicTest.dynamicTest(line, () -> assertThat(mentions(line, REFERENCE))
                        .extracting(mention ->
                                mention.pattern() + ": " + mention.span().of(line))
                        .isEmpty()));
    }

    /** A pattern that no phrasing reaches is dead or untested. */
    @Test
    void everyPatternHasAPhrasing() {
        Set<String> reached = lines("phrasings.txt").stream()
                .map(line ->
                        line.split("\\|")[1].replace("[[", "").replace("]]", "").strip())
                .flatMap(text -> mentions(text, REFERENCE).stream())
                .map(TimeMention::pattern)
                .collect(Collectors.toSet());
        assertThat(reached).containsAll(Grammar.patternNames());
    }

    @Test
    void theCorpusOfNearMissesIsLarge() {
        assertThat(lines("near-misses.txt")).hasSizeGreaterThanOrEqualTo(150);
    }

    private static TimeMention only(String marked, @Nullable LocalDate reference) {
        String text = marked.replace("[[", "").replace("]]", "");
        Span span = new Span(marked.indexOf("[["), marked.indexOf("]]") - 2);
        List<TimeMention> mentions = mentions(text, reference);
        assertThat(mentions).extracting(mention -> mention.span().of(text)).contains(span.of(text));
        return mentions.stream()
                .filter(mention -> mention.span().equals(span))
                .findFirst()
                .orElseThrow();
    }

    static List<TimeMention> mentions(String text, @Nullable LocalDate reference) {
        PublicationTime published = reference == null ? null : PublicationTime.of(reference);
        return EXTRACTOR.extract(Reading.of(Article.ofText("a", null, published, text)), published);
    }

    private static List<String> lines(String file) {
        try (InputStream in = TimeCorpusTest.class.getResourceAsStream(file)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
