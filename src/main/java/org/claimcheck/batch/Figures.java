package org.claimcheck.batch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Measurement;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimcheck.model.Severity;
import org.claimcheck.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of a run, for those who watch many: {@code metrics.json}, and {@code metrics.prom} in the text format that
 * Prometheus' node exporter collects from a folder. They are written when the run ends, however it ends; nothing listens.
 *
 * <pre>{@code
 * {"schema":"claimcheck-metrics/1","written":"2025-03-01T03:12:40Z","run":"20250301-020000","status":"COMPLETED",
 *  "meters":[{"name":"claimcheck.step","tags":{"step":"extract"},"count":1.0,"total":81.2,"max":81.2}]}
 * }</pre>
 */
final class Figures {

    private static final Logger LOG = LoggerFactory.getLogger(Figures.class);
    private static final String SCHEMA = "claimcheck-metrics/1";

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final Workplace place;
    private final Clock clock;
    private final Flight.RunEvent event = new Flight.RunEvent();
    private final long began = System.nanoTime();

    Figures(Workplace place, Clock clock) {
        this.place = place;
        this.clock = clock;
        event.begin();
    }

    MeterRegistry meters() {
        return meters;
    }

    /** The run ended with its report. */
    void completed(CheckOutcome outcome) {
        gauge("claimcheck.run.articles", Tags.empty(), outcome.run().articles());
        gauge("claimcheck.run.quarantined", Tags.empty(), outcome.run().quarantined());
        for (Severity severity : Severity.values()) {
            Tags tags = Tags.of("severity", severity.name().toLowerCase(Locale.ROOT));
            gauge("claimcheck.run.findings", tags, outcome.open().getOrDefault(severity, 0));
        }
        gauge("claimcheck.run.repeated", Tags.empty(), outcome.repeated() ? 1 : 0);
        event.articles = outcome.run().articles();
        end(outcome.run().id(), outcome.run().status());
    }

    /** The run did not come to its end. */
    void failed(CheckFailure failure) {
        if (place.settings().log().format() != Settings.Log.Format.TEXT) {
            LOG.error("the run did not complete: {}", failure.getMessage()); // the command says it in plain text
        }
        end("", "FAILED");
    }

    private void end(String run, String status) {
        event.run = run;
        event.status = status;
        event.commit();
        double seconds = (System.nanoTime() - began) / 1e9;
        gauge("claimcheck.run.completed", Tags.empty(), status.equals("COMPLETED") ? 1 : 0);
        gauge("claimcheck.run.seconds", Tags.empty(), seconds);
        gauge("claimcheck.run.ended.seconds", Tags.empty(), clock.millis() / 1e3);
        gauge("claimcheck.heap.peak.bytes", Tags.empty(), heapPeak());
        LOG.atInfo()
                .addKeyValue("run", run)
                .addKeyValue("status", status)
                .addKeyValue("seconds", seconds)
                .log("run {} ended: {}", run, status);
        try {
            write(run, status);
        } catch (IOException e) {
            LOG.warn("the figures of the run cannot be written: {}", e.toString());
        }
    }

    private void gauge(String name, Tags tags, double value) {
        Gauge.builder(name, () -> value).tags(tags).strongReference(true).register(meters);
    }

    /** At most so many bytes were in use at once: the parts of the heap, each at its fullest, which need not have been at one time. */
    private static double heapPeak() {
        long parts = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        return Math.min(parts, Runtime.getRuntime().maxMemory());
    }

    private void write(String run, String status) throws IOException {
        Path folder = folder();
        place.readers().folder(folder);
        List<Meter> sorted = meters.getMeters().stream()
                .sorted(Comparator.comparing((Meter it) -> it.getId().getName())
                        .thenComparing(it -> it.getId().getTags().toString()))
                .toList();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", SCHEMA);
        json.put("written", clock.instant().toString());
        json.put("run", run);
        json.put("status", status);
        json.put("meters", sorted.stream().map(Figures::json).toList());
        put(
                folder.resolve("metrics.json"),
                JsonMapper.builder()
                                .enable(SerializationFeature.INDENT_OUTPUT)
                                .build()
                                .writeValueAsString(json)
                        + "\n");
        put(folder.resolve("metrics.prom"), prometheus(sorted));
    }

    private Path folder() {
        Settings settings = place.settings();
        return settings.metrics().toString().isEmpty() ? place.home() : settings.metrics();
    }

    private void put(Path file, String text) throws IOException {
        Path draft = file.resolveSibling("." + file.getFileName() + ".tmp");
        Files.writeString(draft, text);
        place.readers().grant(draft);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Map<String, Object> json(Meter meter) {
        Map<String, Object> json = new LinkedHashMap<>();
        Map<String, String> tags = new TreeMap<>();
        meter.getId().getTags().forEach(tag -> tags.put(tag.getKey(), tag.getValue()));
        json.put("name", meter.getId().getName());
        json.put("tags", tags);
        meter.measure().forEach(it -> json.put(word(it), it.getValue()));
        return json;
    }

    private static String prometheus(List<Meter> meters) {
        List<String> lines = new ArrayList<>();
        for (Meter meter : meters) {
            String name = meter.getId().getName().replace('.', '_');
            String tags = meter.getId().getTags().stream()
                    .map(tag -> tag.getKey() + "=\"" + tag.getValue() + "\"")
                    .collect(Collectors.joining(",", "{", "}"));
            meter.measure()
                    .forEach(it -> lines.add(name + (word(it).equals("value") ? "" : "_" + word(it))
                            + (tags.equals("{}") ? "" : tags) + " " + it.getValue()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String word(Measurement measurement) {
        return switch (measurement.getStatistic()) {
            case TOTAL_TIME -> "seconds_total";
            case COUNT -> "count";
            case MAX -> "seconds_max";
            default -> "value";
        };
    }
}
