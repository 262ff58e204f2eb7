package org.claimcheck.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.model.Article;
import org.claimcheck.model.AuditFigure;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.rule.BadRulesException;
import org.claimcheck.rule.RuleLibrary;
import org.junit.jupiter.api.Test;

class AuditTest {

    private static Article article(String id, String source, String text) {
        return Article.ofText(id, source, PublicationTime.parse("2024-05-14").orElseThrow(), text);
    }

    private static final List<Article> ARTICLES = List.of(
            article(
                    "a",
                    "Sound Post",
                    "Fire at paper mill in Tavelsund kills two\n\nA fire at the paper mill in Tavelsund killed two workers"
                            + " on Monday. Police arrested George Halvard, 47, after the fire at the mill."
                            + " The owners were told by the police."),
            article(
                    "b",
                    "Mill Echo",
                    "Two workers killed in Tavelsund paper mill fire\n\nTwo workers were killed on Monday when a fire broke"
                            + " out at the paper mill in Tavelsund. George Halvard, 47, was arrested by police after"
                            + " the fire. Owners of the mill were told by the police."));

    @Test
    void countsWhatIsFoundByKindAndIsTheSameEveryTime() throws BadRulesException {
        Audit audit = new Audit(RuleLibrary.load(null), 10);
        Audit.Outcome outcome = audit.run(ARTICLES);
        assertThat(outcome.figure().cleanStories()).isEqualTo(1);
        assertThat(outcome.figure().cleanFindings()).isZero();
        assertThat(outcome.figure().kinds()).extracting(AuditFigure.Kind::name).startsWith("date", "place", "number");
        assertThat(outcome.figure().kinds())
                .filteredOn(kind -> kind.name().equals("age"))
                .singleElement()
                .satisfies(kind -> {
                    assertThat(kind.planted()).isEqualTo(2);
                    assertThat(kind.found()).isEqualTo(2);
                    assertThat(kind.elsewhere()).isZero();
                });
        assertThat(outcome.figure().kinds())
                .filteredOn(kind -> kind.name().equals("mode"))
                .singleElement()
                .satisfies(kind -> assertThat(kind.planted()).isZero());
        assertThat(audit.run(ARTICLES).figure()).isEqualTo(outcome.figure());
    }

    @Test
    void aTableSaysWhatWasMissed() throws BadRulesException {
        Audit.Outcome outcome = new Audit(RuleLibrary.load(null), 10).run(ARTICLES);
        assertThat(AuditTable.text(outcome, 5))
                .containsPattern("age +2 +2 +100 % +0 +0")
                .contains("0 findings and 0 notes in 1 stories")
                .contains("Planted and not found:");
    }
}
