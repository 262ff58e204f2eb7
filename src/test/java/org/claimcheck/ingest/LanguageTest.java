package org.claimcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** English is told from other languages; in doubt a text is English. */
class LanguageTest {

    private static final String ENGLISH =
            "The ferry to Osk sails again on Monday, the harbour master said, and it will call at Lum"
                    + " on the way back. The town has waited for it since the storm of last winter, which broke the pier in two places. ";

    private static final String GERMAN =
            "Der Fährverkehr nach Osk ist am Montag wieder aufgenommen worden, und die Stadt hat sich"
                    + " nach dem langen Winter auf die Gäste gefreut. Das Schiff fährt mit einer neuen Mannschaft, die von der Reederei"
                    + " nicht vor dem Herbst abgelöst wird, wie es in der Mitteilung heißt. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "German | Der Hafen von Osk ist seit Montag geschlossen, wie die Stadt mitteilte. Die Arbeiten an der Mole werden nach Angaben der Behörde bis zum Herbst dauern, und der Verkehr wird über die alte Brücke geleitet, die für Lastwagen nicht gebaut ist.",
                "French | Le port de la ville est fermé depuis lundi, selon la mairie. Les travaux sur la jetée vont durer jusque dans les premiers jours de l'automne, et le trafic passe par le vieux pont qui n'est pas fait pour les camions, a dit le maire.",
                "Spanish | El puerto de la ciudad está cerrado desde el lunes, según el ayuntamiento. Las obras del muelle van a durar hasta el otoño y los camiones pasan por el puente viejo, que no se construyó para ellos, como dijo el alcalde en una carta.",
                "Dutch | De haven van de stad is sinds maandag gesloten, zo meldt het bestuur. Het werk aan de pier zal naar verwachting tot in de herfst duren en het verkeer gaat nu over de oude brug, die niet voor zware vrachtwagens is gebouwd, aldus de burgemeester.",
                "the Cyrillic script | Порт города закрыт с понедельника, сообщила мэрия. Работы на причале продлятся до осени.",
                "the Han script | 港口自星期一起关闭，市政府表示，码头的工程将持续到秋天，卡车须绕行旧桥。",
            })
    void anotherLanguageIsNamed(String name, String text) {
        assertThat(Language.otherThanEnglish(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Osk 2, Lum 1",
                "Ja.",
                "Der Spiegel",
                "Fire in Osk: two dead",
                "Le Havre, La Rochelle, Las Palmas, Los Angeles, El Paso, Den Haag",
                "Merkel: “Wir schaffen das.” The sentence made history.",
                "1. Osk 12 4 3 45\n2. Lum 11 5 3 42\n3. Orlen 9 6 4 39",
                "Weather: 12C, wind NW 4, rain later",
            })
    void aShortTextIsEnglish(String text) {
        assertThat(Language.otherThanEnglish(text)).isNull();
    }

    @Test
    void anArticleThatQuotesAnotherLanguageIsEnglish() {
        assertThat(Language.otherThanEnglish(ENGLISH + ENGLISH + GERMAN)).isNull();
        assertThat(Language.otherThanEnglish(ENGLISH + GERMAN + ENGLISH)).isNull();
        assertThat(Language.otherThanEnglish(GERMAN + ENGLISH + ENGLISH)).isNull();
    }

    @Test
    void anArticleWithAnEnglishNameOrTwoIsNot() {
        assertThat(Language.otherThanEnglish("The Times and The Guardian: " + GERMAN + GERMAN))
                .isEqualTo("German");
    }

    @Test
    void whatATextSaysOfItselfCountsUnlessItPlainlyIsEnglish() {
        assertThat(Language.isOtherThanEnglish("de", ENGLISH)).isFalse();
        assertThat(Language.isOtherThanEnglish("de", "Osk 2, Lum 1")).isTrue();
        assertThat(Language.isOtherThanEnglish("en-GB", GERMAN)).isFalse();
        assertThat(Language.isOtherThanEnglish(null, "Osk 2, Lum 1")).isFalse();
        assertThat(Language.isOtherThanEnglish("", "Osk 2, Lum 1")).isFalse();
    }
}
