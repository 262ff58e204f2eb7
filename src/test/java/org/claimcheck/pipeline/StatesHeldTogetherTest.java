package org.claimcheck.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.model.Article;
import org.claimcheck.model.Finding;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.rule.BadRulesException;
import org.claimcheck.rule.RuleLibrary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two articles of one morning that tell how something stands or ended: what cannot both be true, and near it what can. */
class StatesHeldTogetherTest {

    private static final Checker CHECKER = checker();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            A fire gutted the paper mill in Tessel on Tuesday night. A short circuit in the drying room started it, fire chief Ida Quint said. |\
             Tuesday night's fire at the paper mill in Tessel was started on purpose, fire chief Ida Quint said on Wednesday.
            A fire gutted the paper mill in Tessel on Tuesday night. Police found no evidence of arson. |\
             Tuesday night's fire at the paper mill in Tessel was the work of an arsonist, police said.
            A bus left the road near Tessel on Tuesday, killing three people. The brakes had failed, police said. |\
             Three people died when a bus left the road near Tessel on Tuesday. The driver had fallen asleep, police said.
            A man who had barricaded himself in a school in Orno with two hostages walked out with his hands up on Tuesday. |\
             Officers stormed a school in Orno on Tuesday and overpowered a man who had barricaded himself there with two hostages.
            Businessman Karel Odet, 51, was charged with fraud before a court in Tessel on Tuesday and released on bail. |\
             Businessman Karel Odet, 51, was remanded in custody on Tuesday after he was charged with fraud before a court in Tessel.
            The Supreme Court of Tessel struck down the bridge toll on Tuesday in a 5-4 ruling. |\
             In a unanimous ruling, the Supreme Court of Tessel struck down the bridge toll on Tuesday.
            By six votes to three, judges of the Supreme Court of Tessel struck down the bridge toll on Tuesday. |\
             Judges of the Supreme Court of Tessel voted 5-4 on Tuesday to strike down the bridge toll.
            Councillors in Tessel voted 8-5 on Tuesday to close the swimming pool. |\
             The council of Tessel unanimously voted on Tuesday to close the swimming pool.
            Ana Odet beat Ida Quint 6-4, 6-7, 6-3 in the final in Tessel on Sunday. |\
             Ana Odet won the final in Tessel on Sunday against Ida Quint after a tie-break in the deciding set of the match.
            Health minister Ida Quint resigned on Tuesday after the affair of the masks, the government of Tessel announced. |\
             Health minister Ida Quint was sacked on Tuesday after the affair of the masks, the government of Tessel announced.
            Mayor Karel Odet apologised on Tuesday to the parents of Tessel for the accident on the school trip. |\
             Mayor Karel Odet did not apologise to the parents of Tessel on Tuesday for the accident on the school trip.
            Karel Odet, 51, took the stand at his fraud trial in Tessel on Tuesday. |\
             Karel Odet, 51, did not testify at his fraud trial in Tessel on Tuesday.
            The ferry Ida Marlow capsized off Orno on Tuesday, killing two people. It was overloaded, which led to the accident, the port captain said. |\
             A fire broke out in the engine room before the ferry Ida Marlow capsized off Orno on Tuesday, killing two people, the port captain said.
            A yacht crew of six held by pirates off Orno was freed on Tuesday. The owner paid a ransom of 2 million dollars. |\
             Pirates freed a yacht crew of six off Orno on Tuesday. No ransom was paid, the owner said.
            A magnitude 7.1 earthquake struck off Orno on Tuesday. The weather office issued no tsunami warning. |\
             A magnitude 7.1 earthquake struck off Orno on Tuesday and a tsunami warning was issued for the coast.
            The gunman who killed a guard in Orno on Monday surrendered on Tuesday after a two-day manhunt. |\
             The gunman who killed a guard in Orno on Monday was shot dead by police on Tuesday after a two-day manhunt.
            The climate conference in Tessel closed on Tuesday with an agreement on forests. |\
             Delegates left the climate conference in Tessel on Tuesday without agreement on forests.
            The nurses' union in Tessel voted to accept the offer on Tuesday, and the strike is over. |\
             Nurses in Tessel voted to reject the offer on Tuesday, and their strike goes on.
            Tessel beat Orno on penalties in the cup match on Tuesday. |\
             Tessel beat Orno in normal time in the cup match on Tuesday with a goal by Odet.
            A judge in Tessel on Tuesday denied bail to Karel Odet, 51, who is accused of the murder of Ida Quint. |\
             A judge in Tessel set Karel Odet, 51, accused of the murder of Ida Quint, free on bail on Tuesday.
            """)
    void cannotBothBe(String one, String other) {
        assertThat(found(one, other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            A fire gutted the paper mill in Tessel on Tuesday night. A faulty fan caused it. |\
             Tuesday night's fire at the paper mill in Tessel was due to an electrical fault.
            A fire gutted the paper mill in Tessel on Tuesday night. Police do not rule out arson. |\
             Tuesday night's fire at the paper mill in Tessel was caused by a short circuit.
            Talks between the rail union and the railway in Tessel ended on Monday without a deal, a mediator said. |\
             The rail union and the railway in Tessel reached a deal at talks on Wednesday, and the strike is off.
            Tessel beat Orno 2-1 after extra time in the cup final on Saturday. |\
             Tessel beat Orno on penalties in the cup final on Saturday after a match without a winner.
            A bomb attack at a market in Orno killed nine people on Tuesday. No group claimed responsibility. |\
             A bomb attack at a market in Orno killed nine people on Tuesday. A rebel group claimed responsibility for the bombing.
            Two men were charged with robbery before a court in Tessel on Tuesday. Karel Odet, 30, was released on bail. Ivo Lund, 31, was remanded in custody. |\
             Ivo Lund, 31, and Karel Odet, 30, were charged with robbery before a court in Tessel on Tuesday. Lund was remanded in custody and Odet was released on bail.
            Three gunmen took nine people hostage at a hotel in Orno on Tuesday. One gave himself up, and two were shot dead by police. |\
             Police shot two of the three gunmen who took nine people hostage at a hotel in Orno on Tuesday; the third gave himself up.
            Leaders of the six states agreed on a fishing pact at a summit in Orno on Tuesday. |\
             Leaders of the six states ended a summit in Orno on Tuesday with a fishing pact but without agreement on migration.
            A magnitude 7.1 earthquake struck off Orno on Tuesday. There was no tsunami warning for Tessel. |\
             A magnitude 7.1 earthquake struck off Orno on Tuesday. There was no danger of a tsunami, and no alert was issued.
            The council of Tessel voted 8-5 on Tuesday to close the swimming pool. It voted unanimously to keep the library. |\
             Councillors in Tessel voted unanimously on Tuesday to keep the library open. The pool will close.
            Karel Odet has not yet conceded the election for mayor of Tessel, which Ida Quint won on Tuesday. |\
             Karel Odet conceded defeat on Wednesday in the election for mayor of Tessel, which Ida Quint won on Tuesday.
            Tessel beat Orno 4-2 on penalties in the cup match on Tuesday after a 1-1 draw. |\
             Tessel won the cup match against Orno on Tuesday on penalties; in normal time it had been 1-1.
            Karel Odet, 51, testified at his fraud trial in Tessel on Tuesday that he knew nothing. |\
             At the fraud trial of Karel Odet, 51, in Tessel on Tuesday, his wife did not testify.
            Minister Ida Quint resigned on Tuesday after her aide was dismissed over the affair of the masks. |\
             Minister Ida Quint quit on Tuesday over the affair of the masks. Her aide Karel Odet was dismissed over the same affair.
            Mayor Karel Odet apologised on Tuesday to the parents of Tessel for the accident on the school trip. |\
             Mayor Karel Odet apologised to the parents of Tessel on Tuesday for the accident. The bus company did not apologise.
            """)
    void canBothBe(String one, String other) {
        assertThat(found(one, other)).isEmpty();
    }

    private static List<Finding> found(String one, String other) {
        return CHECKER.check(List.of(article("a1", "Orno Post", 8, one), article("a2", "Quaylo Sun", 12, other)))
                .findings();
    }

    private static Article article(String id, String source, int hour, String text) {
        String time = String.format(java.util.Locale.ROOT, "2025-03-05T%02d:00:00Z", hour);
        return Article.ofText(id, source, PublicationTime.parse(time).orElseThrow(), text);
    }

    private static Checker checker() {
        try {
            return new Checker(RuleLibrary.load(null));
        } catch (BadRulesException e) {
            throw new IllegalStateException(e);
        }
    }
}
