package org.claimcheck.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.model.Profile;
import org.claimcheck.model.Profiles;
import org.junit.jupiter.api.Test;

/** What is left out of a pair's evidence because it can change nothing changes nothing. */
class EvidenceTest {

    private static final List<String> TEXTS = List.of(
            "A ferry ran aground off Lunde on Monday with 112 passengers. “We felt a long scraping sound below the deck,” said"
                    + " Ole Brandal, a farmer on board.",
            "The ferry that ran aground off Lunde carried 112 passengers, the owner said. “We felt a long scraping sound below"
                    + " the deck,” a farmer told the radio.",
            "The central bank raised its key rate to 4.5 percent. “Prices rise too fast for our taste,” said its governor.",
            "Tram drivers in Ostrava went on strike over night shifts. “Prices rise too fast for our taste,” said one of them.",
            "A sawmill burned down near Kolej. Nobody was hurt, the fire brigade said, and oak planks smoked for hours.");

    @Test
    void oddsAreThoseOfAllFeaturesOrBothNoMoreThanTheLeast() {
        Desk desk = new Desk();
        for (int at = 0; at < TEXTS.size(); at++) {
            desk.with("a" + at, "Post " + at, "2024-03-0" + (1 + at), "", TEXTS.get(at));
        }
        List<Profile> profiles = desk.profiles();
        Corpus corpus = new Corpus(Profiles.of(profiles));
        Evidence evidence = new Evidence(corpus, 30);
        Weights weights = Weights.shipped();
        int sure = 0;
        for (int first = 0; first < profiles.size(); first++) {
            for (int second = 0; second < profiles.size(); second++) {
                double all = weights.logOdds(evidence.features(first, second));
                assertThat(evidence.odds(first, second, weights)).isEqualTo(all);
                for (double least : new double[] {-9, -3, 0, 4}) {
                    double odds = evidence.odds(corpus.entry(first), second, weights, least);
                    assertThat(Math.max(least, odds)).isEqualTo(Math.max(least, all));
                }
                sure += all > 0 ? 1 : 0;
            }
        }
        assertThat(sure).as("pairs that are one event").isGreaterThan(profiles.size());
    }
}
