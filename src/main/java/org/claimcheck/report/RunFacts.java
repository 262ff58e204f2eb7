package org.claimcheck.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimcheck.model.Article;
import org.claimcheck.report.FrontView.Pair;

/** What the front page says of the run itself. */
record RunFacts(ReportSource source, int stories, int copies) {

    /** {@code , nightly run, completed 3:12 am}. */
    String edition() {
        RunInfo run = source.run();
        DeskTime desk = new DeskTime(source.edition().zone());
        Instant finished = run.finished();
        String kind = source.edition().against() == null ? ", nightly run" : ", check of a draft";
        String ended = !run.status().equals("COMPLETED")
                ? ", " + run.status().toLowerCase(Locale.ROOT)
                : finished == null ? "" : ", completed " + desk.clock(finished);
        return kind + ended;
    }

    /** Labels with what stands beside them. */
    List<Pair> facts() {
        RunInfo run = source.run();
        DeskTime desk = new DeskTime(source.edition().zone());
        List<Pair> facts = new ArrayList<>();
        facts.add(new Pair(
                "Read",
                Wording.count(run.articles(), "article") + ", " + Wording.count(stories, "story") + " of two or more",
                null));
        Edition.Against against = source.edition().against();
        if (against != null) {
            facts.add(new Pair("Against", against.sentence(), null));
        }
        String days = days();
        if (!days.isEmpty()) {
            facts.add(new Pair("Published", days, null));
        }
        facts.add(new Pair("Copies", copies == 0 ? "none" : copies + ", counted with their originals", null));
        facts.add(new Pair(
                "Not read",
                run.quarantined() == 0 ? "nothing" : Wording.count(run.quarantined(), "input"),
                run.quarantined() == 0 ? null : "#h-quar"));
        facts.add(new Pair("Rules", String.valueOf(run.rules()), null));
        Instant finished = run.finished();
        if (finished != null) {
            facts.add(new Pair(
                    "Took",
                    desk.exact(run.started()) + " to " + desk.exact(finished) + " ("
                            + source.edition().zone() + ")",
                    null));
        }
        facts.add(new Pair("Run", run.id(), null));
        return facts;
    }

    private String days() {
        TreeMap<LocalDate, Integer> days = new TreeMap<>();
        try (Stream<Article> articles = source.articles()) {
            articles.map(Article::published)
                    .filter(Objects::nonNull)
                    .forEach(it -> days.merge(it.date(), 1, Integer::sum));
        }
        if (days.isEmpty()) {
            return "";
        }
        return days.size() == 1
                ? Wording.day(days.firstKey())
                : Wording.day(days.firstKey()) + " to " + Wording.day(days.lastKey());
    }
}
