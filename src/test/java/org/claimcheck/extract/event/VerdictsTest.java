package org.claimcheck.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.model.Article;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.TermValue;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What courts, benches and chambers decided, what caused it and how somebody died, by the terms that the words come down to. */
class VerdictsTest {

    private static final Annotator ANNOTATOR = new Annotator();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A jury in Tessel found Ivo Lund, 47, guilty of murdering Ida Moe in March.           | killing, Lund = murder
            A court in Tessel convicted Ivo Lund, 47, of the murder of Ida Moe.                  | killing, Lund = murder
            A jury in Tessel acquitted Ivo Lund, 47, of murder but convicted him of manslaughter. | killing, Lund = manslaughter
            A jury in Tessel acquitted Ivo Lund, 47, of murder but convicted him of manslaughter. | murder, Lund = not guilty
            Ivo Lund was jailed for life for murder in Tessel on Friday.                         | killing, Lund = murder
            By two to one the judges in Tessel dismissed the appeal.                             | votes of members = 2 to 1
            The appeal in Tessel was rejected by two judges to one.                              | votes of members = 2 to 1
            The court in Tessel upheld the verdict with one dissent.                             | votes of members = by majority
            The three judges in Tessel were agreed.                                              | votes of members = unanimous
            The council of Tessel turned down a proposal by the Greens for the quay.        | proposal by green = rejected
            The council of Tessel adopted a Green motion to close the quay.                      | proposal by green = passed
            The council of Tessel rejected the opposition's amendment.                           | proposal by opposition = rejected
            A train derailed near Tessel because a set of points had been wrongly set.           | null = wrong setting
            A fire gutted an inn in Tessel. A pan of oil had been left on.                       | null = unattended cooking
            A flood hit Tessel. A 58-year-old man drowned in his car.                            | manner of death, aged 58 = drowned
            A flood hit Tessel. One man died. The 58-year-old fell from the roof of a barn.    | manner of death, aged 58 = fell from a height
            """)
    void aSentenceComesDownToATerm(String text, String expected) {
        assertThat(terms(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            If convicted of murder, Ivo Lund, 47, faces life in prison, the court in Tessel said. | killing, Lund
            Ivo Lund, 47, was charged with murder in Tessel on Friday.                            | killing, Lund
            The court in Tessel quashed the conviction of Ivo Lund, 47, for murder.               | killing, Lund
            A court in Tessel convicted Ivo Lund, 47, of manslaughter, not murder.                | murder, Lund
            Orno beat Tessel by two to one on Friday.                                             | votes of members
            The council of Tessel adopted a motion to close the quay.                             | proposal by
            A flood hit Tessel. A 58-year-old man who fell from a roof was rescued.               | manner of death
            """)
    void aNearMissDoesNot(String text, String unwanted) {
        assertThat(terms(text)).noneMatch(term -> term.startsWith(unwanted));
    }

    private static List<String> terms(String text) {
        PublicationTime published = PublicationTime.parse("2024-05-02").orElseThrow();
        return ANNOTATOR.annotate(Article.ofText("a", "Source", published, text)).claims().stream()
                .filter(claim -> claim.value() instanceof TermValue)
                .map(claim -> claim.subject() + " = " + ((TermValue) claim.value()).term())
                .toList();
    }
}
