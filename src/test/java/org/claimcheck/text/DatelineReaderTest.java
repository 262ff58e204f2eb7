package org.claimcheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimcheck.model.Article;
import org.claimcheck.model.Dateline;
import org.claimcheck.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The datelines of {@code datelines.txt}; adding one is one line there. */
class DatelineReaderTest {

    @TestFactory
    Stream<DynamicTest> readsDatelines() throws IOException {
        try (InputStream in = DatelineReaderTest.class.getResourceAsStream("datelines.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", 4))
                    .map(columns -> DynamicTest.dynamicTest(columns[3].strip(), () -> check(columns)));
        }
    }

    private static void check(String[] columns) {
        String text = columns[3].strip() + "\nA second paragraph follows.";
        Dateline dateline = Reading.of(Article.ofText("a", null, null, text)).dateline();
        if (columns[0].strip().equals("none")) {
            assertThat(dateline).isNull();
            return;
        }
        Objects.requireNonNull(dateline, "no dateline in: " + text);
        assertThat(orDash(dateline.place())).isEqualTo(columns[0].strip());
        Span date = dateline.dateSpan();
        assertThat(orDash(date == null ? null : date.of(text))).isEqualTo(columns[1].strip());
        assertThat(orDash(dateline.agency())).isEqualTo(columns[2].strip());
        assertThat(dateline.span().end()).isLessThanOrEqualTo(columns[3].strip().length());
    }

    private static String orDash(@Nullable String word) {
        return word == null ? "-" : word;
    }
}
