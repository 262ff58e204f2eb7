package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimcheck.text.phrase.BadPatternException;
import org.claimcheck.text.phrase.SlotPattern;
import org.jspecify.annotations.Nullable;

/**
 * A kind of figure that the words around it surely tell, from {@code told-figures.yaml}: how many watched, what was stolen, how
 * long the siege lasted.
 *
 * @param subject what it is the figure of; ends in a comma where whose it is belongs to it: {@code votes,}
 * @param cue words of which one must stand in its sentence
 * @param article words of which one must stand somewhere in the article; null when any article will do
 * @param unless words that must not stand in its sentence
 * @param least the smallest number that is one
 * @param unit the unit that it must have; null when any will do
 * @param atMost whether the figure is the most that it can be: who is two miles off a port is at most two miles off land
 */
record ToldFigure(
        String attribute,
        String subject,
        Words cue,
        @Nullable Words article,
        Words unless,
        double least,
        @Nullable String unit,
        boolean atMost,
        List<SlotPattern> patterns) {

    private static final String FILE = "told-figures.yaml";

    ToldFigure {
        patterns = List.copyOf(patterns);
    }

    /** All kinds of the file, in its order. */
    static List<ToldFigure> all() {
        Map<?, ?> file = Resource.mapping(FILE);
        Map<?, ?> lists = Resource.asMap(file.get("lists"));
        List<ToldFigure> all = new ArrayList<>();
        if (file.get("figures") instanceof List<?> figures) {
            figures.forEach(figure -> all.add(of(Resource.asMap(figure), lists)));
        }
        return all;
    }

    private static ToldFigure of(Map<?, ?> entry, Map<?, ?> lists) {
        List<SlotPattern> patterns = new ArrayList<>();
        for (String words : Resource.strings(entry.get("patterns"))) {
            patterns.add(pattern(words, lists));
        }
        Object least = entry.get("least");
        Object unit = entry.get("unit");
        return new ToldFigure(
                String.valueOf(entry.get("attribute")),
                String.valueOf(entry.get("subject")),
                words(entry.get("cue")),
                entry.containsKey("article") ? words(entry.get("article")) : null,
                words(entry.get("unless")),
                least instanceof Number number ? number.doubleValue() : 0,
                unit == null ? null : unit.toString(),
                Boolean.TRUE.equals(entry.get("at-most")),
                patterns);
    }

    /** A list of words; a hyphen is a token of its own. */
    static Words words(@Nullable Object list) {
        return Words.of(Resource.strings(list).stream()
                .map(word -> word.replaceAll("(?<=\\S)-(?=\\S)", " - "))
                .toList());
    }

    private static SlotPattern pattern(String written, Map<?, ?> lists) {
        String words = written;
        for (Map.Entry<?, ?> list : lists.entrySet()) {
            words = words.replaceAll("\\$" + list.getKey() + "\\b", String.valueOf(list.getValue()));
        }
        try {
            return SlotPattern.builtIn(words);
        } catch (BadPatternException e) {
            throw new IllegalStateException(FILE + ": " + written + ": " + e.getMessage(), e);
        }
    }
}
