package org.claimcheck.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.model.Article;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.Section;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.SourceMap;
import org.claimcheck.model.Span;
import org.claimcheck.text.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the name of a site behind a headline tells of where its stories lie. */
class SitePlacesTest {

    private static Article under(String headline, String site, String body) {
        String text = headline + site + "\n\n" + body;
        int start = text.length() - body.length();
        List<Section> sections = List.of(
                new Section(SectionKind.HEADLINE, new Span(0, headline.length())),
                new Section(SectionKind.BOILERPLATE, new Span(headline.length(), start - 2)),
                new Section(SectionKind.BODY, new Span(start, text.length())));
        return new Article(
                "a", "a", null, null, headline, null, null, null, "en", null, text, sections, SourceMap.onLine(1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            - WORN.com - Jackson, MS                | Jackson, Mississippi, United States
            - WORN 12 Montgomery Alabama news.      | Montgomery, Alabama, United States
            - WORN Charlotte                        | Charlotte, North Carolina, United States
            - WORN: Savannah, Beaufort, SC, News    |
            - WORN 12 Virginia                      |
            - Tyler, Longview News                  |
            - Quay Herald                           |
            """)
    void theTownOfTheStation(String site, String town) {
        PlaceValue told =
                SitePlaces.of(under("Ferry sinks", " " + site, "It sank.")).town();
        assertThat(told == null ? null : told.display()).isEqualTo(town);
    }

    /** The station's region tells which town of a name is meant; its town is where streets lie only of a report that names none. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            - WORN 12 Alabama     | A car burned in Leeds on Monday. | Leeds, Alabama, United States
            - Quay Herald         | A car burned in Leeds on Monday. | Leeds, England, United Kingdom
            - WORN - Tulsa, OK    | A car burned on Juniper Road.    | Juniper Road, Tulsa, Oklahoma, United States
            - WORN - Tulsa, OK    | A Denver car burned on Juniper Road. Juniper Road was closed in Denver. | Denver, Colorado, United States; Juniper Road, Denver, Colorado, United States; Juniper Road, Denver, Colorado, United States; Denver, Colorado, United States
            - WORN 12 North Coast | A car burned on Juniper Road.    | Juniper Road
            """)
    void whatItTellsOfTheArticle(String site, String body, String expected) {
        String places = String.join(
                "; ",
                new PlaceExtractor()
                        .extract(Reading.of(under("Fire", " " + site, body))).mentions().stream()
                                .map(place -> place.value().display())
                                .toList());
        assertThat(places).isEqualTo(expected);
    }
}
