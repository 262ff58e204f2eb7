package org.claimcheck.text.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimcheck.model.Article;
import org.claimcheck.text.Tokenizer;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns with typed slots: what they take, what is wrong with bad ones, and that they cannot run away. */
class SlotPatternTest {

    private static Tokens tokens(String text) {
        return Tokenizer.tokenize(Article.ofText("a", null, null, text));
    }

    /** Numbers are number tokens, names capitalised words, words any word. */
    private static SlotFinder finder(Tokens tokens) {
        return (type, token) -> {
            boolean there =
                    switch (type) {
                        case NUMBER -> tokens.isNumber(token);
                        case NAME -> tokens.isWord(token) && tokens.isCapitalised(token);
                        case WORD -> tokens.isWord(token);
                        default -> false;
                    };
            return there ? token + 1 : -1;
        };
    }

    private static @Nullable String found(String pattern, String text) throws BadPatternException {
        Tokens tokens = tokens(text);
        SlotMatcher matcher = new SlotMatcher(tokens, finder(tokens));
        for (int token = 0; token < tokens.size(); token++) {
            SlotMatcher.Match match = matcher.match(SlotPattern.of(pattern), token, tokens.size());
            if (match != null) {
                String subject = match.subject() < 0
                        ? ""
                        : " of "
                                + tokens.span(match.subject(), match.subjectEnd() - 1)
                                        .of(text);
                return tokens.span(match.value(), match.valueEnd() - 1).of(text) + subject;
            }
        }
        return null;
    }

