package org.claimcheck.ingest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reading alone, from bytes to articles, over one megabyte of a format: operations a second are MB/s. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {

    private static final int MEGABYTE = 1_000_000;

    private static final String[] PARAGRAPHS = {
        "The harbour council said on Wednesday that the old ferry pier will close next Monday, two years after a storm damaged"
                + " its piles and left the town with a bill of 4.2 million crowns.",
        "“We cannot wait any longer,” said council chair Ada Lund, who has led the body since 2019. Some 1,200 commuters use the"
                + " pier every day; they will have to walk to the northern quay.",
        "A report of 14 March had warned of rot in the timber, but the council put off its decision in June and again last month.",
        "Traders around the square fear for their business, and a petition against the closure has gathered 900 names in a week.",
    };

    private final byte[] lines = repeated(line());
    private final byte[] pages = repeated(page());
    private final byte[] page = page().getBytes(StandardCharsets.UTF_8);
    private final int wholeLines = MEGABYTE - MEGABYTE % line().getBytes(StandardCharsets.UTF_8).length;
    private final JsonFactory json = new JsonFactory();
    private final Intake intake = new Intake();

    @Benchmark
    public void jsonLines(Blackhole hole) {
        intake.read(new ByteArrayInputStream(lines), "x.jsonl", hole::consume);
    }

    /** What Jackson alone takes for the same bytes, every text made a string: no reader of them can be faster. */
    @Benchmark
    public void jsonLinesByTheParserAlone(Blackhole hole) {
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), lines, 0, wholeLines)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    hole.consume(parser.getString());
                }
            }
        }
    }

    @Benchmark
    public void html(Blackhole hole) {
        for (int read = 0; read < pages.length; read += page.length) {
            intake.read(new ByteArrayInputStream(page), "x.html", hole::consume);
        }
    }

    private static byte[] repeated(String piece) {
        return piece.repeat(1 + MEGABYTE / piece.length()).substring(0, MEGABYTE).getBytes(StandardCharsets.UTF_8);
    }

    private static String line() {
        StringBuilder body = new StringBuilder();
        for (int at = 0; at < 16; at++) {
            body.append(at == 0 ? "" : "\\n\\n").append(PARAGRAPHS[at % PARAGRAPHS.length]);
        }
        return "{\"id\":\"a1\",\"source\":\"Harbour Post\",\"published\":\"2025-09-03T14:05:00+02:00\","
                + "\"headline\":\"Old ferry pier to close on Monday\",\"byline\":\"By Tom Reed\",\"body\":\"" + body + "\"}\n";
    }

    private static String page() {
        StringBuilder page = new StringBuilder(
                "<!doctype html><html lang=\"en\"><head><title>Old ferry pier to close on Monday</title>"
                        + "<meta property=\"article:published_time\" content=\"2025-09-03T14:05:00+02:00\"></head><body>");
        for (int at = 0; at < 40; at++) {
            page.append("<div class=\"menu\"><ul><li><a href=\"/section/").append(at).append("\">Section</a></li></ul></div>\n");
        }
        page.append("<article><h1>Old ferry pier to close on Monday</h1>\n");
        for (int at = 0; at < 16; at++) {
            page.append("<p>").append(PARAGRAPHS[at % PARAGRAPHS.length]).append("</p>\n");
        }
        page.append("</article>");
        for (int at = 0; at < 20; at++) {
            page.append("<div class=\"related\"><p><a href=\"/story/").append(at).append("\">Another story</a></p></div>\n");
        }
        return page.append("<script>").append("var a = {b: [1, 2, 3]};\n".repeat(300)).append("</script></body></html>").toString();
    }
}
