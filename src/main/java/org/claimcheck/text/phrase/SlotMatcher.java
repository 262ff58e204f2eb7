package org.claimcheck.text.phrase;

import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds a {@link SlotPattern} at a token: every step of the pattern is reached at most once at each token, so the time is
 * bounded by the size of the pattern times its reach.
 */
public final class SlotMatcher {

    /** Tokens that a match can reach over. */
    private static final int REACH = 80;

    private static final int NONE = -1;

    private final Tokens tokens;
    private final SlotFinder finder;

    public SlotMatcher(Tokens tokens, SlotFinder finder) {
        this.tokens = tokens;
        this.finder = finder;
    }

    /**
     * A match: its tokens, and those of its slots.
     *
     * @param end one past the last token
     * @param subject first token of the subject, -1 when the pattern has none
     */
    public record Match(int first, int end, int value, int valueEnd, int subject, int subjectEnd) {}

    /** What has been captured on the way to a step. */
    private record Way(int value, int valueEnd, int subject, int subjectEnd) {

        static final Way START = new Way(NONE, NONE, NONE, NONE);

        Way with(SlotPattern.Use use, int first, int end) {
            return switch (use) {
                case VALUE -> new Way(first, end, subject, subjectEnd);
                case SUBJECT -> new Way(value, valueEnd, first, end);
                case CONTEXT -> this;
            };
        }
    }

    /**
     * The longest match that begins at a token.
     *
     * @param end one past the last token that it may take
     */
    public @Nullable Match match(SlotPattern pattern, int first, int end) {
        if (first >= end || !pattern.mayBegin(tokens.lower(first), first, finder)) {
            return null;
        }
        int reach = Math.min(end - first, REACH);
        Way[][] reached = new Way[reach + 1][];
        reach(pattern, reached, 0, pattern.start(), Way.START);
        Match longest = null;
        for (int offset = 0; offset <= reach; offset++) {
            Way[] here = reached[offset];
            if (here == null) {
                continue;
            }
            Way through = here[SlotPattern.ACCEPT];
            if (through != null) {
                longest = new Match(
                        first,
                        first + offset,
                        through.value(),
                        through.valueEnd(),
                        through.subject(),
                        through.subjectEnd());
            }
            for (int step = 1; offset < reach && step < here.length; step++) {
                Way way = here[step];
                if (way != null) {
                    take(pattern, reached, first, offset, pattern.step(step), way);
                }
            }
        }
        return longest;
    }

    private void take(SlotPattern pattern, Way[][] reached, int first, int offset, Step step, Way way) {
        int token = first + offset;
        if (step.slot() != null) {
            int end = finder.end(step.slot(), token);
            if (end > token && end - first < reached.length) {
                reach(pattern, reached, end - first, step.next(), way.with(step.name(), token, end));
            }
        } else if (step.free() || tokens.lower(token).equals(step.word())) {
            reach(pattern, reached, offset + 1, step.next(), way);
        }
    }

    /** Notes that a step is reached, and with it those that follow without taking anything; the first way there stays. */
    private static void reach(SlotPattern pattern, Way[][] reached, int offset, int number, Way way) {
        if (reached[offset] == null) {
            reached[offset] = new Way[pattern.size()];
        }
        if (reached[offset][number] != null) {
            return;
        }
        reached[offset][number] = way;
        Step step = pattern.step(number);
        if (number != SlotPattern.ACCEPT && step.takesNothing()) {
            reach(pattern, reached, offset, step.next(), way);
            if (step.other() >= 0) {
                reach(pattern, reached, offset, step.other(), way);
            }
        }
    }
}
