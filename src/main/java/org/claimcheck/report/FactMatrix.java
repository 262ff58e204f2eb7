package org.claimcheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Fact;
import org.claimcheck.model.Fact.Agreement;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Position;
import org.claimcheck.model.Story;
import org.claimcheck.model.StoryResult;
import org.claimcheck.report.MatrixView.Cell;
import org.claimcheck.report.MatrixView.Column;
import org.claimcheck.report.MatrixView.Group;
import org.claimcheck.report.MatrixView.Row;
import org.jspecify.annotations.Nullable;

/** The matrix of facts by source; facts that disagree first, then those that several articles state. */
final class FactMatrix {

    /** Facts beyond this many that only one article states are left out: they compare nothing. */
    private static final int MOST_SINGLE = 6;

    /** Rows of one story; beyond these only facts with a finding get one. */
    private static final int MOST_ROWS = 40;

    /** Outlets side by side; of more, one's own, those in findings and the first are shown. */
    private static final int MOST_SOURCES = 7;

    private final StoryContext story;
    private final StoryResult result;
    private final List<Article> columns;
    private final int hidden;

    private FactMatrix(StoryContext story) {
        this.story = story;
        this.result = story.result();
        List<Article> all = originals();
        this.columns = inGroups(chosen(all));
        this.hidden = all.size() - columns.size();
    }

    static MatrixView of(StoryContext story) {
        boolean worth =
                story.articles().size() > 1 || !story.result().findings().isEmpty();
        return worth ? new FactMatrix(story).view() : new MatrixView(List.of(), List.of(), List.of(), "");
    }

    private MatrixView view() {
        List<Group> groups = new ArrayList<>();
        for (Article column : columns) {
            String name = Wording.source(column);
            int last = groups.size() - 1;
            if (last >= 0 && groups.get(last).name().equals(name)) {
                groups.set(
                        last,
                        new Group(name, groups.get(last).own(), groups.get(last).columns() + 1));
            } else {
                groups.add(new Group(name, story.isOwn(column.id()), 1));
            }
        }
        Set<String> met = new HashSet<>();
        List<Column> heads = columns.stream()
                .map(column -> new Column(
                        column.id(),
                        Wording.source(column),
                        story.isOwn(column.id()),
                        story.desk().brief(column.published())
                                + (met.add(Wording.source(column)) ? "" : ", later report")))
                .toList();
        String note =
                hidden == 0 ? "" : Wording.count(hidden, "more report") + " without a part in the findings, not shown.";
        return new MatrixView(groups, heads, rows(), note);
    }

    /** Copies have no column of their own unless they depart from what they copy. */
    private List<Article> originals() {
        Story it = result.story();
        Set<String> disputed = disputed();
        return story.articles().stream()
                .filter(article -> it.origin(article.id()).equals(article.id()) || disputed.contains(article.id()))
                .toList();
    }

    private Set<String> disputed() {
        Set<String> disputed = new LinkedHashSet<>();
        result.findings().forEach(finding -> finding.evidence().forEach(it -> disputed.add(it.article())));
        return disputed;
    }

    private List<Article> chosen(List<Article> all) {
        if (all.size() <= MOST_SOURCES) {
            return all;
        }
        Set<String> disputed = disputed();
        List<Article> byUse = new ArrayList<>(all);
        byUse.sort(Comparator.comparing((Article it) -> !story.isOwn(it.id()))
                .thenComparing(it -> !disputed.contains(it.id())));
        List<String> kept =
                byUse.subList(0, MOST_SOURCES).stream().map(Article::id).toList();
        return all.stream().filter(it -> kept.contains(it.id())).toList();
    }

    /** One's own outlets first, then by first report; the reports of an outlet together. */
    private List<Article> inGroups(List<Article> shown) {
        Map<String, Integer> first = new TreeMap<>();
        for (int at = 0; at < shown.size(); at++) {
            first.putIfAbsent(Wording.source(shown.get(at)), at);
        }
        List<Article> sorted = new ArrayList<>(shown);
        sorted.sort(Comparator.comparing((Article it) -> !story.isOwn(it.id()))
                .thenComparing(it -> first.getOrDefault(Wording.source(it), 0)));
        return sorted;
    }

    /** A fact with what its row is placed by. */
    private record Placed(Fact fact, Optional<Finding> finding, int rank, int speakers) {}

    private List<Row> rows() {
        List<Placed> facts = new ArrayList<>();
        for (Fact fact : result.facts()) {
            Optional<Finding> finding = story.finding(fact);
            facts.add(new Placed(fact, finding, rank(fact, finding), speakers(fact)));
        }
        facts.sort(Comparator.comparingInt(Placed::rank)
                .thenComparing(it -> -it.speakers())
                .thenComparing(it -> it.fact().attribute())
                .thenComparing(it -> it.fact().id()));
        List<Row> rows = new ArrayList<>();
        int single = 0;
        int kind = 0;
        for (Placed placed : facts) {
            Fact fact = placed.fact();
            Optional<Finding> finding = placed.finding();
            boolean alone = placed.speakers() < 2 && finding.isEmpty();
            if (isQuiet(fact, finding)
                    || finding.filter(it -> it.former() != null).isPresent()) {
                continue;
            }
            single += alone ? 1 : 0;
            boolean room = rows.size() < MOST_ROWS || finding.isPresent();
            if (room && (!alone || single <= MOST_SINGLE)) {
                int now = alone ? 2 : finding.isPresent() ? 0 : 1;
                rows.add(row(fact, finding.orElse(null), alone, now != kind && !rows.isEmpty()));
                kind = now;
            }
        }
        return rows;
    }

