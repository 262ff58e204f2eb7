package org.claimcheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.claimcheck.model.Article;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WordListTest {

    private static final WordList LIST = WordList.of("near", "don't", "été", "u.s.", "24", "'s");

    private record Case(String text, int token, boolean in) {}

    private static final List<Case> CASES = List.of(
            new Case("near Leeds", 0, true),
            new Case("NEAR Leeds", 0, true),
            new Case("near Leeds", 1, false),
            new Case("nearer to it", 0, false),
            new Case("they don’t go", 1, true),
            new Case("they don't go", 1, true),
            new Case("en Été", 1, true),
            new Case("the U.S. says", 1, true),
            new Case("the US says", 1, false),
            new Case("ne\u00adar it", 0, true),
            new Case("on the 24 th", 2, true),
            new Case("Ann's", 1, true),
            new Case("near", -1, false),
            new Case("near", 1, false));

    @TestFactory
    Stream<DynamicTest> findsATokenInAnyCase() {
        return CASES.stream()
                .map(it -> DynamicTest.dynamicTest(
                        it.text() + " " + it.token(),
                        () -> assertThat(LIST.at(tokens(it.text()), it.token())).isEqualTo(it.in())));
    }

    @Test
    void tellsWhichSentenceHasAWord() {
        Tokens tokens = tokens("It is near. It is far. Nobody went near it.");
        assertThat(tokens.sentences()).hasSize(3);
        assertThat(LIST.in(tokens, 0)).isTrue();
        assertThat(LIST.in(tokens, 1)).isFalse();
        assertThat(LIST.in(tokens, 2)).isTrue();
    }

    @Test
    void aListThatIsMadeAfterATextWasReadFindsItsWordsToo() {
        Tokens tokens = tokens("A zebu stood there. Nobody saw.");
        WordList late = WordList.of("zebu", "made after the text");
        assertThat(late.at(tokens, 1)).isTrue();
        assertThat(late.at(tokens, 2)).isFalse();
        assertThat(late.in(tokens, 0)).isTrue();
        assertThat(late.in(tokens, 1)).isFalse();
        assertThat(late.at(tokens("A zebu"), 1)).isTrue();
    }

    @Test
    void manyListsAreToldApart() {
        List<WordList> lists = Stream.iterate(0, it -> it + 1)
                .limit(150)
                .map(it -> WordList.of("common", "only" + "x".repeat(it)))
                .toList();
        Tokens tokens = tokens("common only" + "x".repeat(70));
        for (int at = 0; at < lists.size(); at++) {
            assertThat(lists.get(at).at(tokens, 0)).isTrue();
            assertThat(lists.get(at).at(tokens, 1)).isEqualTo(at == 70);
        }
    }

    /** Whatever the text, a token is what its lower-case form is. */
    @Test
    void agreesWithTheLowerCaseFormOnRandomText() {
        Random random = new Random(20251);
        String letters = "nearNEARdont'’ \u00ad.İıKé24-\n";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int at = random.nextInt(40); at >= 0; at--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            Tokens tokens = tokens(text.toString());
            for (int token = 0; token < tokens.size(); token++) {
                String lower = tokens.lower(token);
                assertThat(lower)
                        .isEqualTo(tokens.text(token).toLowerCase(Locale.ROOT).replace('’', '\''));
                assertThat(LIST.at(tokens, token)).as(lower).isEqualTo(LIST.contains(lower));
                assertThat(tokens.is(token, lower)).isTrue();
                assertThat(tokens.is(token, lower + "x")).isFalse();
                assertThat(tokens.endsWith(token, "n't")).as(lower).isEqualTo(lower.endsWith("n't"));
                assertThat(tokens.words(token, token))
                        .isEqualTo(text.substring(tokens.start(token), tokens.end(token))
                                .replaceAll("\\s+", " "));
            }
        }
    }

    @Test
    void writesWordsWithOneSpaceBetween() {
        assertThat(tokens("Ann  Lee\u000bor Bo Lee").words(0, 4)).isEqualTo("Ann Lee or Bo Lee");
    }

    private static Tokens tokens(String text) {
        return Tokenizer.tokenize(Article.ofText("a", null, null, text));
    }
}
