package org.claimcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimcheck.model.Article;
import org.claimcheck.model.SectionKind;
import org.junit.jupiter.api.Test;

class TextPageTest {

    private static final String PAGE =
            """
             date 2031-05-06 Vessia Wire
            Politics
            09:12 06.05.2031

            Port ministers to meet in Orlen

            2 min read
            Port ministers to meet in Orlen

            PHOTO: Minister Ada Quill at the old customs house, April 2, 2031. Wire/T. Reed
            Photo: Minister Ada Quill at the old customs house, April 2, 2031. Wire/T. Reed

            By Tom Reed

            Ministers of six port towns will meet in Orlen on Friday, their host said.

            What is at stake

            "We have waited long enough," Ada Quill said.

            ADVERTISEMENT

            RELATED STORIES
            Dredging of the Orlen canal delayed again
            Who pays for the new lighthouse

            The towns last met in 2029.

            Tags: #ports #orlen

            MORE ABOUT

            20:44 05.05.2031
            Quill names a deputy for harbours

            HOT NEWS
            Ferry to Osk sails again
            We have found three hundred lost parcels in the customs house, clerk says

            AD
            AD
            © 2031 Vessia Wire. All rights reserved.
            """;

    @Test
    void onlyTheArticleIsLeft() {
        Article article = Reads.of(PAGE, "page.txt").only();

        assertThat(article.text())
                .isEqualTo(
                        """
                Port ministers to meet in Orlen

                PHOTO: Minister Ada Quill at the old customs house, April 2, 2031. Wire/T. Reed

                Ministers of six port towns will meet in Orlen on Friday, their host said.

                What is at stake

                "We have waited long enough," Ada Quill said.

                The towns last met in 2029.""");
        assertThat(Reads.words(article, SectionKind.CAPTION)).hasSize(1);
        assertThat(Reads.words(article, SectionKind.HEADLINE)).containsExactly("Port ministers to meet in Orlen");
    }

    @Test
    void theHeadIsReadAsMetadata() {
        Article article = Reads.of(PAGE, "page.txt").only();

        assertThat(article.source()).isEqualTo("Vessia Wire");
        assertThat(article.byline()).isEqualTo("Tom Reed");
        assertThat(Reads.published(article)).isEqualTo("2031-05-06T09:12:00");
        assertThat(article.headline()).isEqualTo("Port ministers to meet in Orlen");
        assertThat(article.sourceMap().line(0)).isEqualTo(5);
    }

    @Test
    void aMastheadNamesTheOutletAndADatelineAloneTheDay() {
        Article article = Reads.of(
                        """
                QuayHerald.com - All the harbour's news
                Ministers hope for quick deal on ports
                Orlen, Vessia, May 6 (VNA) May 06, 2031
                The ministers' talks will take two days, an official said on Tuesday.
                """,
                        "page.txt")
                .only();

        assertThat(article.source()).isEqualTo("QuayHerald.com");
        assertThat(Reads.published(article)).isEqualTo("2031-05-06");
        assertThat(article.headline()).isEqualTo("Ministers hope for quick deal on ports");
        assertThat(article.text()).contains("(VNA) May 06, 2031\n\nThe ministers");
    }

    @Test
    void anAgencyOrAPapersOwnVoiceIsTheLastResort() {
        assertThat(Reads.of("ORLEN (Vessia Wire) - Six ministers met on Friday.", "a")
                        .only()
                        .source())
                .isEqualTo("Vessia Wire");
        assertThat(Reads.of("Six ministers met on Friday, Quay.news reports, citing the host.", "b")
                        .only()
                        .source())
                .isEqualTo("Quay.news");
        assertThat(Reads.of("Six ministers met on Friday, the Herald reports, citing the host.", "c")
                        .only()
                        .source())
                .isNull();
        assertThat(Reads.of("Six ministers (Quill among them) met on Friday.", "d")
                        .only()
                        .source())
                .isNull();
    }

    @Test
    void aBylineAtTheEndIsNoText() {
        Article article = Reads.of(
                        "Six ministers met in Orlen on Friday.\nThey will meet again soon.\nBy Ada Quill", "a")
                .only();
        assertThat(article.byline()).isEqualTo("Ada Quill");
        assertThat(article.text()).isEqualTo("Six ministers met in Orlen on Friday.\n\nThey will meet again soon.");
    }

    @Test
    void rightsAreCutFromTheParagraphTheyEnd() {
        Article article = Reads.of(
                        "Six ministers met in Orlen on Friday. They will meet again. Copyright 2031 Vessia Wire. All rights reserved.",
                        "a")
                .only();
        assertThat(article.text()).isEqualTo("Six ministers met in Orlen on Friday. They will meet again.");
    }

    @Test
    void linesBrokenAtAFixedWidthAreJoined() {
        StringBuilder page = new StringBuilder();
        for (int paragraph = 0; paragraph < 4; paragraph++) {
            page.append("Six ministers of the northern port towns met in the city of\n")
                    .append("Orlen on Friday to speak of dredging, of lighthouses and of\n")
                    .append("the fees that every captain has to pay when he sails there\n")
                    .append("in winter.\n\n");
        }
        Article article = Reads.of(page.toString(), "a").only();
        assertThat(article.text()).doesNotContain("of\nOrlen").contains("city of Orlen on Friday");
        int orlen = article.text().indexOf("Orlen");
        assertThat(article.sourceMap().line(orlen)).isEqualTo(2);
        assertThat(article.sourceMap().column(orlen + 2)).isEqualTo(3);
    }

    @Test
    void aListAtTheEndIsTextAndTitlesAreNot() {
        String lead = "Six ministers met in Orlen on Friday.\n\n";
        assertThat(Reads.of(lead + "• One tug for Osk\n• Two for Orlen\n• None for Lum", "a")
                        .only()
                        .text())
                .endsWith("• None for Lum");
        assertThat(Reads.of(lead + "Osk gets a tug\nOrlen sells its crane\nLum votes again", "b")
                        .only()
                        .text())
                .isEqualTo(lead.strip());
    }

    @Test
    void aPageOfFurnitureHasNoArticle() {
        assertThat(Reads.of("ADVERTISEMENT\n\nRELATED STORIES\n", "a").refused())
                .containsExactly("a: no article text in it");
    }
}
