package org.claimcheck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * The findings of a large run for the filters of its front page: names once, then a short row for each finding, as JSON
 * that can stand in a script element.
 */
final class FrontIndex {

    private static final int WORDS = 120;

    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final Map<String, Integer> pages = new LinkedHashMap<>();
    private final List<Object[]> rows = new ArrayList<>();

    void add(FindingView finding, StoryView story, String href) {
        List<Integer> sources = new ArrayList<>();
        for (String outlet : finding.sources()) {
            sources.add(name(outlet));
        }
        String message = finding.title();
        rows.add(new Object[] {
            finding.id(),
            page(href.substring(0, href.indexOf('#'))),
            name(story.label()),
            name(finding.rule()),
            finding.severity().substring(0, 1),
            finding.state().substring(0, 2),
            name(story.desk()),
            sources,
            finding.own() ? 1 : 0,
            finding.fact(),
            Wording.cut(message, WORDS)
        });
    }

    private int name(String name) {
        return names.computeIfAbsent(name, any -> names.size());
    }

    private int page(String page) {
        return pages.computeIfAbsent(page, any -> pages.size());
    }

    int size() {
        return rows.size();
    }

    /** Nothing in it can end the script element. */
    String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("names", List.copyOf(names.keySet()));
        all.put("pages", List.copyOf(pages.keySet()));
        all.put("rows", rows);
        return JsonMapper.shared()
                .writeValueAsString(all)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
