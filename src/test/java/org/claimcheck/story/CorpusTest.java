package org.claimcheck.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.model.Profile;
import org.claimcheck.model.Profiles;
import org.junit.jupiter.api.Test;

/** How rare terms are, also those that only a part of an article is told by. */
class CorpusTest {

    @Test
    void aTermOfAPartAloneIsAsRareAsOneThatOneArticleHolds() {
        Desk desk = new Desk();
        desk.with("a1", "Post", "2024-03-01", "", "A ferry ran aground off Lunde with 112 passengers.");
        desk.with("a2", "Echo", "2024-03-01", "", "The ferry was pulled off the rocks near Lunde by a tug.");
        Corpus corpus = new Corpus(Profiles.of(desk.profiles()));
        Set<String> shared = terms(desk.profiles().get(0));
        shared.retainAll(terms(desk.profiles().get(1)));

        assertThat(corpus.rarity("w:sextant")).isEqualTo(Corpus.rarity("w:sextant", 1, 2));
        assertThat(shared).isNotEmpty().allSatisfy(term -> assertThat(corpus.rarity(term))
                .isEqualTo(Corpus.rarity(term, 2, 2)));
    }

    private static Set<String> terms(Profile profile) {
        Set<String> terms = new TreeSet<>();
        profile.terms().forEach((term, weight) -> terms.add(term));
        return terms;
    }
}
