package org.claimcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages for editors, as far as they can be judged without a browser. */
class HtmlReportTest {

    private static final long MOST_BYTES = 10_000_000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Document page(String name) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve(name)));
    }

    @Test
    void aSmallRunIsOneFileWhoseLinksAllLeadSomewhere() throws IOException {
        HtmlReport.write(new TwoArticles(), folder);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("report.html"));
        }
        Document page = page("report.html");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("article.finding")).hasSize(2);
        assertSound(page);
        for (Element link : page.select("a[href^=#]")) {
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.attr("href"))
                    .isNotNull();
        }
    }

    @Test
    void whatARunAddsToAStoryIsMarkedInIt() throws IOException {
        ReportSource added = new TwoArticles() {
            @Override
            public boolean isNew(String article) {
                return article.equals("a2");
            }
        };
        HtmlReport.write(added, folder);
        assertThat(page("report.html").text().split("new in this run", -1)).hasSize(2);
        HtmlReport.write(new TwoArticles(), folder);
        assertThat(page("report.html").text()).doesNotContain("new in this run");
    }

    @Test
    void hostileTextIsTextAndRearrangesNothing() throws IOException {
        HtmlReport.write(new TwoArticles(), folder);
        String html = Files.readString(folder.resolve("report.html"));
        assertThat(html)
                .doesNotContain("<script>alert")
                .doesNotContain("\u202E")
                .contains("[U+202E]");
        assertThat(page("report.html").select("script:not([type])")).hasSize(1);
    }

    @Test
    void thePolicyAllowsItsOwnStyleAndScriptAlone() throws IOException, GeneralSecurityException {
        HtmlReport.write(new TwoArticles(), folder);
        Document page = page("report.html");
        String policy =
                Objects.requireNonNull(page.selectFirst("meta[http-equiv]")).attr("content");
        assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe");
        for (String element : List.of("style", "script")) {
            String content = Objects.requireNonNull(page.selectFirst(element)).data();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        }
    }

    @Test
    void threeThousandFindingsAreAllReachedAndStayBelowTenMegabytes() throws IOException {
        HtmlReport.write(new ManyStories(1000), folder);
        long size = 0;
        Set<String> shown = new HashSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                size += Files.size(file);
                Document page = Jsoup.parse(Files.readString(file));
                String name = folder.relativize(file).toString().replace('\\', '/');
                page.select("[id^=f-]").forEach(it -> shown.add(name + "#" + it.id()));
                assertSound(page);
                assertThat(Reports.isReport(name)).as(name).isTrue();
            }
        }
        assertThat(size).isLessThan(MOST_BYTES);
        JsonNode index = JsonMapper.shared()
                .readTree(Objects.requireNonNull(page("report.html").getElementById("index"))
                        .data());
        assertThat(index.path("rows").size()).isEqualTo(3000);
        for (JsonNode row : index.path("rows")) {
            String file = index.path("pages").get(row.get(1).asInt()).asString();
            assertThat(shown).contains(file + "#f-" + row.get(0).asString());
        }
        assertThat(page("more-1.html").select("li[id^=f-] a")).hasSize(300);
    }

    @Test
    void whatIsOursToCorrectComesFirstWithTheWordingThatWouldMendIt() throws IOException {
        ManyStories run = new ManyStories(1) {
            @Override
            public Edition edition() {
                return super.edition().withOwn(Set.of("TIDAL wire"), ZoneOffset.ofHours(2));
            }
        };
        HtmlReport.write(run, folder);
        Document page = page("report.html");
        assertThat(Objects.requireNonNull(page.selectFirst("h1")).text())
                .isEqualTo("Three findings are ours to correct.");
        assertThat(page.select(".ours-sect tr.f")).hasSize(3);
        Element finding = Objects.requireNonNull(page.selectFirst("article.finding"));
        assertThat(Objects.requireNonNull(finding.selectFirst(".ft")).text())
                .isEqualTo("We have 70 crates. Two independent sources have 40 crates.");
        assertThat(finding.select(".fix del").text()).isEqualTo("70");
        assertThat(finding.select(".fix ins").text()).isEqualTo("40");
    }

    @Test
    void aSurrogateWithoutItsPartnerAndAControlBecomeTheReplacementCharacter() throws IOException {
        StringWriter out = new StringWriter();
        try (PlainWriter plain = new PlainWriter(out)) {
            plain.write("a\uD83D\uDE00b\uD83Dc\uDE00\u0000\u2067\uD83D");
        }
        assertThat(out).hasToString("a\uD83D\uDE00b\uFFFDc\uFFFD\uFFFD[U+2067]\uFFFD");
    }

    private static void assertSound(Document page) {
        assertThat(page.select("[style]")).isEmpty();
        assertThat(page.select("[src], link[href]:not([href=data:,]), [onclick], [onload], iframe, object"))
                .isEmpty();
        Set<String> ids = new HashSet<>();
        page.select("[id]")
                .forEach(it -> assertThat(ids.add(it.id())).as(it.id()).isTrue());
    }
}
