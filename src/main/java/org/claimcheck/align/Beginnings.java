package org.claimcheck.align;

import java.util.Arrays;
import java.util.List;
import org.claimcheck.model.Span;

/**
 * Tells which sentences of a text may hold a word, by what words begin with; asked in the order of the text.
 *
 * <p>Example: {@code tak} and {@code took} may stand in "She took it" and "It is taken", and not in "He left".
 */
final class Beginnings {

    private static final int NOWHERE = Integer.MAX_VALUE;

    private final String text;
    private final List<String> beginnings;
    /** Where each stands next: no sentence before holds it. */
    private final int[] next;

    Beginnings(String text, List<String> beginnings) {
        this.text = text;
        this.beginnings = beginnings;
        this.next = new int[beginnings.size()];
        Arrays.fill(next, -1);
    }

    boolean mayStandIn(Span sentence) {
        boolean found = false;
        for (int at = 0; at < next.length; at++) {
            String beginning = beginnings.get(at);
            if (next[at] < sentence.start()) {
                int place = text.indexOf(beginning, sentence.start());
                next[at] = place < 0 ? NOWHERE : place;
            }
            found |= next[at] <= sentence.end() - beginning.length();
        }
        return found;
    }

    /** Whether none stands in what is left of the text. */
    boolean areOver() {
        return Arrays.stream(next).allMatch(it -> it == NOWHERE);
    }
}
