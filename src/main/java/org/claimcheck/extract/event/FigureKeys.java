package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What a figure is the figure of, by the nearest telling word of its clause; from {@code figures.yaml}. */
final class FigureKeys {

    private record Key(String subject, Words words) {}

    private static final Map<?, ?> FILE = Resource.mapping("figures.yaml");
    private static final int REACH = 10;
    /** What is said before a figure tells of it sooner than what follows: "profit came to $4 million on sales of $30 million". */
    private static final int BEHIND = 2;

    private final List<Key> keys = new ArrayList<>();

    private FigureKeys(String attribute) {
        Resource.asMap(FILE.get(attribute))
                .forEach((subject, words) ->
                        keys.add(new Key(String.valueOf(subject), Words.of(Resource.strings(words)))));
    }

    static FigureKeys of(String attribute) {
        return new FigureKeys(attribute);
    }

    /** The subject that the nearest telling word gives, or null. */
    @Nullable
    String subject(Context context, Passage passage, int first, int last) {
        Tokens tokens = context.tokens();
        String inside = within(tokens, first, last);
        if (inside != null) {
            return inside;
        }
        String best = null;
        int least = Integer.MAX_VALUE;
        int from = Math.max(passage.first, first - REACH);
        int to = Math.min(passage.end, last + REACH);
        for (int at = from; at < to; at++) {
            if (at >= first && at <= last) {
                continue;
            }
            int cost = at < first
                    ? context.clauses().distance(at, first)
                    : context.clauses().distance(last, at) + (at == last + 1 ? 0 : BEHIND);
            if (cost < least) {
                String subject = at(tokens, at, to);
                if (subject != null) {
                    best = subject;
                    least = cost;
                }
            }
        }
        return best;
    }

    /** What the words of the figure themselves tell: "1,100 workers", "at least four years". */
    private @Nullable String within(Tokens tokens, int first, int last) {
        for (int at = first; at <= last; at++) {
            String subject = at(tokens, at, last + 1);
            if (subject != null) {
                return subject;
            }
        }
        return null;
    }

    private @Nullable String at(Tokens tokens, int at, int to) {
        for (Key key : keys) {
            if (key.words().match(tokens, at, to) > 0) {
                return key.subject();
            }
        }
        return null;
    }
}
