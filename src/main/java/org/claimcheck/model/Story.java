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
 * @param parts the articles that belong to it with a part of their text only, such as a round-up, by article id
 * @param follows earlier stories that this one follows and yet is not part of, closest first; mostly none
 */
public record Story(
        String id,
        String label,
        List<String> articles,
        Map<String, String> derivedFrom,
        Map<String, String> because,
        Map<String, Part> parts,
        List<Earlier> follows) {

    /**
     * An earlier story that another one follows, such as the shooting that a trial is about.
     *
     * @param story its id
     * @param label the headline of its first article
     * @param because why it is held to be followed, for an editor
     */
    public record Earlier(String story, String label, String because) {}

    /**
     * What of an article belongs to a story.
     *
     * @param also whether the article's own story is another one, and it belongs to this one besides
     * @param only whether nothing but these stretches belongs to the story; else all but these does
     * @param stretches of the article's text, in order
     */
    public record Part(boolean also, boolean only, List<Span> stretches) {

        public Part {
            stretches = List.copyOf(stretches);
        }
    }

    /** A story that all its articles belong to as a whole. */
    public Story(
            String id,
            String label,
            List<String> articles,
            Map<String, String> derivedFrom,
            Map<String, String> because) {
        this(id, label, articles, derivedFrom, because, Map.of());
    }

    /** A story that follows none. */
    public Story(
            String id,
            String label,
            List<String> articles,
            Map<String, String> derivedFrom,
            Map<String, String> because,
            Map<String, Part> parts) {
        this(id, label, articles, derivedFrom, because, parts, List.of());
    }

    public Story {
        parts = parts == null
                ? Map.of()
                : Collections.unmodifiableMap(new TreeMap<>(parts)); // stored before there were any
        follows = follows == null ? List.of() : List.copyOf(follows); // likewise
        articles = List.copyOf(articles);
        derivedFrom = Collections.unmodifiableMap(new TreeMap<>(derivedFrom));
        because = Collections.unmodifiableMap(new TreeMap<>(because));
    }

    /** This story as one that follows these. */
    public Story following(List<Earlier> earlier) {
        return new Story(id, label, articles, derivedFrom, because, parts, earlier);
    }

    /** Whether the article's own story is another one, and it belongs to this one by a part of its text. */
    public boolean isAlso(String article) {
        Part part = parts.get(article);
        return part != null && part.also();
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
