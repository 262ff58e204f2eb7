package org.claimcheck.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.OrganisationMention;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.Span;

/**
 * The parts of an article that may tell of different events: the items that its layout sets apart, those put together that name
 * a person or body in common. An article on one event mostly is one part, whatever headings it has.
 */
final class Parts {

    /** Words that an item needs to be told of; shorter ones belong to the article as a whole. */
    private static final int LEAST = 20;

    /** More parts than that are a list and no report. */
    private static final int MOST = 40;

    private Parts() {}

    /** The parts, each with its stretches in order; none for an article that is one part. */
    static List<List<Span>> of(Annotation annotation) {
        String text = annotation.article().text();
        List<Span> items = Layout.items(annotation.article()).stream()
                .filter(item -> Layout.words(item.of(text)) >= LEAST)
                .toList();
        if (items.size() < 2) {
            return List.of();
        }
        int[] part = new int[items.size()];
        for (int item = 0; item < part.length; item++) {
            part[item] = item;
        }
        Map<String, Integer> firstWith = new HashMap<>();
        for (int item = 0; item < part.length; item++) {
            for (String name : names(annotation, items.get(item))) {
                Integer first = firstWith.putIfAbsent(name, item);
                if (first != null) {
                    join(part, part[first], part[item]);
                }
            }
        }
        Map<Integer, List<Span>> parts = new TreeMap<>();
        for (int item = 0; item < part.length; item++) {
            parts.computeIfAbsent(part[item], any -> new ArrayList<>()).add(items.get(item));
        }
        return parts.size() < 2 || parts.size() > MOST ? List.of() : List.copyOf(parts.values());
    }

    private static void join(int[] part, int one, int other) {
        for (int item = 0; item < part.length; item++) {
            if (part[item] == Math.max(one, other)) {
                part[item] = Math.min(one, other);
            }
        }
    }

    /** Whom an item names: people by their last name, bodies. */
    private static Set<String> names(Annotation annotation, Span item) {
        Set<String> names = new HashSet<>();
        for (PersonMention person : annotation.mentions().persons()) {
            if (item.contains(person.span())) {
                String name = person.name().strip().toLowerCase(Locale.ROOT);
                names.add(name.substring(name.lastIndexOf(' ') + 1));
            }
        }
        for (OrganisationMention body : annotation.mentions().organisations()) {
            if (item.contains(body.span())) {
                names.add(body.name().strip().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}
