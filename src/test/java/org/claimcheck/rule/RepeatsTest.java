package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Finding.Evidence;
import org.claimcheck.model.Severity;
import org.claimcheck.model.Span;
import org.junit.jupiter.api.Test;

/** Findings on two articles, in which a quotation stands at 10 to 60 and a date within it at 40 to 46. */
class RepeatsTest {

    private static final Span QUOTATION = new Span(10, 60);
    private static final Span WITHIN = new Span(40, 46);
    private static final Span BESIDE = new Span(70, 76);

    @Test
    void aChangedQuotationTellsOfTheDayThatWasChangedInIt() {
        Finding quote = finding("quote", Severity.ERROR, QUOTATION, QUOTATION);
        Finding date = finding("date", Severity.ERROR, WITHIN, WITHIN);
        assertThat(Repeats.without(List.of(date, quote))).containsExactly(quote);
    }

    @Test
    void aGraverFindingWithinAQuotationStandsForBoth() {
        Finding quote = finding("quote", Severity.WARNING, QUOTATION, QUOTATION);
        Finding date = finding("date", Severity.ERROR, WITHIN, WITHIN);
        assertThat(Repeats.without(List.of(date, quote))).containsExactly(date);
    }

    @Test
    void whatOneArticleTellsInItsOwnWordsIsAnotherConflict() {
        Finding quote = finding("quote", Severity.ERROR, QUOTATION, QUOTATION);
        Finding date = finding("date", Severity.ERROR, WITHIN, BESIDE);
        assertThat(Repeats.without(List.of(date, quote))).containsExactlyInAnyOrder(quote, date);
    }

    @Test
    void howFirmlySomethingIsSaidIsToldBesideTheWords() {
        Finding quote = finding("quote", Severity.WARNING, QUOTATION, QUOTATION);
        Finding firm = finding("certainty", Severity.WARNING, WITHIN, WITHIN);
        assertThat(Repeats.without(List.of(firm, quote))).containsExactlyInAnyOrder(quote, firm);
    }

    @Test
    void findingsOnTwoFactsThatShareWordsBothStand() {
        Finding date = finding("date", Severity.ERROR, WITHIN, WITHIN);
        Finding place = finding("place", Severity.ERROR, QUOTATION, QUOTATION);
        assertThat(Repeats.without(List.of(date, place))).containsExactlyInAnyOrder(date, place);
    }

    @Test
    void aTollTellsWhatACountOfTheSameWordsTells() {
        Finding toll = finding("casualties", Severity.ERROR, WITHIN, BESIDE);
        Finding count = finding("count", Severity.ERROR, WITHIN, WITHIN);
        assertThat(Repeats.without(List.of(count, toll))).containsExactly(toll);
    }

    @Test
    void aCountOfOtherWordsStandsBesideAToll() {
        Finding toll = finding("casualties", Severity.ERROR, WITHIN, WITHIN);
        Finding count = finding("count", Severity.ERROR, BESIDE, BESIDE);
        assertThat(Repeats.without(List.of(count, toll))).containsExactlyInAnyOrder(toll, count);
    }

    @Test
    void aGraverCountIsNotLeftOutForANoteOnAToll() {
        Finding toll = finding("casualties", Severity.NOTE, WITHIN, WITHIN);
        Finding count = finding("count", Severity.ERROR, WITHIN, WITHIN);
        assertThat(Repeats.without(List.of(count, toll))).contains(count);
    }

    private static Finding finding(String attribute, Severity severity, Span one, Span other) {
        List<Evidence> evidence = List.of(
                new Evidence("a", one, "words", one, "words"), new Evidence("b", other, "words", other, "words"));
        return new Finding(
                attribute + severity,
                attribute + "-rule",
                attribute,
                false,
                severity,
                Finding.Status.NEW,
                "s",
                "e",
                "message",
                "because",
                List.of(),
                evidence);
    }
}
