package org.claimcheck.batch;

import org.claimcheck.store.ArticleStore;
import org.claimcheck.store.CurrentArticles;
import org.claimcheck.store.FindingStore;
import org.claimcheck.store.RunStore;
import org.claimcheck.store.StoryStore;
import org.claimcheck.store.TrailStore;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables, all together. */
record Stores(
        RunStore runs,
        ArticleStore articles,
        CurrentArticles current,
        StoryStore stories,
        TrailStore trails,
        FindingStore findings) {

    static Stores over(JdbcTemplate jdbc) {
        ArticleStore articles = new ArticleStore(jdbc);
        TrailStore trails = new TrailStore(jdbc);
        StoryStore stories = new StoryStore(jdbc, articles, trails);
        return new Stores(
                new RunStore(jdbc),
                articles,
                new CurrentArticles(jdbc),
                stories,
                trails,
                new FindingStore(jdbc, stories));
    }
}
