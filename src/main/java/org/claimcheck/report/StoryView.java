package org.claimcheck.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One story, as its template needs it.
 *
 * @param deck one sentence that says what disagrees
 * @param standsAlone outlets that stand alone against others, or an empty string
 * @param follows the earlier stories that it follows, each with the reason
 */
public record StoryView(
        String anchor,
        String label,
        String desk,
        String deck,
        String counts,
        String line,
        String standsAlone,
        String sourcesNote,
        List<Source> sources,
        MatrixView matrix,
        List<FindingView> findings,
        List<TimelineView> timelines,
        List<Held> held,
        int heldCount,
        List<Member> grouped,
        List<Member> follows) {

    /**
     * An independent source, with what is not counted again.
     *
     * @param url of the article in the CMS or on the web, or null
     * @param cites whom it cites, or an empty string
     */
    public record Source(
            String name,
            boolean own,
            String headline,
            String when,
            @Nullable String url,
            String cites,
            String copiesLabel,
            List<Copy> copies) {

        public Source {
            copies = List.copyOf(copies);
        }
    }

    /** A copy, a rewrite or a later report. */
    public record Copy(String name, boolean own, String headline, String when, @Nullable String url) {}

    /** Values that were compared and held compatible, with the reason. */
    public record Held(String fact, String because, String sources) {}

    /** Why an article is in the story, or an earlier story is followed. */
    public record Member(String name, String because) {}

    public StoryView {
        sources = List.copyOf(sources);
        findings = List.copyOf(findings);
        timelines = List.copyOf(timelines);
        held = List.copyOf(held);
        grouped = List.copyOf(grouped);
        follows = List.copyOf(follows);
    }
}
