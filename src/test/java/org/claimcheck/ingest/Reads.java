package org.claimcheck.ingest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimcheck.ingest.Intake.Item;
import org.claimcheck.model.Article;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.SectionKind;

/** What an intake made of some input, for tests. */
record Reads(List<Article> articles, List<String> refused) {

    static Reads of(Path path) {
        List<Item> items = new ArrayList<>();
        new Intake().read(path, items::add);
        return of(items);
    }

    static Reads of(byte[] content, String name) {
        List<Item> items = new ArrayList<>();
        new Intake().read(new ByteArrayInputStream(content), name, items::add);
        return of(items);
    }

    static Reads of(String content, String name) {
        return of(content.getBytes(StandardCharsets.UTF_8), name);
    }

    private static Reads of(List<Item> items) {
        Reads reads = new Reads(new ArrayList<>(), new ArrayList<>());
        for (Item item : items) {
            if (item instanceof Item.Read read) {
                reads.articles.add(read.article());
            } else if (item instanceof Item.Refused refused) {
                reads.refused.add(refused.quarantined().path() + ": "
                        + refused.quarantined().reason());
            }
        }
        return reads;
    }

    Article only() {
        if (articles.size() != 1) {
            throw new AssertionError(articles.size() + " articles, refused " + refused);
        }
        return articles.get(0);
    }

    List<String> ids() {
        return articles.stream().map(Article::id).toList();
    }

    /** When it was published, in ISO form; empty when unknown. */
    static String published(Article article) {
        return Optional.ofNullable(article.published())
                .map(PublicationTime::iso)
                .orElse("");
    }

    /** The words of the sections of a kind. */
    static List<String> words(Article article, SectionKind kind) {
        return article.sections().stream()
                .filter(section -> section.kind() == kind)
                .map(section -> section.span().of(article.text()))
                .toList();
    }
}
