package org.claimcheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.pipeline.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Soft hyphens and spaces of no width, left in a text that must not be cut, divide no word. */
class InvisibleTest {

    private static final String PLAIN =
            "Mayor Lena Brandt opened the bridge in Hamburg on Saturday, and 1,200 people crossed it.";

    private static List<String> words(String text) {
        Tokens tokens = Tokenizer.tokenize(Article.ofText("a", null, null, text));
        List<String> words = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            words.add(tokens.text(token));
        }
        return words;
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u00AD', '\u200B', '\u2060', '\uFEFF'})
    void wordsAreWholeAndKeepTheirPlaces(char invisible) {
        String text =
                PLAIN.replace("Hamburg", "Ham" + invisible + "burg").replace("Saturday", "Satur" + invisible + "day");
        assertThat(words(text)).isEqualTo(words(PLAIN));
        Annotation annotation = new Annotator()
                .annotate(Article.ofText(
                        "a", null, PublicationTime.parse("2025-03-04").orElseThrow(), text));
        assertThat(annotation.mentions().places())
                .singleElement()
                .satisfies(place -> assertThat(place.value().name()).isEqualTo("Hamburg"))
                .satisfies(place -> assertThat(place.span().of(text)).isEqualTo("Ham" + invisible + "burg"));
        assertThat(annotation.mentions().times())
                .singleElement()
                .satisfies(time -> assertThat(time.span().of(text)).isEqualTo("Satur" + invisible + "day"));
    }

    @Test
    void betweenWordsASpaceOfNoWidthStillDivides() {
        assertThat(words("one \u200Btwo\u200B three")).containsExactly("one", "two", "three");
    }
}
