package org.claimcheck.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimcheck.model.Article;
import org.claimcheck.model.Finding;
import org.claimcheck.store.FindingStore;
import org.claimcheck.store.RunRow;
import org.claimcheck.store.Seat;
import org.springframework.context.ConfigurableApplicationContext;

/** Looks a finding of the last run up, with the articles it is about. */
public final class PastFindings {

    private PastFindings() {}

    /**
     * A finding and its articles.
     *
     * @param articles those that its evidence stands in, in the order of the evidence
     */
    public record Told(Finding finding, List<Article> articles) {

        public Told {
            articles = List.copyOf(articles);
        }
    }

    /**
     * The finding of that id in the last run that completed on a workplace's database; empty when that run has none.
     *
     * @param id as the report has it
     */
    public static Optional<Told> find(Workplace place, String id) {
        try (ConfigurableApplicationContext context = Database.open(place)) {
            Stores stores = context.getBean(Stores.class);
            return stores.runs().lastCompleted().flatMap(run -> find(stores, run, id));
        }
    }

    private static Optional<Told> find(Stores stores, RunRow run, String id) {
        return stores.findings().rows(run).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .flatMap(row -> finding(stores, row))
                .map(finding -> new Told(finding, articles(stores, run, finding)));
    }

    private static Optional<Finding> finding(Stores stores, FindingStore.Row row) {
        return stores.stories().verdicts(row.judgedRun(), List.of(row.judgedStory())).values().stream()
                .flatMap(result -> result.findings().stream())
                .filter(finding -> finding.id().equals(row.id()))
                .findFirst();
    }

    private static List<Article> articles(Stores stores, RunRow run, Finding finding) {
        Map<String, Seat> seats = stores.articles().seats(run);
        List<Article> articles = new ArrayList<>();
        finding.evidence().stream().map(Finding.Evidence::article).distinct().forEach(id -> {
            Seat seat = seats.get(id);
            Article article = seat == null ? null : stores.articles().article(seat);
            if (article != null) {
                articles.add(article);
            }
        });
        return articles;
    }
}
