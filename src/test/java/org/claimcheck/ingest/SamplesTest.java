package org.claimcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.claimcheck.model.Article;
import org.junit.jupiter.api.Test;

/** The articles that ship inside the program. */
class SamplesTest {

    @Test
    void fiveArticlesOfFiveOutletsAreRead() throws URISyntaxException {
        Path samples = Path.of(Objects.requireNonNull(SamplesTest.class.getResource("/samples"))
                .toURI());

        Reads reads = Reads.of(samples);

        assertThat(reads.refused()).isEmpty();
        assertThat(reads.articles().stream().map(Article::source))
                .containsExactly("Baltic Courier", "Harbour Wire", "Quayside.news", "Tidewater Press", "Odesa Evening");
        assertThat(reads.articles().stream().map(Reads::published))
                .containsExactly("2026-06-09T13:05:00", "", "", "2026-06-09T17:40:00+02:00", "2026-05-29");
        assertThat(reads.articles()).noneMatch(article -> article.text().contains("Ice-breaker from Lulea"));
    }
}
