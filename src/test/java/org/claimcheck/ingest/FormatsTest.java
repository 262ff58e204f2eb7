package org.claimcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimcheck.model.Article;
import org.claimcheck.model.Editorial;
import org.claimcheck.model.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of the formats that newsrooms use, and that each character knows its place in the file. */
class FormatsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "story.nitf | vw-17 | Vessia Wire | Ada Quill | 2031-05-06T09:12:00+02:00 | Pier at Osk reopens & grows",
                "message.xml | urn:vw:18 | Vessia Wire | Ada Quill | 2031-05-06T09:00:00+02:00 | Ferry to Osk sails again",
                "feed.rss | quay-1 | Quay Herald | Tom Reed | 2031-05-06T11:00:00+02:00 | Customs house sold & emptied",
                "feed.atom | tag:lum.example,2031:1 | Lum Observer | Ida Marr | 2031-05-04T08:00:00Z | Lum votes again",
                "export.wxr | https://dock.example/?p=5 | Dockside Blog | ada | 2031-05-05T07:00:00Z | Dredger arrives",
                "ninjs1.json | urn:vw:21 | ~~ | Ada Quill | 2031-05-06T10:37:00Z | Mayor of Osk resigns",
                "ninjs3.json | urn:vw:22 | Vessia Wire | Tom Reed | 2031-05-06T10:37:00Z | Osk buys a tug",
                "superdesk.json | sd-1 | Vessia Desk | ~~ | 2031-05-06T09:00:00Z | Osk paints its crane",
                "ans.json | ANS1 | Lum Observer | Ida Marr | 2031-05-06T07:00:00Z | Lighthouse gets a lamp",
                "wordpress.json | https://dock.example/net | dock.example | ~~ | 2031-05-06T07:00:00Z | Nets & ropes",
                "feed.json | q9 | quay.example | ~~ | 2031-01-06T07:00:00Z | Ice on the quay",
                "schema.json | https://quay.example/10 | Quay Herald | Tom Reed | 2031-05-06 | Net mended",
                "linked.html | linked.html | Quay Herald | Ada Quill | 2031-05-06T09:12:00+02:00 | Weir at Osk mended",
                "scripted.html | scripted.html | Lum Observer | Ida Marr | 2031-05-06 | Lum digs a canal",
                "microdata.html | microdata.html | Dock Gazette | Tom Reed | 2031-05-06T08:00:00Z | Lock gates at Osk stay shut",
                "opengraph.html | opengraph.html | Pier Post | Ida Marr | 2031-05-06T07:30:00Z | Harbour light out",
                "menus.html | menus.html | ~~ | ~~ | ~~ | Barge sinks at Lum",
                "post.md | post.md | Dock Diary | Ada Quill, Tom Reed | 2031-05-06T08:00:00+02:00 | Osk counts its cranes",
                "header.txt | header.txt | Vessia Wire | Ada Quill | 2031-05-06 | Osk buys a fire boat",
                "plain.txt | plain.txt | QuayHerald.com | Ada Quill | 2031-05-06 | Osk shuts its fish market",
                "articles.jsonl | jl-1 | Quay Herald | By Ada Quill | 2031-05-06 | Osk lays a cable",
                "article.json | js-1 | Quay Herald | Tom Reed | 2031-05-06T09:00:00Z | Osk paves its quay",
                "ninjs2.json | urn:vw:31 | Vessia Wire | Ida Marr | 2031-05-06T10:37:00Z | Lum raises its dam",
                "item.xml | urn:vw:40 | Vessia Wire | Tom Reed | 2031-05-06T09:00:00Z | Osk clears its canal",
            })
    void itsHeadIsRead(String file, String id, String source, String byline, String published, String headline) {
        Article article = read(file).articles().get(0);
        assertThat(article.id()).isEqualTo(id);
        assertThat(Objects.requireNonNullElse(article.source(), "")).isEqualToIgnoringCase(source);
        assertThat(Objects.requireNonNullElse(article.byline(), "")).isEqualTo(byline);
        assertThat(Reads.published(article)).isEqualTo(published);
        assertThat(article.headline()).isEqualTo(headline);
        assertThat(article.text()).startsWith(headline + "\n\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "story.nitf | The old pier reopened on Tuesday, Tom Reed said. / It is 300 metres long and cost two million euros.",
                "message.xml | The ferry sailed on Tuesday with forty people on board. / It will sail each day.",
                "feed.rss | The customs house was sold on Tuesday for nine million euros. / Its clerks moved out in April.",
                "feed.atom | Lum voted on Sunday. / Turnout was 61 percent.",
                "export.wxr | The dredger arrived on Monday. / It will stay for a month.",
                "ninjs1.json | The mayor resigned on Monday. / “I am tired,” Ida Marr said.",
                "ninjs3.json | Osk bought a tug on Monday.",
                "superdesk.json | The crane was painted red on Monday.",
                "ans.json | The lighthouse got a new lamp on Monday. / A horn will follow in June.",
                "wordpress.json | The net loft closed on Monday.",
                "feed.json | Ice closed the quay on Monday.",
                "schema.json | The net was mended on Monday. / It took two days.",
                "linked.html | The weir at Osk was mended on Monday, the harbour master said. / A gate of four tons fell & sank in April.",
                "microdata.html | The lock gates at Osk stay shut until Friday, the harbour board said on Monday after a long meeting. / Forty barges wait below the lock, and their skippers have been told to turn off their engines while they wait for it to open. / The board will meet again on Thursday to decide whether the smaller gate can be used by boats of less than nine metres.",
                "opengraph.html | The harbour light went out on Monday night for three hours. / Nobody was hurt, the coast guard said.",
                "menus.html | A barge sank at Lum on Monday with a load of gravel. / Its crew of three swam to the pier.",
                "post.md | Osk has nine cranes, the harbour board said on Monday. / Four stand on the north quay. / Five stand on the south quay & need paint. / \"We counted twice,\" Ida Marr said.",
                "header.txt | Osk bought a fire boat on Monday for two million euros. / It will arrive in June, the fire chief said.",
                "plain.txt | Osk shut its fish market on Monday, the town said. / The market will open again in June.",
                "articles.jsonl | Osk laid a cable to Lum on Monday. / It is \"twelve\" kilometres long.",
                "article.json | Osk began to pave its quay on Monday. / The work will take a month.",
                "ninjs2.json | Lum raised its dam on Monday by a metre. / The lake will rise & spread.",
                "item.xml | Osk cleared its canal on Monday. / Weed had blocked it since March.",
            })
    void itsParagraphsAreRead(String file, String paragraphs) {
        Article article = read(file).articles().get(0);
        assertThat(String.join("\n\n", Reads.words(article, SectionKind.BODY)))
                .isEqualTo(paragraphs.replace(" / ", "\n\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "story.nitf",
        "message.xml",
        "feed.rss",
        "feed.atom",
        "export.wxr",
        "ninjs1.json",
        "ninjs3.json",
        "superdesk.json",
        "ans.json",
        "wordpress.json",
        "feed.json",
        "schema.json",
        "linked.html",
        "scripted.html",
        "microdata.html",
        "menus.html",
        "post.md",
        "header.txt",
        "plain.txt",
        "articles.jsonl",
        "article.json",
        "ninjs2.json",
        "item.xml"
    })
    void everyLetterStandsWhereTheMapSays(String file) throws IOException {
        String[] lines = content(file).split("\n", -1);
        for (Article article : read(file).articles()) {
            for (int at = 0; at < article.text().length(); at++) {
                char letter = article.text().charAt(at);
                if (Character.isLetterOrDigit(letter)) {
                    String line = lines[article.sourceMap().line(at) - 1];
                    int column = article.sourceMap().column(at) - 1;
                    assertThat(column)
                            .as("%s at %d of %s", letter, at, article.text())
                            .isBetween(0, line.length() - 1);
                    assertThat(line.charAt(column))
                            .as("at %d of %s", at, article.text())
                            .isEqualTo(letter);
                }
            }
        }
    }

    @Test
    void whatOnlyAScriptShowsIsReadFromTheLinkedData() {
        Article article = read("scripted.html").only();
        assertThat(Reads.words(article, SectionKind.BODY))
                .singleElement()
                .asString()
                .startsWith(
                        "Lum began to dig its canal on Monday, the mayor said.\n\nIt will be 12 kilometres long & four")
                .endsWith("The first boats are to sail in the spring of 2034.");
    }

    @Test
    void captionsAndHeadingsAreToldApart() {
        Article nitf = read("story.nitf").only();
        assertThat(Reads.words(nitf, SectionKind.HEADING)).containsExactly("What it cost");
        assertThat(Reads.words(nitf, SectionKind.CAPTION)).containsExactly("The pier seen from the harbour wall.");
        Article ans = read("ans.json").only();
        assertThat(Reads.words(ans, SectionKind.HEADING)).containsExactly("What comes next");
        assertThat(Reads.words(ans, SectionKind.CAPTION)).containsExactly("The lamp before it was lit.");
    }

    @Test
    void whatTheFormatMarksIsKept() {
        Editorial editorial = read("story.nitf").only().editorial();
        assertThat(editorial.place()).isEqualTo("Osk, Vessia");
        assertThat(editorial.version()).isEqualTo("3");
        assertThat(editorial.notices()).containsExactly("Corrects the length in paragraph two");
        assertThat(editorial.marked().stream()
                        .map(mark -> mark.kind() + " " + mark.name() + " " + mark.value())
                        .collect(Collectors.joining(", ")))
                .isEqualTo("TIME Tuesday 2031-05-06, PERSON Tom Reed null, MONEY two million euros EUR");
        assertThat(read("ninjs1.json").only().editorial().marked())
                .containsExactly(new Editorial.Marked(Editorial.Kind.PERSON, null, "Ida Marr", null));
        assertThat(read("superdesk.json").only().editorial().notices()).containsExactly("Removes a name");
        assertThat(read("ans.json").only().editorial().notices()).containsExactly("A name was misspelt.");
    }

    @Test
    void whatIsNoArticleIsRefusedAlone() {
        assertThat(read("message.xml").refused())
                .containsExactly(
                        "message.xml!1: a package; the items in it are read on their own",
                        "message.xml!3: an item of class picture, not text",
                        "message.xml!4: withdrawn by its provider (canceled)");
        assertThat(read("export.wxr").refused())
                .containsExactly("export.wxr!2: a WordPress attachment, not an article");
        assertThat(read("feed.rss").ids()).containsExactly("quay-1", "quay-2");
        assertThat(read("feed.rss").articles().get(1).text()).endsWith("A crane fell in Orlen & nobody was hurt.");
    }

    @Test
    void entitiesAreNotExpandedAndNothingIsFetched() {
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY a \"boom\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
                        + "<nitf><body><body.content><p>The pier closed on Monday. &b; &f;</p></body.content></body></nitf>";
        Article article = Reads.of(bomb, "bomb").only();
        assertThat(article.text()).isEqualTo("The pier closed on Monday. &b; &f;");
    }

    @Test
    void deepNestingIsBounded() {
        String deep = "<rss><channel>" + "<a>".repeat(100_000) + "</channel></rss>";
        assertThat(Reads.of(deep, "deep").articles()).isEmpty();
        String json = "{\"a\":" + "[".repeat(100_000);
        assertThat(Reads.of(json, "json").refused()).singleElement().asString().contains("json");
        String page = "<html><body>" + "<div>".repeat(100_000) + "<p>The pier closed on Monday for good.";
        assertThat(Reads.of(page, "page").refused().size()
                        + Reads.of(page, "page").articles().size())
                .isEqualTo(1);
    }

    private static Reads read(String file) {
        try {
            return Reads.of(content(file), file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String content(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(FormatsTest.class.getResourceAsStream("formats/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
