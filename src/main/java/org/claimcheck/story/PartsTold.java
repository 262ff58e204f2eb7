package org.claimcheck.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.model.Span;
import org.claimcheck.story.Asides.Aside;

/** Which parts of articles are in which stories besides their own. */
final class PartsTold {

    /** Words that are left of a round-up, all of whose other parts are in stories, and make no story of their own. */
    private static final int REST = 40;

    private final Map<Integer, List<Aside>> byGroup;
    private final Map<Integer, List<Aside>> byArticle = new HashMap<>();

    /** Round-ups of which nothing is left. */
    private final BitSet taken = new BitSet();

    /**
     * Of these groups.
     *
     * @param byGroup parts of articles of other groups, by the number of the group that they are in
     */
    PartsTold(Corpus corpus, List<List<Integer>> groups, Map<Integer, List<Aside>> byGroup) {
        this.byGroup = byGroup;
        byGroup.values()
                .forEach(parts -> parts.forEach(it -> byArticle
                        .computeIfAbsent(it.article(), any -> new ArrayList<>())
                        .add(it)));
        for (int group = 0; group < groups.size(); group++) {
            int first = groups.get(group).get(0);
            int gone = byArticle.getOrDefault(first, List.of()).stream()
                    .mapToInt(it -> it.part().length())
                    .sum();
            boolean alone = groups.get(group).size() == 1 && in(group).isEmpty();
            if (alone && gone > 0 && corpus.gist(first).length() - gone < REST) {
                taken.set(first);
            }
        }
    }

    /** The parts of other groups' articles that are in a group. */
    List<Aside> in(int group) {
        return byGroup.getOrDefault(group, List.of());
    }

    /** What of an article is in other stories. */
    List<Span> gone(int article) {
        return byArticle.getOrDefault(article, List.of()).stream()
                .flatMap(it -> it.part().stretches().stream())
                .sorted()
                .toList();
    }

    /** Whether a group is a round-up of which nothing is left. */
    boolean isTaken(List<Integer> group) {
        return group.size() == 1 && taken.get(group.get(0));
    }

    /** Whether parts come to a group or go from it. */
    boolean touch(int number, List<Integer> group) {
        return !in(number).isEmpty() || group.stream().anyMatch(byArticle::containsKey);
    }

    /** Whether the story of a part is the article's own: the longest part of a round-up of which nothing else is left. */
    boolean isMain(Aside aside) {
        return taken.get(aside.article())
                && byArticle.getOrDefault(aside.article(), List.of()).stream()
                                .max(Comparator.comparing(
                                                (Aside it) -> it.part().length())
                                        .thenComparing(it ->
                                                -it.part().stretches().get(0).start()))
                                .orElse(aside)
                                .group()
                        == aside.group();
    }
}
