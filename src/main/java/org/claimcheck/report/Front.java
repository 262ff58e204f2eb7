package org.claimcheck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimcheck.model.CheckRun.Quarantined;
import org.claimcheck.model.Finding.Status;
import org.claimcheck.model.Severity;
import org.claimcheck.report.FrontView.Choices;
import org.claimcheck.report.FrontView.Deck;
import org.claimcheck.report.FrontView.Link;
import org.claimcheck.report.FrontView.ListedStory;
import org.claimcheck.report.FrontView.OwnStory;
import org.claimcheck.report.FrontView.Row;
import org.claimcheck.report.FrontView.Settled;
import org.claimcheck.report.StoryView.Source;

/** Gathers the front page while the stories pass by, gravest first; it keeps no more of them than it shows. */
final class Front {

    /** Stories between other outlets that the front page lists; the rest go to further pages. */
    private static final int MOST_LISTED = 40;

    private static final int MOST_REFUSED = 200;

    private final ReportSource source;
    private final boolean large;
    private final FrontIndex index = new FrontIndex();
    private final Tally tally = new Tally();
    private final Set<String> rules = new TreeSet<>();
    private final Set<String> outlets = new TreeSet<>();
    private final Set<String> desks = new TreeSet<>();
    private final List<OwnStory> own = new ArrayList<>();
    private final Map<String, List<String>> ownDecks = new LinkedHashMap<>();
    private final List<ListedStory> others = new ArrayList<>();
    private final List<ListedStory> rest = new ArrayList<>();
    private final List<Settled> resolved = new ArrayList<>();
    private final List<Settled> decided = new ArrayList<>();
    private final List<Link> consistent = new ArrayList<>();
    private int quietStories;
    private int consistentArticles;
    private int alone;
    private int stories;
    private int copies;
    private int listed;

    Front(ReportSource source, boolean large) {
        this.source = source;
        this.large = large;
    }

    /** Takes a story that has no finding. */
    void quiet(String label, int articles, int copied) {
        copies += copied;
        if (articles < 2) {
            alone++;
            return;
        }
        stories++;
        quietStories++;
        consistentArticles += articles;
        if (consistent.size() < MOST_REFUSED) {
            consistent.add(new Link(label, "", Wording.count(articles, "article")));
        }
    }

    /** Takes a story with findings, which is shown at that address. */
    void add(StoryView story, String page, int copied) {
        stories++;
        copies += copied;
        List<Row> ours = new ArrayList<>();
        List<Row> theirs = new ArrayList<>();
        for (FindingView finding : story.findings()) {
            tally.count(finding);
            rules.add(finding.rule());
            outlets.addAll(finding.sources());
            Row row = new Row(finding, page + "#f-" + finding.id(), story.desk());
            if (StoryPage.isOpen(finding)) {
                (finding.own() ? ours : theirs).add(row);
                listed++;
            } else if (finding.state().equals("resolved")) {
                resolved.add(new Settled(finding, story.label(), story.desk()));
                listed++;
            } else if (!finding.state().equals("baseline")) {
                decided.add(new Settled(finding, story.label(), story.desk()));
                listed++;
            }
            if (large) {
                index.add(finding, story, row.href());
            }
        }
        if (!story.desk().isEmpty()) {
            desks.add(story.desk());
        }
        if (!ours.isEmpty()) {
            own.add(ownStory(story, page, ours));
        }
        if (!theirs.isEmpty()) {
            ListedStory it = listed(story, page, theirs);
            (!large || others.size() < MOST_LISTED ? others : rest).add(it);
        }
    }

    private OwnStory ownStory(StoryView story, String page, List<Row> rows) {
        Source mine = story.sources().stream()
                .filter(Source::own)
                .findFirst()
                .orElse(story.sources().get(0));
        Set<String> outlet = new LinkedHashSet<>();
        rows.forEach(row -> row.finding().first().says().stream()
                .filter(say -> say.own())
                .forEach(say -> outlet.add(say.outlet())));
        String name = outlet.isEmpty() ? mine.name() : String.join(", ", outlet);
        rows.stream().filter(row -> !row.finding().severity().equals("note")).forEach(row -> ownDecks.computeIfAbsent(
                        name, any -> new ArrayList<>())
                .add(StoryPage.told(row.finding()) + " (" + story.label() + ")"));
        String line = story.standsAlone().isEmpty() ? "" : "Stands alone: " + story.standsAlone() + ".";
        return new OwnStory(
                story.label(),
                page + "#" + story.anchor(),
                name,
                mine.headline(),
                mine.when(),
                line,
                story.desk(),
                List.copyOf(rows));
    }

    private static ListedStory listed(StoryView story, String page, List<Row> rows) {
        return new ListedStory(
                "l-" + story.anchor(),
                story.label(),
                page + "#" + story.anchor(),
                story.desk(),
                story.deck(),
                (story.desk().isEmpty() ? "" : story.desk() + " desk. ") + story.line(),
                story.standsAlone(),
                List.copyOf(rows));
    }

    /** The stories that the front page has no room for. */
    List<ListedStory> rest() {
        return rest;
    }

