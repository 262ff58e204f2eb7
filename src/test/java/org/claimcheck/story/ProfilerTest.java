package org.claimcheck.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Mentions;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of an article becomes a content term. */
class ProfilerTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Orley Crown Court, true",
        "St Mary's Hospital, true",
        "Quaylo plant, false",
        "Ana Lund shop, false",
        "Zoo, true",
    })
    void placesAreTermsByTheirNamesAndNotByWhatTheyAreSaidToBe(String venue, boolean term) {
        String body = "Nobody was hurt in the fire at the " + venue + " in Leeds.";
        Annotation bare = Desk.annotation("a", "Post", "2024-03-01", "A fire", body);
        int at = bare.article().text().indexOf(venue);
        PlaceValue value = new PlaceValue(venue, PlaceValue.Kind.VENUE, List.of(), null, null, null, 0);
        Mentions mentions = new Mentions(
                List.of(),
                List.of(),
                List.of(new PlaceMention(new Span(at, at + venue.length()), value)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Annotation annotation = new Annotation(
                bare.article(), bare.published(), null, null, null, bare.sentences(), mentions, List.of(), List.of());

        assertThat(new Profiler().profile(annotation).terms().packed().contains(" l:" + Fold.fold(venue) + "\n"))
                .isEqualTo(term);
    }
}
