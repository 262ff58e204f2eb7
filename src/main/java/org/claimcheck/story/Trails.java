package org.claimcheck.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.claimcheck.model.Profile;
import org.claimcheck.model.Story;
import org.claimcheck.model.Trail;

/** Makes the trail of a story from its articles alone, so that it is the same whatever else has been read. */
final class Trails {

    private static final int MOST_NAMES = 10;
    private static final int MOST_PLACES = 5;
    private static final int MOST_DAYS = 40;
    private static final int MOST_WORDS = 30;

    /** A name stands for a story when so many of its articles, one in three, name it. */
    private static final int ONE_IN = 3;

    private Trails() {}

    /**
     * The trail of a story.
     *
     * @param articles of the story, in whatever order; those that belong to it in part tell of other stories too, and are left out
     */
    static Trail of(Story story, List<Profile> articles) {
        List<Profile> whole = articles.stream()
                .filter(it -> !story.parts().containsKey(it.article()))
                .sorted(Comparator.comparing(Profile::article))
                .toList();
        Long began = whole.stream()
                .map(Profile::published)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        String first = story.articles().get(0);
        String label = articles.stream()
                .filter(it -> it.article().equals(first))
                .map(Profile::headline)
                .findFirst()
                .orElse(story.label());
        return new Trail(
                label,
                began,
                shared(whole, it -> it.traces().people(), MOST_NAMES),
                all(whole, it -> it.traces().aged()),
                shared(whole, it -> it.traces().bodies(), MOST_NAMES),
                shared(whole, Trails::towns, MOST_PLACES),
                eventDays(whole),
                days(whole),
                words(whole));
    }

    private static List<String> shared(List<Profile> articles, Function<Profile, List<String>> of, int most) {
        Map<String, Integer> counts = new TreeMap<>();
        articles.forEach(it -> of.apply(it).forEach(name -> counts.merge(name, 1, Integer::sum)));
        int least = (articles.size() + ONE_IN - 1) / ONE_IN;
        counts.values().removeIf(count -> count < least);
        return Tracer.most(counts, most);
    }

    private static List<String> all(List<Profile> articles, Function<Profile, List<String>> of) {
        return articles.stream()
                .flatMap(it -> of.apply(it).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> towns(Profile profile) {
        List<String> towns = new ArrayList<>();
        profile.terms().forEach((term, weight) -> {
            if (Kind.of(term) == Kind.PLACE) {
                towns.add(term.substring(2));
            }
        });
        return towns;
    }

    /** The words that tell most, by how rare they are in news at large and how much the articles make of them. */
    private static List<String> words(List<Profile> articles) {
        Map<String, Double> weights = new HashMap<>();
        for (Profile article : articles) {
            article.terms().forEach((term, weight) -> {
                if (Kind.of(term) == Kind.WORD) {
                    weights.merge(term.substring(2), (double) weight, Double::sum);
                }
            });
        }
        weights.replaceAll((stem, weight) -> weight * rarity(stem));
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How rare a word is in news at large, on a logarithmic scale. */
    static double rarity(String stem) {
        return -Math.log(CommonWords.shipped().share(stem));
    }

    /** The day with the most votes of the articles, and those with at least half as many. */
    private static List<Long> eventDays(List<Profile> articles) {
        Map<Long, Double> votes = new TreeMap<>();
        for (Profile article : articles) {
            for (int rank = 0; rank < article.eventDays().size(); rank++) {
                votes.merge(article.eventDays().get(rank), 1.0 / (1 + rank), Double::sum);
            }
        }
        votes.keySet().removeIf(day -> day < 0);
        double most = votes.values().stream().max(Comparator.naturalOrder()).orElse(0.0);
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() > most / 2)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Long> days(List<Profile> articles) {
        Set<Long> days = new TreeSet<>();
        articles.forEach(it -> days.addAll(it.traces().days()));
        return days.stream().limit(MOST_DAYS).toList();
    }
}
