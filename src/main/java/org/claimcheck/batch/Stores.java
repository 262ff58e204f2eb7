package org.claimcheck.batch;

import org.claimcheck.store.ArticleStore;
import org.claimcheck.store.FindingStore;
import org.claimcheck.store.RunStore;
import org.claimcheck.store.StoryStore;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables, all together. */
record Stores(RunStore runs, ArticleStore articles, StoryStore stories, FindingStore findings) {

    static Stores over(JdbcTemplate jdbc) {
        ArticleStore articles = new ArticleStore(jdbc);
        StoryStore stories = new StoryStore(jdbc, articles);
        return new Stores(new RunStore(jdbc), articles, stories, new FindingStore(jdbc, articles, stories));
    }
}
