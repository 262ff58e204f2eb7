package org.claimcheck.pipeline;

import java.util.List;
import org.claimcheck.extract.event.ClaimExtractor;
import org.claimcheck.extract.person.DescriptionFinder;
import org.claimcheck.extract.person.NameExtractor;
import org.claimcheck.extract.place.PlaceExtractor;
import org.claimcheck.extract.quantity.QuantityExtractor;
import org.claimcheck.extract.quote.QuoteExtractor;
import org.claimcheck.extract.time.TimeExtractor;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Dateline;
import org.claimcheck.model.Mention;
import org.claimcheck.model.Mentions;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Span;
import org.claimcheck.model.TimeMention;
import org.claimcheck.model.TimeValue;
import org.claimcheck.text.Reading;
import org.claimcheck.text.phrase.FactKind;
import org.jspecify.annotations.Nullable;

/** Runs the extractors over one article, cheapest and surest first. Stateless; may be shared between threads. */
public final class Annotator {

    private final TimeExtractor times = new TimeExtractor();
    private final PlaceExtractor places = new PlaceExtractor();
    private final NameExtractor names = new NameExtractor();
    private final QuantityExtractor quantities = new QuantityExtractor();
    private final QuoteExtractor quotes = new QuoteExtractor();
    private final ClaimExtractor claims;

    /** Sees the built-in kinds of facts. */
    public Annotator() {
        this(List.of());
    }

    /** Sees these kinds of facts as well, which rule files introduce. */
    public Annotator(List<FactKind> kinds) {
        this.claims = new ClaimExtractor(kinds);
    }

    /** All that is seen in one article. */
    public Annotation annotate(Article article) {
        Reading reading = Reading.of(article);
        PublicationTime reference = times.reference(reading);
        EditorsMarks marks = EditorsMarks.of(article);
        List<TimeMention> time = marks.times(times.extract(reading, reference));
        PlaceExtractor.Places place = places.extract(reading);
        NameExtractor.Names name = marks.names(names.extract(reading, place.mentions()));
        Mentions mentions = new Mentions(
                time,
                name.persons(),
                name.places(),
                name.organisations(),
                quantities.extract(reading, time),
                quotes.extract(reading, name.persons(), name.organisations(), time),
                List.of());
        ClaimExtractor.Events events = claims.extract(reading, mentions);
        return new Annotation(
                article,
                reference,
                reading.dateline(),
                place.dateline(),
                datelineDate(reading.dateline(), time),
                reading.tokens().sentences(),
                mentions.withEvents(events.mentions()),
                events.frames(),
                events.claims());
    }

    /** People and bodies that the article mentions without a name, in text order; see {@link DescriptionFinder}. */
    public List<Mention> described(Annotation annotation) {
        return DescriptionFinder.find(Reading.of(annotation.article()), annotation);
    }

    private static @Nullable TimeValue datelineDate(@Nullable Dateline dateline, List<TimeMention> times) {
        Span span = dateline == null ? null : dateline.dateSpan();
        if (span == null) {
            return null;
        }
        return times.stream()
                .filter(time -> time.span().overlaps(span))
                .map(TimeMention::value)
                .findFirst()
                .orElse(null);
    }
}
