package org.claimcheck.rule;

import java.util.List;
import java.util.Locale;
import org.claimcheck.model.Article;
import org.claimcheck.model.Section;
import org.claimcheck.model.Severity;
import org.claimcheck.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * An example of a rule, run as a test.
 *
 * @param articles what is checked, as one story
 * @param severity how grave its finding must be, or null where the example leaves that open
 * @param house the lists that the articles are held against, often none
 * @param repair words that mend the first marked evidence, or null where the other side's words do
 * @param file the rule file
 * @param line 1-based line on which the example begins
 */
public record Example(
        String name,
        Expect expect,
        @Nullable Severity severity,
        HouseList house,
        List<Marked> articles,
        @Nullable String repair,
        String file,
        int line) {

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

        /** The article with other words in place of one marked span. */
        public Article mended(Span mark, String words) {
            int longer = words.length() - mark.length();
            List<Section> sections = article.sections().stream()
                    .map(section -> new Section(
                            section.kind(),
                            new Span(
                                    moved(section.span().start(), mark, longer),
                                    moved(section.span().end(), mark, longer))))
                    .toList();
            String text = article.text();
            String mended = text.substring(0, mark.start()) + words + text.substring(mark.end());
            return new Article(
                    article.id(),
                    article.path(),
                    article.source(),
                    article.url(),
                    article.headline(),
                    article.byline(),
                    article.published(),
                    article.updated(),
                    article.language(),
                    article.section(),
                    mended,
                    sections,
                    article.sourceMap(),
                    article.editorial());
        }

        private static int moved(int offset, Span mark, int longer) {
            return offset >= mark.end() ? offset + longer : offset;
        }
    }

    public Example {
        articles = List.copyOf(articles);
    }
}
