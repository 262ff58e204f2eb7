package org.claimcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimcheck.model.Article;
import org.claimcheck.model.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkingTest {

    private static final String LEAD = "The ferry to Osk sails again.";

    @Test
    void textIsNeverCutAndOnlyFurnitureIsMarked() {
        Article article =
                read("By Ada Quill\\n\\n" + LEAD + "\\nPhoto: the pier in May\\nREAD MORE\\nLighthouse for sale\\n"
                        + "The pier is closed on Sundays, though.\\n(Reporting by Ada Quill; Editing by Tom Reed)");

        assertThat(article.text()).startsWith("By Ada Quill\n\n" + LEAD).endsWith("Tom Reed)");
        assertThat(Reads.words(article, SectionKind.BODY))
                .containsExactly(LEAD, "The pier is closed on Sundays, though.");
        assertThat(Reads.words(article, SectionKind.CAPTION)).containsExactly("Photo: the pier in May");
        assertThat(Reads.words(article, SectionKind.BOILERPLATE)).containsExactly("READ MORE\nLighthouse for sale");
        assertThat(article.byline()).isEqualTo("Ada Quill");
    }

    @Test
    void headlineAndBodyAreTheText() {
        Article article = Reads.of(
                        "{\"headline\":\"Osk\",\"url\":\"https://www.quay.example/1\",\"body\":\"Osk\\nIt sails.\"}",
                        "x")
                .only();
        assertThat(article.text()).isEqualTo("Osk\n\nOsk\nIt sails.");
        assertThat(Reads.words(article, SectionKind.HEADLINE)).containsExactly("Osk");
        assertThat(Reads.words(article, SectionKind.BOILERPLATE)).containsExactly("Osk");
        assertThat(article.source()).isEqualTo("quay.example");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            Ferry sinks off Osk - WORN.com - News, Weather & Sports        ; Ferry sinks off Osk
            Ferry sinks off Osk | Quay Herald                              ; Ferry sinks off Osk
            Ferry sinks off Osk - WORN 12 Leeds, Alabama                   ; Ferry sinks off Osk
            Ferry sinks off Osk - | WORN Leeds                             ; Ferry sinks off Osk
            Ferry sinks off Osk :: quay.com                                ; Ferry sinks off Osk
            Ferry sinks off Osk - CBS 5                                    ; Ferry sinks off Osk
            Ferry sinks off Osk - Quay News-Journal                        ; Ferry sinks off Osk
            Ferry sinks - all aboard safe - Quay Courier                   ; Ferry sinks - all aboard safe
            Truce holds in Osk - White House                               ; Truce holds in Osk - White House
            Two dead in Osk - police                                       ; Two dead in Osk - police
            Cases rise in Osk - WHO                                        ; Cases rise in Osk - WHO
            Ferry sinks off Osk - News Crew Hurt                           ; Ferry sinks off Osk - News Crew Hurt
            Ferry sinks off Osk - fire at the Quay Post                    ; Ferry sinks off Osk - fire at the Quay Post
            Osk - WORN.com                                                 ; Osk - WORN.com
            """)
    void theSitesNameIsNoPartOfTheHeadline(String written, String headline) {
        Article article = Reads.of("{\"headline\":\"" + written + "\",\"body\":\"" + LEAD + "\"}", "x")
                .only();
        assertThat(article.text()).startsWith(written);
        assertThat(Reads.words(article, SectionKind.HEADLINE)).containsExactly(headline);
        assertThat(article.headline()).isEqualTo(written);
        assertThat(article.headlineAsRead()).isEqualTo(headline);
    }

    @Test
    void aDateLineDatesAnArticleThatHasNoDate() {
        Article article = read("May 6, 2031\\n" + LEAD);
        assertThat(Reads.published(article)).isEqualTo("2031-05-06");
        assertThat(Reads.words(article, SectionKind.BODY)).containsExactly("May 6, 2031\n" + LEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Friday the ferry was full.",
                "Latest figures show that the ferry is full.",
                "Photographs of the pier hung in the hall.",
                "Print media were quick to report it.",
                "Sharing a cabin is cheaper, the captain said.",
                "Copyright law is what the captain studied.",
                "More than forty people came.",
                "Related charges were dropped.",
                "Filed under oath, the paper names the captain and the mate and says who owned the boat that sank in May.",
                "Comments from the captain were not available.",
                "Watch the pier at night and you will see him."
            })
    void proseIsProse(String sentence) {
        Article article = read(LEAD + "\\n" + sentence + "\\nHe left.");
        assertThat(Reads.words(article, SectionKind.BODY)).containsExactly(LEAD + "\n" + sentence + "\nHe left.");
    }

    private static Article read(String body) {
        return Reads.of("{\"id\":\"a\",\"body\":\"" + body + "\"}", "x").only();
    }
}
