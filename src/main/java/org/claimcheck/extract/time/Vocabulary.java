package org.claimcheck.extract.time;

import java.util.HashMap;
import java.util.Map;

/** Numbers the words and categories that patterns are written in. Filled while the grammar is loaded, then only read. */
final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The number of a symbol such as {@code ago} or <code>{month}</code>; a new one for a new symbol. */
    int number(String symbol) {
        return numbers.computeIfAbsent(symbol, name -> numbers.size());
    }

    int size() {
        return numbers.size();
    }
}
