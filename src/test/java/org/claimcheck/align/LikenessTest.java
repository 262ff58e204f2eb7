package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of reports that contradict each other in one slot: whether what else they tell is of two incidents, or leaves it open. */
class LikenessTest {

    private static final Annotator ANNOTATOR = new Annotator();

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A boy, 16, was shot at 9 p.m. on Sunday in the 200 block of Elm.                  | A boy, 16, was shot at 11:30 p.m. on Monday in the 900 block of Oak.                    | two
            A boy was shot on Sunday in the Marlow neighborhood.                              | A boy was shot on Monday in the Orno neighborhood.                                      | two
            A boy was shot on Sunday in the 200 block of Elm.                                 | A boy was shot on Monday in the 500 block of Elm.                                       | one
            Tim Orr was shot at 9 p.m. on Sunday in the 200 block of Elm.                     | Tim Orr was shot at 11:30 p.m. on Monday in the 900 block of Oak.                       | one
            A boy was shot at 9 p.m. on Sunday outside the Quaylo Ballroom.                   | A boy was shot at noon on Monday outside the Quaylo Ballroom.                           | open
            A boy was shot on Sunday in SW 216th Street at 9 p.m.                             | A boy was shot on Monday in NE 166th Street at 9 p.m.                                   | open
            A boy was shot on Sunday in SW 216th Street at 9 p.m.                             | A boy was shot on Monday in SW 217th Street at noon.                                    | one
            A boy was shot on Sunday in Leeds.                                                | A boy was shot on Monday in Leeds.                                                      | one
            A boy was shot late on Sunday. He lay in Elm Road at 11:50 p.m.                   | A boy was shot on Monday in Elm Road at 12:10 a.m.                                      | one
            The ministers met on Sunday in Elm Road at 9 p.m.                                 | The ministers met on Monday in Oak Road at noon.                                        | one
            """)
    void whetherTheyAreOfOneIncident(String left, String right, String told) {
        Annotation one = annotated(left, "2025-09-16");
        Annotation other = annotated(right, "2025-09-16");
        Sides sides = new Sides(date(one), one, date(other), other);
        assertThat(told(sides)).isEqualTo(told);
        assertThat(told(sides.swapped())).isEqualTo(told);
    }

    /** Two reports a week apart, each of a day shortly before it. */
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"2025-09-08, 2025-09-16, two", "2025-09-16, 2025-09-16, one"})
    void newsOfTwoDaysIsOfTwoIncidents(String published, String publishedLater, String told) {
        Annotation one = annotated("A boy was shot in Leeds on Sunday.", published);
        Annotation other = annotated("A boy was shot in Leeds on Monday.", publishedLater);
        assertThat(told(new Sides(date(one), one, date(other), other))).isEqualTo(told);
    }

    /** Names that two reports share speak for one incident, but not where one outlet names its own people. */
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"Day, Post, open", "Post, Post, two"})
    void anOutletNamesItsOwn(String source, String other, String told) {
        String names = " Those who know are asked to call Quaylo, Orno, Tessel or Brandt.";
        Annotation left = annotated(source, "A boy was shot on Sunday in the 200 block of Elm." + names, "2025-09-16");
        Annotation right = annotated(other, "A boy was shot on Monday in the 900 block of Oak." + names, "2025-09-16");
        assertThat(told(new Sides(date(left), left, date(right), right))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"3, two", "2, one"})
    void aRoundUpTellsOfMany(int incidents, String told) {
        String[] each = {
            "A man was shot on Monday in the 100 block of Elm at 9 p.m.",
            "A man was shot in the 200 block of Oak at 10 p.m.",
            "A man was shot in the 300 block of Ash at 11 p.m."
        };
        Annotation one = annotated(String.join(" ", java.util.Arrays.copyOf(each, incidents)), "2025-09-16");
        Annotation other = annotated("A man was shot on Sunday in the 200 block of Oak.", "2025-09-16");
        assertThat(told(new Sides(date(one), one, date(other), other))).isEqualTo(told);
    }

    /** A quake and its aftershock, and two agencies that measure one. */
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"6.4, 5.2, two", "6.4, 6.1, one"})
    void aQuakeIsToldByItsMagnitude(double magnitude, double another, String told) {
        Annotation one = annotated("A magnitude-" + magnitude + " earthquake hit Leeds on Sunday.", "2025-09-16");
        Annotation other = annotated("A magnitude-" + another + " earthquake hit Leeds on Monday.", "2025-09-16");
        assertThat(told(new Sides(date(one), one, date(other), other))).isEqualTo(told);
    }

    /** Days, hours, towns, tolls, streets and names beside the slot in question: what is common to many incidents tells nothing. */
    @ParameterizedTest(name = "{0}: {1} / {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            place | A boy was shot in Leeds on Monday.                   | A boy was shot in Bradford on Friday.               | two
            place | A boy was shot in Leeds on Monday.                   | A boy was shot in Bradford on Sunday.               | one
            place | A boy was shot in Leeds on Monday.                   | A boy was shot in Bradford.                         | one
            place | A boy was shot in Leeds on Monday.                   | [2025-10-16] A boy was shot in Bradford.            | one
            place | A boy was shot in Leeds on Monday.                   | [2025-10-17] A boy was shot in Bradford.            | two
            place | A boy was shot in Leeds at 9 p.m.                    | A boy was shot in Bradford at 11 p.m.               | two
            place | A boy was shot in Leeds at 9 p.m.                    | A boy was shot in Bradford at 10:59 p.m.            | one
            place | A boy was shot in Leeds at 11:30 p.m.                | A boy was shot in Bradford at 1:29 a.m.             | one
            place | A boy was shot in Leeds at 11:30 p.m.                | A boy was shot in Bradford at 1:30 a.m.             | two
            date  | A boy was shot on Sunday in Forli.                   | A boy was shot on Friday in Forli.                  | one
            date  | A boy was shot on Sunday in Forli at 9 p.m.          | A boy was shot on Friday in Forli at noon.          | open
            date  | A boy was shot on Sunday in Leeds at 9 p.m.          | A boy was shot on Friday in Leeds at noon.          | two
            date  | A boy was shot on Sunday in Forli.                   | A boy was shot on Friday in Ravenna.                | one
            date  | A boy was shot on Sunday in Forli.                   | A boy was shot on Friday in Hamburg.                | two
            date  | Nine people were hurt in a crash on Sunday at 9 p.m. | Nine people were hurt in a crash on Friday at noon. | open
            date  | Two people were hurt in a crash on Sunday at 9 p.m.  | Two people were hurt in a crash on Friday at noon.  | two
            date  | Nine people were hurt in a crash on Sunday in Leeds. | Six people were hurt in a crash on Friday in Leeds. | one
            date  | Orno police say a boy was shot on Sunday.            | Tessel police say a boy was shot on Friday.         | one
            date  | Leeds police say a boy was shot on Sunday.           | Bradford police say a boy was shot on Friday.       | two
            date  | Leeds police say a boy was shot on Sunday.           | Leeds police say a boy was shot on Friday.          | one
            date  | A boy was shot on Sunday in the 200 block of Elm.    | A boy was shot on Friday in the 900 block of Elms.  | one
            date  | A boy was shot on Sunday in the 200 block of Elm.    | A boy was shot on Friday in the 900 block of Oak.   | two
            date  | Tim Orr was shot on Sunday at 9 p.m.                 | Tim Orr was shot on Friday at noon.                 | one
            date  | Tim Orr was shot on Sunday at 9 p.m.                 | Ida Sorel was shot on Friday at noon.               | two
            date  | Tim Orr was shot on Sunday.                          | Ida Sorel was shot on Friday.                       | two
            """)
    void whatElseTheyTell(String attribute, String left, String right, String told) {
        Annotation one = Lined.annotated("a", left);
        Annotation other = Lined.annotated("b", right);
        Sides sides = new Sides(claim(attribute, one), one, claim(attribute, other), other);
        assertThat(told(sides)).isEqualTo(told);
        assertThat(told(sides.swapped())).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "elm, elms, true",
        "elm, oak, false",
        "56th, 57th, true",
        "56th, 99th, false",
        "56th, elm, false",
        "elm, 56th, false",
        "0 elm, 1 elm, true",
    })
    void streetsThatMayBeOne(String one, String other, boolean alike) {
        assertThat(Likeness.isSpeltAlike(one, other)).isEqualTo(alike);
    }

    private static String told(Sides sides) {
        return Likeness.isTooSmall(sides) ? "two" : Likeness.isDoubtful(sides) ? "open" : "one";
    }

    private static Claim date(Annotation article) {
        return claim("date", article);
    }

    private static Claim claim(String attribute, Annotation article) {
        return article.claims().stream()
                .filter(claim -> claim.attribute().equals(attribute))
                .findFirst()
                .orElseThrow();
    }

    private static Annotation annotated(String text, String published) {
        return annotated("Source", text, published);
    }

    private static Annotation annotated(String source, String text, String published) {
        return ANNOTATOR.annotate(
                Article.ofText("a", source, PublicationTime.parse(published).orElseThrow(), text));
    }
}
