package org.claimcheck.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.model.Article;
import org.claimcheck.model.Editorial;
import org.claimcheck.model.Editorial.Marked;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.jspecify.annotations.Nullable;

/** An article while its format is read; what a format does not say stays null. */
final class Draft {

    private static final Set<String> UNUSABLE = Set.of("canceled", "cancelled", "killed", "spiked", "trash", "deleted");

    @Nullable
    String id;

    @Nullable
    String source;

    @Nullable
    String url;

    @Nullable
    String byline;

    @Nullable
    PublicationTime published;

    @Nullable
    PublicationTime updated;

    @Nullable
    String language;

    @Nullable
    String section;

    @Nullable
    String place;

    @Nullable
    PublicationTime filed;

    @Nullable
    String version;

    @Nullable
    String status;

    @Nullable
    PublicationTime embargo;

    final List<String> notices = new ArrayList<>();

    private final List<Marked> marked = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private @Nullable Block headline;

    /** A block of the body, with the marks in it, whose spans count from its start. */
    record Part(Block block, SectionKind kind, List<Marked> marks) {}

    void headline(@Nullable Block words) {
        headline = headline == null && words != null && !words.text().isBlank() ? words : headline;
    }

    boolean hasHeadline() {
        return headline != null;
    }

    boolean isEmpty() {
        return parts.stream().noneMatch(part -> part.kind() == SectionKind.BODY);
    }

    /** How many characters the paragraphs have. */
    int says() {
        return parts.stream()
                .filter(part -> part.kind() == SectionKind.BODY)
                .mapToInt(part -> part.block().text().length())
                .sum();
    }

    /** Forgets the blocks of the body. */
    void clear() {
        parts.clear();
    }

    @Nullable
    Block firstBlock() {
        return parts.isEmpty() ? null : parts.get(0).block();
    }

    void add(Block block, SectionKind kind) {
        parts.add(new Part(block, kind, List.of()));
    }

    void add(Part part) {
        parts.add(part);
    }

    /** Takes a name that the format gives without saying where it stands. */
    void name(Editorial.Kind kind, @Nullable String name, @Nullable String value) {
        if (name != null && !name.isBlank()) {
            marked.add(new Marked(kind, null, name.strip(), value));
        }
    }

    void notice(@Nullable String words) {
        if (words != null && !words.isBlank()) {
            notices.add(words.strip().replaceAll("\\s+", " "));
        }
    }

    /** The article, whose id is the place where it was read when it brings none. */
    Article article(String record) throws UnreadableException {
        return article(record, record);
    }

    /**
     * The article.
     *
     * @param record its id when it brings none
     * @param path where it was read
     * @throws UnreadableException when it has no text, or must not be used
     */
    Article article(String record, String path) throws UnreadableException {
        if (status != null && UNUSABLE.contains(status.toLowerCase(Locale.ROOT))) {
            throw new UnreadableException("withdrawn by its provider (" + status + ")");
        }
        ArticleText text = new ArticleText();
        List<String> seen = new ArrayList<>();
        if (headline != null) {
            text.add(headline, SectionKind.HEADLINE);
            seen.add(headline.normal());
        }
        boolean said = false;
        for (Part part : parts) {
            String normal = part.block().normal();
            boolean repeated = part.block().wordCount() > 3 && seen.contains(normal);
            if (!repeated && part.kind() != SectionKind.BOILERPLATE) {
                place(text, part);
                seen.add(normal);
                said |= part.kind().isRead();
            }
        }
        if (!said) {
            throw new UnreadableException("no article text in it");
        }
        Editorial editorial = new Editorial(place, filed, version, status, embargo, notices, marked);
        return new Article(
                id == null || id.isBlank() ? record : id.strip(),
                path,
                source == null ? Outlet.ofUrl(url) : source,
                url,
                headline == null ? null : headline.text(),
                byline,
                published,
                updated,
                language,
                section,
                text.text(),
                text.sections(),
                text.sourceMap(),
                editorial.equals(Editorial.NONE) ? Editorial.NONE : editorial);
    }

    private void place(ArticleText text, Part part) {
        int start = text.add(part.block(), part.kind());
        for (Marked mark : part.marks()) {
            Span span = mark.span();
            if (span != null) {
                marked.add(new Marked(
                        mark.kind(), new Span(start + span.start(), start + span.end()), mark.name(), mark.value()));
            }
        }
    }
}
