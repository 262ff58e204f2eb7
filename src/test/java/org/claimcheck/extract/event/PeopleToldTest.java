package org.claimcheck.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices, ages, places in a race and presence, in the ways that reports tell them, with what looks alike and is none. */
class PeopleToldTest {

    private static final Annotator ANNOTATOR = new Annotator();

    private static String claims(String attribute, String text) {
        Article article = Article.ofText(
                "a", "Source", PublicationTime.parse("2025-03-11").orElseThrow(), text);
        return ANNOTATOR.annotate(article).claims().stream()
                .filter(claim -> claim.attribute().equals(attribute))
                .map(claim -> told(attribute, claim))
                .distinct()
                .toList()
                .toString();
    }

    private static String told(String attribute, Claim claim) {
        return switch (attribute) {
            case "attendance" -> claim.role() + " " + claim.value().display();
            case "rank" -> claim.subject() + " " + (int) ((org.claimcheck.model.NumberValue) claim.value()).min();
            default -> claim.subject() + ": " + claim.value().display();
        };
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            "We are tired," roads minister Odette Marlow said in Orno.             | [Odette Marlow: roads minister]
            Prison governor Odette Marlow resigned in Leeds.                      | [Odette Marlow: Prison governor]
            "It burned," said railway guard Odette Marlow in Leeds.               | [Odette Marlow: railway guard]
            The union's treasurer, Odette Marlow, resigned in Leeds.              | [Odette Marlow: union's treasurer]
            The chief executive of Quaylo, Odette Marlow, resigned in Leeds.      | [Odette Marlow: chief executive of Quaylo]
            "It is over," said the captain, Odette Marlow, after the final.       | [Odette Marlow: captain]
            Odette Marlow, who chairs the board of Quaylo, resigned in Leeds.     | [Odette Marlow: chairs the board of Quaylo]
            Odette Marlow, who runs the museum, resigned in Leeds.                | [Odette Marlow: runs the museum]
            Odette Marlow, who serves as treasurer of the union, resigned.        | [Odette Marlow: treasurer of the union]
            Odette Marlow, who runs marathons, fell in Leeds.                     | []
            Odette Marlow, who leads the race, fell in Leeds.                     | []
            The mayor, Odette Marlow and Lena Orr went to Leeds on Tuesday.       | []
            The mayor's brother, Odin Marlow, was arrested in Leeds.              | []
            The lawyer of the mayor, Odette Marlow, spoke in Leeds.               | []
            """)
    void offices(String text, String titles) {
        assertThat(claims("title", text)).isEqualTo(titles);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A girl of 13 was flown to Leeds after the crash.              | [girl: 13]
            A 13-year-old schoolgirl was hurt in the crash in Leeds.      | [girl: 13]
            The driver, a man of 56, was hurt in the crash in Leeds.      | [driver: 56]
            The driver, a 56-year-old man, was hurt in Leeds.             | [driver: 56]
            The suspect is 26 years old, a baker from Leeds.               | [suspect: 26]
            The pilot, 43, was hurt in the crash in Leeds.                | [pilot: 43]
            A boy of six was hurt in the crash in Leeds.                  | [boy: 6]
            The girl's mother, 43, was hurt in the crash in Leeds.        | []
            Two girls, aged 13 and 15, were hurt in the crash in Leeds.   | []
            Odette Marlow was hurt in Leeds. She is 34.                   | [Odette Marlow: 34]
            Odette Marlow (aged 34) was hurt in Leeds.                    | [Odette Marlow: 34]
            Odette Marlow, a teacher of 43, was hurt in Leeds.            | [Odette Marlow: 43]
            Odette Marlow, a married teacher, 43, was hurt in Leeds.      | [Odette Marlow: 43]
            Odette Marlow, a mother of 3, was hurt in Leeds.              | []
            Odette Marlow, who turns 40 next month, was hurt in Leeds.    | [Odette Marlow: 39]
            At just 34, Odette Marlow runs the zoo in Leeds.              | [Odette Marlow: 34]
            Thirty-four-year-old Odette Marlow was hurt in Leeds.         | [Odette Marlow: 34]
            """)
    void ages(String text, String ages) {
        assertThat(claims("age", text)).isEqualTo(ages);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Odette Marlow was third in the race in Leeds.                                    | [Odette Marlow 3]
            Third-placed Odette Marlow said the race in Leeds was hard.                      | [Odette Marlow 3]
            Odette Marlow ran in Leeds. She took third place behind Lena Orr.                | [Odette Marlow 3]
            Odette Marlow had to settle for second in the race in Leeds.                     | [Odette Marlow 2]
            Odette Marlow took the bronze medal in the race in Leeds.                        | [Odette Marlow 3]
            Second was Odette Marlow in the race in Leeds.                                   | [Odette Marlow 2]
            Second place in the race in Leeds went to Odette Marlow.                         | [Odette Marlow 2]
            The runner-up, Odette Marlow, said the race in Leeds was hard.                   | [Odette Marlow 2]
            Lena Orr (2nd) and Odette Marlow (3rd) ran well in the race in Leeds.            | [Lena Orr 2, Odette Marlow 3]
            Odette Marlow was second at the halfway mark of the race in Leeds.               | []
            Odette Marlow won the third stage of the race in Leeds.                          | []
            """)
    void placings(String text, String ranks) {
        assertThat(claims("rank", text).replaceAll("Odette Marlow 2, (?=Odette)", ""))
                .startsWith(ranks.replace("]", ""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Odette Marlow led the Orno delegation at the talks in Leeds.                 | [present Odette Marlow]
            Norway's delegation at the talks in Leeds was led by Odette Marlow.          | [present Odette Marlow]
            Odette Marlow did not take part in the call on Monday.      | [absent Odette Marlow]
            Odette Marlow told the meeting in Leeds that fish were scarce.               | [present Odette Marlow]
            Odette Marlow missed the meeting in Leeds because of a cold.                 | [absent Odette Marlow]
            Odette Marlow could not attend the talks in Leeds.                           | [absent Odette Marlow]
            Norway will not be represented at the conference in Leeds.                   | [absent Norway]
            Peru's chair remained empty at the talks in Leeds.                           | [absent Peru]
            Everyone except Peru came to the talks in Leeds.                             | [absent Peru]
            Odette Marlow, who took part in Tuesday's talks, asked for help.             | [present Odette Marlow]
            Odette Marlow's deputy took part in the talks in Leeds.                      | []
            Odette Marlow missed the train to Leeds. The talks ended on Tuesday.         | []
            """)
    void presence(String text, String people) {
        assertThat(claims("attendance", text)).isEqualTo(people);
    }
}
