package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Story;
import org.claimcheck.model.StoryAlignment;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two reports of one story: whether the figures that they tell exclude each other, in whatever words. */
class StoryFiguresTest {

    private static final Annotator ANNOTATOR = new Annotator();

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Quaylo beat Orno in the cup final. Attendance: 7,318.              | Quaylo won the cup. A crowd of barely 5,000 braved the rain at the match. | count      | told
            Quaylo beat Orno in the cup final. Attendance: 7,318.              | Quaylo won the cup. More than 7,000 fans saw the match.                   | count      |
            Quaylo beat Orno in the cup final. A crowd of 7,318 saw the match; a crowd of 4,000 saw the match of the women. | Quaylo won the cup. A crowd of 5,000 saw the match. | count |
            A clerk stole £64,000 from a parish in Tessel, the court heard.    | The thief from Tessel took £46,000 from her parish.                       | money      | told
            A clerk stole £64,000 from a parish in Tessel. £4,000 was stolen in May. | The thief from Tessel took £64,000 from her parish.                 | money      |
            Quaylo Motors said net profit rose 12 percent in the quarter.      | Quaylo Motors posted a 12 percent drop in quarterly profit.               | percentage | told
            Quaylo Motors said net profit rose 12 percent in the quarter.      | Quaylo Motors said operating profit fell 12 percent in the quarter.       | percentage |
            Quaylo Motors pays a dividend of ₹6 a share.                       | Shareholders of Quaylo Motors get Rs 4 on every share as a dividend.      | money      | told
            Odette Marlow won the election in Tessel by 812 votes.             | In the Tessel election Odette Marlow was a mere 182 votes ahead.          | count      | told
            Odette Marlow won the election in Tessel by 812 votes.             | Odette Marlow received 4,912 votes in the Tessel election, her rival 4,100. | count    |
            In the Tessel election turnout was 38.5 percent.                   | More than half of the voters voted in the Tessel election.    | percentage | told
            In the Tessel election turnout was 38.5 percent.                   | Four in ten voters took part in the Tessel election.                      | percentage |
            The appeal court in Tessel cut the clerk's sentence from nine years to seven and a half. | The appeal court in Tessel set the clerk's sentence at six years, down from nine. The court sat on Monday. | duration |
            The appeal court in Tessel cut the clerk's sentence from nine years to seven and a half. | The clerk's sentence was reduced to six years by the appeal court in Tessel. | duration | told
            Police ended a siege of almost nine hours in Tessel.               | A gunman in Tessel gave himself up after a five-hour standoff.            | duration   | told
            Police ended a siege of almost nine hours in Tessel.               | A gunman in Tessel gave himself up after an eight-and-a-half-hour siege.  | duration   |
            The jury in Tessel deliberated for 30 hours.                       | The jury in Tessel deliberated for four days.                             | duration   |
            The jury in Tessel deliberated for nine hours.                     | The jury in Tessel needed less than four hours to reach its verdict.      | duration   | told
            The Orno museum cost 84 million rupees to build.                   | The Orno museum has cost two million dollars.                             | money      |
            Three inmates escaped from the prison in Tessel.                   | The breakout of four inmates from the prison in Tessel was a surprise.    | count      | told
            """)
    void theyExcludeEachOtherOrNot(String left, String right, String attribute, String kind) {
        Annotation one = annotated("a", left);
        Annotation other = annotated("b", right);
        Story story = Told.story(Told.by("a", "2026-03-09"), Told.by("b", "2026-03-09"));
        StoryAlignment aligned = new Aligner().align(story, List.of(one, other));
        List<String> kinds = aligned.alignments().stream()
                .filter(slot -> slot.attribute().equals(attribute))
                .flatMap(slot -> slot.pairs().stream())
                .filter(pair -> pair.comparison().relation().disagrees())
                .map(pair -> pair.comparison().kind())
                .distinct()
                .toList();
        assertThat(kinds).isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    private static Annotation annotated(String id, String text) {
        return ANNOTATOR.annotate(Article.ofText(
                id, "Source " + id, PublicationTime.parse("2026-03-09").orElseThrow(), text));
    }
}