    private static int rank(Fact fact, Optional<Finding> finding) {
        if (finding.isPresent()) {
            return switch (finding.get().severity()) {
                case ERROR -> -3;
                case WARNING -> -2;
                case NOTE -> -1;
            };
        }
        return switch (fact.agreement()) {
            case CONFLICTING -> 0;
            case TENSION -> 1;
            case UPDATE -> 2;
            case COMPATIBLE -> 3;
            case SAME -> 4;
            case SINGLE -> 5;
        };
    }

    /** That everybody writes a name alike, or gives a quotation to one speaker, is not worth a row. */
    private static boolean isQuiet(Fact fact, Optional<Finding> finding) {
        return (fact.attribute().equals("name") || fact.attribute().equals("speaker")) && finding.isEmpty();
    }

    /** Facts of an event other than the story's main one say which it is. */
    private String label(Fact fact) {
        String event = fact.event();
        if (event == null
                || fact.subject() != null
                || result.events().isEmpty()
                || result.events().get(0).id().equals(event)) {
            return FactName.of(fact);
        }
        return result.events().stream()
                .filter(it -> it.id().equals(event))
                .map(it -> FactName.of(fact) + ", " + it.label())
                .findFirst()
                .orElseGet(() -> FactName.of(fact));
    }

    private int speakers(Fact fact) {
        return (int) fact.positions().stream()
                .flatMap(position -> story.claims(position).stream())
                .map(Claim::article)
                .distinct()
                .count();
    }

    private Row row(Fact fact, @Nullable Finding finding, boolean alone, boolean first) {
        List<Cell> cells = columns.stream()
                .map(article -> cell(fact, article, finding, alone))
                .toList();
        String link = finding == null ? null : "f-" + finding.id();
        return new Row(label(fact), alone ? "one source" : spoken(fact), link, alone, first, cells);
    }

    private Cell cell(Fact fact, Article article, @Nullable Finding finding, boolean alone) {
        String source = Wording.source(article);
        boolean own = story.isOwn(article.id());
        for (int side = 0; side < fact.positions().size(); side++) {
            for (Claim claim : story.claims(fact.positions().get(side))) {
                if (claim.article().equals(article.id())) {
                    Mark mark = alone ? Mark.SINGLE : mark(fact, side, claim, finding);
                    String value = Wording.shortened(all(fact, article));
                    String words = claim.span().of(article.text());
                    String shown = words.strip().equalsIgnoreCase(value) ? "" : Wording.quoted(words);
                    return new Cell(mark.css(), mark.sign(), mark.spoken(), value, shown, source, own);
                }
            }
        }
        return new Cell(Mark.SILENT.css(), Mark.SILENT.sign(), Mark.SILENT.spoken(), "", "", source, own);
    }

    /** What an article says of it; all that it names in a list, such as the hosts of a meeting. */
    private String all(Fact fact, Article article) {
        List<String> names = fact.positions().stream()
                .flatMap(position -> story.claims(position).stream())
                .filter(claim -> claim.article().equals(article.id()))
                .map(StoryContext::display)
                .distinct()
                .toList();
        return fact.attribute().equals("host") ? String.join(", ", names) : names.get(0);
    }

    /** A cell stands against what most independent sources say; where none leads, every side is marked. */
    private static Mark mark(Fact fact, int side, Claim claim, @Nullable Finding finding) {
        if (finding != null) {
            List<Position> stands = finding.positions();
            for (int at = 0; at < stands.size(); at++) {
                if (stands.get(at).claims().contains(claim.id()) && !leads(stands, at)) {
                    return fact.agreement() == Agreement.TENSION ? Mark.TENSION : Mark.DIFFERS;
                }
            }
        }
        boolean leads = leads(fact.positions(), side);
        if (leads || fact.agreement() == Agreement.SAME) {
            return Mark.AGREES;
        }
        return fact.agreement() == Agreement.UPDATE ? Mark.UPDATE : Mark.FITS;
    }

    private static boolean leads(List<Position> sides, int at) {
        return at == 0
                && (sides.size() < 2
                        || sides.get(0).independentSources() > sides.get(1).independentSources());
    }

    private static String spoken(Fact fact) {
        return switch (fact.agreement()) {
            case SAME -> "same";
            case COMPATIBLE -> "compatible";
            case UPDATE -> "updates";
            case TENSION -> "in tension" + tied(fact);
            case CONFLICTING -> "conflicting" + tied(fact);
            case SINGLE -> "one source";
        };
    }

    private static String tied(Fact fact) {
        List<Position> sides = fact.positions();
        boolean tied = sides.size() == 2
                && sides.get(0).independentSources() == sides.get(1).independentSources();
        String count = tied ? Wording.spelled(sides.get(0).independentSources()) : "";
        return tied ? ", " + count + " v " + count : "";
    }
}
