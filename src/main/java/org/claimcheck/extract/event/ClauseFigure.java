package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of figure that a word of its clause tells of, in whatever order the words stand, from {@code clause-figures.yaml}: "three inmates
 * escaped", "the escape of three inmates".
 *
 * @param subject what it is the figure of
 * @param nouns what is counted, in the singular; empty for what is no count
 * @param beside words of which one must stand in its clause
 * @param headed words of which one may stand behind it instead
 * @param article words of which one must stand somewhere in the article; null when any article will do
 * @param unless words that must not stand in its clause
 * @param otherwise words that must not stand in its sentence
 * @param never words that must not stand right behind it
 * @param unit the unit that it must have; null when any will do
 * @param least the smallest number that is one, in the base unit
 * @param most the greatest number that is one, in the base unit
 * @param planned whether what is planned is lined up as well
 */
record ClauseFigure(
        String attribute,
        String subject,
        Set<String> nouns,
        Words beside,
        Words headed,
        @Nullable Words article,
        Words unless,
        Words otherwise,
        Words never,
        @Nullable String unit,
        double least,
        double most,
        boolean planned) {

    private static final String FILE = "clause-figures.yaml";

    ClauseFigure {
        nouns = Set.copyOf(nouns);
    }

    /** Words that put a sentence into another time, whatever it is of. */
    static Words ofAnotherTime() {
        return ToldFigure.words(Resource.mapping(FILE).get("of-another-time"));
    }

    /** All kinds of the file, in its order. */
    static List<ClauseFigure> all() {
        Map<?, ?> file = Resource.mapping(FILE);
        Map<?, ?> lists = Resource.asMap(file.get("lists"));
        List<ClauseFigure> all = new ArrayList<>();
        if (file.get("figures") instanceof List<?> figures) {
            figures.forEach(figure -> all.add(of(Resource.asMap(figure), lists)));
        }
        return all;
    }

    private static ClauseFigure of(Map<?, ?> entry, Map<?, ?> lists) {
        Object nouns = entry.get("nouns");
        Object named = nouns instanceof String list ? lists.get(list.substring(1)) : nouns;
        Object unit = entry.get("unit");
        return new ClauseFigure(
                String.valueOf(entry.get("attribute")),
                String.valueOf(entry.get("subject")),
                new HashSet<>(Resource.strings(named)),
                ToldFigure.words(entry.get("beside")),
                ToldFigure.words(entry.get("headed")),
                entry.containsKey("article") ? ToldFigure.words(entry.get("article")) : null,
                ToldFigure.words(entry.get("unless")),
                ToldFigure.words(entry.get("sentence")),
                ToldFigure.words(entry.get("never")),
                unit == null ? null : unit.toString(),
                entry.get("least") instanceof Number least ? least.doubleValue() : 0,
                entry.get("most") instanceof Number most ? most.doubleValue() : Double.MAX_VALUE,
                Boolean.TRUE.equals(entry.get("planned")));
    }
}
