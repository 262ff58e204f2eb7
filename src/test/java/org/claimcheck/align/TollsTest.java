package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two tolls of one day that differ: what lies between them, beside near misses where nothing does. */
class TollsTest {

    private static final Annotator ANNOTATOR = new Annotator();

    @ParameterizedTest(name = "{1} / {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            injured | Three children were injured in Orno by a bus.           | Four people were injured, including a girl, in Orno.         | part
            injured | Three children were injured in Orno by a bus.           | Four people were injured in Orno by a bus.                   | different
            injured | Three children were injured in Orno by a bus.           | Four children were injured in Orno, including a girl.        | different
            injured | Five children were injured in Orno by a bus.            | Four people were injured, including a girl, in Orno.         | different
            injured | Three children were injured in Orno by a bus.           | Four people were injured. Three children were on the bus.    | part
            injured | Three children were injured in Orno by a bus.           | Four people were injured. Two children were on the bus.      | different
            injured | Two women were injured in Orno by a bus.                | Four people were injured. At least two women had left it.    | different
            injured | Two women were injured in Orno by a bus.                | Four people were injured. Two dogs had been on the bus.      | different
            injured | The two men who were injured in Orno had left the bus.  | Four people were injured in Orno by a bus.                   | part
            injured | Two men who were injured in Orno had left the bus.      | Four people were injured in Orno by a bus.                   | different
            injured | The two men injured in Orno had left the bus.           | Four people were injured in Orno by a bus.                   | different
            injured | Six children and two adults were injured in Orno.       | Nine people were injured, including a boy, in Orno.          | different
            injured | Six boys and two girls were injured in Orno.            | Nine people were injured, including a boy, in Orno.          | part
            injured | Two people were injured in Orno, including a girl.      | Four people were injured in Orno, including a girl.          | different
            injured | A bus hit a wall. Two others were injured.              | Four people were injured in Orno by a bus.                   | part
            injured | A bus hit a wall. A man died and two others were injured. | Four people were injured in Orno by a bus.                 | different
            injured | Two others were injured, three people were arrested.    | Four people were injured in Orno by a bus.                   | different
            injured | Three people were arrested. Two others were injured.    | Four people were injured in Orno by a bus.                   | part
            injured | A bus hit a wall. Two younger children were injured.    | Four children were injured in Orno by a bus.                 | part
            injured | A bus hit a wall. Two boys were injured along with a girl. | Four boys were injured in Orno by a bus.                  | part
            killed  | Five people were killed. The gunman died at the scene.  | Six people were killed in Orno by a man.                     | attacker
            killed  | Five people were killed. The gunman fled the scene.     | Six people were killed in Orno by a man.                     | different
            killed  | Five people were killed. The gunman fled the scene.     | Six people were killed. The gunman died at the scene.        | attacker
            killed  | Five people were killed. The gunman died at the scene.  | Seven people were killed in Orno by a man.                   | different
            injured | Five people were injured in Orno, he shot himself.      | Six people were injured in Orno by a man.                    | different
            injured | Two people were killed. Five people were injured.       | A bus hit a wall in Orno, and seven people were injured.     | fate
            injured | Two people were killed. Five people were injured.       | A bus hit a wall in Orno, and six people were injured.       | different
            injured | Two people were arrested. Five people were injured.     | A bus hit a wall in Orno, and seven people were injured.     | different
            injured | Two people were killed. Five people were injured.       | A bus hit a wall, seven people were injured and two killed.  | different
            injured | Two people were killed. Five people were injured.       | Seven people were injured. Later two were killed.            | fate
            injured | Four people were injured and two were killed in Orno.   | Six people were injured and three were killed in Orno.       | several
            injured | Four people were injured and two were killed in Orno.   | Six people were injured and two were killed in Tessel.       | different
            killed  | An earthquake killed 10 people near Orno.               | An earthquake killed 500 people near Orno.                   | another-event
            killed  | An earthquake killed 10 people near Orno.               | An earthquake killed 499 people near Orno.                   | different
            killed  | An earthquake killed 13 people near Orno.               | An earthquake killed 520 people near Orno.                   | another-event
            killed  | An earthquake killed 13 people near Orno.               | An earthquake killed 519 people near Orno.                   | different
            killed  | An earthquake killed no one near Orno.                  | An earthquake killed 500 people near Orno.                   | different
            arrested | Police arrested 10 people at a march in Orno.          | Police arrested 100 people at a march in Orno.               | another-event
            arrested | Police arrested 10 people at a march in Orno.          | Police arrested 99 people at a march in Orno.                | different
            injured | Four people were injured in Orno over the weekend.      | Six people were injured in a shooting in Orno.               | other-scope
            injured | Four people were injured in Orno on Friday.             | Six people were injured in a shooting in Orno.               | different
            injured | Four people were injured within 12 hours in Orno.       | Six people were injured in a shooting in Orno.               | other-scope
            injured | Four people were injured within 12 hours in Orno.       | Six people were injured over the weekend in Orno.            | different
            injured | Four people were injured. This month four people were injured there. | Six people were injured in a shooting in Orno.  | other-scope
            injured | Four people were injured. This month nine people were injured there. | Six people were injured in a shooting in Orno.  | different
            injured | Four people were injured. This month four people were killed there.  | Six people were injured in a shooting in Orno.  | different
            injured | Police initially said four people were injured in Orno. | Six people were injured in a shooting in Orno.               | taken-back
            injured | Police initially said four people were injured in Orno. | Police had at first told that six people were injured.       | different
            """)
    void twoTolls(String role, String left, String right, String kind) {
        Annotation one = annotated("a", left);
        Annotation other = annotated("b", right);
        assertThat(kind(one, other, role)).isEqualTo(kind);
        assertThat(kind(other, one, role)).isEqualTo(kind);
    }

    /** Deep in an article stand the tolls of other events. */
    @ParameterizedTest(name = "{0} code units into it")
    @CsvSource({"499, different", "500, buried"})
    void aTollThatStandsDeepInItsArticle(int ahead, String kind) {
        Annotation one = annotated("a", "x".repeat(ahead - 2) + ". Four people were injured in Orno.");
        Annotation other = annotated("b", "Six people were injured in Orno.");
        assertThat(kind(one, other, "injured")).isEqualTo(kind);
    }

    private static String kind(Annotation left, Annotation right, String role) {
        Sides sides = new Sides(toll(left, role), left, toll(right, role), right);
        return Circumstance.weigh(Comparators.compare(sides), sides).kind();
    }

    private static Claim toll(Annotation article, String role) {
        return article.claims().stream()
                .filter(claim -> claim.attribute().equals("casualties") && role.equals(claim.role()))
                .findFirst()
                .orElseThrow();
    }

    private static Annotation annotated(String id, String text) {
        PublicationTime published = PublicationTime.of(LocalDate.of(2025, 9, 16));
        return ANNOTATOR.annotate(Article.ofText(id, "Source " + id, published, text));
    }
}
