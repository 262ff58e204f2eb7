package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.claimcheck.model.Dateline;
import org.claimcheck.model.Mention;
import org.claimcheck.model.Mentions;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.QuoteMention;
import org.claimcheck.model.Span;
import org.claimcheck.text.Reading;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** An article laid out by sentence for the slot fillers: its words, its mentions, its triggers. */
final class Scene {

    final Reading reading;
    final Tokens tokens;
    final Mentions mentions;
    final List<Passage> passages = new ArrayList<>();
    /** How many reports may begin between a report's own beginning and its end. */
    private static final int NESTED = 8;

    private final List<QuoteMention> statements;

    private Scene(Reading reading, Mentions mentions) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.mentions = mentions;
        this.statements =
                mentions.quotes().stream().filter(QuoteMention::statement).toList();
        for (int at = 0; at < tokens.sentences().size(); at++) {
            passages.add(new Passage(at, tokens.firstOf(at), tokens.endOf(at), tokens.sectionOf(at)));
        }
    }

    static Scene of(Reading reading, Mentions mentions, List<Trigger> triggers) {
        Scene scene = new Scene(reading, mentions);
        if (!scene.passages.isEmpty()) {
            scene.share(mentions.times(), passage -> passage.times);
            scene.share(mentions.places(), passage -> passage.places);
            scene.share(mentions.persons(), passage -> passage.persons);
            scene.share(mentions.organisations(), passage -> passage.organisations);
            scene.share(mentions.quantities(), passage -> passage.quantities);
            triggers.forEach(
                    trigger -> scene.passages.get(trigger.sentence()).triggers.add(trigger));
            LeadVerb.add(scene);
        }
        return scene;
    }

    private <M extends Mention> void share(List<M> all, Function<Passage, List<M>> list) {
        for (M mention : all) {
            if (!inDateline(mention.span())) {
                list.apply(passages.get(tokens.sentenceAt(mention.span().start())))
                        .add(mention);
            }
        }
    }

    /** Whether this stands in the dateline, which tells where the report was filed. */
    boolean inDateline(Span span) {
        return reading.dateline() != null && reading.dateline().span().overlaps(span);
    }

    String text() {
        return tokens.source();
    }

    /** The article's own publication time, or null. */
    @Nullable
    PublicationTime published() {
        return reading.article().published();
    }

    /** Where the article says that it was filed, or null. */
    @Nullable
    PlaceValue filedFrom() {
        PlaceMention place = datelinePlace();
        return place == null ? null : place.value();
    }

    /** The place that the dateline names, or null. */
    @Nullable
    PlaceMention datelinePlace() {
        Dateline dateline = reading.dateline();
        Span span = dateline == null ? null : dateline.placeSpan();
        return span == null
                ? null
                : mentions.places().stream()
                        .filter(place -> place.span().overlaps(span))
                        .findFirst()
                        .orElse(null);
    }

    /** First token of a span. */
    int firstToken(Span span) {
        return tokens.at(span.start());
    }

    /** Last token of a span. */
    int lastToken(Span span) {
        int token = tokens.at(Math.max(span.start(), span.end() - 1));
        return Math.min(token, tokens.size() - 1);
    }

    /** Whether this offset lies between quotation marks. */
    boolean isQuoted(int offset) {
        QuoteMention quote = quoteAt(offset);
        return quote != null && quote.marks(new Span(offset, offset + 1));
    }

    /** The innermost quotation or reported statement that this offset lies in, or null. */
    @Nullable
    QuoteMention quoteAt(int offset) {
        List<QuoteMention> quotes = statements;
        int low = 0;
        int high = quotes.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (quotes.get(middle).span().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        for (int at = high; at >= Math.max(0, high - NESTED); at--) {
            if (quotes.get(at).span().end() > offset) {
                return quotes.get(at);
            }
        }
        return null;
    }
}
