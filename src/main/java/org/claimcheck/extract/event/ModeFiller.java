package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.model.ModeValue;
import org.claimcheck.model.ModeValue.Mode;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * How people meet. "Mostly virtual" leaves room for a hybrid meeting, "by videoconference" does not; who meets in
 * person may still be joined by others on a screen, so {@code in person} allows a hybrid meeting as well.
 */
final class ModeFiller implements SlotFiller {

    private record Phrase(List<String> words, Set<Mode> modes, boolean journey) {}

    private final Map<String, List<Phrase>> phrases = load();
    private final WordList firstWords = WordList.of(phrases.keySet());

    @Override
    public void fill(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        if (!firstWords.in(tokens, passage.index)) {
            return;
        }
        int token = passage.first;
        while (token < passage.end) {
            Phrase phrase = longest(tokens, token, passage.end);
            if (phrase == null) {
                token++;
                continue;
            }
            file(context, passage, token, phrase);
            token += phrase.words().size();
        }
    }

    private static void file(Context context, Passage passage, int token, Phrase phrase) {
        boolean meetingHere =
                passage.triggers.stream().anyMatch(trigger -> trigger.family().has("mode"));
        int frame = context.frameWith("mode", passage, token);
        boolean screen = phrase.modes().contains(Mode.VIRTUAL);
        boolean speaksOfOneGuest = screen && Attendees.isAttendance(context, passage);
        if (frame < 0 || (phrase.journey() ? !meetingHere : speaksOfOneGuest)) {
            return;
        }
        int last = token + phrase.words().size() - 1;
        String words = context.tokens().span(token, last).of(context.scene().text());
        if (context.desk().tells("mode", context.tokens().span(token, last))) {
            return; // how one guest takes part
        }
        ModeValue value = new ModeValue(words, phrase.modes());
        context.desk().file(frame, "mode", null, null, value, context.tokens().span(token, last), token);
    }

    private @Nullable Phrase longest(Tokens tokens, int token, int end) {
        if (!firstWords.at(tokens, token)) {
            return null;
        }
        Phrase best = null;
        for (Phrase phrase : phrases.getOrDefault(tokens.lower(token), List.of())) {
            boolean longer =
                    best == null || phrase.words().size() > best.words().size();
            if (longer && matches(phrase.words(), tokens, token, end)) {
                best = phrase;
            }
        }
        return best;
    }

    private static boolean matches(List<String> words, Tokens tokens, int token, int end) {
        for (int at = 0; at < words.size(); at++) {
            if (token + at >= end || !tokens.is(token + at, words.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, List<Phrase>> load() {
        Map<String, List<Phrase>> out = new HashMap<>();
        for (Object node : Resource.list("modes.yaml")) {
            Map<?, ?> entry = Resource.asMap(node);
            Set<Mode> modes = EnumSet.noneOf(Mode.class);
            Resource.strings(entry.get("modes")).forEach(mode -> modes.add(Mode.valueOf(mode)));
            for (String words : Resource.strings(entry.get("words"))) {
                List<String> parts = List.of(words.replace("-", " - ").split(" +"));
                out.computeIfAbsent(parts.get(0), first -> new ArrayList<>())
                        .add(new Phrase(parts, modes, Boolean.TRUE.equals(entry.get("journey"))));
            }
        }
        return out;
    }
}
