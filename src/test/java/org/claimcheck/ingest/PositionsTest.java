package org.claimcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.claimcheck.model.Article;
import org.claimcheck.model.Section;
import org.junit.jupiter.api.Test;

/** Whatever comes in: nothing throws, sections lie in order inside the text, and every character is found again. */
class PositionsTest {

    private static final List<String> LINES = List.of(
            "The ferry to Osk sails again on Monday, the harbour master said.",
            "  \t\"We have waited long enough,\" Ada Quill said. 😀",
            "Lighthouse for sale",
            "PHOTO: the pier in May",
            "By Tom Reed",
            "ADVERTISEMENT",
            "RELATED STORIES:",
            "11:57 03.09.2031",
            "",
            "   ",
            "\u00A0QuayHerald.com - All the news\u00A0",
            "Six towns met on Friday in Orlen. Copyright 2031 Vessia Wire. All rights reserved.",
            "ORLEN, May 3 (VNA) - The towns met.",
            "\0 \ud800 broken \udc00",
            "x".repeat(300),
            "© 2031");

    private static final List<String> ENDS = List.of("\n", "\r\n", "\r", "\n\n");

    @Test
    void charactersMapBackToTheSameCharactersOfTheOriginal() {
        for (int seed = 0; seed < 150; seed++) {
            String page = encodable(page(new Random(seed)));
            for (Article article : Reads.of(page, "page").articles()) {
                List<String> original = List.of(page.split("\r\n|\r|\n", -1));
                String text = article.text();
                for (int at = 0; at < text.length(); at++) {
                    if (!Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '\uFFFD') {
                        String line = original.get(article.sourceMap().line(at) - 1);
                        assertThat(line.charAt(article.sourceMap().column(at) - 1))
                                .as("seed %d offset %d", seed, at)
                                .isEqualTo(text.charAt(at));
                    }
                }
            }
        }
    }

    @Test
    void sectionsLieInOrderInsideTheText() {
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            String page = page(random);
            String json = "{\"body\":\""
                    + page.replace("\\", "")
                            .replace("\"", "'")
                            .replaceAll("[\r\n]+", "\\\\n")
                            .replace("\t", " ")
                            .replace("\0", "")
                    + "\"}";
            for (String input : List.of(page, json, "<html><body><p>" + page)) {
                Reads.of(input.getBytes(StandardCharsets.UTF_8), "page")
                        .articles()
                        .forEach(PositionsTest::inOrder);
            }
        }
    }

    @Test
    void noBytesMakeItThrow() {
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextInt(600)];
            random.nextBytes(bytes);
            List<String> starts = List.of("", "{", "<html>", "WARC/1.0\r\n", "PK\u0003\u0004", "\u001f\u008b", "[{");
            byte[] start = starts.get(seed % starts.size()).getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(start, 0, bytes, 0, Math.min(start.length, bytes.length));
            Reads.of(bytes, "noise").articles().forEach(PositionsTest::inOrder);
        }
    }

    private static void inOrder(Article article) {
        int end = 0;
        for (Section section : article.sections()) {
            assertThat(section.span().start()).isGreaterThanOrEqualTo(end);
            end = section.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(article.text().length());
    }

    private static String encodable(String page) {
        return new String(page.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String page(Random random) {
        StringBuilder page = new StringBuilder();
        int lines = random.nextInt(14);
        for (int line = 0; line < lines; line++) {
            page.append(LINES.get(random.nextInt(LINES.size()))).append(ENDS.get(random.nextInt(ENDS.size())));
        }
        return page.toString();
    }
}
