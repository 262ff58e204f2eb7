package org.claimcheck.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.TermValue;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How things stand or ended, how a board was divided and what caused a fire, each told behind a sentence that sets the scene. */
class StatesToldTest {

    private static final Annotator ANNOTATOR = new Annotator();

    private static final Map<String, String> SCENES = Map.ofEntries(
            Map.entry("verdict", "A jury at Tessel Crown Court found Odette Marlow, 44, guilty of fraud on Tuesday."),
            Map.entry(
                    "board", "The board of the central bank of Tessel raised its main rate to 5 per cent on Tuesday."),
            Map.entry("siege", "A gunman held six hostages at a bank in Quaylo for five hours on Tuesday."),
            Map.entry("talks", "Leaders of the four river states met for talks in Quaylo on Tuesday."),
            Map.entry("election", "The mayoral election in Tessel on Sunday was close."),
            Map.entry(
                    "minister",
                    "Health minister Ida Quint is to resign as minister, the government of Tessel announced on Tuesday."),
            Map.entry("earthquake", "A magnitude 6.8 earthquake shook the coast of Orno on Tuesday."),
            Map.entry("bomb", "A bomb attack in Orno killed four people on Tuesday. Who is responsible is not known."),
            Map.entry(
                    "outbreak",
                    "An outbreak of vomiting at a hospital in Tessel has made 40 people ill, and samples were sent to a laboratory."),
            Map.entry("fire", "A fire destroyed a warehouse in Tessel on Tuesday."),
            Map.entry("ferry", "The ferry Ida Marlow sank off Orno on Tuesday with 40 on board; two people died."),
            Map.entry("match", "Tessel met Orno in a match for the cup on Saturday."),
            Map.entry("mayor", "Mayor Karel Odet faced calls for an apology on Tuesday after an accident."),
            Map.entry("trial", "The trial of Karel Odet over a fraud went on before a court in Tessel on Tuesday."),
            Map.entry("ransom", "A girl who was held for ransom in Orno came home on Tuesday."));

