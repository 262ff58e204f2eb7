package org.claimcheck.extract.time;

import java.util.List;

/** A few symbols of the vocabulary, asked for often; never changed. */
final class SymbolSet {

    private final int[] symbols;

    SymbolSet(List<Integer> symbols) {
        this.symbols = symbols.stream().mapToInt(Integer::intValue).toArray();
    }

    boolean isEmpty() {
        return symbols.length == 0;
    }

    boolean contains(int symbol) {
        for (int one : symbols) {
            if (one == symbol) {
                return true;
            }
        }
        return false;
    }
}
