package org.claimcheck.report;

import java.util.List;
import org.claimcheck.model.CheckRun.Quarantined;
import org.jspecify.annotations.Nullable;

/**
 * The front page, as its template needs it.
 *
 * @param decks sentences under the headline
 * @param own stories in which one's own outlets stand against others
 * @param others the other stories, most serious first
 * @param restPages further pages that list the stories beyond those
 * @param index the findings of a large run for the filters, as JSON, or an empty string
 */
public record FrontView(
        String title,
        String day,
        String edition,
        String headline,
        List<Deck> decks,
        Choices choices,
        int shown,
        List<OwnStory> own,
        String ownNote,
        List<ListedStory> others,
        String othersNote,
        List<Link> restPages,
        List<Settled> resolved,
        List<Settled> decided,
        String baseline,
        List<Link> consistent,
        String consistentNote,
        List<Quarantined> quarantine,
        String quarantineNote,
        List<Counts> counts,
        boolean hasOwn,
        @Nullable TrendView trend,
        List<Pair> facts,
        @Nullable AuditView audit,
        String index) {

    /** A sentence, about an outlet of one's own where it has a name. */
    public record Deck(String outlet, String text) {}

    /** What can be chosen in the filters. */
    public record Choices(
            List<String> severities,
            List<String> statuses,
            List<String> rules,
            List<String> sources,
            List<String> desks) {}

    /** A story with findings against one's own outlet. */
    public record OwnStory(
            String label,
            String href,
            String outlet,
            String headline,
            String when,
            String line,
            String desk,
            List<Row> rows) {}

    /** A story between other outlets. */
    public record ListedStory(
            String anchor,
            String label,
            String href,
            String desk,
            String deck,
            String meta,
            String alone,
            List<Row> rows) {}

    /** A finding as a row. */
    public record Row(FindingView finding, String href, String desk) {}

    /** A finding that is no longer open. */
    public record Settled(FindingView finding, String story, String desk) {}

    public record Link(String text, String href, String note) {}

    /** A row of the table of counts. */
    public record Counts(String label, int errors, int warnings, int notes, int all, int own, boolean sum) {}

    public record Pair(String name, String value, @Nullable String href) {}

    /** The audit's figure with a bar for each kind. */
    public record AuditView(String lead, String rest, List<Kind> kinds, String caveat) {

        public record Kind(
                String name,
                String found,
                String share,
                String interval,
                boolean low,
                String from,
                String to,
                String at) {}
    }
}
