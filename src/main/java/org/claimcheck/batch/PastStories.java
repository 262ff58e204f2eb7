package org.claimcheck.batch;

import java.util.Optional;
import org.claimcheck.model.Story;
import org.springframework.context.ConfigurableApplicationContext;

/** Looks the story of an article up, as the last run that touched it left it. */
public final class PastStories {

    private PastStories() {}

    /**
     * The story that an article stands in on a workplace's database; empty when the article is not known.
     *
     * @param article its id
     */
    public static Optional<Story> of(Workplace place, String article) {
        try (ConfigurableApplicationContext context = Database.open(place)) {
            Stores stores = context.getBean(Stores.class);
            return stores.current().story(article).flatMap(stores.stories()::standing);
        }
    }
}