    @ParameterizedTest(name = "{0} in: {1}")
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "magnitude {number};a Magnitude 7 quake;7",
                "magnitude {number};a magnitude of 7;-",
                "magnitude [of] {number};a magnitude of 7;7",
                "magnitude (of|around) {number};a magnitude around 6.4;6.4",
                "magnitude (of|around) {number};a magnitude 6.4;-",
                "magnitude ... {number};a magnitude that was put at 6.4;6.4",
                "magnitude ... {number};a magnitude that nobody in the whole town put at 6.4;-",
                "{subject:name} scored {number} goals;On Sunday Lena scored 4 goals;4 of Lena",
                "{value:word} alert [for {name}];an orange alert for Etna;orange",
                "level {number} on the five-step scale;at level 4 on the five-step scale now;4",
                "level {number};the level is 4;-",
                "rate [the] [key] [main] is {number};the rate is 4;4",
                "level {number};a level-headed man of 4;-",
            })
    void takesWhatItSays(String pattern, String text, @Nullable String expected) throws BadPatternException {
        assertThat(found(pattern, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "magnitude {nmber}|10|unknown slot \"nmber\"; did you mean \"number\"? Known: number,",
                "magnitude {number|10|\"{\" is not closed by \"}\"",
                "magnitude number}|16|\"}\" closes nothing",
                "magnitude (of {number}|10|\"(\" is not closed by \")\"",
                "magnitude of) {number}|12|\")\" closes nothing",
                "magnitude|0|no slot gives the value",
                "{number}|0|the pattern needs a word of its own",
                "[magnitude] {number}|0|the pattern needs a word of its own",
                "magnitude [{number}]|11|the value must be there in every match",
                "{number} to {number}|12|several slots; say which gives the value, as {value:number}",
                "{value:number} to {value:number}|18|a second value",
                "{what:number} points|0|a slot cannot be for \"what\"; Known: value, subject",
                "{subject:name} beat {subject:name} by {value:number}|20|a second subject",
                "magnitude () {number}|11|nothing stands here; expected a word or a slot",
            })
    void aBadOneIsToldWithItsPlace(String pattern, int at, String expected) {
        BadPatternException bad = catchThrowableOfType(BadPatternException.class, () -> SlotPattern.of(pattern));
        assertThat(bad).hasMessageContaining(expected);
        assertThat(bad.at()).isEqualTo(at);
    }

    @Test
    void wordsAloneTakeNoSlotAndBeginWithAWord() throws BadPatternException {
        assertThat(SlotPattern.ofWords("[the] (Poll|Polling) Office").firstWords())
                .containsExactlyInAnyOrder("the", "poll", "polling");
        for (String bad : List.of("office of {name}", "... office", "[office]", "")) {
            assertThat(catchThrowableOfType(BadPatternException.class, () -> SlotPattern.ofWords(bad)))
                    .as(bad)
                    .isNotNull();
        }
    }

    @Test
    void everyFormIsFoundInOnePass() throws BadPatternException {
        PhraseFinder<String> finder = new PhraseFinder<>();
        finder.add(SlotPattern.ofWords("(Kiev|Kijev)"), "Kyiv");
        finder.add(SlotPattern.ofWords("cell phone"), "mobile");
        assertThat(finder.in(tokens("A cell phone rang in Kijev. The cell. Phone Kiev.")))
                .extracting(PhraseFinder.Found::meaning)
                .containsExactly("mobile", "Kyiv", "Kyiv");
    }

    /** What a backtracking matcher would try in more ways than there are atoms, this one asks about a bounded number of times. */
    @Test
    void aHostilePatternTakesTimeInProportionToTheText() throws BadPatternException {
        String maybe = "[a] ".repeat(30);
        SlotPattern pattern = SlotPattern.of(maybe + "([a]|[a] [a]) ... ... a b {number}");
        long once = asked(pattern, "a ".repeat(1_000));
        long twice = asked(pattern, "a ".repeat(2_000));
        assertThat(once).isPositive();
        assertThat(twice).isLessThan(once * 5 / 2);
    }

    /** How many steps a pattern takes over a text, counted at its slots. */
    private static long asked(SlotPattern pattern, String text) {
        Tokens tokens = tokens(text);
        long[] asked = {0};
        SlotFinder counting = (type, token) -> {
            asked[0]++;
            return -1;
        };
        SlotMatcher matcher = new SlotMatcher(tokens, counting);
        for (int token = 0; token < tokens.size(); token++) {
            matcher.match(pattern, token, tokens.size());
            asked[0]++;
        }
        return asked[0];
    }

    @Test
    void aPatternTooLargeIsRefused() {
        assertThat(catchThrowableOfType(BadPatternException.class, () -> SlotPattern.of("a ".repeat(260) + "{number}")))
                .hasMessageContaining("longer than");
        assertThat(catchThrowableOfType(
                        BadPatternException.class,
                        () -> SlotPattern.of("(".repeat(20) + "a {number}" + ")".repeat(20))))
                .hasMessageContaining("nested");
        assertThat(catchThrowableOfType(
                        BadPatternException.class, () -> SlotPattern.of("... ".repeat(60) + "a {number}")))
                .hasMessageContaining("too large");
    }

    @Test
    void anyTextIsAPatternOrIsRefusedAndAnyMatchLiesInTheText() {
        List<String> pieces = List.of(
                "a",
                "b",
                "{number}",
                "{value:word}",
                "{subject:name}",
                "(",
                ")",
                "[",
                "]",
                "|",
                "...",
                "{",
                "}",
                "x-y",
                " ",
                "é");
        Random random = new Random(5);
        List<String> accepted = new ArrayList<>();
        for (int run = 0; run < 3_000; run++) {
            StringBuilder pattern = new StringBuilder();
            for (int piece = random.nextInt(9); piece >= 0; piece--) {
                pattern.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
            }
            try {
                matchesLieInTheText(SlotPattern.of(pattern.toString()), random);
                accepted.add(pattern.toString());
            } catch (BadPatternException e) {
                assertThat(e.at()).isBetween(0, pattern.length());
            }
        }
        assertThat(accepted).hasSizeGreaterThan(50);
    }

    private static void matchesLieInTheText(SlotPattern pattern, Random random) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < 30; word++) {
            text.append(List.of("a", "b", "7", "Ann", "x-y", "é").get(random.nextInt(6)))
                    .append(' ');
        }
        Tokens tokens = tokens(text.toString());
        SlotMatcher matcher = new SlotMatcher(tokens, finder(tokens));
        for (int token = 0; token < tokens.size(); token++) {
            SlotMatcher.Match match = matcher.match(pattern, token, tokens.size());
            if (match != null) {
                assertThat(match.first()).isEqualTo(token);
                assertThat(match.end()).isBetween(token + 1, tokens.size());
                assertThat(match.value()).isBetween(token, match.end() - 1);
                assertThat(match.valueEnd()).isBetween(match.value() + 1, match.end());
            }
        }
    }
}
