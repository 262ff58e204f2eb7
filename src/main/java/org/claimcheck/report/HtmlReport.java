package org.claimcheck.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimcheck.model.Story;
import org.claimcheck.model.StoryResult;
import org.claimcheck.report.FrontView.Link;
import org.claimcheck.report.FrontView.ListedStory;

/**
 * The report for editors: opens without a network and reads without JavaScript. A small run is one file; a large one a
 * front page, plain pages that list what it has no room for, and pages of stories.
 */
final class HtmlReport {

    /** Runs up to this many stories with findings, and findings, are one file. */
    private static final int SMALL_STORIES = 30;

    private static final int SMALL_FINDINGS = 300;

    /** Pages of stories; with more stories than that, several share a page, so that a large run stays small. */
    private static final int MOST_PAGES = 20;

    private static final int LISTED_ON_A_PAGE = 100;
    private static final String FRONT = Format.HTML.fileName();

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private final ReportSource source;
    private final List<String> anchors = new ArrayList<>();
    private int findings;

    private HtmlReport(ReportSource source) {
        this.source = source;
        try (Stream<StoryResult> stories = source.withFindings()) {
            stories.forEach(it -> {
                anchors.add(StoryPage.anchor(it.story()));
                findings += it.findings().size();
            });
        }
    }

    /** Writes all pages into a folder. */
    static void write(ReportSource source, Path folder) throws IOException {
        HtmlReport report = new HtmlReport(source);
        if (report.isSmall()) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(FRONT))) {
                report.single(out);
            }
        } else {
            report.pages(folder);
        }
    }

    /** Writes one page that holds everything, whatever its size. */
    static void write(ReportSource source, OutputStream out) throws IOException {
        new HtmlReport(source).single(out);
    }

    private boolean isSmall() {
        return anchors.size() <= SMALL_STORIES && findings <= SMALL_FINDINGS;
    }

    private void single(OutputStream out) throws IOException {
        Front front = new Front(source, false);
        List<StoryView> views = new ArrayList<>();
        try (Stream<StoryResult> stories = source.stories()) {
            stories.forEach(story -> {
                if (story.findings().isEmpty()) {
                    quiet(front, story.story());
                } else {
                    StoryView view = StoryPage.of(story, source);
                    views.add(view);
                    front.add(view, "", copies(story.story()));
                }
            });
        }
        PageFrame frame = PageFrame.of("base.css", "front.css", "story.css", "print.css", "filters.js");
        render(out, "front.jte", Map.of("page", front.view(List.of()), "frame", frame, "stories", views));
    }

    private static void quiet(Front front, Story story) {
        front.quiet(Wording.shortened(story.label()), story.articles().size(), copies(story));
    }

    private static int copies(Story story) {
        return story.derivedFrom().size();
    }

    private void pages(Path folder) throws IOException {
        Path pages = Files.createDirectories(folder.resolve("stories"));
        int each = (anchors.size() + MOST_PAGES - 1) / MOST_PAGES;
        Front front = new Front(source, true);
        PageFrame frame = PageFrame.of("base.css", "story.css", "print.css");
        List<StoryView> onPage = new ArrayList<>();
        try (Stream<StoryResult> stories = source.stories()) {
            Iterator<StoryResult> next = stories.iterator();
            int number = 0;
            while (next.hasNext()) {
                StoryResult story = next.next();
                if (story.findings().isEmpty()) {
                    quiet(front, story.story());
                    continue;
                }
                StoryView view = StoryPage.of(story, source);
                String page = anchors.get(number / each * each) + ".html";
                front.add(view, "stories/" + page, copies(story.story()));
                onPage.add(view);
                number++;
                if (number % each == 0 || number == anchors.size()) {
                    page(pages.resolve(page), onPage, frame);
                    onPage.clear();
                }
            }
        }
        List<Link> rest = rest(folder, front.rest());
        try (OutputStream out = Files.newOutputStream(folder.resolve(FRONT))) {
            render(
                    out,
                    "front.jte",
                    Map.of(
                            "page",
                            front.view(rest),
                            "frame",
                            PageFrame.of("base.css", "front.css", "print.css", "filters.js"),
                            "stories",
                            List.of()));
        }
    }

    private void page(Path file, List<StoryView> stories, PageFrame frame) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            render(
                    out,
                    "stories.jte",
                    Map.of("stories", List.copyOf(stories), "frame", frame, "edition", day(), "home", "../" + FRONT));
        }
    }

    private String day() {
        return new DeskTime(source.edition().zone()).edition(source.run().started());
    }

    private List<Link> rest(Path folder, List<ListedStory> stories) throws IOException {
        List<Link> links = new ArrayList<>();
        PageFrame frame = PageFrame.of("base.css", "print.css");
        for (int from = 0; from < stories.size(); from += LISTED_ON_A_PAGE) {
            List<ListedStory> some = stories.subList(from, Math.min(stories.size(), from + LISTED_ON_A_PAGE));
            String name = "more-" + (links.size() + 1) + ".html";
            links.add(new Link(String.valueOf(links.size() + 1), name, Wording.count(some.size(), "story")));
            try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
                render(
                        out,
                        "rest.jte",
                        Map.of(
                                "stories", List.copyOf(some),
                                "frame", frame,
                                "edition", day(),
                                "home", FRONT,
                                "number", links.size()));
            }
        }
        return links;
    }

    static void render(OutputStream out, String template, Map<String, Object> parameters) throws IOException {
        try (Writer writer =
                new PlainWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15))) {
            TEMPLATES.render(template, parameters, new WriterOutput(writer));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
