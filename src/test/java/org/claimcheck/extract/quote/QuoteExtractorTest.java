package org.claimcheck.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.claimcheck.model.Article;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.QuoteForm;
import org.claimcheck.model.QuoteMention;
import org.claimcheck.model.Span;
import org.claimcheck.model.Speaking;
import org.claimcheck.text.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences about Anna Berg and Karl Moen and the quotations in them; {@code ¶} is a new paragraph. */
class QuoteExtractorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "We start on Monday," Anna Berg said.                | direct 0 Anna Berg/said: We start on Monday,
            “We start on Monday,” said Anna Berg.                | direct 0 Anna Berg/said: We start on Monday,
            "We start," Anna Berg said, "on Monday at noon."     | direct 0 Anna Berg/said: We start,; direct 0 Anna Berg/said: on Monday at noon.
            "We start soon," said Anna Berg. "Nobody can stop it now." | direct 0 Anna Berg/said: We start soon,; direct 0 Anna Berg/said: Nobody can stop it now.
            Anna Berg told the council: «We start on Monday.»    | direct 0 Anna Berg/told: We start on Monday.
            Anna Berg said the dam was "quite a mess" now.       | mixed 0 Anna Berg/said: quite a mess
            Anna Berg called it a "mess" and a "sad old story".  | mixed 0 Anna Berg/called: mess; mixed 0 Anna Berg/called: sad old story
            ‘We don’t build for the builders’ sake,’ said Karl Moen. | direct 0 Karl Moen/said: We don’t build for the builders’ sake,
            “A book called “Rough Water” made me do it,” Karl Moen said. | direct 0 Karl Moen/said: A book called “Rough Water” made me do it,
            “It is old, Karl Moen said. It has “no lamp” at all.  | direct 0 null/null: It is old, Karl Moen said.
            "It is old," Karl Moen said. "It will break. ¶ "And it will be a mess," Anna Berg said. | direct 0 Karl Moen/said: It is old,; direct 1 Anna Berg/said: It will break.; direct 1 Anna Berg/said: And it will be a mess,
            Karl Moen wrote on X. "It is old," said Anna Berg.   | direct 0 Anna Berg/said: It is old,
            „It is old,“ said Karl Moen. „It will break,“ said Anna Berg. | direct 0 Karl Moen/said: It is old,; direct 1 Anna Berg/said: It will break,
            "Is it safe?" Karl Moen asked.                       | direct 0 Karl Moen/asked: Is it safe?
            The dam is "old," "leaky" and "sad," Karl Moen said. | mixed 0 Karl Moen/said: old,; mixed 0 Karl Moen/said: leaky; mixed 0 Karl Moen/said: sad,
            "Quite so!" Rep. Karl Moen, the head of the works, said of it. | direct 0 Karl Moen/said: Quite so!
            On the film "Harbour" Anna Berg said: "It is long."  | direct 0 Anna Berg/said: It is long.
            "He told me 'no' twice," Karl Moen recalled.         | direct 0 Karl Moen/recalled: He told me 'no' twice,
            According to Karl Moen, "the dam will hold for years". | mixed 0 Karl Moen/According to: the dam will hold for years
            Karl Moen was calm. ¶ "The dam will hold," he said.  | direct 0 Karl Moen/said: The dam will hold,
            "It will hold," said Karl Moen. ¶ "It has held since my youth and it will hold for us all." | direct 0 Karl Moen/said: It will hold,; direct 0 Karl Moen/said: It has held since my youth and it will hold for us all.
            "It will hold, ¶ "and it will last," said Karl Moen. | direct 0 Karl Moen/said: It will hold,; direct 0 Karl Moen/said: and it will last,
            "It will hold," a ministry official said.            | direct 0 ministry official/said: It will hold,
            "It will hold," said Karl Moen, who built it.        | direct 0 Karl Moen/said: It will hold,
            "It will hold," Anna Berg, the head of the works, said. | direct 0 Anna Berg/said: It will hold,
            "It will hold," said the head of the works, Anna Berg. | direct 0 Anna Berg/said: It will hold,
            "It will hold," Berg supporters said.                | direct 0 Berg supporters/said: It will hold,
            Anna Berg supports "fair pay rises," and left.       | mixed 0 Anna Berg/supports: fair pay rises,; indirect 0 Anna Berg/supports: fair pay rises
            Anna Berg ended her list by saying “too many.”       | mixed 0 Anna Berg/saying: too many.
            Anna Berg has been called "a liar" by Karl Moen.     | mixed 0 Karl Moen/called: a liar
            "He shouted "Get out!" at me," Karl Moen said. "I left." | direct 0 Karl Moen/said: He shouted "Get out!" at me,; direct 0 Karl Moen/said: I left.
            “He is 6’2”, or so they say,” Karl Moen said.        | direct 0 Karl Moen/said: He is 6’2”, or so they say,
            "The dam is old," said Anna Berg, "because nobody paid for it." | direct 0 Anna Berg/said: The dam is old,; direct 0 Anna Berg/said: because nobody paid for it.
            Anna Berg said the dam would hold for ever.          | indirect 0 Anna Berg/said: the dam would hold for ever
            The dam would hold for ever, Anna Berg said.         | indirect 0 Anna Berg/said: The dam would hold for ever
            Anna Berg hopes that the dam will hold.              | indirect 0 Anna Berg/hopes: that the dam will hold
            """)
    void reads(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Anna Berg told the council on Monday that the dam would hold. | indirect 0 Anna Berg/told: that the dam would hold
            At the inquest in Orley on Monday engineer Karl Moen said the dam would hold. | indirect 0 Karl Moen/said: the dam would hold
            During the trial Moen said the dam would hold. | indirect 0 Moen/said: the dam would hold
            In a letter to the council Anna Berg said the dam would hold. | indirect 0 Anna Berg/said: the dam would hold
            After the vote the mayor said the dam would hold.    | indirect 0 mayor/said: the dam would hold
            On Monday police said the dam would hold.            | indirect 0 police/said: the dam would hold
            After the storm the head of the works said the dam would hold. | indirect 0 head of the works/said: the dam would hold
            Anna Berg told reporters the dam would hold.         | indirect 0 Anna Berg/told: the dam would hold
            Anna Berg said in a statement on Monday that the dam would hold. | indirect 0 Anna Berg/said: that the dam would hold
            Anna Berg said the dam would hold, adding that nobody had to leave. | indirect 0 Anna Berg/said: the dam would hold; indirect 1 Anna Berg/adding: that nobody had to leave
            Some said the dam would hold.                        | indirect 0 Some/said: the dam would hold
            Anna Berg, and Karl Moen — and some of the crew — say that the dam will hold. | indirect 0 Karl Moen/say: that the dam will hold
            Anna Berg blamed the crew, mocked the board and said the dam was old. | indirect 0 Anna Berg/blamed: the crew; indirect 1 Anna Berg/mocked: the board; indirect 2 Anna Berg/said: the dam was old
            Anna Berg wouldn't say how old the dam was.          | indirect 0 Anna Berg/say: how old the dam was
            The mayor, Anna Berg, praised the crew, which had worked all night. | indirect 0 Anna Berg/praised: the crew
            Data show that half of the dams leak.                | indirect 0 Data/show: that half of the dams leak
            Officials would not say how old the dam was.         | indirect 0 Officials/say: how old the dam was
            The dam is reportedly old.                           | indirect 0 null/reportedly: The dam is reportedly old
            Anna Berg seems certain to leave.                    | indirect 0 null/seems: Anna Berg seems certain to leave
            Anna Berg was asked about the dam.                   | indirect 0 null/asked: about the dam
            Anna Berg made the claim on Monday that the dam was old. | indirect 0 Anna Berg/claim: that the dam was old
            Anna Berg has doubts about the dam.                  | indirect 0 Anna Berg/doubts: the dam
            The crew is worried that the dam may break.          | indirect 0 crew/worried: that the dam may break
            Anna Berg and Karl Moen call the dam a wreck.        | indirect 0 Karl Moen/call: the dam a wreck
            I think the dam will hold.                           | indirect 0 null/think: the dam will hold
            Anna Berg praised the crew and said the dam would hold. | indirect 0 Anna Berg/praised: the crew; indirect 1 Anna Berg/said: the dam would hold
            Anna Berg praised the crew, which had worked all night. | indirect 0 Anna Berg/praised: the crew
            The dam, which is old, Anna Berg said, will hold.    | indirect 0 Anna Berg/said: The dam, which is old; indirect 0 Anna Berg/said: will hold
            The dam, said Karl Moen, an engineer of the county, will hold. | indirect 0 Karl Moen/said: The dam; indirect 0 Karl Moen/said: will hold
            There is a risk, Anna Berg said, that the dam breaks. | indirect 0 Anna Berg/said: There is a risk; indirect 0 Anna Berg/said: that the dam breaks
            "The dam will hold," Anna Berg said, according to Karl Moen. | direct 0 Anna Berg/said: The dam will hold,
            The town gave a "full and fair" answer to the board, according to Karl Moen. | indirect 0 Karl Moen/according to: The town gave a "full and fair" answer to the board; mixed 0 Karl Moen/according to: full and fair
            The dam is old (it was built in 1931, according to Karl Moen). | indirect 0 Karl Moen/according to: it was built in 1931
            That is according to Karl Moen, head of the works, and two boards. | ``
            Anna Berg said the dam would hold, a claim that Karl Moen denies. | indirect 0 Anna Berg/said: the dam would hold
            Anna Berg said the dam would hold - something the crew had not heard. | indirect 0 Anna Berg/said: the dam would hold
            Anna Berg said the dam would hold, even as the road sank. | indirect 0 Anna Berg/said: the dam would hold
            Anna Berg said the dam would hold, though she did not say how long. | indirect 0 Anna Berg/said: the dam would hold; indirect 1 Anna Berg/say: how long
            Anna Berg said the dam, even as a ruin, would hold.  | indirect 0 Anna Berg/said: the dam, even as a ruin, would hold
            Anna Berg praised the crews, including those of Orley. | indirect 0 Anna Berg/praised: the crews, including those of Orley
            Anna Berg said as she left the hall.                 | ``
            Anna Berg said late Monday that the dam would hold.  | indirect 0 Anna Berg/said: that the dam would hold
            Anna Berg said about half of the crew was ill.       | indirect 0 Anna Berg/said: about half of the crew was ill
            Karl Moen -- who lives in Orley -- said he was ill.  | indirect 0 Karl Moen/said: he was ill
            Orley Power keeps its books a secret but says its trade has grown. | indirect 0 Orley Power/says: its trade has grown
            Asked by Karl Moen whether the dam would hold, she left. | indirect 0 Karl Moen/Asked: whether the dam would hold
            Asked on the radio about the dam, she left.          | indirect 0 null/Asked: about the dam
            A new poll shows Karl Moen ahead of Anna Berg.       | indirect 0 new poll/shows: Karl Moen ahead of Anna Berg
            The survey shows a small gap.                        | indirect 0 survey/shows: a small gap
            Four boat shows open in May.                         | ``
            Of the crew, 26% say they are ill.                   | indirect 0 26%/say: they are ill
            Anna Berg said the share was 26%.                    | indirect 0 Anna Berg/said: the share was 26%
            The dam is seen by Karl Moen as a danger.            | indirect 0 Karl Moen/seen: The dam; indirect 0 Karl Moen/seen: as a danger
            Karl Moen raised doubts about whether the board would act. | indirect 0 Karl Moen/doubts: whether the board would act
            Anna Berg promised to open the dam in May.           | indirect 0 Anna Berg/promised: to open the dam in May
            Anna Berg denied opening the gates too late.         | indirect 0 Anna Berg/denied: opening the gates too late
            Anna Berg asked whether the dam would hold.          | indirect 0 Anna Berg/asked: whether the dam would hold
            Anna Berg urged the town to wait.                    | indirect 0 Anna Berg/urged: the town to wait
            When Anna Berg said the dam was safe, the crowd left. | indirect 0 Anna Berg/said: the dam was safe
            The dam, said Karl Moen, would hold for ever.        | indirect 0 Karl Moen/said: The dam; indirect 0 Karl Moen/said: would hold for ever
            The dam would hold for ever, said Karl Moen, the engineer. | indirect 0 Karl Moen/said: The dam would hold for ever
            The dam, according to Karl Moen, would hold for ever. | indirect 0 Karl Moen/according to: The dam; indirect 0 Karl Moen/according to: would hold for ever
            The dam, which Karl Moen says will hold, is old.     | indirect 0 Karl Moen/says: which; indirect 0 Karl Moen/says: will hold
            The dam would hold and the road was dry, Anna Berg told the council. | indirect 0 Anna Berg/told: The dam would hold and the road was dry
            The dam, Anna Berg told them, would hold for ever.   | indirect 0 Anna Berg/told: The dam; indirect 0 Anna Berg/told: would hold for ever
            Anna Berg, head of the works, told Reuters that it would hold. | indirect 0 Anna Berg/told: that it would hold
            Anna Berg said the dam would hold; the road was dry — and the town safe. | indirect 0 Anna Berg/said: the dam would hold; the road was dry — and the town safe
            Anna Berg said the dam had held for a year and was being watched. | indirect 0 Anna Berg/said: the dam had held for a year and was being watched
            Anna Berg called it "a mess" and said the dam would hold. | mixed 0 Anna Berg/called: a mess; indirect 1 Anna Berg/said: the dam would hold
            Anna Berg closed the road, saying that the dam was wet. | indirect 0 Anna Berg/saying: that the dam was wet
            Anna Berg said in an interview on Monday the dam would hold. | indirect 0 Anna Berg/said: the dam would hold
            Anna Berg said after the storm that the dam would hold. | indirect 0 Anna Berg/said: that the dam would hold
            Though Anna Berg said the dam would hold, Karl Moen left. | indirect 0 Anna Berg/said: the dam would hold
            Asked whether the dam would hold, she left.          | indirect 0 null/Asked: whether the dam would hold
            Karl Moen said the dam was old, officials said.      | indirect 0 officials/said: Karl Moen said the dam was old; indirect 1 Karl Moen/said: the dam was old
            Anna Berg's claim that the dam would hold was wrong. | indirect 0 Anna Berg/claim: that the dam would hold
            A warning by Karl Moen that the dam was old went unheard. | indirect 0 Karl Moen/warning: that the dam was old
            Nobody shared her fear that the dam would break.     | indirect 0 null/fear: that the dam would break
            The claim that Anna Berg made was wrong.             | ``
            The warnings were read after repeated calls.         | ``
            Anna Berg added a lamp to the wall.                  | ``
            Anna Berg works at a firm called Moen Dams.          | ``
            The report states of the valley were read in full.   | ``
            ''The dam will hold,'' Karl Moen said.               | indirect 0 Karl Moen/said: The dam will hold,
            Karl Moen said the dam was ''quite safe'' now.       | indirect 1 Karl Moen/said: the dam was ''quite safe'' now
            """)
    void readsReportedSpeech(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Karl Moen is expected to open the dam in May.        | indirect 0 null/expected: Karl Moen is expected to open the dam in May
            The dam is widely seen as a danger, and the road is closed. | indirect 0 null/seen: The dam is widely seen as a danger
            The dam seems to leak at night.                      | indirect 0 null/seems: The dam seems to leak at night
            It appears that the dam will hold.                   | indirect 0 null/appears: that the dam will hold
            The dam appears in a book.                           | ``
            Karl Moen isn't expected to open the dam.            | indirect 0 null/expected: Karl Moen isn't expected to open the dam
            It is believed that the dam will hold.               | indirect 0 null/believed: that the dam will hold
            Anna Berg was told that the dam was old.             | indirect 0 null/told: that the dam was old
            Anna Berg was asked whether the dam would hold.      | indirect 0 null/asked: whether the dam would hold
            The plan was criticised by Karl Moen.                | indirect 0 Karl Moen/criticised: The plan
            The town has a plan proposed by Karl Moen.           | ``
            The letter was written by Karl Moen.                 | ``
            The dam is used to hold the river.                   | ``
            The dam is known for its lamps.                      | ``
            """)
    void readsReportsInThePassive(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Anna Berg declined to say whether the dam would hold. | indirect 0 Anna Berg/say: whether the dam would hold
            Anna Berg tried to show that the dam was safe.       | indirect 0 Anna Berg/show: that the dam was safe
            Anna Berg refused to leave the dam.                  | indirect 0 Anna Berg/refused: to leave the dam
            Anna Berg refused to attack Karl Moen.               | indirect 0 Anna Berg/refused: to attack Karl Moen
            Anna Berg came to praise the crew.                   | indirect 0 Anna Berg/praise: the crew
            Anna Berg took to the stage to say that the dam held. | indirect 0 Anna Berg/say: that the dam held
            The dam is made to hold the river.                   | ``
            Karl Moen has yet to explain why the dam broke.      | indirect 0 Karl Moen/explain: why the dam broke
            By noting that the dam was old, Anna Berg surprised them. | indirect 0 Anna Berg/noting: that the dam was old
            A man supporting the plan left the hall.             | indirect 0 man/supporting: the plan
            She's hoping that the dam will hold.                 | indirect 0 null/hoping: that the dam will hold
            Karl Moen stood by the mayor's promising plan.       | ``
            Karl Moen saw the vote as a warning.                 | indirect 0 Karl Moen/saw: the vote as a warning
            Karl Moen saw the dam in spring.                     | ``
            The old villages cast their votes in May.            | ``
            As Karl Moen noted on Monday, the dam is old.        | indirect 0 Karl Moen/noted: the dam is old
            The dam is old, as Karl Moen noted.                  | indirect 0 Karl Moen/noted: The dam is old
            As Karl Moen noted the words, the dam broke.         | indirect 0 Karl Moen/noted: the words
            Often, Karl Moen said, the dam leaks.                | indirect 0 Karl Moen/said: Often; indirect 0 Karl Moen/said: the dam leaks
            The dam will hold, Karl Moen said, because it is new. | indirect 0 Karl Moen/said: The dam will hold; indirect 0 Karl Moen/said: because it is new
            Karl Moen said she would mend the dam and support the town. | indirect 0 Karl Moen/said: she would mend the dam and support the town
            Anna Berg is proud of the crew.                      | indirect 0 Anna Berg/proud of: the crew
            Noting that the dam was old, Anna Berg left.         | indirect 0 Anna Berg/Noting: that the dam was old
            Regarding the dam, Anna Berg left.                   | ``
            Praising the crew is easy, Anna Berg left.           | ``
            "It holds," Anna Berg said, noting that the dam was old. | direct 0 Anna Berg/said: It holds,; indirect 1 Anna Berg/noting: that the dam was old
            Anna Berg said that "the dam will hold," adding that nobody had to leave. | mixed 0 Anna Berg/said: the dam will hold,; indirect 1 Anna Berg/adding: that nobody had to leave
            Anna Berg has said for months that the dam was old.  | indirect 0 Anna Berg/said: that the dam was old
            Jolly said the dam would hold for ever.              | indirect 0 Jolly/said: the dam would hold for ever
            It is a dam that Karl Moen said failed in spring.    | indirect 0 Karl Moen/said: that; indirect 0 Karl Moen/said: failed in spring
            """)
    void readsReportingVerbsThatOthersGovern(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Karl Moen: The dam will hold ¶ It rained.            | indirect 0 Karl Moen/:: The dam will hold
            Anna Berg: "The dam will hold for ever." ¶ It rained. | direct 0 Anna Berg/null: The dam will hold for ever.
            It rained. ¶ Karl Moen: How old is the dam? It leaks. ¶ Anna Berg: It has held for years. | indirect 0 Karl Moen/:: How old is the dam? It leaks; indirect 1 Anna Berg/:: It has held for years
            It rained. ¶ Karl Moen: a man in the spring of life. | ``
            Spring: The dam will hold ¶ It rained.               | ``
            Karl Moen: Engineer ¶ It rained.                     | ``
            """)
    void readsTurns(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Anna Berg praised the crew on Monday.                | indirect 0 Anna Berg/praised: the crew
            Anna Berg praised the crew last week.                | indirect 0 Anna Berg/praised: the crew
            Anna Berg praised the crew in an interview.          | indirect 0 Anna Berg/praised: the crew
            Anna Berg praised the crew as she left the dam.      | indirect 0 Anna Berg/praised: the crew
            Anna Berg praised the crew as brave.                 | indirect 0 Anna Berg/praised: the crew as brave
            Anna Berg praised the crew in the valley.            | indirect 0 Anna Berg/praised: the crew in the valley
            Anna Berg recalled the flood in June.                | indirect 0 Anna Berg/recalled: the flood in June
            Anna Berg called on Karl Moen Monday to leave.       | indirect 0 Anna Berg/called on: Karl Moen Monday to leave
            Anna Berg promised to praise the crew on Monday.     | indirect 0 Anna Berg/promised: to praise the crew on Monday
            Anna Berg's criticism of the dam was loud.           | indirect 0 Anna Berg/criticism: the dam
            Anna Berg repeated her call to close the dam.        | indirect 0 Anna Berg/call: to close the dam
            The support of the dam broke.                        | ``
            Karl Moen, who is the engineer of the town, praised the crew. | indirect 0 Karl Moen/praised: the crew
            Pleased about the dam, leaders found little to say.  | ``
            The four coastal states that stand here are old.     | ``
            """)
    void tellsTheTimeOfSpeakingFromWhatIsReported(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Anna Berg said that "the dam has held and will hold". | that "the dam has held and will hold"
            Anna Berg said the dam "has held for thirty long years now and will hold". | the dam "has held for thirty long years now and will hold"
            Anna Berg promised to "open the dam and close the road".  | to "open the dam and close the road"
            Anna Berg called it "a sad old story".               | it "a sad old story"
            The dam "has held for thirty long years," Anna Berg said. | The dam "has held for thirty long years,"
            Anna Berg said she wants "a dam that will hold for thirty long years". | she wants "a dam that will hold for thirty long years"
            Anna Berg said the old dam above the town was "quite a mess". | "quite a mess"
            Anna Berg said that "the dam has held" for years.    | "the dam has held"
            Anna Berg told the council: "The dam has held and will hold." | "The dam has held and will hold."
            Anna Berg said: "We start soon."                     | "We start soon."
            """)
    void quotationOfAClauseThatIsQuotedNearlyWholeIsTheClause(String text, String expected) {
        assertThat(read(text).stream()
                        .filter(quote -> quote.form() != QuoteForm.INDIRECT)
                        .map(quote -> quote.span().of(text)))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "We start," Anna Berg told AFP.                      | AFP at null
            Anna Berg told a press conference in Lund that the dam held. | null at press conference
            Anna Berg told the BBC's Karl Moen that the dam held. | BBC's Karl Moen at null
            Anna Berg told parliament that the dam held.         | null at parliament
            In an interview with Reuters, Anna Berg said the dam held. | Reuters at interview
            Speaking to reporters in Lund, Anna Berg said: "It holds." | reporters at null
            "It holds," Anna Berg said in a written statement.   | null at written statement
            Anna Berg wrote on Facebook: "It holds."             | null at Facebook
            Anna Berg said the rally was over.                   | null at null
            Anna Berg said that she had told AFP at a rally.     | null at null
            """)
    void readsToWhomAndWhere(String text, String expected) {
        Speaking speaking = read(text).get(0).speaking();
        assertThat(speaking.addressee() + " at " + speaking.venue()).isEqualTo(expected);
    }

    @Test
    void onlyTheMarkedWordsOfAClauseAreToTheLetter() {
        String text =
                "Anna Berg said that the dam \"has held for thirty long years now and will hold for thirty more\".";
        QuoteMention quote = read(text).get(0);
        assertThat(quote.span().of(text)).startsWith("that the dam");
        assertThat(quote.marks(spanOf(text, "dam"))).isFalse();
        assertThat(quote.marks(spanOf(text, "thirty"))).isTrue();
    }

    private static Span spanOf(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    private static void check(String text, String expected) {
        String article = text.replace(" ¶ ", "\n\n");
        assertThat(read(article).stream().map(quote -> shown(quote, article)).collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The so-called \"smart\" tram was late.",
                "She starred in \"The Last of the Ferrymen\" in spring.",
                "Karl Moen was on NBT's \"Today\" in spring.",
                "Karl Moen, who made the film \"Harbour\", was there.",
                "Her memoir, \"Rough Water,\" sold well.",
                "The \"Harbour\" star Karl Moen was there.",
                "Mayor Anna \"Red\" Berg was there.",
                "The town has a \"dry port\" that the ministry recalls.",
                "The workers' union and the drivers' club met.",
                "It was a '90s thing, rock 'n' roll and all.",
                "“Harbour in winter,” by Anna Berg, is long.",
                "Karl Moen was a guest of “Radio Berg Today.” It was late.",
                "The book “7 Winters: How a Ferry Crossed the Frozen Bay and Came Back With Most of Its Crew” is long.",
                "The plank is 5'10\" long."
            })
    void leavesAlone(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void marksThatNobodyClosesEndWithTheirSentence() {
        String text = "“A b. ".repeat(100_000) + "”";
        assertThat(QuoteMarks.find(Article.ofText("a", null, null, text))).hasSizeGreaterThan(90_000);
    }

    @Test
    void neverThrowsAndSpansAreInside() {
        String[] words =
                "\" “ ” ' ’ ‘ '' `` « » said praised told which what but and Anna Berg told , . ? \n\n according to that the he adding : - ( ) was Monday praised by is expected to noting claim of declined say 's when in June"
                        .split(" ");
        Random random = new Random(5);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(25); i >= 0; i--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(3) == 0 ? "" : " ");
            }
            for (QuoteMention quote : read(text.toString())) {
                assertThat(quote.span().end()).isLessThanOrEqualTo(text.length());
                assertThat(quote.span().contains(quote.marked())).isTrue();
                assertThat(quote.marked().contains(quote.content())).isTrue();
            }
        }
    }

    private static String shown(QuoteMention quote, String text) {
        return quote.form().label() + " " + quote.quotation() + " " + quote.speaker() + "/" + quote.cue() + ": "
                + quote.content().of(text);
    }

    private static List<QuoteMention> read(String text) {
        Reading reading = Reading.of(Article.ofText("a", null, null, text));
        return new QuoteExtractor().extract(reading, persons(text), List.of(), List.of());
    }

    private static List<PersonMention> persons(String text) {
        List<PersonMention> persons = new ArrayList<>();
        for (String name : List.of("Anna Berg", "Karl Moen")) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                Span span = new Span(at, at + name.length());
                persons.add(new PersonMention(span, name, name.length(), null, null, null, null));
            }
        }
        persons.sort(java.util.Comparator.comparing(PersonMention::span));
        return persons;
    }
}
