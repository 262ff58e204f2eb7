package org.claimcheck.extract.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The words of places in an order, by the one word that stands for all alike: biggest is largest, a manufacturer a maker. */
final class RankWords {

    static final Map<String, String> MEASURES;
    static final Map<String, String> SCOPES;
    static final Map<String, String> DEEDS;
    static final Map<String, String> OF_KIND;
    static final Set<String> KINDS;
    static final Set<String> LEADERS;
    private static final Map<String, String> HEADS;

    static {
        Map<?, ?> file = Resource.mapping("ranks.yaml");
        MEASURES = byWord(file, "measures");
        SCOPES = byWord(file, "scopes");
        DEEDS = byWord(file, "deeds");
        OF_KIND = byWord(file, "of-kind");
        HEADS = byWord(file, "heads");
        for (String word : Resource.strings(file.get("alone"))) {
            HEADS.putIfAbsent(word, word);
        }
        KINDS = new HashSet<>(Resource.strings(file.get("kinds")));
        LEADERS = new HashSet<>(Resource.strings(file.get("leaders")));
    }

    private RankWords() {}

    private static Map<String, String> byWord(Map<?, ?> file, String list) {
        Map<String, String> out = new HashMap<>();
        Resource.asMap(file.get(list)).forEach((name, words) -> Resource.strings(words)
                .forEach(word -> out.putIfAbsent(word, String.valueOf(name))));
        return out;
    }

    /** What a noun is called that stands in an order, or null where it is none known. */
    static @Nullable String head(String noun) {
        return HEADS.get(noun);
    }

    /** How many tokens an ordinal covers that starts here: "third", "3rd"; 0 where there is none. */
    static int ordinalLength(Tokens tokens, int at) {
        if (at < 0 || at >= tokens.size()) {
            return 0;
        }
        if (NumberNames.ordinal(tokens.lower(at)) > 0) {
            return 1;
        }
        boolean figures =
                NumberNames.isOrdinalFigure(tokens, at) && tokens.text(at).matches("[0-9]{1,3}");
        return figures ? 2 : 0;
    }

    /** The number of an ordinal that starts here. */
    static int ordinal(Tokens tokens, int at) {
        int word = NumberNames.ordinal(tokens.lower(at));
        return word > 0 ? word : Integer.parseInt(tokens.text(at));
    }
}
