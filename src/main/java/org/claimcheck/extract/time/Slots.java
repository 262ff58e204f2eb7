package org.claimcheck.extract.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a matched pattern caught: a value for each element, and the time expressions inside it. Never changed. */
final class Slots {

    private final Pattern pattern;
    private final double[] values;
    private final @Nullable Draft[] parts;
    private final int[] starts;

    /**
     * @param values one for each element of the pattern
     * @param parts the time expressions inside it; null for the elements that are words
     * @param starts the first token of each element, and the token after the last one
     */
    Slots(Pattern pattern, double[] values, @Nullable Draft[] parts, int[] starts) {
        this.pattern = pattern;
        this.values = values;
        this.parts = parts;
        this.starts = starts;
    }

    Pattern pattern() {
        return pattern;
    }

    /** What stands after the meaning's name in the data. */
    String argument() {
        return pattern.argument();
    }

    boolean has(String category) {
        return index(category, 0) >= 0;
    }

    /** The value of the first element of this category. */
    double number(String category) {
        return number(category, 0);
    }

    /** The value of the n-th element of this category, from 0. */
    double number(String category, int nth) {
        int index = index(category, nth);
        if (index < 0) {
            throw new IllegalStateException("pattern '" + pattern.name() + "' has no " + category);
        }
        return values[index];
    }

    /** The whole number of the first element of this category, or null. */
    @Nullable
    Integer whole(String category) {
        int index = index(category, 0);
        return index < 0 ? null : Integer.valueOf((int) values[index]);
    }

    /** The first token of an element, counted from 0. */
    int firstToken(int element) {
        return starts[element];
    }

    /** The last token of an element, counted from 0. */
    int lastToken(int element) {
        return starts[element + 1] - 1;
    }

    /** How many elements are of this category. */
    int count(String category) {
        int count = 0;
        while (index(category, count) >= 0) {
            count++;
        }
        return count;
    }

    /** Whether the pattern begins with this category. */
    boolean isFirst(String category) {
        return index(category, 0) == 0;
    }

    /** How many elements there are. */
    int size() {
        return values.length;
    }

    /** The place of the first of these words or signs among the elements. */
    int indexOfAny(Set<String> words) {
        for (int i = 0; i < values.length; i++) {
            if (words.contains(pattern.elements().get(i).name())) {
                return i;
            }
        }
        throw new IllegalStateException("pattern '" + pattern.name() + "' has none of " + words);
    }

    Unit unit(int nth) {
        for (int i = 0, seen = 0; i < values.length; i++) {
            String name = pattern.elements().get(i).name();
            boolean isUnit = name.startsWith("{unit")
                    || name.equals("{date-unit}")
                    || name.equals("{clock-unit}")
                    || name.equals("{fiscal}");
            if (isUnit && seen++ == nth) {
                return Unit.numbered(values[i]);
            }
        }
        throw new IllegalStateException("pattern '" + pattern.name() + "' has no unit");
    }

    /** The n-th time expression inside, from 0. */
    Draft part(int nth) {
        int seen = 0;
        for (Draft part : parts) {
            if (part != null && seen++ == nth) {
                return part;
            }
        }
        throw new IllegalStateException("pattern '" + pattern.name() + "' has no such part");
    }

    private int index(String category, int nth) {
        int seen = 0;
        for (int i = 0; i < values.length; i++) {
            if (pattern.elements().get(i).name().equals(category) && seen++ == nth) {
                return i;
            }
        }
        return -1;
    }
}
