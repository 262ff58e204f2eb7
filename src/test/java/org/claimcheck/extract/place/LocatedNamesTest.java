package org.claimcheck.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimcheck.model.Article;
import org.claimcheck.text.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Towns that something is said to be in, known nowhere, or elsewhere, or as words of other kinds, with near misses. */
class LocatedNamesTest {

    private static String places(String text) {
        Reading reading = Reading.of(Article.ofText("a", null, null, text));
        return String.join(
                "; ",
                new PlaceExtractor()
                        .extract(reading).mentions().stream()
                                .map(place -> place.value().display())
                                .toList());
    }

    /** The town is small and its name a common word or a given name too; the state that lies around is told, or is not. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Crews from Pittsburgh, Pennsylvania, found a boy in Freedom.      | Pittsburgh, Pennsylvania, United States; Freedom, Pennsylvania, United States
            Crews found a boy in Freedom on Monday.              |
            Crews from Pittsburgh, Pennsylvania, lived in freedom.            | Pittsburgh, Pennsylvania, United States
            Pittsburgh, Pennsylvania, Crews Find Boy In Freedom               | Pittsburgh, Pennsylvania, United States
            """)
    void whereTheTownLiesAround(String text, String expected) {
        assertThat(places(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A barn burned in Oakfen. Crews came from Austin.             | Oakfen; Austin, Texas, United States
            Crews from Austin put out a fire at a home in Barley.              | Austin, Texas, United States; Barley
            Crews from Austin put out a fire amid talk of high prices in Barley. | Austin, Texas, United States
            A fire burned in the town of Surly. Crews came from Austin.   | Surly; Austin, Texas, United States
            Surly (AP) - A home in Austin burned, and then another in Surly. | Austin, Texas, United States; Surly
            A boy drowned 18 miles west of Oakfen. Crews came from Austin. | Oakfen; Austin, Texas, United States
            A boy drowned northwest of Oakfen. Crews came from Austin.   | Oakfen; Austin, Texas, United States
            The lane runs just west of Tessel. Crews came from Austin.   | Austin, Texas, United States
            A barn burned in rural Oakfen on Monday. Crews came from Austin. | Oakfen; Austin, Texas, United States
            A barn burned in Del Orno on Monday. Crews came from Austin.      | Del Orno; Austin, Texas, United States
            A barn burned in Kites Landing on Monday. Crews came from Austin. | Kites Landing; Austin, Texas, United States
            A barn burned in Orley Township on Monday. Crews came from Austin. | Orley Township; Austin, Texas, United States
            Police looked into a death in Your Village. Crews came from Austin. | Austin, Texas, United States
            The coach is bringing in Pedro Tindall. Crews came from Austin.       | Austin, Texas, United States
            A barn burned near York and Tessel streets. Crews came from Austin. | Austin, Texas, United States
            A boy drowned in the Ohio town of Oakfen. Crews came from Austin. | Ohio, United States; Oakfen, Ohio, United States; Austin, Texas, United States
            A fan from the City of Brotherly Love came to Austin.       | Austin, Texas, United States
            """)
    void whatNoGazetteerKnows(String text, String expected) {
        assertThat(places(text)).isEqualTo(expected);
    }

    /** A village lies in the county that the article speaks of, when it speaks of one. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A barn burned in Oakfen in Lane County, Oregon.              | Oakfen, Lane County, Oregon, United States; Lane County, Oregon, United States
            A barn burned on Orley Road in Oakfen in Lane County, Oregon. | Orley Road, Oakfen, Lane County, Oregon, United States; Oakfen, Lane County, Oregon, United States; Lane County, Oregon, United States
            A barn burned in Oakfen. Crews of Lane County, Oregon, and Linn County, Oregon, came. | Oakfen; Lane County, Oregon, United States; Linn County, Oregon, United States
            A barn burned in Oakfen. Crews of Jackson County came.        | Oakfen; Jackson County
            A barn burned in rural Skagit. Crews of Skagit County, Washington, came. | Skagit County, Washington, United States; Skagit County, Washington, United States
            A barn burned in the Cub Fork area. Crews came from Austin.  | Cub Fork; Austin, Texas, United States
            A barn burned in the Cub Fork. Crews came from Austin.       | Austin, Texas, United States
            """)
    void whereTheVillageLies(String text, String expected) {
        assertThat(places(text)).isEqualTo(expected);
    }

    /** A town of the name lies in Estonia only: here it is another one, unless somebody in the article bears it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A barn burned near Elva on Monday. Crews came from Austin.       | Elva; Austin, Texas, United States
            Quenby Elva wept. A barn burned near Elva. Crews came from Austin. | Austin, Texas, United States
            He had a part in Elva history. Crews came from Austin.           | Austin, Texas, United States
            """)
    void whatTheGazetteerKnowsElsewhere(String text, String expected) {
        assertThat(places(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            LEEDS (AP) - A car burned in Mill Race Lane in Oakfen.   | Leeds, England, United Kingdom; Mill Race Lane, Oakfen; Oakfen
            LEEDS (AP) - A car burned on Orley Road 12 in Oakfen.    | Leeds, England, United Kingdom; Orley Road, Oakfen; Oakfen
            LEEDS (AP) - A car burned in Mill Race Lane near Oakfen. | Leeds, England, United Kingdom; Mill Race Lane, Leeds, England, United Kingdom; Oakfen
            LEEDS (AP) - On Orley Road a car burned. It was Orley Road in Oakfen. | Leeds, England, United Kingdom; Orley Road, Oakfen; Orley Road, Oakfen; Oakfen
            LEEDS (AP) - On Orley Road a car burned. It was Orley Road in York. | Leeds, England, United Kingdom; Orley Road, York, England, United Kingdom; Orley Road, York, England, United Kingdom; York, England, United Kingdom
            LEEDS (AP) - There is one Orley Road in Oakfen and one Orley Road in York. On Orley Road a car burned. | Leeds, England, United Kingdom; Orley Road, Oakfen; Oakfen; Orley Road, York, England, United Kingdom; York, England, United Kingdom; Orley Road, Leeds, England, United Kingdom
            A car burned at 12 Highway 80 West in Leeds.             | Highway 80, Leeds, England, United Kingdom; Leeds, England, United Kingdom
            A car burned in the Millgate section of Leeds.           | Millgate, Leeds, England, United Kingdom; Leeds, England, United Kingdom
            A man was shot in East Flatbush, Brooklyn.               | East Flatbush, Brooklyn, New York, United States; Brooklyn, New York, United States
            A man was shot in Brooklyn's East Flatbush.              | Brooklyn, New York, United States; East Flatbush, Brooklyn, New York, United States
            A man was shot in East Flatbush, Brooklyn and Queens.    | East Flatbush, New York, United States; Brooklyn, New York, United States; Queens, New York, United States
            In East Flatbush, Brooklyn police said so.               | East Flatbush, New York, United States; Brooklyn, New York, United States
            """)
    void whatLiesInWhat(String text, String expected) {
        assertThat(places(text)).isEqualTo(expected);
    }
}
