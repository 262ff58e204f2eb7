package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** What is wrong with the rule files, each with its place; reading goes on after a problem so that all are told at once. */
final class Problems {

    private static final LevenshteinDistance CLOSE = new LevenshteinDistance(3);

    private record Problem(String file, int line, int column, String message) {}

    private final List<Problem> found = new ArrayList<>();

    /** Notes a problem at the start of a node. */
    void at(String file, Node node, String message) {
        at(file, node.getStartMark(), message);
    }

    /** Notes a problem at a mark, or at the start of the file where there is none. */
    void at(String file, Optional<Mark> mark, String message) {
        at(
                file,
                mark.map(place -> place.getLine() + 1).orElse(1),
                mark.map(place -> place.getColumn() + 1).orElse(1),
                message);
    }

    /** Notes a problem at a 1-based line and column. */
    void at(String file, int line, int column, String message) {
        found.add(new Problem(file, line, column, message));
    }

    /** Takes the problems of another file in. */
    void addAll(Problems others) {
        found.addAll(others.found);
    }

    int count() {
        return found.size();
    }

    /** {@code file:line:column: message}, by file, then line, then column. */
    List<String> inOrder() {
        return found.stream()
                .sorted(Comparator.comparing(Problem::file)
                        .thenComparingInt(Problem::line)
                        .thenComparingInt(Problem::column)
                        .thenComparing(Problem::message))
                .map(problem ->
                        problem.file() + ":" + problem.line() + ":" + problem.column() + ": " + problem.message())
                .distinct()
                .toList();
    }

    /**
     * What was expected instead of an unknown word, the nearest first where one is near.
     *
     * @return e.g. {@code did you mean "summary"? Known: compare, id, summary}
     */
    static String instead(String given, Collection<String> known) {
        String nearest = nearest(given, known)
                .map(word -> "did you mean \"" + word + "\"? ")
                .orElse("");
        return nearest + "Known: " + String.join(", ", known);
    }

    private static Optional<String> nearest(String given, Collection<String> known) {
        return known.stream()
                .filter(word ->
                        distance(given, word) >= 0 && distance(given, word) < Math.max(2, word.length() / 2 + 1))
                .min(Comparator.comparingInt((String word) -> distance(given, word))
                        .thenComparing(word -> word));
    }

    private static int distance(String given, String word) {
        return given.length() > 100 ? -1 : CLOSE.apply(given, word);
    }
}
