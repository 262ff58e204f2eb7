package org.claimcheck.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.EventFrame;
import org.claimcheck.model.EventFrame.Standing;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Section;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.SourceMap;
import org.claimcheck.model.Span;
import org.claimcheck.model.TimeValue;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences with the claims that they make, and near misses with claims that they must not make. */
class ClaimsToldTest {

    private static final Annotator ANNOTATOR = new Annotator();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Four people died and 23 were injured when a bus crashed near Lyon.                      | casualties killed 4 killed
            Four people died and 23 were injured when a bus crashed near Lyon.                      | casualties injured 23 injured
            The blast in the market killed nine people and wounded at least 12 others.              | casualties killed 9 killed
            The blast in the market killed nine people and wounded at least 12 others.              | casualties injured at least 12 injured
            A married couple died in the crash on Monday.                                           | casualties killed at least 2 killed
            A retired couple and their 9-month-old girl died in the crash near Lyon.                | casualties killed at least 3 killed
            A man and his two sons were found dead after the shooting.                              | casualties killed 3 killed
            A gunman killed two people and then himself in the shooting.                            | casualties killed 3 killed
            An ambush in Lyon left nine guards wounded and killed 41-year-old Sam Orr.               | casualties injured 9 injured
            An ambush in Lyon left nine guards wounded and killed 41-year-old Sam Orr.               | casualties killed 1 killed
            Six people were shot in the bar, two of whom have died.                                 | casualties killed 2 killed
            Two masked men shot and killed a guard in the robbery.                                  | casualties killed 1 killed
            A man was shot to death outside a bar in Lyon on Monday.                                | casualties killed 1 killed
            The shooting left two people dead and three others hurt.                                | casualties injured 3 injured
            Five people, including a girl of six, were injured in the explosion.                    | casualties injured 5 injured
            Nobody was hurt in the crash.                                                           | casualties injured 0 injured
            A shooting in Lyon sent four people to the hospital.                                    | casualties injured 4 injured
            A gunman opened fire on a crowd in Lyon, hitting four people.                           | casualties injured 4 injured
            A gunman killed two guards and wounded a third guard in the attack.                     | casualties injured 1 injured
            A gunman killed a guard and wounded a second guard and a driver in the attack.          | casualties injured 2 injured
            Two of the men shot, 23-year-old Ivo Lund and 24 year old Milan Orr, died.              | casualties killed 2 killed
            Five men were shot in the attack. One man was injured badly.                            | casualties injured 5 injured
            The victims of the attack, Ivo Lund and Milan Orr, both 22 — were injured badly.        | casualties injured 2 injured
            The three wounded officers were taken to hospital after the shooting.                   | casualties injured 3 injured
            After the shooting guards found three wounded officers and two dead men.                | casualties injured 3 injured
            After the shooting guards found three wounded officers and two dead men.                | casualties killed 2 killed
            Orr, who was charged with arson, faces 10 to 20 years in prison if convicted.             | duration null 10 to 20 years
            One of eight victims of the shooting in Lyon has died.                                  | casualties killed 1 killed
            Orr was one of five people injured in the crash.                                        | casualties injured 5 injured
            A man shot in a bar in the north of Lyon on Tuesday has been named.                     | date null 30 April 2024
            Three bodies were found in a house near Lyon on Tuesday morning.                        | date null 30 April 2024
            A clerk remains in hospital after she and three others were wounded in the shooting.    | casualties injured 4 injured
            Milan Hodak was jailed for arson on Monday. The 34-year-old was found guilty.           | age null 34
            Ana Brandt is leaving Lyon. The port minister (47) resigned on Monday.                  | age null 47
            Transport Minister Ana Brandt resigned on Monday. The minister, 47, left.               | age null 47
            Transport Minister Ana Brandt resigned on Monday. The 47-year-old minister left.        | age null 47
            Ida Sorel was there. Then it rained. "It was loud," says the 14-year-old from Lyon.     | age null 14
            The death toll of the earthquake rose to 31.                                            | casualties killed 31 killed
            A fifth passenger has died after the crash.                                             | casualties killed 5 killed
            The gunman fatally shot seven people before killing himself.                            | casualties killed 8 killed
            Three men and a woman were wounded in the shooting.                                     | casualties injured 4 injured
            A landslide has killed six people in the hills near Lyon.                                | casualties killed 6 killed
            A lorry hit a tram in Lyon, killing seven and injuring 20.                              | casualties killed 7 killed
            The crash killed three and wounded four on Sunday near Lyon.                            | casualties injured 4 injured
            A ferry sank off Split on Monday, killing all nine people on board.                     | casualties killed 9 killed
            Three members of one family were killed in the crash near Lyon.                         | casualties killed 3 killed
            The storm has claimed six lives in the hills near Lyon.                                 | casualties killed 6 killed
            The death toll from the storm in the north has risen to nine.                           | casualties killed 9 killed
            Ana Brandt, who died on Sunday aged 84, sang in Lyon.                                   | age null 84
            The actor Ivo Lund died at the age of 77 on Sunday.                                     | age null 77
            Ana Brandt, the poet, died on Sunday. She was 84.                                       | age null 84
            A man stabbed a guard in the old Bavarian town of Passau on Monday.                     | place null Passau, Bavaria, Germany
            Ivo Lund, who died on Sunday after a heart attack, was a poet.                          | cause null heart attack
            Odder beat Velje 3-1 on Saturday.                                                       | outcome null 3-1
            Velje lost 3-1 at home to Odder on Saturday.                                            | outcome null 3-1
            Ana Brandt beat Ida Sorel 6-4, 3-6 and 7-5 in Rome.                                     | outcome null 6-4, 3-6 and 7-5
            Lancashire beat Kent by 54 runs on Saturday.                                            | outcome null 54 runs
            Lawmakers approved the fishing bill by 312 votes to 247 on Tuesday.                     | outcome null 312 votes to 247
            Parliament voted 312-247 to reject the fishing bill.                                    | outcome null 312-247
            Ana Brandt was charged with fraud on Monday. She pleaded not guilty.                    | outcome null pleaded not guilty
            A 60-day ceasefire was agreed on in Doha on Monday.                                     | duration null 60-day
            Lund offered $27 a share in the takeover of Sorel.                                      | money null $27
            Ana Brandt spoke of hope after attending the talks in Geneva.                           | attendance present Ana Brandt
            Ida Sorel denied the theft charge at a hearing in Lyon.                                 | polarity null denied
            A neighbour of a shop in Batley was jailed at Leeds Crown Court on Monday.              | place null Leeds Crown Court, Leeds, England, United Kingdom
            Girl, 10, Among Three Wounded in Market Shooting                                        | casualties injured 3 injured
            A man fatally shot a woman and girl at a house before killing himself.                  | casualties killed 3 killed
            Ministers will hold mostly virtual talks on Friday.                                     | mode null mostly virtual
            The ministers will confer by videoconference on Friday.                                 | mode null by videoconference
            Norway will host the summit.                                                            | host null Norway
            The summit, hosted by Norway, starts on Friday.                                         | host null Norway
            The talks in Geneva start on Friday.                                                    | place null Geneva, Switzerland
            Police did not use water cannon at the march.                                           | polarity null did not use
            Nine guests out of the 60 in the marquee were shot.                                       | casualties injured 9 injured
            Gunfire killed four people, wounding two others, and a suspect is being sought.          | casualties injured 2 injured
            The river rose to 6.2 metres after the flood.                                           | measure null 6.2 metres
            The boy who was shot dead at a party in Lyon was identified on Monday.                  | place null Lyon, Auvergne-Rhône-Alpes, France
            The driver, who was shot in Lyon, fled.                                                 | place null Lyon, Auvergne-Rhône-Alpes, France
            A market hall collapsed in Lyon. Paramedics treated 26 people for cuts and bruises.     | casualties injured 26 injured
            Sixteen guests ended up in hospital after the crash.                                    | casualties injured 16 injured
            A caretaker perished in the fire in Lyon.                                               | casualties killed 1 killed
            Nobody lost their life in the fire in Lyon.                                             | casualties killed 0 killed
            No deaths were reported after the fire in Lyon.                                         | casualties killed 0 killed
            No deaths or injuries were reported after the fire in Lyon.                             | casualties injured 0 injured
            The fire in Lyon claimed no lives.                                                      | casualties killed 0 killed
            There were no casualties in the fire in Lyon.                                           | casualties injured 0 injured
            No one was killed or injured in the crash.                                              | casualties injured 0 injured
            All 87 passengers on board survived the crash near Lyon.                                | casualties killed 0 killed
            The fire took three lives.                                                              | casualties killed 3 killed
            The mining accident cost seven men their lives.                                         | casualties killed 7 killed
            The crash claimed the life of a nun.                                                    | casualties killed 1 killed
            Rescuers recovered the bodies of six miners after the collapse of the mine.             | casualties killed at least 6 killed
            Seventeen people are known to have died in the crash.                                   | casualties killed 17 killed
            A barge sank off Split on Monday morning.                                               | date null 29 April 2024
            The tug was on its way to Rab. It sank at half past six on Monday morning.              | time null 29 April 2024, 6:30 a.m.
            A roof caved in at a swimming pool in Lyon on Friday evening.                           | date null 26 April 2024
            A balcony came down in Lyon on Saturday.                                                | date null 27 April 2024
            A grenade went off in a market in Lyon on Tuesday.                                      | date null 30 April 2024
            Commandos stormed a bank in Lyon on Tuesday.                                            | date null 30 April 2024
            The rocket left the pad on Tuesday.                                                     | date null 30 April 2024
            The mayor of Lyon was sworn in on Tuesday.                                              | date null 30 April 2024
            The new archive was inaugurated on Tuesday.                                             | date null 30 April 2024
            The bank raised its rate on Monday. Its next meeting is set for 27 June.                | date appointed 27 June 2024
            The board met on Monday and meets again on 14 June.                                     | date appointed 14 June 2024
            The new archive was inaugurated on Monday. It opens to the public on Sunday.            | date appointed 5 May 2024
            Detectives found him in a barn in Lyon on Monday and arrested him.                      | place null Lyon, Auvergne-Rhône-Alpes, France
            A ferry capsized off Split on Monday. They were all taken to a hospital in Rijeka.      | place null Rijeka, Primorje-Gorski Kotar, Croatia
            """)
    void aSentenceMakesAClaim(String text, String expected) {
        assertThat(told(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Ann Orley, 17, was killed in the crash.                        | casualties killed 17 killed
            The mother of 12 killed in the shooting was buried on Monday.  | casualties killed 12 killed
            She was the 12th person shot and killed by guards this year.   | casualties killed 12 killed
            His two half-brothers, 17 and 22, were arrested in the attack. | casualties arrested 22 arrested
            Two masked men shot and killed a guard in the robbery.         | casualties killed 2 killed
            He stood 50 feet from the women who were killed in the blast.  | casualties killed 50 killed
            Some of the 40 people at the party were killed in the blast.   | casualties killed 40 killed
            The fourth victim of the shooting was found dead in a car.     | casualties killed 4 killed
            Nobody was seriously hurt in the crash.                        | casualties injured 0 injured
            Nine men were killed in two separate shootings in Lyon.        | casualties killed 9 killed
            The shooting happened on Oak Street — Desk (@desk) May 4, 2026 | date null 4 May 2026
            Shots were fired at a Christmas party in Lyon.                 | date null 25 December 2026
            The crash could have killed nine people.                       | casualties killed 9 killed
            Nobody was hurt in the crash.                                  | casualties injured 1 injured
            The crash injured a driver but no one else was injured.        | casualties injured 0 injured
            The 14 people hurt or killed in the blast were all from Lyon.  | casualties killed 14 killed
            The gunman wounded 14 people and killed one man at the bar.    | casualties killed 14 killed
            Two men died in separate crashes near Lyon on Monday.          | casualties killed 2 killed
            Two men, ages 25 and 26, died in the crash near Lyon.          | casualties killed 51 killed
            A cook in the 2700 block of Oak Road was shot in the attack.   | casualties injured 2700 injured
            He is one of the children under 15 who were shot in Lyon.      | casualties injured 0 to 15 injured
            Channel 9 Two brothers, ages 9 and 16, were shot in Lyon.      | casualties injured 9 injured
            A gunman opened fire in Lyon, hitting four cars.               | casualties injured 4 injured
            A man sent four people to the hearing after the shooting.      | casualties injured 4 injured
            A gunman killed two guards and wounded a third guard in Lyon.  | casualties injured 3 injured
            The man who shot 4, including two guards, is dead in Lyon.     | casualties killed 4 killed
            Ana Brandt, a cook at a school in Oslo, was shot on Monday.    | place null Oslo, Norway
            Nine pupils between the ages of 7 and 12 were hurt in a blast. | casualties injured 19 injured
            Nine pupils between the ages of 7 and 12 were hurt in a blast. | casualties injured 12 injured
            Two men, one age 19 and the other 24, were arrested in Lyon.   | casualties arrested 24 arrested
            Nine guests out of the 60 in the marquee were shot.            | casualties injured 60 injured
            After the shooting three lie in hospital and the other died.   | casualties killed 3 killed
            The attack was a year after police raised a reward by $20,000. | money null $20,000
            Eight people were shot and two are dead after the shooting.    | casualties killed 8 killed
            At 2:30 p.m., two hours after the shooting, police held a car. | time null 2:30 p.m.
            A boy was shot in the yard and pronounced dead at 9:15 p.m.    | time null 9:15 p.m.
            No-one was hurt in the crash.                                  | casualties injured 1 injured
            Ana Brandt was hit by a car. Police saw the 36-year-old driver. | age null 36
            A 34-year-old met Milan Hodak. Hodak left. The 34-year-old died. | age null 34
            A clerk was shot. A man was charged with murder on Saturday.   | date null 4 May 2024
            A hearing for a man charged with murders took place on Monday. | casualties killed 1 killed
            Officials in Geneva said the summit starts on Friday.          | host null Geneva
            The minister from Oslo spoke at the summit.                    | place null Oslo, Norway
            The driver, pictured at a beach in Lyon, was shot on Monday.   | place null Lyon, Auvergne-Rhône-Alpes, France
            He and three others were at the bar when a man was shot there.  | casualties injured 4 injured
            The attack came just weeks after a driver killed eight people.  | casualties killed 8 killed
            Lightning could kill six people in the hills near Lyon.        | casualties killed 6 killed
            Heat will kill six people a day in the hills near Lyon.        | casualties killed 6 killed
            Her parents and four of their sons were hurt in the crash.     | casualties injured 4 injured
            Ana Brandt's mother died on Sunday at the age of 84.           | age null 84
            Ana Brandt died on Sunday at 10 p.m. in Lyon.                  | age null 10
            Odder beat Velje 3-1 after it had been 1-1 at half-time.       | outcome null 1-1
            Odder won the turnover battle 3-0 over Velje on Saturday.      | outcome null 3-0
            Odder lead the series 2-1 after they beat Velje on Saturday.   | outcome null 2-1
            Ana Brandt, who had pleaded not guilty, was jailed for fraud.  | outcome null pleaded not guilty
            They fear an attack such as last year's bombing in Lyon.       | place null Lyon, Auvergne-Rhône-Alpes, France
            Odette Marlow keeps bees. Shares in the ferry company sank on Monday. | date null 29 April 2024
            Odette Marlow keeps bees. Her heart sank on Monday when the ferry did not come. | date null 29 April 2024
            No serious injuries were reported in the crash.                | casualties injured 0 injured
            There were no immediate reports of deaths after the crash.     | casualties killed 0 killed
            There were no further deaths after the crash.                  | casualties killed 0 killed
            Everyone but the driver survived the crash.                    | casualties killed 0 killed
            The doctor treated 26 people with kindness after the crash.    | casualties injured 26 injured
            A jet that left Lyon on Monday evening crashed near Rome.      | date null 29 April 2024
            The board met in Lyon. Next week the board will meet in Rome.  | date appointed week of 6 May 2024
            Two of them were taken to a hospital in Lyon after the crash.  | place null Lyon, Auvergne-Rhône-Alpes, France
            """)
    void aNearMissMakesNone(String text, String unwanted) {
        assertThat(told(text)).doesNotContain(unwanted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A clerk was shot dead at a party in Lyon on Thursday, May 2. | STATED",
                "A clerk may have been shot dead at a party in Lyon.          | POSSIBLE"
            })
    void theMonthIsNoHedge(String text, Certainty certainty) {
        assertThat(annotate(text).claims())
                .filteredOn(claim -> claim.attribute().equals("place"))
                .extracting(Claim::certainty)
                .containsExactly(certainty);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police held a man they believe shot eight people outside a bar in Lyon.  | STATED",
                "Ivo Lund, who allegedly shot eight people in Lyon, was charged.          | STATED",
                "Up to eight people are believed to have been shot in Lyon.               | POSSIBLE"
            })
    void whoDidItMayBeInDoubtAndHowManyWereHurtIsNot(String text, Certainty certainty) {
        assertThat(annotate(text).claims())
                .filteredOn(claim -> "injured".equals(claim.role()))
                .extracting(Claim::certainty)
                .containsExactly(certainty);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Storm kills six in the hills         | killed",
                "Floods kill six in the hills         | killed",
                "Six die in coach crash near Lyon     | killed",
                "Mother and five sons die in fire     | killed",
                "Six injured in coach crash near Lyon | injured",
                "Six shot during a party in Lyon      | injured",
                "Nine injured, 6 arrested at a party  | arrested",
                "Mother killed five children, herself | killed"
            })
    void aHeadlineCountsThem(String headline, String role) {
        assertThat(ANNOTATOR.annotate(underHeadline(headline)).claims())
                .filteredOn(claim -> role.equals(claim.role()))
                .extracting(claim -> claim.value().display())
                .containsExactly("6 " + role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ministers set up a drought fund for 38 countries in Nairobi on Monday.        | disaster",
                "Farmers in drought-stricken hills protested in Nairobi on Monday.             | disaster",
                "Ana Brandt plays at the French Open on Monday.                                | aside",
                "Ana Brandt beat the eggs in Nairobi on Monday.                                | match"
            })
    void aWordThatOnlyLooksLikeAnEventMakesNone(String text, String type) {
        assertThat(annotate(text).frames()).extracting(EventFrame::type).doesNotContain(type);
    }

    @Test
    void theMonthOfADatelineIsNoDoubt() {
        List<EventFrame> frames = annotate("OSLO, May 2 - The minister will pay a visit to Riga on Friday."
                        + " The visit is the first since the spring.")
                .frames();
        assertThat(frames).hasSize(1);
    }

    @Test
    void whatIsEarlierIsAnotherEvent() {
        List<EventFrame> frames = annotate(
                        "Ministers meet for a summit in Oslo on Friday. The summit is about fish. Last"
                                + " month's meeting in Riga ended without a result.")
                .frames();
        assertThat(frames).extracting(EventFrame::standing).containsExactly(Standing.MAIN, Standing.BACKGROUND);
        assertThat(frames.get(0).mentions()).hasSizeGreaterThan(1);
    }

    /** The old deed of a case is what the article is about; another one, and an old one in a report of a new one, are not. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A man was jailed for an ambush that hurt six last year.   The shooting was on May 6, 2023.   | MAIN
            A man was charged with a shooting in Lyon. Four people were shot there on May 6, 2023.       | MAIN
            A man was jailed for a shooting in Lyon. It was like an attack that hurt six on May 3, 2019.  | BACKGROUND
            Four people were shot in Lyon on Monday. Six people were shot there on May 6, 2023.          | BACKGROUND
            """)
    void theDeedOfACaseIsNoBackground(String text, Standing ofDay) {
        Annotation article = annotate(text);
        Claim day = article.claims().stream()
                .filter(claim -> claim.value() instanceof TimeValue time
                        && time.day() != null
                        && time.day().getYear() < 2024)
                .findFirst()
                .orElseThrow();
        assertThat(article.frames())
                .filteredOn(frame -> frame.number() == day.frame())
                .extracting(frame -> frame.standing() == Standing.SIDE ? Standing.MAIN : frame.standing())
                .containsExactly(ofDay);
    }

    @Test
    void aPressConferenceIsNotTheSummitItSpeaksOf() {
        List<EventFrame> frames = annotate(
                        "Leaders meet at a summit on Friday, Ann Orley told a press conference in Riga.")
                .frames();
        assertThat(frames).extracting(EventFrame::type).containsExactlyInAnyOrder("meeting", "statement");
    }

    @Test
    void anythingCanBeReadAndEverySpanLiesInTheText() {
        Random random = new Random(11);
        String[] words =
                ("killed 3 people the , . \" “ ” said in Oslo on Friday , and who were shot dead 24 - year - old 's"
                                + " summit host of a $ 5 million percent not \n Ann Orley will attend toll rose to no one")
                        .split(" ");
        for (int run = 0; run < 200; run++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int word = 0; word < length; word++) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            for (Claim claim : annotate(text.toString()).claims()) {
                assertThat(claim.span().end()).isLessThanOrEqualTo(text.length());
                assertThat(claim.sentence().contains(claim.span())).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            COLUMBIA, Mo. - Two people were hurt in a shooting on Monday.                    | Columbia, Missouri, United States
            COLUMBIA, Mo. - Two people were hurt in a shooting in Missouri on Monday.        | Columbia, Missouri, United States
            Boston police said that a man was shot in Quincy, Massachusetts, on Monday.      | Boston, Massachusetts, United States
            A Boston man was hurt in a shooting on Monday.                                   | Boston, Massachusetts, United States
            A man was hurt in a shooting at a farm on Monday. The farm lies in Tulsa. He was flown to a hospital in Denver. | Tulsa, Oklahoma, United States
            A man was hurt in a shooting on Monday. He was flown to Denver. A Tulsa man was held.  | Tulsa, Oklahoma, United States
            BROWN COUNTY, Wis. - A man was hurt in a shooting on Monday.                          | Brown County, Wisconsin, United States
            A man was hurt in a shooting on Monday. He lived at a farm in Oakfen. Brown County, Wisconsin, sent help. | Oakfen, Brown County, Wisconsin, United States
            SANDY CREEK, N.Y. (AP) - A man was hurt in a shooting on Monday. | Sandy Creek, New York, United States
            A man was hurt in a shooting on Monday. Crews came to a home on Juniper Road in Tulsa. He was at work in Denver. | Tulsa, Oklahoma, United States
            A man was hurt in a shooting on Monday. A nurse at work in Denver was told. An autopsy was held at the morgue in Tulsa. | Denver, Colorado, United States
            """)
    void aLocalReportComesFromATown(String text, String town) {
        assertThat(told(text)).contains("place reported from " + town);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            TULSA, Okla. - A man was hurt in a shooting in Owasso. The shots in the shooting fell on Juniper Road. | Juniper Road, Owasso, Oklahoma, United States
            FLAGSTAFF, Ariz. - A man was hurt in a shooting in Oakfen. The shots in the shooting fell on Juniper Road. | Juniper Road, Oakfen
            TULSA, Okla. - A man was hurt in a shooting in Owasso. The shots in the shooting fell on Juniper Road in Tulsa. | Juniper Road, Tulsa, Oklahoma, United States
            TULSA, Okla. - A man was hurt in a shooting in Denver. The shots in the shooting fell on Juniper Road. | Juniper Road, Tulsa, Oklahoma, United States
            TULSA, Okla. - Men were hurt in a shooting in Owasso. A shooting in Jenks hurt others. The shots in the shooting fell on Juniper Road. | Juniper Road, Tulsa, Oklahoma, United States
            DENVER (AP) - A man was hurt in a shooting in Oakfen. The shots in the shooting fell on Juniper Road. | Juniper Road, Denver, Colorado, United States
            """)
    void aStreetLiesInTheTownOfItsEvent(String text, String street) {
        assertThat(told(text)).contains("place null " + street);
    }

    @Test
    void aSuburbIsWhereNotItsCity() {
        assertThat(told("A man was hurt in a shooting in the Denver suburb of Golden on Monday."))
                .contains("place null Golden, Colorado, United States")
                .noneMatch(claim -> claim.startsWith("place") && claim.contains("Denver"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COLUMBIA, Mo. - Two people were shot in Denver on Monday.",
                "COLUMBIA, Mo. - Ministers will hold talks on Friday.",
                "A Boston man and a Denver man were hurt in a shooting on Monday.",
                "A man was hurt in a shooting on Monday. He was flown to Denver.",
                "A man was hurt in a shooting on Monday. He was taken to a hospital in Denver.",
                "Boston police said that a man was shot in Boston on Monday."
            })
    void whereAReportComesFromIsNotToldBesideTheScene(String text) {
        assertThat(told(text)).noneMatch(claim -> claim.startsWith("place reported from"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A man was hurt in a shooting. Crews rushed to Juniper Road around 9 p.m. Tuesday. | 30 April 2024
            A man was hurt in a shooting. Crews rushed to Juniper Road on Tuesday.                     | 30 April 2024
            A man was hurt in a shooting. He had been at a party on Juniper Road on Tuesday night.     | 30 April 2024
            A man was hurt in a shooting. Crews rushed there on Tuesday. Neighbors heard cries late Tuesday. | 30 April 2024
            """)
    void aLocalReportIsOfADay(String text, String day) {
        assertThat(told(text)).contains("date reported from " + day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A man was hurt in a shooting on Monday. Crews rushed there around 9 p.m. Tuesday.",
                "A man was hurt in a shooting. He was a keen walker. Neighbors saw him on Tuesday.",
                "A man was hurt in a shooting. His lawyer found no words in court on Tuesday night.",
                "A man was hurt in a shooting. Crews rushed to it on Monday. Neighbors heard cries on Tuesday.",
                "A man was hurt in a shooting. Crews rushed to Juniper Road, police said on Tuesday.",
                "A man was hurt in a shooting. Crews rushed to Juniper Road on 2 April 2024.",
                "A man was hurt in a shooting. A man was arrested late on Tuesday.",
                "Ministers held talks. Crews rushed to Juniper Road around 9 p.m. Tuesday."
            })
    void aDayOfSomethingElseIsNotThatOfTheReport(String text) {
        assertThat(told(text)).noneMatch(claim -> claim.startsWith("date reported from"));
    }

    private static Article underHeadline(String headline) {
        String text = headline + "\n\nRescuers worked all night.";
        List<Section> sections = List.of(
                new Section(SectionKind.HEADLINE, new Span(0, headline.length())),
                new Section(SectionKind.BODY, new Span(headline.length() + 2, text.length())));
        return new Article(
                "a", "a", null, null, headline, null, null, null, "en", null, text, sections, SourceMap.onLine(1));
    }

    private static List<String> told(String text) {
        List<String> out = new ArrayList<>();
        for (Claim claim : annotate(text).claims()) {
            out.add(claim.attribute() + " " + claim.role() + " " + claim.value().display());
        }
        return out;
    }

    private static Annotation annotate(String text) {
        PublicationTime published = PublicationTime.of(LocalDate.of(2024, 5, 2));
        return ANNOTATOR.annotate(Article.ofText("a", "Source", published, text));
    }
}
