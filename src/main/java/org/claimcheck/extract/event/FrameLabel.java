package org.claimcheck.extract.event;

import java.util.Locale;
import org.claimcheck.text.Tokens;

/** A few words that name an event for an editor: "summit of the coalition of the willing", "shooting". */
final class FrameLabel {

    private static final Words STOP = Words.named("label-stop");
    private static final int BEFORE = 2;
    private static final int AFTER = 6;
    private static final int OPENING = 8;

    private final Tokens tokens;

    FrameLabel(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The longest of the first noun phrases of the event; the family's name where only verbs tell of it. */
    String of(DraftFrame frame) {
        if (frame.triggers.isEmpty()) {
            return opening();
        }
        String best = "";
        int nouns = 0;
        for (Trigger trigger : frame.triggers) {
            if (!trigger.verb() && trigger.makesEvent() && nouns < 3) {
                nouns++;
                String words = words(trigger);
                best = words.length() > best.length() ? words : best;
            }
        }
        return best.isEmpty() ? frame.family.name() : best;
    }

    /** The first words of the article. */
    private String opening() {
        int end = Math.min(tokens.size(), OPENING);
        return end == 0 ? "" : tokens.span(0, end - 1).of(tokens.source());
    }

    private String words(Trigger trigger) {
        int first = trigger.first();
        while (first > 0
                && trigger.first() - first < BEFORE
                && tokens.sentenceOf(first - 1) == trigger.sentence()
                && tokens.isWord(first - 1)
                && !STOP.at(tokens, first - 1)) {
            first--;
        }
        int last = trigger.last();
        int end = tokens.endOf(trigger.sentence());
        if (last + 1 < end && tokens.is(last + 1, "of")) {
            int at = last + 1;
            while (at + 1 < end && at - last < AFTER && isPart(at + 1)) {
                at++;
            }
            last = trim(at, last);
        }
        return tokens.span(first, last).of(tokens.source()).toLowerCase(Locale.ROOT);
    }

    private boolean isPart(int token) {
        boolean link = tokens.is(token, "of") || tokens.is(token, "the");
        return tokens.isWord(token) && (link || !STOP.at(tokens, token));
    }

    private int trim(int at, int floor) {
        int last = at;
        while (last > floor && STOP.at(tokens, last)) {
            last--;
        }
        return last;
    }
}
