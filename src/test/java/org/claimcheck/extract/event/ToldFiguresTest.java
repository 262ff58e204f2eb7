package org.claimcheck.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that the words around them surely tell, each behind a sentence that says what the article is about; and near misses. */
class ToldFiguresTest {

    private static final Annotator ANNOTATOR = new Annotator();

    private static final String MATCH = "Quaylo beat Orno in the match on Saturday. ";
    private static final String FIRE = "A fire raged near Tessel on Saturday. ";
    private static final String MINE = "There was a collapse in a mine near Tessel on Saturday. ";
    private static final String ELECTION = "Odette Marlow won the election in Tessel on Saturday. ";
    private static final String LAW = "Quaylo has a new law on ferries. ";
    private static final String THEFT = "A theft came to light in Tessel on Saturday. ";
    private static final String BANK = "The central bank met in Tessel on Saturday. ";
    private static final String STRIKE = "Dockers in Tessel have been on strike. ";
    private static final String COMPANY = "Quaylo Motors told its shareholders how it fared. ";
    private static final String SIEGE = "A gunman took hostages in Tessel on Saturday. ";
    private static final String SHIP = "A ferry sank on Saturday. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            MATCH    | Attendance: 7,318                                                 | count spectators 7318..7318
            MATCH    | A crowd of barely 5,000 saw it.                                   | count spectators 4500..5000
            MATCH    | It was played in front of 12,000 shivering spectators.            | count spectators 12000..12000
            MATCH    | Nearly eight and a half thousand fans turned up.                  | count spectators 7650..8500
            MATCH    | The final was watched by 21,400 people.                           | count spectators 21400..21400
            MATCH    | Quaylo put the attendance at 6,100.                               | count spectators 6100..6100
            FIRE     | Seventy houses were destroyed.                                    | count homes destroyed 70..70
            FIRE     | It swept on and razed 31 homes in an hour.                        | count homes destroyed 31..31
            FIRE     | Sixty-two dwellings near the river and in Orno had been gutted.   | count homes destroyed 62..62
            FIRE     | It reduced 17 cottages to ashes.                                  | count homes destroyed 17..17
            FIRE     | At least 44 houses lay in ruins.                                  | count homes destroyed 44..Infinity
            FIRE     | 200 homes have been badly damaged.                                | count homes damaged 200..200
            FIRE     | A total of 90 structures burned down.                             | count buildings destroyed 90..90
            MINE     | Nine miners are trapped 300 metres underground.                   | count trapped 9..9
            MINE     | Nine miners are trapped 300 metres underground.                   | measure depth underground 300..300
            MINE     | All of the twelve men were rescued alive.                         | count trapped 12..12
            MINE     | The rock trapped 17 workers.                                      | count trapped 17..17
            MINE     | They sat in the dark, 1,000 feet below the vineyards.             | measure depth underground 304.8..304.8
            ELECTION | She was a mere 117 votes in front.                                | count vote margin 117..117
            ELECTION | The contest was decided by 41 votes.                              | count vote margin 41..41
            ELECTION | Her majority was only 56 votes.                                   | count vote margin 56..56
            ELECTION | Odette Marlow received 4,120 votes, her opponent 3,980.           | count vote margin 140..140
            ELECTION | Odette Marlow received 4,120 votes, her opponent 3,980.           | count votes, Odette Marlow 4120..4120
            ELECTION | By 96 votes the valley has a new mayor.                           | count vote margin 96..96
            ELECTION | She took it with 2,310 votes to 1,904 for Sam Orr.                | count vote margin 406..406
            ELECTION | The old guard lost the harbour ward on Sunday by 21 votes.        | count vote margin 21..21
            ELECTION | Turnout was 38.5 percent.                                         | percentage turnout 38.5..38.5
            ELECTION | Three in ten voters took part.                                    | percentage turnout 25..35
            ELECTION | Two voters in five went to the polls.                             | percentage turnout 33.5..46.5
            ELECTION | Seven in ten voters stayed at home.                               | percentage turnout 25..35
            ELECTION | Turnout fell from 51 percent to 44 percent.                       | percentage turnout 44..44
            LAW      | In the last reading 61 deputies voted for the law and 40 against it. | count vote margin 21..21
            LAW      | The senate adopted the law by 33 votes to 29.                     | count vote margin 4..4
            LAW      | With a majority of nine the chamber passed the law.               | count vote margin 9..9
            THEFT    | A clerk swindled nine lonely widows out of £64,000.               | money stolen 64000..64000
            THEFT    | She helped herself to 31,000 euros.                               | money stolen 31000..31000
            THEFT    | He took $75,000 from the parish.                                  | money stolen 75000..75000
            THEFT    | The robbers made off with jewellery worth 2 million euros.        | money stolen 2000000..2000000
            THEFT    | She had stolen almost half a million pounds.                      | money stolen 450000..500000
            THEFT    | They tricked him into handing over $80,000.                       | money stolen 80000..80000
            BANK     | It took the policy rate to 11.5%, its highest level since 2003.   | percentage policy rate 11.5..11.5
            BANK     | The key rate was cut by a quarter point to 4.25 per cent.         | percentage policy rate 4.25..4.25
            BANK     | Its main interest rate, which now stands at 9 per cent, rose.     | percentage policy rate 9..9
            BANK     | Policy rate: 11.50% (prior 10.75%).                               | percentage policy rate before 10.75..10.75
            BANK     | It cut the cash rate to 4.1 percent from 4.35 percent.            | percentage policy rate before 4.35..4.35
            STRIKE   | They demand 8 percent more pay.                                   | percentage pay, demanded 8..8
            STRIKE   | The union is asking for a rise of 8 percent.                      | percentage pay, demanded 8..8
            STRIKE   | The company has offered 3 percent.                                | percentage pay, offered 3..3
            STRIKE   | They accepted an increase of 5 percent.                           | percentage pay, agreed 5..5
            STRIKE   | So ended a two-day walkout.                                       | duration length of the strike 172800..172800
            COMPANY  | They will receive a dividend of Rs 7 a share, against Rs 5.       | money dividend 7..7
            COMPANY  | They get ₹7 on every share as an interim dividend.                | money dividend 7..7
            COMPANY  | The dividend was raised to $0.85 per share.                       | money dividend 0.85..0.85
            COMPANY  | Its net profit fell 12 per cent in the quarter.                   | percentage change, profit -12..-12
            COMPANY  | It posted a 12 percent rise in quarterly profit.                  | percentage change, profit 12..12
            COMPANY  | Scooter sales were 4 percent higher.                              | percentage change, scooter sales 4..4
            COMPANY  | Operating profit climbed by a healthy 31%.                        | percentage change, operating profit 31..31
            COMPANY  | Sales in Marlow dropped 9 percent.                                | percentage change, sales in marlow -9..-9
            SIEGE    | He gave himself up after a five-hour standoff.                    | duration length of the siege 18000..18000
            SIEGE    | It was a siege of almost nine hours.                              | duration length of the siege 29160..32400
            SIEGE    | After seven hours, the gunman surrendered.                        | duration length of the siege 25200..25200
            SIEGE    | The stand-off, which lasted more than 10 hours, was over.         | duration length of the siege 36000..Infinity
            SHIP     | It went down ten kilometres from the nearest land.                | measure distance from land 10000..10000
            SHIP     | It lies three miles off the coast.                                | measure distance from land 4828.032..4828.032
            SHIP     | It sank two nautical miles off the port of Orno.                  | measure distance from land 0..3704
            BANK     | Six of its seven members voted for the decision.                  | count minority votes 1..1
            BANK     | Two of the seven members dissented.                               | count minority votes 2..2
            BANK     | Vote: 6-1.                                                        | count minority votes 1..1
            THEFT    | The jury found her guilty by a majority of ten to two.            | count minority votes 2..2
            FIRE     | The smoke sickened 31 pupils and 12 teachers.                     | count ill in all 43..43
            """)
    void theWordsTellWhatItIs(String about, String sentence, String expected) {
        assertThat(told(about, sentence)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            MATCH    | The stadium holds 14,000 people.                                  | spectators
            MATCH    | Last week's cup tie drew a crowd of 4,000.                        | spectators
            MATCH    | Quaylo averaged crowds of 4,000 last season.                      | spectators
            MATCH    | About 500 travelling fans sang.                                   | spectators
            MATCH    | In 1998 they won before 9,000 spectators.                         | spectators
            FIRE     | Sixty homes were saved.                                           | homes destroyed
            FIRE     | 40 houses were damaged and 12 barns destroyed.                    | homes destroyed
            FIRE     | 40 houses were destroyed or damaged.                              | homes destroyed
            FIRE     | Another 40 homes could be destroyed.                              | homes destroyed
            MINE     | Three men are still trapped.                                      | trapped
            MINE     | Two more miners are trapped.                                      | trapped
            MINE     | Four of nine trapped workers were freed.                          | trapped
            ELECTION | By 312 votes to 247 the council had approved the budget.          | vote margin
            ELECTION | Last time she won by 14 votes.                                    | vote margin
            ELECTION | Three in ten voters have a boat.                                  | turnout
            ELECTION | Only 41 percent of voters backed the mayor.                       | turnout
            LAW      | The government has a majority of nine in the chamber.             | vote margin
            LAW      | The chamber turned down an amendment by 50 votes to 44.           | vote margin
            THEFT    | Police recovered £10,000.                                         | stolen
            THEFT    | They tried to steal £10,000.                                      | stolen
            THEFT    | She was ordered to repay £10,000.                                 | stolen
            BANK     | Economists had expected the key rate to go to 5 percent.          | policy rate
            BANK     | Mortgage rates climbed to 7 percent.                              | policy rate
            STRIKE   | Inflation is 9 percent.                                           | pay, demanded
            STRIKE   | The union called a 24-hour strike for Friday.                     | length of the strike
            COMPANY  | It bought shares at 12 euros a share.                             | dividend
            COMPANY  | Its profit margin rose 12 percent.                                | change, profit
            COMPANY  | Profit grew to 12 percent of sales.                               | change, profit
            COMPANY  | Analysts had expected profit to rise 12 percent.                  | change, profit
            SHIP     | He swam two miles off the coast.                                  | distance from land
            MATCH    | Quaylo beat Orno 6-1.                                             | minority votes
            FIRE     | The smoke sickened people, among them 31 pupils and 12 teachers.  | ill in all
            """)
    void aNearMissTellsAnother(String about, String sentence, String subject) {
        assertThat(told(about, sentence)).noneMatch(claim -> claim.contains(" " + subject + " "));
    }

    private static List<String> told(String about, String sentence) {
        String before =
                switch (about) {
                    case "MATCH" -> MATCH;
                    case "FIRE" -> FIRE;
                    case "MINE" -> MINE;
                    case "ELECTION" -> ELECTION;
                    case "LAW" -> LAW;
                    case "THEFT" -> THEFT;
                    case "BANK" -> BANK;
                    case "STRIKE" -> STRIKE;
                    case "COMPANY" -> COMPANY;
                    case "SIEGE" -> SIEGE;
                    default -> SHIP;
                };
        Annotation annotation = ANNOTATOR.annotate(Article.ofText(
                "a", "Source", PublicationTime.parse("2026-03-09").orElseThrow(), before + sentence));
        return annotation.claims().stream()
                .filter(claim ->
                        claim.value() instanceof NumberValue && claim.span().start() >= before.length())
                .map(claim -> claim.attribute() + " " + claim.subject() + " " + range((NumberValue) claim.value()))
                .toList();
    }

    private static String range(NumberValue value) {
        return figure(value.min()) + ".." + figure(value.max());
    }

    private static String figure(double number) {
        return number == Math.rint(number) && Double.isFinite(number)
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