    FrontView view(List<Link> restPages) {
        Edition edition = source.edition();
        RunFacts facts = new RunFacts(source, stories, copies);
        return new FrontView(
                title(),
                new DeskTime(edition.zone()).edition(source.run().started()),
                facts.edition(),
                headline(),
                decks(),
                new Choices(
                        List.of("error", "warning", "note"),
                        tally.statuses().stream()
                                .filter(it -> it != Status.BASELINE || large)
                                .map(it -> it.name().toLowerCase(Locale.ROOT))
                                .toList(),
                        List.copyOf(rules),
                        List.copyOf(outlets),
                        List.copyOf(desks)),
                large ? index.size() : listed,
                own,
                ownNote(),
                others,
                othersNote(),
                restPages,
                resolved,
                decided,
                baseline(),
                consistent,
                consistentNote(),
                quarantine(),
                Wording.count(source.run().quarantined(), "input"),
                tally.table(),
                !edition.own().isEmpty(),
                Trend.of(edition.trend()),
                facts.facts(),
                Audits.view(edition.audit()),
                large ? index.json() : "");
    }

    private int ownSerious() {
        return (int) own.stream()
                .flatMap(story -> story.rows().stream())
                .filter(row -> !row.finding().severity().equals("note"))
                .count();
    }

    private String title() {
        int open = tally.openSerious();
        String ours = source.edition().own().isEmpty() ? "" : ", " + ownSerious() + " ours";
        return Wording.count(open, "open finding") + ours + ": Claimcheck, "
                + Wording.day(
                        source.run().started().atZone(source.edition().zone()).toLocalDate());
    }

    private String headline() {
        RunInfo run = source.run();
        if (!run.status().equals("COMPLETED")) {
            return "The run did not complete; what follows is what it had found.";
        }
        int serious = tally.openSerious();
        int notes = tally.open(Severity.NOTE);
        if (source.edition().against() != null) {
            return serious == 0
                    ? "Nothing in the draft stands against what was compared."
                    : "On " + Wording.spelled(serious) + (serious == 1 ? " fact" : " facts")
                            + " the draft and what was compared cannot both be right.";
        }
        if (serious == 0) {
            return "Nothing tonight that cannot all be right"
                    + (notes == 0 ? "." : "; " + Wording.count(notes, "note") + " to read.");
        }
        int ours = ownSerious();
        if (source.edition().own().isEmpty()) {
            return Wording.capital(Wording.spelled(serious)) + (serious == 1 ? " finding" : " findings")
                    + " to look at, in " + Wording.count(own.size() + others.size() + rest.size(), "story") + ".";
        }
        String others = Wording.spelled(serious - ours) + (serious - ours == 1 ? " more stands" : " more stand")
                + " between other outlets.";
        return ours == 0
                ? "Nothing is ours to correct; " + others.replace(" more", "")
                : Wording.capital(Wording.spelled(ours)) + (ours == 1 ? " finding is" : " findings are")
                        + " ours to correct" + (serious == ours ? "." : "; " + others);
    }

    private List<Deck> decks() {
        List<Deck> decks = new ArrayList<>();
        Edition.Against against = source.edition().against();
        if (against != null) {
            decks.add(new Deck("", against.sentence()));
        }
        ownDecks.forEach((outlet, told) -> {
            String named = String.join("; ", told.subList(0, Math.min(3, told.size())));
            int more = told.size() - 3;
            decks.add(new Deck(outlet, named + (more > 0 ? "; and " + Wording.count(more, "more fact") : "") + "."));
        });
        if (decks.isEmpty() && tally.openSerious() > 0) {
            List<ListedStory> first = others.subList(0, Math.min(2, others.size()));
            first.forEach(story -> decks.add(new Deck(story.label(), story.deck())));
        }
        return decks;
    }

    private String ownNote() {
        int errors = (int) severity("error");
        int warnings = (int) severity("warning");
        return Wording.count(errors, "error") + ", " + Wording.count(warnings, "warning") + ".";
    }

    private long severity(String severity) {
        return own.stream()
                .flatMap(story -> story.rows().stream())
                .filter(row -> row.finding().severity().equals(severity))
                .count();
    }

    private String othersNote() {
        return Wording.count(tally.open(Severity.ERROR) - severity("error"), "error") + ", "
                + Wording.count(tally.open(Severity.WARNING) - severity("warning"), "warning") + ", "
                + Wording.count(tally.open(Severity.NOTE) - severity("note"), "note") + " in "
                + Wording.count(others.size() + rest.size(), "story")
                + ", most serious first. The side with more independent sources comes first; the figures are sources"
                + " on each side.";
    }

    private String baseline() {
        int known = tally.all(Status.BASELINE);
        return known == 0 ? "" : Wording.count(known, "finding") + " known from the baseline, counted and not listed.";
    }

    private String consistentNote() {
        return Wording.capital(Wording.count(quietStories, "story")) + ", "
                + Wording.count(consistentArticles, "article")
                + (alone == 0 ? "" : "; besides, " + Wording.count(alone, "article") + " that nobody else reports on")
                + ".";
    }

    private List<Quarantined> quarantine() {
        try (Stream<Quarantined> refused = source.quarantine()) {
            return refused.limit(MOST_REFUSED).toList();
        }
    }
}
