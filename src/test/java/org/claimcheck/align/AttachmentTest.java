package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words around a day or an hour say that it is of, against a day or an hour of the event itself. */
class AttachmentTest {

    private static final Annotator ANNOTATOR = new Annotator();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            A cook was shot on Monday in Leeds.                                    | date | differs
            The shooting of a cook on Monday shocked Leeds.                        | date | differs
            The Monday shooting of a cook shocked Leeds.                           | date | differs
            A cook was shot in Leeds, and he died on Monday.                       | date | death
            A cook was shot in Leeds, and police will speak on Monday.             | date | loose
            Police in Leeds spoke about a shooting that had taken place on Monday. | date | another-event
            Leeds, looking ahead to Monday's final, heard that a cook was shot.    | date | another-event
            A cook was shot at 6 p.m. in Leeds.                                    | time | differs
            The shooting of a cook in Leeds stopped at 6 p.m.                      | time | end
            A cook was shot in Leeds and walked into a hospital at 6 p.m.          | time | care
            A cook was shot in Leeds, and he died on Saturday. | date | loose
            On Monday a cook was shot in Leeds. | date | differs
            On Monday police said a cook was shot in Leeds. | date | loose
            On Monday's shooting of a cook Leeds is silent. | date | differs
            An explosion levelled a chapel on Monday in Leeds. | date | differs
            Victims of an explosion waited on Monday in Leeds. | date | loose
            The explosion, when it came, levelled a chapel on Monday in Leeds. | date | loose
            After a spate of shootings in Leeds on Monday a cook left. | date | loose
            A cook was shot; the man who had fled on Monday was from Leeds. | date | loose
            A cook was shot; a man who is working on Monday in Leeds fled. | date | loose
            A cook was shot in Leeds; the injured man on Monday left. | date | differs
            "The cook was shot on Monday in Leeds," Odette Marlow said. | date | loose
            Leeds, in the run-up to the Monday final, heard that a cook was shot. | date | another-event
            The shooting of a cook in Leeds ended on Monday. | date | end
            A cook was shot in Leeds and drove to a clinic on Monday. | date | care
            A cook was shot in Leeds. | place | differs
            A cook in Leeds said that a baker was shot. | place | loose
            Victims of an explosion waited in Leeds. | place | loose
            """)
    void whatItIsOf(String words, String attribute, String kind) {
        Annotation event = annotated("a", "A cook was shot at 2 p.m. on Sunday in Leeds.");
        Annotation other = annotated("b", words);
        Sides sides = new Sides(claim(event, attribute), event, claim(other, attribute), other);
        Comparison differs = Comparison.conflicting("differs", "the two are not the same");
        assertThat(Attachment.weigh(differs, sides).kind()).isEqualTo(kind);
        assertThat(Attachment.weigh(differs, sides.swapped()).kind()).isEqualTo(kind);
    }

    private static Claim claim(Annotation article, String attribute) {
        return article.claims().stream()
                .filter(claim -> claim.attribute().equals(attribute))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static Annotation annotated(String id, String text) {
        return ANNOTATOR.annotate(
                Article.ofText(id, "Source", PublicationTime.parse("2025-09-16").orElseThrow(), text));
    }
}
