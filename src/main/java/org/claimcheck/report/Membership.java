package org.claimcheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.model.StoryResult;
import org.jspecify.annotations.Nullable;

/** Which stories each article belongs to, by their ids, and which article it was made from. */
final class Membership {

    private final Map<String, List<String>> stories = new TreeMap<>();
    private final Map<String, String> originals = new TreeMap<>();
    private final Map<String, String> reasons = new TreeMap<>();

    /** Takes a story. */
    void add(StoryResult result) {
        for (String article : result.story().articles()) {
            stories.computeIfAbsent(article, any -> new ArrayList<>())
                    .add(result.story().id());
        }
        originals.putAll(result.story().derivedFrom());
        result.story().because().forEach(reasons::putIfAbsent);
    }

    /** All stories are there. */
    void close() {
        stories.values().forEach(ids -> ids.sort(null));
    }

    /** Ids of the article's stories in order; empty when it is in none. */
    List<String> storiesOf(String article) {
        return stories.getOrDefault(article, List.of());
    }

    /** Why the article is in its story, or null when that is not known. */
    @Nullable
    String reasonFor(String article) {
        return reasons.get(article);
    }

    /** The article that this one was made from, or null when it is an original. */
    @Nullable
    String originalOf(String article) {
        return originals.get(article);
    }
}
