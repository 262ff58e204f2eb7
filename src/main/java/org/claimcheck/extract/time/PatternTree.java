package org.claimcheck.extract.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Patterns folded together by their common beginnings, so that one walk over the tokens tries them all. */
final class PatternTree {

    private final TreeMap<Integer, PatternTree> building = new TreeMap<>();
    private final List<Pattern> ending = new ArrayList<>();
    private int[] symbols = {};
    private PatternTree[] children = {};

    void add(Pattern pattern) {
        PatternTree node = this;
        for (Pattern.Element element : pattern.elements()) {
            int key = element.symbol() * 2 + (element.joined() ? 1 : 0);
            node = node.building.computeIfAbsent(key, symbol -> new PatternTree());
        }
        node.ending.add(pattern);
    }

    /** Ends the loading. */
    void freeze() {
        symbols = building.keySet().stream().mapToInt(Integer::intValue).toArray();
        children = building.values().toArray(new PatternTree[0]);
        building.values().forEach(PatternTree::freeze);
    }

    /** Where the walk goes on with this symbol, or null. */
    @Nullable
    PatternTree next(int symbol, boolean joined) {
        int found = Arrays.binarySearch(symbols, symbol * 2 + (joined ? 1 : 0));
        return found < 0 ? null : children[found];
    }

    boolean isLeaf() {
        return symbols.length == 0;
    }

    /** The patterns that are complete here. */
    List<Pattern> ending() {
        return ending;
    }
}
