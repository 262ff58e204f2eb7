package org.claimcheck.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a story has in common with the stories that it follows, and with those that follow it: what its articles together name
 * and speak of, whatever else has been read.
 *
 * @param label the headline of its first article
 * @param began epoch second of its first publication; null when no article gives one, and then it follows none
 * @param people full names of those who are not named for their office, folded, most named first
 * @param aged those of them whose age they give
 * @param bodies other names of several words, folded, most named first
 * @param places towns, folded
 * @param eventDays epoch days that it most likely happened on
 * @param days epoch days that its articles speak of, ascending
 * @param words stems of its most telling words
 */
public record Trail(
        String label,
        @Nullable Long began,
        List<String> people,
        List<String> aged,
        List<String> bodies,
        List<String> places,
        List<Long> eventDays,
        List<Long> days,
        List<String> words) {

    public Trail {
        people = List.copyOf(people);
        aged = List.copyOf(aged);
        bodies = List.copyOf(bodies);
        places = List.copyOf(places);
        eventDays = List.copyOf(eventDays);
        days = List.copyOf(days);
        words = List.copyOf(words);
    }

    /** The names under which other stories find it: of its people and of the other names, each once. */
    public List<String> names() {
        return Stream.concat(people.stream(), bodies.stream()).distinct().toList();
    }
}
