package org.claimcheck.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

    @ParameterizedTest
    @CsvSource({
        "say, say says said saying",
        "deny, deny denies denied denying",
        "urge, urge urges urged urging",
        "agree, agree agrees agreed agreeing",
        "stress, stress stresses stressed stressing",
        "admit, admit admits admitted admitting",
        "write, write writes wrote written writing",
        "point out, point out points out pointed out pointing out",
        "refer to, refer to refers to referred to referring to"
    })
    void forms(String verb, String expected) {
        assertThat(String.join(" ", Inflection.forms(verb))).isEqualTo(expected);
    }
}
