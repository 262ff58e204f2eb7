package org.claimcheck.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Articles about one event.
 *
 * @param id made from content, the same on every run
 * @param label a few words for an editor
 * @param articles ids, ordered by publication, then id
 * @param derivedFrom copy or rewrite to its original, by article id
 * @param because why each article is in the story, by article id
 */
public record Story(
        String id, String label, List<String> articles, Map<String, String> derivedFrom, Map<String, String> because) {

    public Story {
        articles = List.copyOf(articles);
        derivedFrom = Collections.unmodifiableMap(new TreeMap<>(derivedFrom));
        because = Collections.unmodifiableMap(new TreeMap<>(because));
    }

    /** The article that this one goes back to in the end; itself when it is an original. */
    public String origin(String article) {
        String at = article;
        for (int step = 0; step <= derivedFrom.size(); step++) {
            String from = derivedFrom.get(at);
            if (from == null) {
                return at;
            }
            at = from;
        }
        return at;
    }

    /** Number of different origins among these articles: how many independent sources they are. */
    public int independentSources(List<String> among) {
        return (int) among.stream().map(this::origin).distinct().count();
    }
}
