package org.claimcheck.rule;

import java.util.List;
import java.util.Locale;
import org.claimcheck.model.Article;
import org.claimcheck.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * An example of a rule, run as a test.
 *
 * @param articles what is checked, as one story
 * @param repair words that mend the first marked evidence, or null where the other side's words do
 * @param file the rule file
 * @param line 1-based line on which the example begins
 */
public record Example(
        String name, Expect expect, List<Marked> articles, @Nullable String repair, String file, int line) {

    /** What an example shows. */
    public enum Expect {
        /** The rule reports, with exactly the marked words among its evidence. */
        FINDING,
        /** The rule is silent. */
        NOTHING,
        /** The rule ought to report and does not yet. */
        KNOWN_MISS,
        /** The rule ought to be silent and is not yet. */
        KNOWN_FALSE_ALARM;

        /** The word in rule files, e.g. {@code known-miss}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether the rule reports something as things are. */
        public boolean reports() {
            return this == FINDING || this == KNOWN_FALSE_ALARM;
        }
    }

    /**
     * An article with the words that are evidence in it.
     *
     * @param evidence spans of the words that stood in {@code [[ ]]}, in text order
     */
    public record Marked(Article article, List<Span> evidence) {

        public Marked {
            evidence = List.copyOf(evidence);
        }
    }

    public Example {
        articles = List.copyOf(articles);
    }
}
