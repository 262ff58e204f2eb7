package org.claimcheck.extract.event;

import java.util.List;
import org.claimcheck.model.Span;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.phrase.FactKind;
import org.claimcheck.text.phrase.SlotMatcher;
import org.claimcheck.text.phrase.SlotMatcher.Match;
import org.claimcheck.text.phrase.SlotPattern;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of facts that rule files introduce by patterns with typed slots. What such a pattern takes is no longer a
 * figure of a built-in kind: one conflict, one finding.
 *
 * <p>Example: with {@code magnitude {number}} for {@code magnitude}, "a magnitude 7.1 quake" claims a magnitude of 7.1.
 */
final class PatternFiller implements SlotFiller {

    private final List<FactKind> kinds;

    PatternFiller(List<FactKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    @Override
    public boolean readsCaptions() {
        return true;
    }

    @Override
    public void fill(Context context, Passage passage) {
        if (kinds.isEmpty()) {
            return;
        }
        PassageSlots slots = new PassageSlots(context.scene(), passage);
        SlotMatcher matcher = new SlotMatcher(context.tokens(), slots);
        for (FactKind kind : kinds) {
            for (int token = passage.first; token < passage.end; token++) {
                Found found = longest(kind, matcher, context.tokens(), token, passage.end);
                if (found != null) {
                    file(context, passage, slots, kind, found);
                    token = found.match().end() - 1;
                }
            }
        }
    }

    private record Found(SlotPattern pattern, Match match) {}

    private static @Nullable Found longest(FactKind kind, SlotMatcher matcher, Tokens tokens, int token, int end) {
        Found longest = null;
        for (SlotPattern pattern : kind.patterns()) {
            Match match = matcher.match(pattern, token, end);
            boolean fits =
                    match != null && (kind.values().isEmpty() || kind.values().contains(tokens.lower(match.value())));
            if (match != null
                    && fits
                    && (longest == null || match.end() > longest.match().end())) {
                longest = new Found(pattern, match);
            }
        }
        return longest;
    }

    private static void file(Context context, Passage passage, PassageSlots slots, FactKind kind, Found found) {
        Match match = found.match();
        SlotPattern pattern = found.pattern();
        Span span = context.tokens().span(match.value(), match.valueEnd() - 1);
        int frame = passage.isCaption()
                ? context.frames().main()
                : context.frames().nearest(passage, match.value(), context.clauses());
        String subject =
                match.subject() < 0 ? null : slots.subject(pattern.subject(), match.subject(), match.subjectEnd());
        context.desk().withdrawFigures(span);
        context.desk()
                .file(
                        frame,
                        kind.attribute(),
                        subject,
                        null,
                        slots.value(pattern.value(), match.value(), match.valueEnd(), kind.values()),
                        span,
                        match.value());
    }
}
