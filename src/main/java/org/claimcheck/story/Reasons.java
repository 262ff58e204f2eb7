package org.claimcheck.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.model.Profile;

/** Says in words why an article is in its story. */
final class Reasons {

    private static final int SHOWN = 5;

    private final Corpus corpus;

    Reasons(Corpus corpus) {
        this.corpus = corpus;
    }

    /** The rarest that two articles share, e.g. {@code shares ferry, narvik, 48 passenger with a4}. */
    String sharing(Profile article, Profile other) {
        List<String> terms = shared(article, other);
        terms.sort(Comparator.comparingDouble((String term) -> -telling(term)).thenComparing(Reasons::name));
        Set<String> words = new LinkedHashSet<>();
        for (String term : terms) {
            boolean shown = Kind.of(term) != Kind.PERSON; // a sound; the name stands beside it
            if (shown && words.size() < SHOWN) {
                words.add(name(term));
            }
        }
        String with = other.article();
        return words.isEmpty() ? "worded like " + with : "shares " + String.join(", ", words) + " with " + with;
    }

    /** Names and figures tell an editor more than words of the same rarity. */
    private double telling(String term) {
        return Kind.of(term) == Kind.WORD ? corpus.rarity(term) / 2 : corpus.rarity(term);
    }

    /** The term without its kind, for an editor. */
    private static String name(String term) {
        String bare = term.substring(2);
        return switch (Kind.of(term)) {
            case WORD -> CommonWords.shipped().word(bare);
            case FIGURE -> figure(bare);
            default -> bare;
        };
    }

    private static String figure(String bare) {
        int noun = bare.indexOf('_') + 1;
        return noun == 0
                ? bare
                : bare.substring(0, noun - 1) + " " + CommonWords.shipped().word(bare.substring(noun));
    }

    private static List<String> shared(Profile a, Profile b) {
        Set<String> terms = new HashSet<>();
        a.terms().forEach((term, weight) -> terms.add(term));
        List<String> shared = new ArrayList<>();
        b.terms().forEach((term, weight) -> {
            if (terms.contains(term)) {
                shared.add(term);
            }
        });
        return shared;
    }
}
