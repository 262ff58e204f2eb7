package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Editorial;
import org.claimcheck.model.FormerWords;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Story;
import org.claimcheck.model.StoryAlignment;
import org.claimcheck.pipeline.Annotator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an article says otherwise than the version that it replaced, with and without a note that tells readers of it. */
class RevisionsTest {

    private static final Annotator ANNOTATOR = new Annotator();
    private static final String BEFORE = "The bridge near Orno cost 12 million euros, the mayor said.";
    private static final String NOW = "The bridge near Orno cost 21 million euros, the mayor said.";

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, conflicting silent",
                "-, The price was corrected., compatible told",
                "The name was corrected., The price was corrected., compatible told",
                "The price was corrected., The price was corrected., conflicting silent",
            })
    void aChangeIsInConflictUnlessANewNoteTellsOfIt(@Nullable String oldNote, @Nullable String note, String told) {
        assertThat(revisions(article(BEFORE, oldNote), article(NOW, note)))
                .singleElement()
                .satisfies(slot -> {
                    assertThat(slot.pairs())
                            .extracting(pair -> pair.comparison().relation().label() + " "
                                    + pair.comparison().kind())
                            .containsExactly(told);
                    assertThat(slot.role()).isEqualTo("money");
                    assertThat(slot.sure()).isTrue();
                });
    }

    @Test
    void theSlotHoldsWhatWasSaidAtTheWordsThatStandThereNow() {
        Alignment slot = revisions(article(BEFORE, null), article(NOW, null)).get(0);
        Claim then = slot.pairs().get(0).left();
        Claim now = slot.pairs().get(0).right();
        assertThat(then.value().display()).isEqualTo("12 million euros");
        assertThat(now.value().display()).isEqualTo("21 million euros");
        assertThat(then.span().of(NOW)).isEqualTo("21 million euros");
        assertThat(then.anchoredBy()).isEqualTo(Claim.EARLIER_VERSION);
        assertThat(then.id()).isNotEqualTo(now.id());
        assertThat(slot.pairs().get(0).comparison().because())
                .isEqualTo("“12 million euros” became “21 million euros”");
        FormerWords former = Objects.requireNonNull(slot.former());
        assertThat(former.sentence()).isEqualTo(BEFORE);
        assertThat(former.text()).isEqualTo("12 million euros");
    }

    @Test
    void anArticleThatSaysTheSameHasNone() {
        assertThat(revisions(article(BEFORE, null), article(BEFORE.replace("euros,", "euros –"), null)))
                .isEmpty();
    }

    private static List<Alignment> revisions(Article before, Article now) {
        Article replacing = now.replacing(before);
        Story story = new Story("s", "a story", List.of("a"), Map.of(), Map.of());
        StoryAlignment aligned = new Aligner()
                .align(story, List.of(ANNOTATOR.annotate(replacing)), Map.of("a", ANNOTATOR.annotate(before)));
        List<Alignment> revised = aligned.alignments().stream()
                .filter(slot -> slot.attribute().equals(Revisions.ATTRIBUTE))
                .toList();
        assertThat(aligned.claims())
                .containsAll(
                        revised.stream().flatMap(it -> it.claims().stream()).toList());
        return revised;
    }

    private static Article article(String text, @Nullable String note) {
        Article plain = Article.ofText(
                "a", "Outlet", PublicationTime.parse("2025-09-16").orElseThrow(), text);
        List<String> notices = note == null ? List.of() : List.of(note);
        return new Article(
                plain.id(),
                plain.path(),
                plain.source(),
                null,
                null,
                null,
                plain.published(),
                null,
                "en",
                null,
                text,
                plain.sections(),
                plain.sourceMap(),
                new Editorial(null, null, null, null, null, notices, List.of(), null));
    }
}
