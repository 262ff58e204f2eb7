package org.claimcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openqa.selenium.Keys;

/** What an editor does with the pages, in a browser. */
class ReportInBrowserTest {

    private static final int SECOND = 1000;

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @BeforeEach
    void usual() {
        browser.scheme("light");
        browser.wideScreen();
        browser.complaints();
        browser.requests();
    }

    @AfterEach
    void nothingLeftThePageAndNothingWasForbidden() {
        assertThat(browser.requests()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> axeFindsNothing() {
        return Pages.all().entrySet().stream()
                .flatMap(page -> Stream.of("light", "dark", "narrow")
                        .map(look -> DynamicTest.dynamicTest(page.getKey() + ", " + look, () -> {
                            look(page.getValue(), look);
                            browser.picture(page.getKey() + "-" + look);
                            assertThat(browser.axe()).isEmpty();
                        })));
    }

    private static void look(Path page, String look) {
        browser.scheme(look.equals("dark") ? "dark" : "light");
        if (look.equals("narrow")) {
            browser.screen(360, 740);
        }
        browser.open(page);
    }

    @TestFactory
    Stream<DynamicTest> aNarrowScreenNeedsNoSidewaysScrolling() {
        return Pages.all().entrySet().stream().map(page -> DynamicTest.dynamicTest(page.getKey(), () -> {
            browser.screen(320, 640);
            browser.open(page.getValue());
            assertThat(browser.number("document.documentElement.scrollWidth"))
                    .as(browser.text("Array.from(document.querySelectorAll('body *')).filter(e =>"
                            + " e.getBoundingClientRect().right > 321).slice(0, 3).map(e => e.outerHTML.slice(0, 200)).join()"))
                    .isLessThanOrEqualTo(320);
        }));
    }

    @Test
    void hostileTextIsText() {
        browser.open(Pages.of("hostile"));
        String shown = browser.text("document.body.textContent");
        assertThat(shown).contains(Pages.HOSTILE.get(0)).contains(Pages.HOSTILE.get(2)).contains("[U+202E]");
        assertThat(browser.text("document.title")).doesNotContain("owned");
        assertThat(browser.all("a[href^='javascript:'], img, b, body script:not([type]):not(:last-of-type)"))
                .filteredOn(element -> !element.getTagName().equals("b"))
                .isEmpty();
        assertThat(browser.visible("article.finding")).isPositive();
        assertThat(browser.all("select[name=source] option"))
                .as("an outlet with the separator in its name is one outlet")
                .anyMatch(option -> String.valueOf(option.getDomProperty("value")).startsWith("Outlet|0"));
        browser.run("const s = document.querySelector('select[name=source]');"
                + " s.value = Array.from(s.options).find(o => o.value.startsWith('Outlet|0')).value;"
                + " s.dispatchEvent(new Event('change', {bubbles: true}))");
        assertThat(browser.visible("article.finding")).isPositive();
    }

    @Test
    void withoutScriptsAllIsThereAndNothingIsOfferedThatNeedsThem() {
        browser.open(Pages.of("single"));
        int findings = browser.visible("article.finding");
        assertThat(findings).isPositive();
        browser.scripts(false);
        try {
            browser.open(Pages.of("single"));
        } finally {
            browser.scripts(true);
        }
        assertThat(browser.visible("article.finding")).isEqualTo(findings);
        assertThat(browser.visible("#filters, [data-copy], #theme, .js-only")).isZero();
        assertThat(browser.visible("noscript p")).isPositive();
    }

    @Test
    void filtersNarrowWhatIsShownAndLiveInTheAddress() {
        browser.open(Pages.of("single"));
        int all = browser.visible("article.finding");
        String rule = browser.text("document.querySelector('select[name=rule]').options[1].value");
        browser.find("select[name=rule]").sendKeys(rule);
        int some = browser.visible("article.finding");
        assertThat(some).isPositive().isLessThan(all);
        assertThat(browser.visible("article.finding:not([data-rule=\"" + rule + "\"])")).isZero();
        assertThat(browser.address()).endsWith("#?rule=" + rule);
        assertThat(browser.text("document.querySelector('#count').textContent")).endsWith("findings shown");
        browser.open(Pages.of("single"), "#?rule=" + rule, 1366, 900);
        assertThat(browser.visible("article.finding")).isEqualTo(some);
        browser.find("#filters [name=clear]").click();
        assertThat(browser.visible("article.finding")).isEqualTo(all);
        browser.find("#q").sendKeys("no-such-word-anywhere");
        assertThat(browser.visible("article.finding")).isZero();
        browser.find("#clear2").click();
        assertThat(browser.visible("article.finding")).isEqualTo(all);
    }

    @Test
    void keysMoveOpenSearchCopyAndCanBeSwitchedOff() {
        browser.open(Pages.of("single"));
        String here = "document.activeElement.closest('[data-finding]')";
        browser.press("j");
        String first = browser.text(here + ".id");
        browser.press("j");
        assertThat(browser.text(here + ".id")).isNotEqualTo(first);
        browser.press("k");
        assertThat(browser.text(here + ".id")).isEqualTo(first);
        browser.press("o");
        assertThat(browser.address()).contains("#f-");
        browser.press("/");
        assertThat(browser.text("document.activeElement.id")).isEqualTo("q");
        browser.leaveField();
        browser.press("?");
        assertThat(browser.number("document.querySelector('#help').open ? 1 : 0")).isEqualTo(1);
        browser.find("#keys-on").click();
        browser.press(Keys.ESCAPE);
        browser.run("document.activeElement.blur()");
        browser.press("j");
        assertThat(browser.text(here)).isEqualTo("null");
        browser.run("localStorage.clear()");
    }

    @Test
    void aButtonCopiesTheCommandThatRecordsADecision() {
        browser.open(Pages.of("single"));
        browser.run("window.copied = null; Object.defineProperty(navigator, 'clipboard',"
                + " {value: {writeText: t => { window.copied = t; return Promise.resolve() }}, configurable: true})");
        browser.run("document.querySelector('article.finding [data-copy]').click()");
        assertThat(browser.text("window.copied")).startsWith("claimcheck decide ").contains("--as accepted --why");
    }

    @Test
    void aFindingHasALinkThatLastsAcrossThePagesOfALargeRun() {
        browser.open(Pages.of("front"));
        String id = browser.text("JSON.parse(document.querySelector('#index').textContent).rows[2999][0]");
        browser.open(Pages.of("front"), "#f-" + id, 1366, 900);
        assertThat(browser.address()).contains("/stories/").endsWith("#f-" + id);
        assertThat(browser.visible("#f-" + id)).isEqualTo(1);
    }

    @Test
    void darkFollowsTheSystemUntilItIsChosen() {
        String paper = "getComputedStyle(document.body).backgroundColor";
        browser.open(Pages.of("single"));
        String light = browser.text(paper);
        browser.scheme("dark");
        String dark = browser.text(paper);
        assertThat(dark).isNotEqualTo(light);
        browser.find("#theme").sendKeys("Light");
        assertThat(browser.text(paper)).isEqualTo(light);
        browser.open(Pages.of("single"));
        assertThat(browser.text(paper)).as("kept").isEqualTo(light);
        browser.run("localStorage.clear()");
    }

    @Test
    void threeThousandFindingsOpenAndFilterWithinASecond() {
        browser.open(Pages.of("front"));
        int best = Integer.MAX_VALUE;
        int filter = Integer.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            browser.open(Pages.of("front"));
            best = Math.min(
                    best, browser.number("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"));
            Object took = browser.run("const q = document.querySelector('#q'), start = performance.now();"
                    + " q.value = 'barges'; q.dispatchEvent(new Event('input', {bubbles: true}));"
                    + " document.body.getBoundingClientRect(); return performance.now() - start;");
            filter = Math.min(filter, Math.round(Float.parseFloat(String.valueOf(took))));
        }
        assertThat(browser.text("document.querySelector('#count').textContent"))
                .isEqualTo("1000 of 3000 findings shown");
        System.out.println("3,000 findings: usable after " + best + " ms, filtered in " + filter + " ms");
        assertThat(Map.of("open", best, "filter", filter).values()).allMatch(it -> it < SECOND);
    }

    @Test
    void aPrintedReportHasItsPages() throws IOException {
        browser.open(Pages.of("single"));
        byte[] paper = browser.print();
        java.nio.file.Files.createDirectories(Path.of("target/screenshots"));
        java.nio.file.Files.write(Path.of("target/screenshots/single.pdf"), paper);
        String raw = new String(paper, java.nio.charset.StandardCharsets.ISO_8859_1);
        int pages = raw.split("/Type\\s*/Page\\b", -1).length - 1;
        assertThat(pages).isBetween(2, 40);
        assertThat(List.of(paper.length)).allMatch(size -> size > 10_000);
    }
}
