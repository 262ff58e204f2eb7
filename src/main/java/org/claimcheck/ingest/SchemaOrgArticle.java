package org.claimcheck.ingest;

import org.jspecify.annotations.Nullable;

/**
 * An article as JSON-LD in the words of schema.org.
 *
 * @see <a href="https://schema.org/NewsArticle">NewsArticle</a>
 */
final class SchemaOrgArticle implements JsonFormats.Format {

    @Override
    public @Nullable Iterable<LocatedJson> collection(LocatedJson object) {
        return object.has("@graph") ? object.at("@graph") : null;
    }

    @Override
    public boolean isArticle(LocatedJson object) {
        return object.has("articleBody");
    }

    @Override
    public Draft read(LocatedJson article, MarkedUp file) throws UnreadableException {
        if (!isArticle(article)) {
            throw new UnreadableException(
                    "linked data of type " + article.at("@type").lower() + ", not an article");
        }
        Draft draft = new Draft();
        draft.id = article.first("@id", "url").text();
        draft.url = article.first("url", "mainEntityOfPage").text();
        draft.source = article.at("publisher").at("name").text();
        draft.published = Dates.read(article.at("datePublished").text());
        draft.updated = Dates.read(article.at("dateModified").text());
        draft.language = article.at("inLanguage").text();
        draft.section = article.at("articleSection").text();
        for (LocatedJson author : article.at("author")) {
            draft.byline = Xml.first(draft.byline, author.at("name").text(), author.text());
        }
        if (article.at("headline").isText()) {
            draft.headline(Bodies.headline(JsonFormats.markup(article.at("headline"), file)));
        }
        Bodies.markup(draft, JsonFormats.markup(article.at("articleBody"), file));
        return draft;
    }
}
