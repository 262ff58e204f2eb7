package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.Mentions;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.QuoteForm;
import org.claimcheck.model.QuoteValue;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.claimcheck.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wordings and how they stand to each other; pieces of one quotation are separated by {@code /}. */
class QuoteComparatorTest {

    private static final QuoteComparator COMPARATOR = new QuoteComparator();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            identical     | SAME           | We open the bridge in May.                          | We open the bridge in May.
            typography    | SAME           | We don’t favour the “new” bridge                    | We do not favor the 'new' bridge.
            shortening    | COMPATIBLE     | We open the bridge in May, whatever it costs us.    | whatever it costs us
            shortening    | COMPATIBLE     | We open the bridge in May, whatever it costs us.    | We open the bridge ... whatever it costs us.
            shortening    | COMPATIBLE     | We open the bridge in May, whatever it costs us.    | We open the bridge / whatever it costs us.
            shortening    | COMPATIBLE     | Our plans for the dam are on the table of everybody | Our plans for the (river) dam are on the table of everybody
            shortening    | COMPATIBLE     | The dam holds. Nobody needs to leave the valley.    | Nobody needs to leave the valley.
            shortening    | COMPATIBLE     | It was a very cold night for all of us up there     | It was a cold night for all of us up there
            shortening    | COMPATIBLE     | We will read the ruling tonight, but I think we will appeal it before Friday | We will appeal it before Friday
            shortening    | COMPATIBLE     | I was not afraid of the dam, because I had built the dam with my hands | I had built the dam with my hands
            translation   | COMPATIBLE     | I thought I was going to probably drown in that flood | I thought I was probably going to drown in that flood
            translation   | COMPATIBLE     | She died of her wounds at 18:41 this evening        | She died of her wounds at 6:41pm this evening
            substantive   | CONFLICTING    | She died of her wounds at 18:41 this evening        | She died of her wounds at 6:14pm this evening
            typography    | SAME           | The boy was 2-and-a-half years old that winter      | The boy was 2 1/2 years old that winter
            substantive   | IN_TENSION     | I do not feel on the pitch that we were playing our game | I feel on the pitch that we were not playing our game
            translation   | COMPATIBLE     | The ferry will sail within a week of the repair     | The ferry will sail in a week of the repair
            tense-shift   | COMPATIBLE     | We will repair every house in the lower village     | We would repair every house in the lower village
            translation   | COMPATIBLE     | We need to talk about the old harbour this winter   | We must talk about the old harbour this winter
            substantive   | CONFLICTING    | They left two bowls that are worth far more         | They left two bowls that are worth far less
            substantive   | CONFLICTING    | Nobody came before the storm was over               | Nobody came after the storm was over
            substantive   | CONFLICTING    | We will not close the harbour to fishing boats      | We will close the harbour to fishing boats
            substantive   | CONFLICTING    | We will spend 40 million on new schools by spring   | We will spend 14 million on new schools by spring
            substantive   | CONFLICTING    | The ferry sails again on Monday if the wind drops   | The ferry sails again on Friday if the wind drops
            substantive   | IN_TENSION     | I expect the ferry to sail again if the wind drops  | I hope the ferry to sail again if the wind drops
            substantive   | IN_TENSION     | We will repair every house in the lower village     | We may repair every house in the lower village
            substantive   | IN_TENSION     | We promise to rebuild the pier as it was            | We promise to replace the pier as it was
            other-utterance | NOT_COMPARABLE | We promise to rebuild it                          | We promise to replace it
            substantive   | IN_TENSION     | We will repair every house in the lower village     | We will paint every house in the lower village
            substantive   | IN_TENSION     | I expect that on Monday we jointly have clarity on which schools the county can offer | So I hope that on Monday we get a clear picture which schools the county can provide together
            other-utterance | NOT_COMPARABLE | We open the bridge in May, whatever it costs us.  | The ferry was never meant to last beyond this summer.
            other-utterance | NOT_COMPARABLE | The harbour needs a new crane before the winter   | The harbour is the heart of this town and its people
            typography    | SAME           | We repair every house, "she told the council.       | We repair every house, "Ann Orley said.
            translation   | COMPATIBLE     | We think that the dam is safe for now               | We think that the dam’s safe for now
            shortening    | COMPATIBLE     | a flood that shook our valley and left it bare      | a flood that shook our valley / sudden and cruel
            typography    | SAME           | The fibre line to the theatre failed for a third time | The fiber line to the theater failed for a 3rd time
            typography    | SAME           | The lock opens at 6:00 p.m. for all the boats       | The lock opens at 6 p.m. for all the boats
            translation   | COMPATIBLE     | We gave the River Watch Board every file we had     | We gave the RWB every file we had
            other-utterance | NOT_COMPARABLE | the old heart of the river law | To say at last that the river needs the help of the river law and then to keep it out of the law is a shame
            other-utterance | NOT_COMPARABLE | It was a long day                                 | It is up to them
            translation   | COMPATIBLE     | That is a heavy blow for the families on the island who live from fishing | For the island's families that live off fishing this is a severe setback
            translation   | COMPATIBLE     | It is hard to start building before the ground has frozen | Beginning construction before the ground freezes is difficult
            translation   | COMPATIBLE     | The committee answered every question of the fishermen about the catch | The committee replied to every question that the fishermen had about the catch
            translation   | COMPATIBLE     | Our engineers inspect the dam each morning and report the level of the lake | Every morning our engineers check the dam and report how high the lake is
            other-utterance | NOT_COMPARABLE | We have decided to abandon the old harbour and move every boat to the new pier | The new pier has room for every boat, and the old harbour for a museum
            other-utterance | NOT_COMPARABLE | The region must finally assume responsibility for the costs of the flood | The region pays the costs of the flood and the town pays for the dam
            other-utterance | NOT_COMPARABLE | Our engineers inspect the dam each morning and report the level of the lake | The engineers told us this morning that the dam is safe and the lake is falling
            other-utterance | NOT_COMPARABLE | It is hard to start building before the ground has frozen | We start building the school when the ground is dry
            """)
    void comparesWordings(String kind, String relation, String left, String right) {
        Comparison comparison = compare(left, right);
        assertThat(comparison.kind()).as(comparison.because()).isEqualTo(kind);
        assertThat(comparison.relation().name()).isEqualTo(relation);
    }

    /** Free translations that are not recognised yet: one that is belongs above. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            We have decided to abandon the old harbour and move every boat to the new pier | The decision was made to give up the old harbour and shift every boat to the new pier
            Nobody who lives in the valley should be afraid of the winter storms | No resident of the valley ought to fear the storms of winter
            The children were courageous and quick, and they rescued the horses | The kids were brave and fast and saved the horses
            The region must finally assume responsibility for the costs of the flood | It is high time that the region takes responsibility for what the flood costs
            We mourn the victims, and our thoughts are with the families of those who were hurt | We grieve for the dead and are thinking of the families of the injured
            The children were courageous and quick, and they rescued the horses | The horses were quick and the children could not catch them
            """)
    void knownMisses(String left, String right) {
        assertThat(compare(left, right).kind()).isNotEqualTo("translation");
    }

    @Test
    void namesTheChangedWords() {
        assertThat(compare("I expect the ferry to sail again soon", "I hope the ferry to sail again soon")
                        .because())
                .isEqualTo("“expect” became “hope”");
    }

    @Test
    void isSymmetricAndNeverThrows() {
        Random random = new Random(7);
        String[] words =
                "we will not may sail 12 Monday boat (the) ... harbour. Expect hope don't ’ “x” clear /".split(" ");
        for (int round = 0; round < 2000; round++) {
            String left = sample(words, random);
            String right = sample(words, random);
            Comparison forth = compare(left, right);
            Comparison back = compare(right, left);
            assertThat(back.relation()).as(left + " | " + right).isEqualTo(forth.relation());
            assertThat(back.kind()).isEqualTo(forth.kind());
        }
    }

    private static String sample(String[] words, Random random) {
        StringBuilder out = new StringBuilder("we");
        for (int i = random.nextInt(14); i > 0; i--) {
            out.append(' ').append(words[random.nextInt(words.length)]);
        }
        return out.toString();
    }

    private static Comparison compare(String left, String right) {
        QuoteValue one = quote(left);
        QuoteValue other = quote(right);
        return COMPARATOR.compare(one, other, sides(one, other, "quote", "Berg"));
    }

    private static QuoteValue quote(String words) {
        List<String> pieces =
                Arrays.stream(words.split(" / ")).map(String::strip).toList();
        return new QuoteValue(words, QuoteForm.DIRECT, pieces);
    }

    static Sides sides(Value left, Value right, String attribute, String subject) {
        return new Sides(
                claim("a", left, attribute, subject, Polarity.ASSERTED),
                article("a"),
                claim("b", right, attribute, subject, Polarity.ASSERTED),
                article("b"));
    }

    static Claim claim(String article, Value value, String attribute, String subject, Polarity polarity) {
        return new Claim(
                article + "#1",
                article,
                0,
                attribute,
                subject,
                null,
                value,
                new Span(0, 1),
                new Span(0, 1),
                polarity,
                Certainty.STATED,
                null,
                SectionKind.BODY,
                null);
    }

    static Annotation article(String id) {
        return new Annotation(
                Article.ofText(id, id, null, "x"),
                null,
                null,
                null,
                null,
                List.of(),
                Mentions.none(),
                List.of(),
                List.of());
    }
}