    private static final Set<String> STATES = Set.of(
            "airport",
            "alarm",
            "agreement",
            "apologising",
            "claim of responsibility",
            "conceding",
            "custody",
            "demanding a resignation",
            "end of the siege",
            "how the match was decided",
            "leaving office",
            "ransom",
            "testifying",
            "votes of members",
            "warning",
            "what made people ill");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            fire       | The alarm went off, but the brigade came too late.                 | alarm                                 | sounded
            fire       | Alarms rang on every floor.                                        | alarm                                 | sounded
            fire       | The alarm never made a sound.                                      | alarm                                 | silent
            fire       | The alarm system stayed silent all night.                          | alarm                                 | silent
            earthquake | The airport of Orno remained open.                                 | airport                               | open
            earthquake | The airport of Orno has been shut since noon.                      | airport                               | closed
            verdict    | Marlow was freed on conditional bail pending sentence.             | custody, marlow                       | released on bail
            verdict    | Judge Ann Orno allowed her to go home until April 4.               | custody, marlow                       | released on bail
            verdict    | Marlow remains free on a $50,000 bond.                             | custody, marlow                       | released on bail
            verdict    | Marlow's bail was extended until her sentencing.                   | custody, marlow                       | released on bail
            verdict    | She was granted bail.                                              | custody, marlow                       | released on bail
            verdict    | The judge bailed her until April 4.                                | custody, marlow                       | released on bail
            verdict    | She left court on bail.                                            | custody, marlow                       | released on bail
            verdict    | Marlow was held without bail.                                      | custody, marlow                       | held in custody
            verdict    | Bail was refused.                                                  | custody, marlow                       | held in custody
            verdict    | Marlow was denied bail.                                            | custody, marlow                       | held in custody
            verdict    | The judge revoked her bail.                                        | custody, marlow                       | held in custody
            verdict    | Marlow was taken down to the cells.                                | custody, marlow                       | held in custody
            verdict    | Marlow will remain in custody until she is sentenced.              | custody, marlow                       | held in custody
            verdict    | Judge Ann Orno ordered Marlow detained until sentencing.           | custody, marlow                       | held in custody
            verdict    | Marlow is behind bars.                                             | custody, marlow                       | held in custody
            board      | The vote was 5-4.                                                  | votes of members              | 5 to 4
            board      | The decision was unanimous.                                        | votes of members              | unanimous
            board      | Six of its seven members voted for the rise.                       | votes of members              | 6 to 1
            board      | Two of the seven members dissented.                                | votes of members              | 5 to 2
            board      | Only one of the nine policymakers voted against.                   | votes of members              | 8 to 1
            board      | Policymakers voted seven to two to raise it.                       | votes of members              | 7 to 2
            board      | It was a 7-2 decision.                                             | votes of members              | 7 to 2
            board      | All nine members backed the rise.                                  | votes of members              | unanimous
            board      | The board voted by 7 votes to 2 for the rise.                      | votes of members              | 7 to 2
            board      | The decision was not unanimous.                                    | votes of members              | by majority
            verdict    | Jurors returned majority verdicts of 11-1.                         | votes of members              | 11 to 1
            verdict    | The jury convicted her by a majority of ten to two.                | votes of members              | 10 to 2
            verdict    | It was a majority verdict.                                         | votes of members              | by majority
            verdict    | The verdicts were unanimous.                                       | votes of members              | unanimous
            siege      | The man gave himself up to police.                                 | end of the siege              | gave up
            siege      | He came out with his hands up.                                     | end of the siege              | gave up
            siege      | Negotiators persuaded him to surrender.                            | end of the siege              | gave up
            siege      | He laid down his gun.                                              | end of the siege              | gave up
            siege      | It ended peacefully.                                               | end of the siege              | gave up
            siege      | Commandos stormed the bank.                                        | end of the siege              | was overcome
            siege      | He was shot dead by police.                                        | end of the siege              | was overcome
            siege      | He was overpowered by officers.                                    | end of the siege              | was overcome
            siege      | A sniper shot the gunman.                                          | end of the siege              | was overcome
            talks      | They agreed to share the water.                                    | agreement                     | agreed
            talks      | They reached an agreement on the dam.                              | agreement                     | agreed
            talks      | A deal was struck at midnight.                                     | agreement                     | agreed
            talks      | The talks broke up without agreement.                              | agreement                     | no agreement
            talks      | They failed to agree on the dam.                                   | agreement                     | no agreement
            talks      | The talks ended in failure, with no agreement on the dam.          | agreement                     | no agreement
            talks      | The talks collapsed late at night.                                 | agreement                     | no agreement
            talks      | The summit ended without a deal.                                   | agreement                     | no agreement
            talks      | No agreement was reached.                                          | agreement                     | no agreement
            talks      | They could not agree on the dam.                                   | agreement                     | no agreement
            talks      | A deal was not reached.                                            | agreement                     | no agreement
            election   | Karel Odet conceded defeat.                                        | conceding, odet               | yes
            election   | Karel Odet conceded shortly before midnight.                       | conceding, odet               | yes
            election   | Karel Odet called his rival to congratulate her.                   | conceding, odet               | yes
            election   | Karel Odet refused to concede.                                     | conceding, odet               | no
            election   | Karel Odet did not concede.                                        | conceding, odet               | no
            election   | Karel Odet has not conceded.                                       | conceding, odet               | no
            election   | Karel Odet neither called his rival nor conceded.                  | conceding, odet               | no
            election   | Karel Odet had yet to concede.                                     | conceding, odet               | no
            election   | Karel Odet admitted defeat.                                        | conceding, odet               | yes
            minister   | Prime Minister Eva Orme demanded that Quint resign.                | demanding a resignation, orme | yes
            minister   | Prime Minister Eva Orme asked for her resignation.                 | demanding a resignation, orme | yes
            minister   | Prime Minister Eva Orme told her to go.                            | demanding a resignation, orme | yes
            minister   | Prime Minister Eva Orme did not ask her to resign.                 | demanding a resignation, orme | no
            minister   | Prime Minister Eva Orme said she had not asked Quint to step down. | demanding a resignation, orme | no
            minister   | Quint resigned over the affair.                                    | leaving office, quint         | resigned
            minister   | Quint was sacked over the affair.                                  | leaving office, quint         | was dismissed
            minister   | Quint handed in her resignation.                                   | leaving office, quint         | resigned
            earthquake | There was no tsunami warning.                                      | warning, tsunami              | no
            earthquake | No tsunami alert was issued.                                       | warning, tsunami              | no
            earthquake | The navy issued no tsunami warning.                                | warning, tsunami              | no
            earthquake | The navy issued a tsunami warning.                                 | warning, tsunami              | yes
            earthquake | A tsunami warning was in force for two hours.                      | warning, tsunami              | yes
            earthquake | A tsunami alert was lifted at noon.                                | warning, tsunami              | yes
            earthquake | The navy did not issue a tsunami alert.                            | warning, tsunami              | no
            bomb       | A group of rebels claimed responsibility for the attack.           | claim of responsibility       | yes
            bomb       | No group claimed responsibility.                                   | claim of responsibility       | no
            bomb       | Nobody has claimed responsibility for the attack.                  | claim of responsibility       | no
            bomb       | There was no claim of responsibility.                              | claim of responsibility       | no
            outbreak   | The laboratory confirmed that it was norovirus.                    | what made people ill          | established
            outbreak   | The cause has not been established.                                | what made people ill          | not established
            outbreak   | The cause remains unknown.                                         | what made people ill          | not established
            fire       | A faulty fridge started the fire.                                  | cause                         | equipment fault
            fire       | The blaze was started deliberately.                                | cause                         | arson
            fire       | Police ruled out arson.                                            | cause                         | no arson
            fire       | The fire was not suspicious.                                       | cause                         | no arson
            fire       | Investigators found that someone had set it.                       | cause                         | arson
            fire       | It was an accident, the fire chief said.                           | cause                         | no arson
            fire       | An overheated battery caused it.                                   | cause                         | equipment fault
            fire       | A welder's torch sparked the fire.                                 | cause                         | welding
            ferry      | A fire in the engine room was to blame.                            | cause                         | fire on board
            ferry      | Water poured in through a hole in the hull.                        | cause                         | water ingress
            ferry      | It was overloaded, which led to the sinking.                       | cause                         | overloading
            ferry      | Rough seas caused it to capsize.                                   | cause                         | bad weather
            match      | Tessel won 4-2 on penalties.                                       | how the match was decided     | on penalties
            match      | Tessel won in extra time.                                          | how the match was decided     | in extra time
            match      | Tessel won it in normal time.                                      | how the match was decided     | in normal time
            mayor      | Odet apologised for it.                                            | apologising, odet             | yes
            mayor      | Odet refused to apologise.                                         | apologising, odet             | no
            mayor      | Odet offered no apology.                                           | apologising, odet             | no
            mayor      | Odet did not say sorry.                                            | apologising, odet             | no
            trial      | Odet testified in his own defence.                                 | testifying, odet              | yes
            trial      | Odet did not take the stand.                                       | testifying, odet              | no
            trial      | Odet chose not to give evidence.                                   | testifying, odet              | no
            ransom     | A ransom of 40,000 euros was paid.                                 | ransom                        | yes
            ransom     | No ransom was paid.                                                | ransom                        | no
            """)
    void reads(String scene, String sentence, String slot, String term) {
        assertThat(told(scene, sentence)).contains(slot + " = " + term);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            verdict    | Marlow could be released on bail on Friday.
            verdict    | Marlow was not remanded in custody.
            verdict    | Prosecutors asked that Marlow be remanded in custody.
            verdict    | Marlow had been free on bail at the time of the theft.
            verdict    | Her lawyer hopes she will be granted bail.
            verdict    | Marlow could spend ten years behind bars.
            board      | Two of the seven members were absent.
            board      | Four of the six windows were broken.
            board      | The team of the bank won its match 6-1.
            board      | Last month the vote was unanimous.
            siege      | Police urged him to surrender.
            siege      | He refused to give himself up.
            siege      | Police did not storm the bank.
            siege      | The police had feared that they would have to storm it.
            talks      | They hope to reach an agreement on Friday.
            talks      | They agreed to meet again in May.
            talks      | The talks could collapse.
            election   | Karel Odet conceded that the roads were bad.
            election   | Karel Odet was asked to concede.
            minister   | Quint refused to resign.
            earthquake | The tsunami warning centre in Orno has ten staff.
            earthquake | The town has no tsunami warning system.
            fire       | A faulty alarm woke the neighbours in the morning.
            """)
    void readsNothing(String scene, String sentence) {
        assertThat(told(scene, sentence)).isEmpty();
    }

    /** The slots and terms that the sentence behind the scene tells. */
    private static List<String> told(String scene, String sentence) {
        String before = SCENES.getOrDefault(scene, "");
        return annotate(before + " " + sentence).claims().stream()
                .filter(claim -> claim.span().start() > before.length() && isOfState(claim))
                .map(claim -> slot(claim) + " = " + ((TermValue) claim.value()).term())
                .toList();
    }

    private static String slot(Claim claim) {
        return claim.subject() == null ? claim.attribute() : claim.subject();
    }

    private static boolean isOfState(Claim claim) {
        String subject = claim.subject();
        return claim.value() instanceof TermValue
                && (subject == null || STATES.contains(subject.replaceAll(",.*", "")));
    }

    private static Annotation annotate(String text) {
        PublicationTime published = PublicationTime.of(LocalDate.of(2025, 3, 5));
        return ANNOTATOR.annotate(Article.ofText("a", "Orno Post", published, text));
    }
}
