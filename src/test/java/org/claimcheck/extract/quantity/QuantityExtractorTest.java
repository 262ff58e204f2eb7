package org.claimcheck.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.claimcheck.model.Article;
import org.claimcheck.model.QuantityMention;
import org.claimcheck.text.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences and the quantities in them: words, range, unit or currency; and near misses. */
class QuantityExtractorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Around 30 countries sent boats.              | Around 30 countries [27.0..33.0] country
            The club has twenty-five members.            | twenty-five members [25.0..25.0] member
            A dozen police officers came.                | A dozen police officers [12.0..12.0] officer
            Half a million residents fled.               | Half a million residents [500000.0..500000.0] resident
            Some twelve hundred villagers left.          | Some twelve hundred villagers [1080.0..1320.0] villager
            Two hundred and fifty-one goats died.        | Two hundred and fifty-one goats [251.0..251.0] goat
            Dozens of people waited.                     | Dozens of people [20.0..199.0] person
            At least nine sheep drowned.                 | At least nine sheep [9.0..Infinity] sheep
            More than 1,100 dock workers struck.         | More than 1,100 dock workers [1100.0..Infinity] worker
            Fewer than 20 guests came.                   | Fewer than 20 guests [0.0..20.0] guest
            Between 20 and 30 boats sank.                | Between 20 and 30 boats [20.0..30.0] boat
            They saw 200-300 protesters.                 | 200-300 protesters [200.0..300.0] protester
            One person has died.                         | One person [1.0..1.0] person
            They count 17 dead and 30 injured.           | 17 dead [17.0..17.0] dead; 30 injured [30.0..30.0] injured
            She won a $500, 000 prize.                   | $500, 000 [500000.0..500000.0] USD
            The track runs on for 4 1/2 miles.           | 4 1/2 miles [7242.048..7242.048] metre
            The track runs on for 41/2 miles.            | 41/2 miles [7242.048..7242.048] metre
            They owe $143 - billion.                     | $143 - billion [1.43E11..1.43E11] USD
            It cost C$740 million.                       | C$740 million [7.4E8..7.4E8] CAD
            It is worth almost three-quarters of a billion dollars. | almost three-quarters of a billion dollars [6.75E8..7.5E8] dollar
            Thieves took 3.2 million zlotys ($880,000).  | 3.2 million zlotys [3200000.0..3200000.0] PLN; $880,000 [880000.0..880000.0] USD
            The tram costs CHF 4m a year.                | CHF 4m [4000000.0..4000000.0] CHF
            It costs roughly £22m.                       | roughly £22m [1.98E7..2.42E7] GBP
            They asked for €2 to €3 million.             | €2 to €3 million [2000000.0..3000000.0] EUR
            About 56.8 percent agreed.                   | About 56.8 percent [51.12..62.48] percent
            The lead is 14 percentage points.            | 14 percentage points [14.0..14.0] percentage point
            Two-thirds of the members agreed.            | Two-thirds [66.6666666667..66.6666666667] percent
            The water reached 8.4 metres.                | 8.4 metres [8.4..8.4] metre
            It was 130 millimetres deep.                 | 130 millimetres [0.13..0.13] metre
            A 60ft whale came ashore.                    | 60ft [18.288..18.288] metre
            He is six feet two inches tall.              | six feet two inches [1.8796..1.8796] metre
            A magnitude 5.9 quake hit.                   | magnitude 5.9 [5.9..5.9] magnitude
            A 5.9-magnitude quake hit.                   | 5.9-magnitude [5.9..5.9] magnitude
            It was 5.9 on the Richter scale.             | 5.9 on the Richter scale [5.9..5.9] magnitude
            He paid a $5,000 bond.                       | $5,000 [5000.0..5000.0] USD
            He paid A$5,000 in bail.                     | A$5,000 [5000.0..5000.0] AUD
            A crowd of barely 6,000 came.                | barely 6,000 [5400.0..6000.0] null
            Perhaps 40 boats sank.                       | Perhaps 40 boats [36.0..44.0] boat
            A good 200 guests stayed.                    | A good 200 guests [180.0..220.0] guest
            She lost half a million pounds.              | half a million pounds [500000.0..500000.0] GBP
            The engine weighs 300,000 pounds.            | 300,000 pounds [136077.711..136077.711] kilogram
            He signed over $75,000.                      | $75,000 [75000.0..75000.0] USD
            She threw two TDs.                           | two TDs [2.0..2.0] touchdown
            She came in second overall.                  | second [2.0..2.0] rank
            It is the fourth-largest city.               | fourth-largest [4.0..4.0] rank
            The council agreed by 25 votes to 18.        | 25 votes [25.0..25.0] vote; 18 [18.0..18.0] vote
            """)
    void reads(String sentence, String expected) {
        assertThat(shown(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call 555-0199 today.",
                "They live at 12 Harbour Street.",
                "The home side won 3-1.",
                "Anna Berg, 24, sings.",
                "A 24-year-old man fell.",
                "The G20 met.",
                "He flew an F-16.",
                "Flight 370 left.",
                "Wait a second, she said.",
                "One of the best, they say."
            })
    void leavesAlone(String sentence) {
        assertThat(shown(sentence)).isEmpty();
    }

    @Test
    void neverThrowsAndSpansAreInside() {
        String[] words =
                "12 a half million of $ € - 3.5 % the dozen hundred and twenty to about , . Berg m ½ metres second"
                        .split(" ");
        Random random = new Random(3);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(15); i >= 0; i--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            for (QuantityMention mention : read(text.toString())) {
                assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
                assertThat(mention.span().contains(mention.number()))
                        .as(text.toString())
                        .isTrue();
            }
        }
    }

    private static String shown(String text) {
        return read(text).stream()
                .map(found -> found.span().of(text) + " [" + found.value().min() + ".."
                        + found.value().max() + "] "
                        + (found.value().currency() == null
                                ? found.value().unit()
                                : found.value().currency()))
                .collect(Collectors.joining("; "));
    }

    private static List<QuantityMention> read(String text) {
        return new QuantityExtractor().extract(Reading.of(Article.ofText("a", null, null, text)), List.of());
    }
}
