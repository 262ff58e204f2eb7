package org.claimcheck.model;

import java.util.List;

/**
 * The outcome of checking a set of articles.
 *
 * @param articles what was read, by id
 * @param stories the judged stories, in the order of their ids; an article alone is a story of one
 * @param quarantine what could not be read, with the reason
 */
public record CheckRun(List<Article> articles, List<StoryResult> stories, List<Quarantined> quarantine) {

    /** Input that could not be read. */
    public record Quarantined(String path, String reason) {}

    public CheckRun {
        articles = List.copyOf(articles);
        stories = List.copyOf(stories);
        quarantine = List.copyOf(quarantine);
    }

    /** The findings of all stories. */
    public List<Finding> findings() {
        return stories.stream().flatMap(story -> story.findings().stream()).toList();
    }
}
