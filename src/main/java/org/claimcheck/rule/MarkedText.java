package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimcheck.model.Article;
import org.claimcheck.model.Editorial;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Section;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.SourceMap;
import org.claimcheck.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Puts an article of an example together from its sections, taking the marks of the evidence out of the words.
 *
 * <p>Example: the body {@code The blast killed [[12 people]].} is read as {@code The blast killed 12 people.} with one
 * evidence span.
 */
final class MarkedText {

    private final StringBuilder text = new StringBuilder();
    private final List<Section> sections = new ArrayList<>();
    private final List<Span> evidence = new ArrayList<>();
    private boolean balanced = true;
    private @Nullable String headline;

    void headline(String words) {
        add(SectionKind.HEADLINE, words);
        headline = text.toString();
    }

    void body(String words) {
        add(SectionKind.BODY, words);
    }

    void caption(String words) {
        add(SectionKind.CAPTION, words);
    }

    /** Whether every mark that opens is closed. */
    boolean isBalanced() {
        return balanced;
    }

    Example.Marked article(
            String id,
            @Nullable String source,
            @Nullable PublicationTime published,
            @Nullable PublicationTime updated,
            List<String> notices,
            @Nullable MarkedText earlier) {
        Article article = new Article(
                id,
                id,
                source,
                null,
                headline,
                null,
                published,
                updated,
                "en",
                null,
                text.toString(),
                sections,
                SourceMap.onLine(1),
                new Editorial(null, null, null, null, null, notices, List.of()));
        evidence.sort(Comparator.naturalOrder());
        return new Example.Marked(
                earlier == null ? article : article.withEarlier(earlier.version(published)), evidence);
    }

    private Editorial.Earlier version(@Nullable PublicationTime published) {
        return new Editorial.Earlier(text.toString(), sections, published, List.of());
    }

    private void add(SectionKind kind, String words) {
        if (text.length() > 0) {
            text.append("\n\n");
        }
        int start = text.length();
        int at = 0;
        for (int open = words.indexOf("[["); open >= 0; open = words.indexOf("[[", at)) {
            int close = words.indexOf("]]", open);
            if (close < 0) {
                break;
            }
            text.append(words, at, open);
            evidence.add(new Span(text.length(), text.length() + close - open - 2));
            text.append(words, open + 2, close);
            at = close + 2;
        }
        String rest = words.substring(at);
        balanced &= !rest.contains("[[") && !rest.contains("]]");
        text.append(rest);
        sections.add(new Section(kind, new Span(start, text.length())));
    }
}
