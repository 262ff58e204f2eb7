package org.claimcheck.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.text.phrase.BadPatternException;
import org.claimcheck.text.phrase.FactKind;
import org.claimcheck.text.phrase.SlotPattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of facts that a rule file introduces, as they are read from text. */
class OwnFactsTest {

    private static List<Claim> claims(String pattern, List<String> values, String text) throws BadPatternException {
        FactKind kind = new FactKind("own", List.of(SlotPattern.of(pattern)), values);
        return new Annotator(List.of(kind))
                .annotate(Article.ofText("a", null, null, text))
                .claims();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "magnitude [of] {number};A quake of magnitude 6.4 hit the coast.;6.4",
                "magnitude [of] {number};A quake of magnitude about 6 hit the coast.;about 6",
                "magnitude [of] {number};The quake had a magnitude of more than 6.;more than 6",
                "{number} percent of the vote;Nearly 43 percent of the vote went to her party.;Nearly 43",
                "storm {name};The storm Ciara reached the coast on Monday.;Ciara",
                "fined {money};The club was fined $40,000 for the flares.;$40,000",
                "at a depth of {measure};The wreck lies at a depth of 40 metres.;40 metres",
                "closed for {duration};The tunnel is closed for three weeks.;three weeks",
                "until {date};The permit holds until 4 May 2025, the mayor said.;4 May 2025",
                "doors open at {time};The doors open at 7 p.m. on Friday.;Friday, 7 p.m.",
                "won by {person};The prize was won by Ida Lund, the jury said.;Ida Lund",
                "bound for {place};The ferry was bound for Oslo when it caught fire.;Oslo, Norway",
                "magnitude {number};The magnitude of the loss is hard to tell.;-",
                "storm {name};The storm reached the coast.;-",
            })
    void aSlotTakesWhatWasFound(String pattern, String text, String expected) throws BadPatternException {
        List<String> found = new ArrayList<>();
        for (Claim claim : claims(pattern, List.of(), text)) {
            if (claim.attribute().equals("own")) {
                found.add(claim.value().display());
                assertThat(claim.span().of(text)).isNotBlank();
            }
        }
        assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void theSubjectIsTheFullNameOfTheArticle() throws BadPatternException {
        String text = "Ida Lund led after the first round. On Sunday Lund won 52 percent of the vote.";
        assertThat(claims("{subject:person} won {value:number} percent of the vote", List.of(), text))
                .filteredOn(claim -> claim.attribute().equals("own"))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.subject()).isEqualTo("Ida Lund");
                    assertThat(claim.value().display()).isEqualTo("52");
                });
    }

    @Test
    void whatAPatternTakesIsNoFigureOfAnotherKind() throws BadPatternException {
        String text = "A quake of magnitude 6.4 hit the coast.";
        assertThat(claims("never {number}", List.of(), text))
                .anyMatch(claim -> claim.attribute().equals("measure"));
        assertThat(claims("magnitude {number}", List.of(), text))
                .noneMatch(claim -> claim.attribute().equals("measure"));
    }

    @Test
    void aClosedListTakesNoOtherWord() throws BadPatternException {
        String text = "The volcano alert was raised. The orange alert holds.";
        assertThat(claims("{word} alert", List.of("orange", "red"), text))
                .filteredOn(claim -> claim.attribute().equals("own"))
                .extracting(claim -> claim.value().display())
                .containsExactly("orange");
    }

    @Test
    void aDenialIsNoStatement() throws BadPatternException {
        assertThat(claims("alert level {word}", List.of(), "The office may raise it to alert level red."))
                .filteredOn(claim -> claim.attribute().equals("own"))
                .extracting(claim -> claim.certainty().label())
                .containsExactly("possible");
    }
}
