package org.claimcheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimcheck.model.Story;
import org.claimcheck.model.StoryResult;
import org.jspecify.annotations.Nullable;

/** Which stories each article belongs to, by their ids, and which article it was made from. */
final class Membership {

    private final Map<String, List<String>> stories = new TreeMap<>();
    private final Map<String, String> own = new TreeMap<>();
    private final Map<String, String> originals = new TreeMap<>();
    private final Map<String, String> reasons = new TreeMap<>();
    private final Map<String, List<String>> furtherReasons = new TreeMap<>();
    private final Set<String> quoted = new TreeSet<>();

    /** Takes a story. */
    void add(StoryResult result) {
        Story story = result.story();
        result.claims().forEach(claim -> quoted.add(claim.article()));
        for (String article : story.articles()) {
            stories.computeIfAbsent(article, any -> new ArrayList<>()).add(story.id());
            if (!story.isAlso(article)) {
                own.put(article, story.id());
            }
        }
        story.derivedFrom().forEach((copy, original) -> {
            if (story.isAlso(copy)) {
                originals.putIfAbsent(copy, original);
            } else {
                originals.put(copy, original);
            }
        });
        story.because().forEach((article, because) -> {
            if (story.isAlso(article)) {
                furtherReasons
                        .computeIfAbsent(article, any -> new ArrayList<>())
                        .add("also in " + story.id() + " " + because);
            } else {
                reasons.put(article, because);
            }
        });
    }

    /** All stories are there. */
    void close() {
        stories.forEach((article, ids) -> {
            String first = own.getOrDefault(article, "");
            ids.sort(Comparator.comparing((String id) -> !id.equals(first)).thenComparing(id -> id));
        });
        furtherReasons.forEach((article, further) -> {
            further.sort(null);
            String all = String.join("; ", further);
            reasons.merge(article, all, (main, more) -> main + "; " + more);
        });
    }

    /** Ids of the articles that are in none of the stories and yet quoted, because one follows theirs. */
    List<String> beside() {
        return quoted.stream().filter(it -> !stories.containsKey(it)).toList();
    }

    /** Ids of the article's stories, its own first, then in order; empty when it is in none. */
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
