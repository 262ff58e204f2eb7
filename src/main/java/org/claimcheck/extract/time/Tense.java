package org.claimcheck.extract.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;

/** Whether what is told around a time expression lies ahead or behind: the nearest verb of its sentence decides. */
final class Tense {

    /** How many tokens before an expression a verb may stand that it belongs to. */
    private static final int REACH_BACK = 14;

    private static final int REACH_ON = 10;

    /** How many tokens before a participle its auxiliary may stand: "will be solemnly and publicly held". */
    private static final int AUXILIARY = 4;

    private static final Map<String, Set<String>> WORDS = lists();
    private static final Map<String, Integer> CUES = cues();

    /** What is decided, promised or wished lies ahead of the deciding: "agreed to meet in March". */
    private static final WordList DECIDING = WordList.of(WORDS.getOrDefault("deciding", Set.of()));

    /** "agreed to a ceasefire" is no infinitive. */
    private static final WordList DETERMINERS = WordList.of(WORDS.getOrDefault("determiners", Set.of()));

    /** What is to be done: "Ministers to meet on Friday". */
    private static final WordList HEADLINE_VERBS = WordList.of(WORDS.getOrDefault("headline verbs", Set.of()));

    /** What was planned may have come about since. */
    private static final WordList PLANNING = WordList.of("due", "scheduled", "expected", "supposed", "set", "to");

    private Tense() {}

    /** 1 ahead, -1 behind, 0 when no verb tells. */
    static int of(Tokens tokens, Draft draft) {
        int sentence = tokens.sentenceOf(draft.first);
        int from = Math.max(tokens.firstOf(sentence), draft.first - REACH_BACK);
        int end = tokens.endOf(sentence);
        boolean over = had(tokens, from, draft.first) || had(tokens, draft.last + 1, Math.min(end, draft.last + 7));
        int cue = draft.first - 1 >= from && !over ? before(tokens, draft.first - 1) : 0;
        for (int token = draft.first - 1; token >= from && cue == 0; token--) {
            cue = cue(tokens, token);
        }
        int to = Math.min(end, draft.last + 1 + REACH_ON);
        for (int token = draft.last + 1; token < to && cue == 0; token++) {
            cue = cue(tokens, token);
        }
        return cue;
    }

    /** "by Wednesday they had filed": over by then, so a day that has been. */
    private static boolean had(Tokens tokens, int from, int to) {
        for (int token = from; token < to; token++) {
            if (tokens.is(token, "had")) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is told was planned: "was due in court", "were scheduled to meet", "would be at the hearing". */
    static boolean wasPlanned(Tokens tokens, Draft draft) {
        int from = Math.max(tokens.firstOf(tokens.sentenceOf(draft.first)), draft.first - REACH_BACK);
        for (int token = from + 1; token < draft.first; token++) {
            boolean was = tokens.is(token - 1, "was") || tokens.is(token - 1, "were");
            if (tokens.is(token, "would") || (was && PLANNING.at(tokens, token))) {
                return true;
            }
        }
        return false;
    }

    private static int before(Tokens tokens, int token) {
        boolean clock = tokens.is(token, "before") && token + 1 < tokens.size() && tokens.isNumber(token + 1);
        if (clock && looksBack(tokens, token)) {
            return 0; // "was shot a little before 8 a.m. Tuesday" sets no term
        }
        return tokens.isWord(token) && CUES.getOrDefault(tokens.lower(token), 0) == 2 ? 1 : 0;
    }

    /** Whether the nearest verb before a word is one of the past. */
    private static boolean looksBack(Tokens tokens, int token) {
        int from = Math.max(tokens.firstOf(tokens.sentenceOf(token)), token - REACH_BACK);
        int cue = 0;
        for (int at = token - 1; at >= from && cue == 0; at--) {
            cue = cue(tokens, at);
        }
        return cue < 0;
    }

    private static int cue(Tokens tokens, int token) {
        if (!tokens.isWord(token)) {
            return 0;
        }
        String word = tokens.lower(token);
        int cue = CUES.getOrDefault(word, 0);
        if (cue == 0 && word.length() > 4 && word.endsWith("ed") && !tokens.isCapitalised(token)) {
            return governed(tokens, token);
        }
        if (cue < 0 && hasBe(tokens, token)) {
            return 1;
        }
        if (word.equals("set")) {
            return tokens.is(token + 1, "for") || tokens.is(token + 1, "to") ? 1 : -1;
        }
        if (word.equals("heading")) {
            return tokens.is(token + 1, "into") ? 1 : 0;
        }
        if (word.equals("ahead") && tokens.is(token + 1, "of")) {
            return 0;
        }
        if (word.equals("to")) {
            return isInfinitive(tokens, token) ? 1 : 0;
        }
        return cue == 2 ? 0 : cue;
    }

    /** A participle follows its auxiliary: "will be held" is ahead, "was held" and "held" behind. */
    private static int governed(Tokens tokens, int token) {
        if (hasBe(tokens, token) || (token > 0 && CUES.getOrDefault(tokens.lower(token - 1), 0) == 1)) {
            return 1;
        }
        return tokens.lower(token).endsWith("eed") ? 0 : -1; // "need" and "proceed" are no participles
    }

    /** Whether "be" stands before a participle: "will be held", "are to be paid in cash". */
    private static boolean hasBe(Tokens tokens, int token) {
        int sentence = tokens.firstOf(tokens.sentenceOf(token));
        for (int at = token - 1; at >= sentence && at >= token - AUXILIARY; at--) {
            if (tokens.is(at, "be")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInfinitive(Tokens tokens, int token) {
        String next = token + 1 < tokens.size() ? tokens.lower(token + 1) : "";
        return next.equals("be")
                || tokens.is(token - 1, "is")
                || tokens.is(token - 1, "are")
                || (token > 0 && DECIDING.at(tokens, token - 1) && !DETERMINERS.contains(next))
                || (HEADLINE_VERBS.contains(next) && isHeadline(tokens, token));
    }

    /** Whether the words stand in a headline, which no full stop ends, and follow no other verb: "Ministers to meet". */
    private static boolean isHeadline(Tokens tokens, int to) {
        int sentence = tokens.sentenceOf(to);
        for (int token = tokens.firstOf(sentence); token < to; token++) {
            if (CUES.containsKey(tokens.lower(token)) || tokens.lower(token).endsWith("ed")) {
                return false;
            }
        }
        return !tokens.is(tokens.endOf(sentence) - 1, ".");
    }

    private static Map<String, Integer> cues() {
        Map<String, Integer> cues = new HashMap<>();
        Map.of("ahead", 1, "behind", -1, "by", 2)
                .forEach((list, sign) -> WORDS.getOrDefault(list, Set.of()).forEach(word -> cues.put(word, sign)));
        return cues;
    }

    /** The lists of {@code tense.txt} by their names. */
    private static Map<String, Set<String>> lists() {
        Map<String, Set<String>> lists = new HashMap<>();
        try (InputStream in = Tense.class.getResourceAsStream("tense.txt")) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: tense.txt");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                int colon = line.indexOf(':');
                if (colon > 0 && !line.startsWith("#")) {
                    lists.put(
                            line.substring(0, colon),
                            Set.of(line.substring(colon + 1).strip().split(" +")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read tense.txt", e);
        }
        return lists;
    }
}
