package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.model.Article;
import org.claimcheck.model.Desk;
import org.claimcheck.model.Relation;
import org.claimcheck.model.Severity;
import org.claimcheck.model.SourceMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code claimcheck.yaml} switches, for which articles, and how that is told. */
class RuleSettingsTest {

    private static final Rule TOLLS = Tolls.rule(Tolls.RULE);

    private static RuleSettings settings(String yaml) {
        Problems problems = new Problems();
        RuleFile file = new RuleFile("claimcheck.yaml", yaml, RuleFile.OWN);
        RuleSettings settings = RuleSettingsReader.read(file, List.of(TOLLS), problems);
        assertThat(problems.inOrder()).isEmpty();
        return settings;
    }

    private static Article article(@Nullable String source, @Nullable String section) {
        return new Article(
                "a", "a", source, null, null, null, null, null, "en", section, "x", List.of(), SourceMap.onLine(1));
    }

    @ParameterizedTest(name = "{0}: {1} {2}, {3} {4}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "section: sport              | A  | Sport  | B     | world | note",
                "section: sport              | A  | world  | B     | sport | note",
                "section: sport              | A  | sports | B     | world | error",
                "section: sport              | A  | -      | B     | -     | error",
                "outlets: [a]                | A  | -      | B     | -     | note",
                "outlets: [a]                | B  | -      | ` a ` | -     | note",
                "outlets: [a]                | B  | -      | -     | -     | error",
                "outlets: [a, b]             | A  | -      | B     | -     | note",
                "outlets: [a, b]             | B  | -      | A     | -     | note",
                "outlets: [a, b]             | A  | -      | A     | -     | error",
                "outlets: [a, b]             | B  | -      | B     | -     | error",
                "outlets: [a, b]             | C  | -      | A     | -     | error",
                "outlets: [a, b]             | C  | -      | B     | -     | error",
                "section: sport, outlets: [a]| A  | sport  | B     | -     | note",
                "section: sport, outlets: [a]| A  | world  | B     | -     | error",
                "section: sport, outlets: [a]| B  | sport  | C     | -     | error",
                "desk: night                 | B  | late   | C     | -     | note",
                "desk: night                 | B  | -      | C     | late  | note",
                "desk: night                 | B  | -      | C     | early | error",
            })
    void holdForThePairsThatTheyName(
            String who, String source, String section, String otherSource, String otherSection, String severity) {
        RuleSettings settings =
                settings("{desks: {night: {sections: [late]}}, for: [{" + who + ", rules: {tolls: note}}]}");
        assertThat(settings.severity(
                                TOLLS,
                                Relation.CONFLICTING,
                                article(source, section),
                                article(otherSource, otherSection))
                        .label())
                .isEqualTo(severity);
    }

    @Test
    void aSetSeverityIsCappedAsThatOfTheRuleIs() {
        Article any = article("A", null);
        RuleSettings grave = settings("rules: {tolls: error}");
        assertThat(grave.severity(TOLLS, Relation.CONFLICTING, any, any)).isEqualTo(Severity.ERROR);
        assertThat(grave.severity(TOLLS, Relation.IN_TENSION, any, any)).isEqualTo(Severity.WARNING);
        assertThat(grave.severity(TOLLS, Relation.COMPATIBLE, any, any)).isEqualTo(Severity.NOTE);
        assertThat(settings("rules: {tolls: on}").severity(TOLLS, Relation.CONFLICTING, any, any))
                .as("on leaves it to the rule")
                .isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                                                               | true ",
                "rules: {tolls: off}                                                              | false",
                "rules: {tolls: note}                                                             | true ",
                "for: [{section: sport, rules: {tolls: off}}]                                     | true ",
                "{rules: {tolls: off}, for: [{section: sport, rules: {tolls: note}}]}             | true ",
                "{rules: {tolls: off}, for: [{section: sport, rules: {tolls: off}}]}              | false",
            })
    void aRuleIsOnWhenSomebodyHasIt(String yaml, boolean on) {
        assertThat(settings(yaml).isOn(TOLLS)).isEqualTo(on);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|``",
                "rules: {tolls: off}|off",
                "rules: {tolls: on}|on",
                "packs: {shipped: warning}|warning",
                "for: [{section: sport, rules: {tolls: note}}]|note for section sport",
                "for: [{outlets: [A], rules: {tolls: off}}]|off for A",
                "for: [{outlets: [A, B], rules: {tolls: off}}]|off for A against B",
                "{desks: {night: {sections: [late]}}, for: [{desk: night, rules: {tolls: on}}]}|on for desk night",
                "{desks: {n: {sections: [l]}}, rules: {tolls: error}, for: [{desk: n, section: s, outlets: A, rules: {tolls: note}}]}"
                        + "|error; note for desk n, section s, A",
            })
    void areToldInWords(String yaml, String words) {
        assertThat(settings(yaml).inWords(TOLLS)).isEqualTo(words);
    }

    @Test
    void theFirstDeskThatLooksAfterAnArticleHasIt() {
        RuleSettings settings = settings(
                """
                desks:
                  football: {sections: [Football]}
                  sport: {sections: [football, sport], outlets: [Sport Daily]}
                """);
        assertThat(settings.deskOf(article("A", "football"))).map(Desk::name).hasValue("football");
        assertThat(settings.deskOf(article("sport daily", null)))
                .map(Desk::name)
                .hasValue("sport");
        assertThat(settings.deskOf(article("A", "world"))).isEmpty();
    }
}
