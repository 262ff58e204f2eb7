package org.claimcheck.extract.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.claimcheck.extract.place.PlaceExtractor;
import org.claimcheck.model.Article;
import org.claimcheck.model.PersonMention;
import org.claimcheck.text.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameExtractorTest {

    private static NameExtractor.Names names(String text) {
        Reading reading = Reading.of(Article.ofText("a", null, null, text));
        return new NameExtractor()
                .extract(reading, new PlaceExtractor().extract(reading).mentions());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            On Monday Marta Okonjo-Lindqvist spoke.                  | Marta Okonjo-Lindqvist
            The prize went to Pieter van der Aalst.                  | Pieter van der Aalst
            It was signed by Ibrahim al-Farouqi.                     | Ibrahim al-Farouqi
            The case of Steven A. Gorley is open.                    | Steven A. Gorley
            The will of Robert Quennell Jr. was read.                | Robert Quennell Jr.
            Then Siobhán O'Hanrahan left.                            | Siobhán O'Hanrahan
            The jury heard Daniel “Dusty” Marlowe twice.             | Daniel “Dusty” Marlowe
            They met Mrs. Tindall at the gate.                       | Tindall
            The court convicted J. Ramesh Iyer of fraud.             | J. Ramesh Iyer
            """)
    void fullNames(String text, String name) {
        assertThat(names(text).persons()).extracting(PersonMention::name).containsExactly(name);
    }

    /** A town whose name somebody in the article bears. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Pedro Denver wept. A woman, 25, of Denver, was hurt.  | [Pedro Denver]
            Pedro Denver wept. Then Denver police came.           | [Pedro Denver]
            Pedro Denver wept. Crews drove from Denver.           | [Pedro Denver]
            Pedro Denver wept. Then Denver left.                  | [Pedro Denver, Pedro Denver]
            """)
    void personsAndTheirTowns(String text, String names) {
        assertThat(names(text).persons().stream().map(PersonMention::name).toList())
                .hasToString(names);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Harbour Pilots Union Secretary General Marta Lindqvist spoke.     | Harbour Pilots Union Secretary General
            The police chief Ana Tindall spoke.                              | police chief
            Former deputy mayor Ana Tindall spoke.                           | Former deputy mayor
            Ana Tindall, the port's chief executive, spoke.                  | port's chief executive
            Ana Tindall, a spokeswoman for the harbour, spoke.               | spokeswoman for the harbour
            Ana Tindall, a retired fire chief of the harbour district, spoke. | retired fire chief of the harbour district
            Ana Tindall, Assistant Chief Fire Officer at Orley, spoke.        | Assistant Chief Fire Officer at Orley
            Ana Tindall, harbour pilot, spoke.                                | harbour pilot
            Ana Tindall, one of the pilots, spoke.                            |
            Ana Tindall, took two officers hostage.                           |
            Ana Tindall, which pilots say is a coach, spoke.                  |
            Portuguese Prime Minister Ana Tindall spoke.                     | Portuguese Prime Minister
            Dr. Ana Tindall, the director of harbour medicine, spoke.        | director of harbour medicine
            Dr. Ana Tindall, who sails, spoke.                               | Dr
            The harbour-safety chief Ana Tindall spoke.                      | harbour-safety chief
            Ana Tindall, managing director and chief executive, spoke.       | managing director and chief executive
            The League of Harbours Secretary General Ana Tindall spoke.      | Harbours Secretary General
            """)
    void titles(String text, String title) {
        assertThat(names(text).persons()).extracting(PersonMention::title).containsExactly(title);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Ana Tindall, 24, was hurt.                               | 24
            Ana Tindall, aged 24, was hurt.                          | 24
            Ana Tindall (24) was hurt.                               | 24
            The 24-year-old Ana Tindall was hurt.                    | 24
            A 24-year-old victim, Ana Tindall, was hurt.             | 24
            The hurt are a 16-year-old boy, Ana Tindall, 24, and me. | 24
            Ana Tindall, aged 30 months, was hurt.                   | 2
            Ana Tindall, age 3 weeks, was hurt.                      | 0
            Ana Tindall, who turned 24 on Friday, was hurt.          | 24
            Ana Tindall, a 24-year-old nurse, was hurt.              | 24
            An 18-month-old boy, Leon Tindall, was hurt.             | 1
            Ana Tindall, 24 per cent poorer now, was there.          |
            Ana Tindall, 24 hours later, was there.                  |
            A 24-year-old victim, Ana Tindall's niece, was hurt.     |
            """)
    void ages(String text, Integer age) {
        assertThat(names(text).persons()).extracting(PersonMention::age).containsExactly(age);
    }

    @Test
    void twoAgesInAListGoToTheirOwnPeople() {
        List<PersonMention> people = names(
                        "The dead are 23-year-old Ana Tindall, 41-year-old Marta Quennell and Leo Okonjo, 7.")
                .persons();
        assertThat(people).extracting(PersonMention::age).containsExactly(23, 41, 7);
    }

    @Test
    void fatherAndSonAreTwoByTheirSuffixes() {
        List<PersonMention> people = names(
                        "Robbers tied up Piet Halsema Sr. and his son, Piet Halsema Jr., 22. Piet Halsema"
                                + " Sr., 44, called the police.")
                .persons();
        assertThat(people).extracting(PersonMention::person).containsExactly(0, 1, 0);
        assertThat(people).extracting(PersonMention::age).containsExactly(44, 22, 44);
    }

    @Test
    void laterSurnamesAreTheSamePerson() {
        List<PersonMention> people = names(
                        "Marta Lindqvist met Leo Okonjo. Later Okonjo thanked Lindqvist. She saw Lindqvist, too.")
                .persons();
        assertThat(people)
                .extracting(PersonMention::name)
                .containsExactly("Marta Lindqvist", "Leo Okonjo", "Leo Okonjo", "Marta Lindqvist", "Marta Lindqvist");
        assertThat(people).extracting(PersonMention::person).containsExactly(0, 1, 1, 0, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Monday was cold.",
                "Police arrived late.",
                "The talks in March failed.",
                "Three Hurt After Fire Near Harbour",
                "Nobody knows. Everybody asks.",
                "He lives in Leeds, England.",
                "The summit takes place in San Sebastián.",
                "It was found in the 1500 block of West Carlow Place."
            })
    void noPeople(String text) {
        assertThat(names(text).persons()).isEmpty();
    }

    @Test
    void aSpanIsOneMentionOfOneKind() {
        NameExtractor.Names names =
                names("Paris Okonjo of the Bank of Leeds went to Paris. NATO and the Leeds Rovers said nothing.");
        assertThat(names.persons()).extracting(PersonMention::name).containsExactly("Paris Okonjo");
        assertThat(names.places()).anyMatch(place -> place.value().name().equals("Paris"));
        assertThat(names.organisations()).anyMatch(it -> it.name().equals("NATO"));
        assertThat(names.organisations()).anyMatch(it -> it.name().equals("Leeds Rovers"));
        assertThat(names.places()).noneMatch(place -> names.persons().stream()
                .anyMatch(person -> person.span().overlaps(place.span())));
    }

    private static Stream<String> randomTexts() {
        String[] parts = {
            "Ana",
            " ",
            "Tindall",
            ", ",
            "24",
            "-year-old",
            ". ",
            "\n",
            "Dr.",
            "van ",
            "“",
            "”",
            "’s ",
            "Leeds",
            "NATO",
            "(",
            ")",
            "President ",
            "é",
            "\uD83D\uDE00",
            "both ",
            "said ",
            "the ",
            "-",
            "Jr.",
            "in ",
            "A. ",
            "of "
        };
        Random random = new Random(7);
        return Stream.generate(() -> {
                    StringBuilder text = new StringBuilder();
                    for (int i = random.nextInt(60); i >= 0; i--) {
                        text.append(parts[random.nextInt(parts.length)]);
                    }
                    return text.toString();
                })
                .limit(300);
    }

    @Test
    void neverThrowsAndStaysInsideTheText() {
        randomTexts().forEach(NameExtractorTest::staysInside);
    }

    private static void staysInside(String text) {
        NameExtractor.Names names = names(text);
        assertThat(names.persons())
                .allSatisfy(person -> assertThat(person.span().end()).isBetween(1, text.length()));
        assertThat(names.organisations())
                .allSatisfy(it -> assertThat(it.span().of(text)).isNotBlank());
        assertThat(names.places())
                .allSatisfy(it -> assertThat(it.span().of(text)).isNotBlank());
    }
}
