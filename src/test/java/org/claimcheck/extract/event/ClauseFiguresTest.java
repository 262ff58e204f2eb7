package org.claimcheck.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.model.Article;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that a word of their clause tells of, wherever it stands; and near misses. */
class ClauseFiguresTest {

    private static final Annotator ANNOTATOR = new Annotator();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Three inmates fled the prison in Quaylo on Monday.                  | escaped             | 3
            The breakout of three convicts from the jail shook Quaylo.          | escaped             | 3
            Thieves made off with 14 paintings from the Orno museum.            | works stolen        | 14
            Fourteen wagons of the train left the rails near Orno.              | carriages derailed  | 14
            The airline scrapped 240 flights.                                   | services cancelled  | 240
            More than 200 flights were cancelled.                               | services cancelled  | 200
            Tessel Motors is to shed 1,500 posts.                               | jobs cut            | 1500
            Some 2,300 jobs will go at Tessel Motors.                           | jobs cut            | 2070
            Vets culled 12,000 hens at the farm.                                | animals killed      | 12000
            Forty gravestones were daubed with paint.                           | graves damaged      | 40
            The jury had deliberated for nine hours.                            | deliberation        | 32400
            After a three-week trial the jury needed four hours to reach its verdict. | deliberation  | 14400
            The two sailors drifted for 14 hours in a raft.                     | drifting            | 50400
            They spent barely four hours in the raft.                           | drifting            | 12960
            They dug the shaft in less than a fortnight.                        | digging             | 0
            The flight left with a four-hour delay.                             | delay               | 14400
            The bridge will be closed for six weeks.                            | closure             | 3628800
            The skipper was banned for four years for doping.                   | ban                 | 126227808
            The 11-hour operation went well, the surgeon said.                  | operation           | 39600
            It took firefighters nine hours to put out the blaze.               | fire                | 32400
            She won the race with almost a minute in hand.                      | gap                 | 54
            The 76-mile race went over two passes.                              | distance of the race | 122310
            She won the race after 132 km through the hills.                    | distance of the race | 132000
            Flames have laid waste 3,400 hectares of the forest, and the fire goes on. | area burned  | 34000000
            Customs found 420 kilograms of cocaine under the bananas.           | drugs seized        | 420
            A 250-kilogram bomb was found under the school.                     | weight of the bomb  | 250
            The earthquake was felt widely, 12 km below the surface as it was.  | depth of the quake  | 12000
            The hammer fell at 4.2 million pounds at the auction.               | auction price       | 4200000
            The court fined the company 2.3 million euros.                      | fine imposed        | 2300000
            More than half of all voters had cast a ballot in the election. | turnout     | 50
            Just under half of the airline is being sold to Marlow in the takeover. | stake           | 45
            """)
    void aWordOfTheClauseTells(String sentence, String subject, long least) {
        assertThat(told(sentence)).contains(subject + " " + least);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Last year three inmates fled the prison.                            | escaped
            The museum in Orno owns 14 paintings; the thieves took none.        | works stolen
            The jury heard nine hours of testimony.                             | deliberation
            He closed the deal two hours later.                                 | closure
            The breakaway went clear 30 km from the finish of the race.         | distance of the race
            The company may cut 1,500 jobs.                                     | jobs cut
            The fine could be up to 2 million euros.                            | fine imposed
            The share of the company rose 12 percent on the takeover.           | stake
            """)
    void aNearMissTellsAnother(String sentence, String subject) {
        assertThat(told(sentence)).noneMatch(claim -> claim.startsWith(subject + " "));
    }

    private static List<String> told(String sentence) {
        return ANNOTATOR
                .annotate(Article.ofText(
                        "a", "Source", PublicationTime.parse("2026-03-09").orElseThrow(), sentence))
                .claims()
                .stream()
                .filter(claim -> claim.value() instanceof NumberValue)
                .map(claim -> claim.subject() + " " + Math.round(((NumberValue) claim.value()).min()))
                .toList();
    }
}
