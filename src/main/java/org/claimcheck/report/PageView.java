package org.claimcheck.report;

import java.util.List;

/**
 * The top of the HTML report, as its template needs it.
 *
 * @param policy Content-Security-Policy with the hashes of style and script
 * @param style the style element
 */
public record PageView(
        String title,
        String policy,
        String style,
        String edition,
        String headline,
        String deck,
        List<String> statuses,
        List<String> rules,
        List<String> sources,
        List<Heading> stories) {

    /** A story in a list of stories. */
    public record Heading(String anchor, String label, String counts) {}

    public PageView {
        statuses = List.copyOf(statuses);
        rules = List.copyOf(rules);
        sources = List.copyOf(sources);
        stories = List.copyOf(stories);
    }
}
