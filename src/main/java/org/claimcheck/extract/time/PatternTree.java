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
    private @Nullable PatternTree[] direct = {};
    private boolean leadsToPart;

    void add(Pattern pattern) {
        PatternTree node = this;
        for (Pattern.Element element : pattern.elements()) {
            int key = element.symbol() * 2 + (element.joined() ? 1 : 0);
            node.leadsToPart |= element.isPart();
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

    /** Ends the loading of a root: its children are found without a search. */
    void freezeRoot(int symbolsInAll) {
        freeze();
        direct = new PatternTree[2 * symbolsInAll];
        for (int i = 0; i < symbols.length; i++) {
            direct[symbols[i]] = children[i];
        }
    }

    /** Whether a pattern may begin with one of these terms; asked of a root. */
    boolean mayStartWith(Term[] terms) {
        for (Term term : terms) {
            if (direct[2 * term.symbol()] != null) {
                return true;
            }
        }
        return false;
    }

    /** Where the walk goes on with this symbol, or null. */
    @Nullable
    PatternTree next(int symbol, boolean joined) {
        int key = symbol * 2 + (joined ? 1 : 0);
        if (key < direct.length) {
            return direct[key];
        }
        int found = Arrays.binarySearch(symbols, key);
        return found < 0 ? null : children[found];
    }

    /** Whether a time expression may come next, inside a larger one. */
    boolean leadsToPart() {
        return leadsToPart;
    }

    boolean isLeaf() {
        return symbols.length == 0;
    }

    /** The patterns that are complete here. */
    List<Pattern> ending() {
        return ending;
    }
}
