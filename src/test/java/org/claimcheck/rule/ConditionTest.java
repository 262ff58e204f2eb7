package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.CelValidationException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plain condition decides as CEL does. */
class ConditionTest {

    private static final Map<String, Object> NAMES = Map.of(
            "claim", Map.of("role", "killed", "section", "body"),
            "left", Map.of("source", "A"),
            "right", Map.of("source", "B"),
            "comparison", Map.of("kind", "revision", "shared", 0.25),
            "within", false);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "claim.role == \"killed\"; true",
                "claim.role != 'killed'; false",
                "comparison.shared < 0.3; true",
                "comparison.shared >= 0.3; false",
                "comparison.shared == 0.25; true",
                "claim.role == 'injured' || comparison.kind == 'revision'; true",
                "claim.role == 'injured' && comparison.kind == 'revision' || comparison.shared < 0.2; false",
                "claim.role == 'killed' || claim.role == 'x' && claim.section == 'caption'; true",
                "  claim.section=='body'&&comparison.shared<=0.25  ; true",
            })
    void isDecidedAlike(String words, boolean outcome) throws CelValidationException {
        Optional<Condition> plain = PlainCondition.of(words);
        assertThat(plain).hasValueSatisfying(condition -> {
            assertThat(condition.holds(NAMES)).isEqualTo(outcome);
            assertThat(condition.speaksOfClaim()).isEqualTo(words.contains("claim"));
        });
        assertThat(CelCondition.of(words).holds(NAMES)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claim.role",
                "claim.rol == 'x'",
                "claim.role == 3.0",
                "claim.role < 'x'",
                "within == true",
                "left.source == right.source",
                "(claim.role == 'x')",
                "claim.role == 'x' &&",
                "",
            })
    void whatIsMoreOrWrongIsLeftToCel(String words) {
        assertThat(PlainCondition.of(words)).isEmpty();
    }

    @Test
    void sentencesShareWordsWhateverTheirOrderAndFigures() {
        assertThat(SharedWords.share(
                        "The storm destroyed 40 houses.", "About 14 houses destroyed by STORM, mayor says"))
                .isEqualTo(1.0);
        assertThat(SharedWords.share("The storm passed.", "He played nine games."))
                .isZero();
        assertThat(SharedWords.share("", "a b c")).isZero();
    }
}
