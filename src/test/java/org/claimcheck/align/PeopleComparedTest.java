package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Story;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where two articles give one person two offices, names, ages or places, or have somebody there and not there; and near misses. */
class PeopleComparedTest {

    private static final Annotator ANNOTATOR = new Annotator();

    private static String compared(String attribute, String left, String right) {
        List<Annotation> articles = Stream.of(article("a", left), article("b", right))
                .map(ANNOTATOR::annotate)
                .toList();
        Story story = new Story("s", "story", List.of("a", "b"), Map.of(), Map.of());
        return new Aligner()
                .align(story, articles).alignments().stream()
                        .filter(slot -> slot.attribute().equals(attribute))
                        .flatMap(slot -> slot.pairs().stream())
                        .filter(pair ->
                                !pair.within() && pair.comparison().relation().disagrees())
                        .map(pair -> pair.comparison().relation().label() + " "
                                + pair.comparison().kind())
                        .distinct()
                        .toList()
                        .toString();
    }

    private static Article article(String id, String text) {
        return Article.ofText(
                id, "Source " + id, PublicationTime.parse("2025-03-11").orElseThrow(), text);
    }

    @ParameterizedTest(name = "{0} / {1} / {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            title      | Roads minister Odette Marlow opened the bridge in Orno.          | Finance minister Odette Marlow opened the bridge in Orno.             | [conflicting office]
            title      | Roads minister Odette Marlow opened the bridge in Orno.          | Transport minister Odette Marlow opened the bridge in Orno.           | []
            title      | Minister Odette Marlow opened the bridge in Orno.                | Finance minister Odette Marlow opened the bridge in Orno.             | []
            title      | "No," union president Odette Marlow said at the strike in Orno.   | The union's treasurer, Odette Marlow, said at the strike "no".         | [conflicting office]
            title      | "No," union president Odette Marlow said at the strike in Orno.   | The party's treasurer, Odette Marlow, said at the strike "no".         | []
            title      | Odette Marlow, who chairs the board of Quaylo, signed the deal.   | Odette Marlow, Quaylo's chief executive, signed the deal.             | [conflicting office]
            title      | Odette Marlow, who runs Quaylo, signed the deal.                  | Odette Marlow, Quaylo's chief executive, signed the deal.             | []
            name       | Quaylo chief executive Maren Tessel signed the deal.             | Moira Tessel, who runs Quaylo, signed the deal.                       | [conflicting given-name]
            name       | The deal was signed by Quaylo chief executive Maren Tessel.       | Maren Odell, who runs Quaylo, signed the deal.                        | [conflicting surname]
            name       | The deal was signed by Quaylo chief executive Maren Tessel.       | Maren Odell, who runs Orno, signed the deal.                          | []
            name       | Denzil Quaylo was jailed in Orno. Quaylo had stolen a boat.      | Desmond Quaylo was jailed in Orno. Quaylo had stolen a boat.          | [conflicting given-name]
            name       | Denzil Quaylo was jailed in Orno. Quaylo had stolen a boat.      | Desmond Quaylo visited his uncle in jail. "He is well," Quaylo said.  | []
            age        | Wanda Orno Tessel, 34, escaped from the jail in Leeds.           | Wanda Orno, a 43-year-old robber, escaped from the jail in Leeds.     | [conflicting different]
            age        | Leeds police say the suspect is 26 years old.                | The suspect, a 36-year-old man from Leeds, is in hospital.         | [conflicting different]
            age        | Police in Leeds said the suspects were caught. A suspect is 26 years old. | The suspect, a 36-year-old man from Leeds, is in hospital. | []
            age        | A girl of 13 was flown to Orno with a broken knee after the crash. | A 15-year-old girl with a broken knee is in hospital in Orno.        | [conflicting different]
            age        | A girl of 13 was hurt in the crash in Leeds.                     | A 15-year-old girl is in a Leeds hospital after the crash.    | []
            age        | A man of 43 was shot in the foot in Orno near the mill.          | A 34-year-old man was charged over the shot near the mill in Orno.    | []
            rank       | Odette Marlow came second in the marathon in Leeds.              | Odette Marlow won bronze in the marathon in Leeds.                    | [conflicting different]
            rank       | Odette Marlow came second in the marathon in Leeds.              | The marathon in Leeds ended early. The runner-up, Odette Marlow, fell. | []
            host       | The talks on fish in Leeds were chaired by Odette Marlow.            | Lena Orr, who chaired the meeting in Leeds, praised the deal on fish. | [conflicting different]
            attendance | Ministers meet in Orno on Tuesday. Peru will not be represented because it votes on the same day. | Peru's minister, Ida Marlow, who took part in the talks on Tuesday, smiled. | [conflicting absent]
            attendance | Odette Marlow led the delegation at the talks on fish in Leeds.  | Odette Marlow did not take part in the call on fish.                  | [conflicting absent]
            attendance | Odette Marlow led the delegation at the talks in Leeds on Monday. | Odette Marlow did not take part in the call on Sunday.               | []
            """)
    void twoArticles(String attribute, String left, String right, String relations) {
        assertThat(compared(attribute, left, right)).isEqualTo(relations);
    }
}
