package org.claimcheck.extract.time;

import java.util.List;

/**
 * A pattern as it stands in the data, one way through its alternatives.
 *
 * @param name its readable name
 * @param elements what must follow each other
 * @param before symbols of which one must stand before; empty for no condition
 * @param after symbols of which one must stand after
 * @param notBefore symbols that must not stand before
 * @param notAfter symbols that must not stand after
 * @param demands how much is asked: conditions, then words rather than categories; of two patterns that reach equally far
 *     the more demanding one wins
 */
record Pattern(
        String name,
        List<Element> elements,
        SymbolSet before,
        SymbolSet after,
        SymbolSet notBefore,
        SymbolSet notAfter,
        Meaning meaning,
        String argument,
        int demands) {

    /** A pattern that asks for what its elements and conditions say. */
    Pattern(
            String name,
            List<Element> elements,
            SymbolSet before,
            SymbolSet after,
            SymbolSet notBefore,
            SymbolSet notAfter,
            Meaning meaning,
            String argument) {
        this(name, elements, before, after, notBefore, notAfter, meaning, argument, demands(elements, before, after));
    }

    /**
     * One element.
     *
     * @param symbol its number in the vocabulary
     * @param joined whether no white space may stand before it
     */
    record Element(String name, int symbol, boolean joined) {

        /** Whether it stands for another time expression, such as {@code <date>}. */
        boolean isPart() {
            return name.startsWith("<") && name.length() > 1;
        }
    }

    Pattern {
        elements = List.copyOf(elements);
    }

    private static int demands(List<Element> elements, SymbolSet before, SymbolSet after) {
        int words = (int) elements.stream()
                .filter(element -> !element.name().startsWith("{"))
                .count();
        return (before.isEmpty() ? 0 : 20) + (after.isEmpty() ? 0 : 20) + words;
    }
}
