package org.claimcheck.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser without a window, and what the tests ask of it. */
final class Browser implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Path SHOTS = Path.of("target/screenshots");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts one; whatever it would ask of a network is not found. */
    static Browser start() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program("chromium"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-component-update",
                "--disable-background-networking",
                "--force-device-scale-factor=1",
                "--host-resolver-rules=MAP * ~NOTFOUND");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(program("chromedriver")))
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(LONGEST); // a script that ends is no failure on however slow a machine
        return new Browser(driver);
    }

    private static String program(String name) {
        String named = System.getProperty(name);
        if (named != null) {
            return named;
        }
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " on the path. On Debian: apt-get install chromium"
                        + " chromium-driver. Elsewhere name it with -D" + name + "=PATH."))
                .toString();
    }

    /** Opens a page at a size, with nothing kept from the page before. */
    Browser open(Path page, String fragment, int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        driver.get("about:blank");
        driver.get(page.toAbsolutePath().toUri() + fragment);
        return this;
    }

    Browser open(Path page) {
        return open(page, "", 1366, 900);
    }

    /** Light or dark as the system of the reader would say. */
    void scheme(String name) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", name))));
    }

    /** A screen of this width, narrower than a window can be. */
    void screen(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void wideScreen() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    /** Whether scripts may run; for pages that are opened from now on. */
    void scripts(boolean may) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !may));
    }

    @Nullable
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    String text(String script) {
        return String.valueOf(run("return " + script));
    }

    int number(String script) {
        return Math.round(Float.parseFloat(text(script)));
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Those that can be seen. */
    int visible(String css) {
        return number("Array.from(document.querySelectorAll('" + css + "')).filter(e => e.getClientRects().length).length");
    }

    void press(CharSequence keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void leaveField() {
        press(Keys.ESCAPE);
    }

    String address() {
        return driver.getCurrentUrl();
    }

    /** What axe-core finds against WCAG 2.2 A and AA and its best practices, one line each. */
    List<String> axe() {
        run(AXE);
        Object found = driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],"
                + " resultTypes: ['violations']}).then(r => done(r.violations.map(v => v.id + ': ' + v.help + ': '"
                + " + v.nodes.slice(0, 4).map(n => n.target.join(' ') + ' ' + n.failureSummary).join('; '))),"
                + " e => done(['axe failed: ' + e]));");
        List<String> lines = new ArrayList<>();
        ((List<?>) Objects.requireNonNull(found)).forEach(line -> lines.add(String.valueOf(line)));
        return lines;
    }

    private static final String AXE = script("/axe.min.js");

    private static String script(String name) {
        try (InputStream in = Browser.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("axe-core is not among the libraries of the test");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Addresses that pages asked for since the last call, but for files and data. */
    List<String> requests() {
        List<String> asked = new ArrayList<>();
        driver.manage().logs().get(LogType.PERFORMANCE).forEach(entry -> {
            JsonNode message = JsonMapper.shared().readTree(entry.getMessage()).path("message");
            String url = message.path("params").path("request").path("url").asString("");
            if (message.path("method").asString("").equals("Network.requestWillBeSent")
                    && !url.matches("(file|data|about|chrome|devtools):.*")) {
                asked.add(url);
            }
        });
        return asked;
    }

    /** What the pages complained of since the last call: errors, and what the policy forbade. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        driver.manage().logs().get(LogType.BROWSER).forEach(entry -> complaints.add(entry.getMessage()));
        return complaints;
    }

    /** Keeps a picture of the whole page for a person to look at. */
    void picture(String name) throws IOException {
        Map<String, Object> size = new HashMap<>();
        size.put("format", "png");
        size.put("captureBeyondViewport", true);
        Object data = driver.executeCdpCommand("Page.captureScreenshot", size).get("data");
        Files.createDirectories(SHOTS);
        Files.write(SHOTS.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(data)));
    }

    /** Prints the page on A4. */
    byte[] print() {
        Map<String, Object> paper = Map.of("paperWidth", 8.27, "paperHeight", 11.69, "printBackground", true);
        return Base64.getDecoder()
                .decode(String.valueOf(
                        driver.executeCdpCommand("Page.printToPDF", paper).get("data")));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
