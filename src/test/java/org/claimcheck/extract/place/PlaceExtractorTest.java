package org.claimcheck.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.model.Article;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.text.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceExtractorTest {

    private static List<PlaceMention> places(String text) {
        return new PlaceExtractor()
                .extract(Reading.of(Article.ofText("a", null, null, text)))
                .mentions();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            They met in Paris on Friday.                   | Paris                  | Paris, Île-de-France, France
            They met in Paris, Texas, on Friday.           | Paris, Texas           | Paris, Texas, United States
            They met in Springfield, Illinois.             | Springfield, Illinois  | Springfield, Illinois, United States
            They met in Hartford, Conn., on Friday.        | Hartford, Conn         | Hartford, Connecticut, United States
            The flood in St. Louis went on.                | St. Louis              | St. Louis, Missouri, United States
            The road to Kiev was shut.                     | Kiev                   | Kyiv, Kyiv City, Ukraine
            The U.S. sent help.                            | U.S.                   | United States
            The US sent help.                              | US                     | United States
            He left Bavaria early.                         | Bavaria                | Bavaria, Germany
            A Levelland man was hurt.                      | Levelland              | Levelland, Texas, United States
            A fire broke out near Oakfen, Nebraska.        | Oakfen, Nebraska       | Oakfen, Nebraska, United States
            A fire broke out near Wilson, Kan., on Monday. | Wilson, Kan            | Wilson, Kansas, United States
            Gunfire in a Brooklyn park woke us.            | Brooklyn               | Brooklyn, New York, United States
            Four were shot in Daytona Beach on Monday.     | Daytona Beach          | Daytona Beach, Florida, United States
            It burned in Houston Sunday.                   | Houston                | Houston, Texas, United States
            It burned in Northeast Philadelphia.           | Philadelphia           | Philadelphia, Pennsylvania, United States
            Two Hurt In Brooklyn Blaze                     | Brooklyn               | Brooklyn, New York, United States
            """)
    void namesWithContainment(String text, String surface, String display) {
        List<PlaceMention> found = places(text);
        assertThat(found).extracting(place -> place.span().of(text)).containsExactly(surface);
        assertThat(found).extracting(place -> place.value().display()).containsExactly(display);
    }

    /** Where nothing but its people speaks for one of several bearers, and the next one has half as many, nobody knows which is meant. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A bakery burned in Arlington on Monday.                           | Arlington      |                              | US
            A bakery burned in Arlington on Monday, Texas officials said.     | Arlington      | Texas, United States         | US
            A bakery burned in Arlington. Crews came from Fort Worth.         | Arlington      | Texas, United States         | US
            A bakery burned on Juniper Road in Arlington.                     | Juniper Road   | Arlington                    | US
            Two of them are known from one country: it burned in Springfield. | Springfield    |                              | US
            A bakery burned in Boston on Monday.                              | Boston         | Massachusetts, United States | US
            """)
    void ofAnUnsettledNamesakeTheNameIsKnown(String text, String name, String within, String country) {
        PlaceValue place = places(text).get(0).value();
        assertThat(place.name()).isEqualTo(name);
        assertThat(String.join(", ", place.within())).isEqualTo(within == null ? "" : within);
        assertThat(place.country()).isEqualTo(country);
    }

    /** What an article calls a neighborhood is no town that bears the name elsewhere, wherever it names it; a street tells of no state. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A bakery burned in the Laredo neighborhood. Others burned in Tulsa and Miami. | Laredo
            A bakery burned in the Nebraska neighborhood, and no town is told.            | Nebraska
            A bakery burned in the 900 block of Nebraska, and no town is told.            | Nebraska
            A bakery burned in Nebraska, and no town is told.                             | Nebraska, United States
            A bakery burned at noon in Denver's Laredo.                                   | Laredo, Denver, Colorado, United States
            A bakery burned in Laredo. Others burned in Tulsa and Miami.                  | Laredo, Texas, United States
            A bakery burned in Duluth. It stood in Denver's Duluth neighborhood.          | Duluth, Denver, Colorado, United States
            A bakery burned in Duluth. Minnesota sent help.                               | Duluth, Minnesota, United States
            MEMPHIS - Crews came to Nebraska Avenue. It burned in Kearney.                | Kearney, Memphis, Tennessee, United States
            MEMPHIS - Crews came from Nebraska. It burned in Kearney.                     | Kearney, Nebraska, United States
            """)
    void neighborhoodsAreNoTownsElsewhere(String text, String display) {
        assertThat(places(text)).extracting(place -> place.value().display()).contains(display);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            LIMA - The Allen County sheriff sent deputies, and Ohio a plane. | Lima, Ohio, United States
            LIMA - The minister sent help, and Peru a plane.                 | Lima, Lima Province, Peru
            LIMA, Ohio - Some said they had been to Peru.                    | Lima, Ohio, United States
            """)
    void aDatelineMeansTheBearerThatTheArticleSpeaksFor(String text, String display) {
        PlaceValue dateline = new PlaceExtractor()
                .extract(Reading.of(Article.ofText("a", null, null, text)))
                .dateline();
        assertThat(dateline).isNotNull().extracting(PlaceValue::display).isEqualTo(display);
    }

    /** Whatever else the article names tells which bearer of a name it means; a name tells nothing of itself. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The Walker County sheriff drove to a fire in Jasper.             | Jasper | Jasper, Alabama, United States
            The Dubois County sheriff drove to a fire in Jasper.             | Jasper | Jasper, Indiana, United States
            Students in Canton, where Ohio pays for it, go back on Monday.   | Canton | Canton, Ohio, United States
            Ships lay in Canton for a week, as China had asked.              | Canton | Guangzhou, Guangdong, China
            Crews from Fort Worth and El Paso came to a fire in Paris.       | Paris  | Paris, Texas, United States
            A senator from Texas gave a talk in Paris on Friday.             | Paris  | Paris, Île-de-France, France
            Mayors of Fort Worth and El Paso met a French actor in Paris.    | Paris  | Paris, Île-de-France, France
            SAN DIEGO - It rained. Roofs leaked. He knew storms from Dallas. | Dallas | Dallas, Texas, United States
            CHICAGO - A boy was hurt in Austin on Friday, police said.       | Austin | Austin, Chicago, Illinois, United States
            Friends from New York fell ill in Baltimore's Brooklyn section.  | Baltimore | Baltimore, Maryland, United States
            """)
    void namesakesByWhatStandsAround(String text, String surface, String display) {
        assertThat(places(text))
                .filteredOn(place -> place.span().of(text).equals(surface))
                .extracting(place -> place.value().display())
                .containsOnly(display);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            She lay in St Mary's Hospital in Leeds.        | St Mary's Hospital     | Leeds
            The talks at NATO headquarters in Brussels.    | NATO headquarters      | Brussels
            It fell near Lake Quenna in Finland.           | Lake Quenna            |
            It burned on 117th Street in Leeds.            | 117th Street           | Leeds
            It burned at the Quaylo plant in Leeds.        | Quaylo plant           | Leeds
            He fell in a posh Quaylo boutique in Leeds.    | Quaylo boutique        | Leeds
            It was heard at Orley Crown Court in Leeds.    | Orley Crown Court      | Leeds
            He fell near the Orley Glacier in Finland.     | Orley Glacier          |
            Mayor Moves Into Orley Hospital in Leeds       | Orley Hospital         | Leeds
            """)
    void venuesLieInTheirTown(String text, String surface, String town) {
        PlaceMention venue = places(text).stream()
                .filter(place -> place.value().kind() == PlaceValue.Kind.VENUE)
                .findFirst()
                .orElseThrow();
        assertThat(venue.span().of(text)).isEqualTo(surface);
        if (town != null) {
            assertThat(venue.value().within()).startsWith(town);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Boston police said a bakery burned in Roxbury.                     | Roxbury, Boston, Massachusetts, United States
            Boston police said a bakery burned on Juniper Road.                | Juniper Road, Boston, Massachusetts, United States
            Boston police said a bakery burned in Roxbury, Wisconsin.          | Roxbury, Wisconsin, United States
            Pittsburgh police said a bakery burned in the Knoxville neighborhood. | Knoxville, Pittsburgh, Pennsylvania, United States
            Boston police said a man was shot in the 1600 block of Lancaster.  | Lancaster, Boston, Massachusetts, United States
            A bakery burned in Bay St. Louis.                                  | Bay Saint Louis, Mississippi, United States
            Boston police said a bakery burned on Juniper Road in Leeds, England. | Juniper Road, Leeds, England, United Kingdom
            The Boston Police Department went to a bakery on Juniper Road.     | Juniper Road, Boston, Massachusetts, United States
            A bakery burned in Boston. It stands on Juniper Road.              | Juniper Road, Boston, Massachusetts, United States
            COLUMBIA, Mo. - A bakery burned on Juniper Road on Monday.         | Juniper Road, Columbia, Missouri, United States
            Oakfen, Neb. (ORL) - A bakery burned on Juniper Road on Monday.    | Juniper Road, Oakfen, Nebraska, United States
            A bakery burned in Kreuzberg on Monday.                            | Kreuzberg, Berlin, State of Berlin, Germany
            A bakery burned on Juniper Road in Hollywood, California.          | Juniper Road, Los Angeles, California, United States
            A bakery burned in York. It was dry in York County.                | York, Pennsylvania, United States
            """)
    void quartersAndStreetsLieInTheTownThatIsReportedFrom(String text, String display) {
        assertThat(places(text)).extracting(place -> place.value().display()).contains(display);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "French and German ministers spoke Dutch.",
                "They told us so.",
                "Police said so. Reading is good for you.",
                "In March it will rain.",
                "He was ill, and Miss Tindall too."
            })
    void noPlaces(String text) {
        assertThat(places(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A barn burned near Oakfenby on Monday, Nebraska officials said.     | Oakfenby
            Nebraska officials said that a barn burned in the Oakfenby area.    | Oakfenby
            It burned on Juniper Road in Quenna Oakfenby, the farmer said.      | Quenna Oakfenby
            """)
    void ofAnUnknownPlaceThatSomethingIsInTheNameIsKnown(String text, String name) {
        assertThat(places(text))
                .filteredOn(place -> place.value().name().equals(name))
                .singleElement()
                .satisfies(place -> assertThat(place.value().within()).isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Nebraska officials put their trust in Oakfenby's plan.",
                "Nebraska officials put their trust in Friedhelm.",
                "Nebraska officials put their trust in Oakfenby-Quenna.",
                "Nebraska officials put their trust in the Oakfenby.",
                "Nebraska officials put their trust in Water.",
                "They put their trust in Oakfenby."
            })
    void whatSomebodyPutsTrustInIsNoPlace(String text) {
        assertThat(places(text)).extracting(place -> place.value().name()).allMatch("Nebraska"::equals);
    }

    @Test
    void streetsLieInNoTownWhereSeveralAreNamed() {
        List<PlaceMention> found = places("A bakery burned in Boston, another in Denver. One stands on Juniper Road.");
        assertThat(found).extracting(place -> place.value().display()).contains("Juniper Road");
    }

    @Test
    void aTownThatIsCalledLikeALargerCountyElsewhereSpeaksForNoState() {
        List<PlaceMention> found = places("Fires burned in Coweta and in Atlanta. Coweta is dry, in Coweta they pray.");
        assertThat(found).extracting(place -> place.value().display()).contains("Atlanta, Georgia, United States");
    }

    @Test
    void aNamesakeIsTheOneThatTheArticleSpeaksOf() {
        List<PlaceMention> found = places("A fire broke out in Springfield, Illinois. All of Springfield came.");
        assertThat(found).extracting(place -> place.value().within().get(0)).containsExactly("Illinois", "Illinois");
    }

    @Test
    void aTownThatOnlyItsStateTellsOfIsKnownThroughoutTheArticle() {
        List<PlaceMention> found =
                places("Fire in Oakfen. A barn burned near Oakfen, Nebraska, on Monday. Oakfen is small.");
        assertThat(found)
                .extracting(place -> place.value().within().get(0))
                .containsExactly("Nebraska", "Nebraska", "Nebraska");
    }

    @Test
    void aSurnameThatIsACountryIsNone() {
        assertThat(places("They were students of June Jordan.")).isEmpty();
    }

    @Test
    void aCountyIsNotPlacedInAStateThatTheArticleDoesNotName() {
        List<PlaceMention> found = places("It rained in Ohio. It burned in Cecil County. They came from across Ohio.");
        assertThat(found).extracting(place -> place.value().display()).contains("Cecil County");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A barn burned in Polk County on Monday.                             | Polk County
            A barn burned in Polk County, Florida, on Monday.                   | Polk County, Florida, United States
            A barn burned in Polk County. It was dry all over Florida.          | Polk County, Florida, United States
            A barn burned in Adams County on Monday. It stood near Beverly, Illinois. | Adams County, Illinois, United States
            A barn burned in Cook County on Monday.                             | Cook County, Illinois, United States
            """)
    void aCountyOfManyNamesakesIsTheOneThatTheArticleTells(String text, String display) {
        assertThat(places(text)).extracting(place -> place.value().display()).contains(display);
    }

    @Test
    void hostileTextIsReadToItsEnd() {
        String text = "San ".repeat(50_000) + "New York ".repeat(20_000);
        assertThat(places(text)).hasSize(20_000);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "The case went to the Municipal Court.",
                "The Quaylo plant is old.",
                "He met Paris E. Brooklyn there.",
                "They met at Wanda's Lounge.",
                "A home on South Pennsylvania burned.",
                "He was held in Nov. 2008 by them."
            })
    void nearMisses(String text) {
        assertThat(places(text)).isEmpty();
    }

    @Test
    void policeOfACountyAreNotThoseOfATownAbroad() {
        String text = "Man shot in Orley, Nassau police say. It was in Nassau County, officials said.";
        assertThat(places(text)).extracting(place -> place.value().country()).doesNotContain("BS");
    }

    @Test
    void aTownThatIsAGivenNameIsAPlaceThroughoutAnArticleThatSaysSoOnce() {
        String text = "Brooklyn was calm. There was a fire in Brooklyn.";
        assertThat(places(text)).hasSize(2);
        assertThat(places("Brooklyn was calm.")).isEmpty();
    }

    @Test
    void aCountyTellsOfTheLandAroundIt() {
        String text = "It burned in Banstead, in Surrey, on Monday. Surrey police came. It was still in Surrey.";
        assertThat(places(text).get(0).value().within()).contains("England");
    }
}
