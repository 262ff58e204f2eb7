package org.claimcheck.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.model.Pin;

/** What editors said of the grouping, for the articles at hand. */
final class Pinned {

    private final List<Pin> pins;
    private final List<List<Integer>> named = new ArrayList<>();
    private final Corpus corpus;

    Pinned(List<Pin> pins, Corpus corpus) {
        this.pins = pins;
        this.corpus = corpus;
        for (Pin pin : pins) {
            List<Integer> articles = new ArrayList<>();
            for (int article = 0; article < corpus.size(); article++) {
                if (pin.names(corpus.gist(article))) {
                    articles.add(article);
                }
            }
            named.add(articles);
        }
    }

    /** These groups, those joined whose articles are kept together; each ascending, ordered by their first article. */
    List<List<Integer>> joined(List<List<Integer>> groups) {
        int[] groupOf = new int[corpus.size()];
        TreeMap<Integer, List<Integer>> members = new TreeMap<>();
        for (int group = 0; group < groups.size(); group++) {
            members.put(group, new ArrayList<>(groups.get(group)));
            for (int article : groups.get(group)) {
                groupOf[article] = group;
            }
        }
        for (int pin = 0; pin < pins.size(); pin++) {
            if (pins.get(pin).together()) {
                List<Integer> articles = named.get(pin);
                for (int i = 1; i < articles.size(); i++) {
                    join(members, groupOf, groupOf[articles.get(0)], groupOf[articles.get(i)]);
                }
            }
        }
        return members.values().stream()
                .map(group -> group.stream().sorted().toList())
                .sorted(Comparator.comparing(group -> group.get(0)))
                .toList();
    }

    private static void join(Map<Integer, List<Integer>> members, int[] groupOf, int into, int from) {
        List<Integer> moved = into == from ? null : members.remove(from);
        if (moved != null) {
            members.computeIfAbsent(into, any -> new ArrayList<>()).addAll(moved);
            moved.forEach(article -> groupOf[article] = into);
        }
    }

    /** The pins that keep an article of a group apart from others; two groups with one in common are never joined. */
    BitSet apart(List<Integer> group) {
        BitSet apart = new BitSet(pins.size());
        for (int pin = 0; pin < pins.size(); pin++) {
            if (!pins.get(pin).together() && named.get(pin).stream().anyMatch(group::contains)) {
                apart.set(pin);
            }
        }
        return apart;
    }

    /** Why an article is where it is, with what an editor said added. */
    String because(int article, String found) {
        String because = found;
        for (int pin = 0; pin < pins.size(); pin++) {
            if (named.get(pin).contains(article) && named.get(pin).size() > 1) {
                Pin said = pins.get(pin);
                because = said.together()
                        ? "kept together by an editor: " + said.reason()
                        : because + "; kept apart from others by an editor: " + said.reason();
            }
        }
        return because;
    }
}
