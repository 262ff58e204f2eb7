package org.claimcheck.extract.person;

import org.claimcheck.text.Tokens;
import org.claimcheck.text.Tokens.Kind;
import org.claimcheck.text.WordList;

/**
 * Tells the common noun that goes with an office: "roads minister Ann Orr", "said railway guard Bo Lund", "Prison governor Ann Orr". It
 * stands where a noun phrase begins, and is no verb: not "the man who met minister Ann Orr".
 */
final class OfficeNoun {

    private static final WordList BEFORE = WordList.of(
            "the",
            "a",
            "an",
            "its",
            "their",
            "his",
            "her",
            "our",
            "by",
            "with",
            "from",
            "of",
            "to",
            "for",
            "and",
            "or",
            "but",
            "that",
            "as",
            "when",
            "while",
            "where",
            "if",
            "because",
            "against",
            "including",
            "former",
            "ex",
            "then",
            "acting",
            "deputy",
            "outgoing",
            "late",
            "retired",
            "local",
            "national",
            "regional",
            "state",
            "city",
            "like",
            "between",
            "under");
    private static final WordList NEVER = WordList.of(
            "met",
            "meet",
            "meets",
            "saw",
            "sees",
            "see",
            "made",
            "makes",
            "make",
            "had",
            "has",
            "have",
            "gave",
            "give",
            "gives",
            "hit",
            "put",
            "led",
            "lead",
            "leads",
            "left",
            "leave",
            "sent",
            "send",
            "shot",
            "beat",
            "cut",
            "let",
            "set",
            "won",
            "lost",
            "paid",
            "held",
            "found",
            "fellow",
            "today",
            "yesterday",
            "tomorrow",
            "here",
            "there",
            "now",
            "then",
            "once",
            "thanks",
            "meanwhile",
            "however",
            "also",
            "still",
            "even",
            "only",
            "own",
            "new",
            "old",
            "young",
            "same",
            "next",
            "last",
            "other",
            "such",
            "first",
            "second",
            "third",
            "get",
            "got",
            "call",
            "calls",
            "help",
            "helps",
            "name",
            "names",
            "man",
            "woman",
            "people");
    private static final WordList SENTENCE_STARTS =
            WordList.of("\"", "“", ",", ";", ":", "—", "–", "(", "'", "‘", "”", "’");

    private final Tokens tokens;

    OfficeNoun(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the word right before an office belongs to it. */
    boolean isModifier(int at) {
        String word = tokens.lower(at);
        boolean opens = tokens.startsSentence(at);
        boolean small = !tokens.isCapitalised(at) || (opens && Lexicon.isCommon(word));
        return small
                && word.length() > 2
                && !word.endsWith("ed")
                && !word.endsWith("ly")
                && !NEVER.contains(word)
                && !Lexicon.NOT_NAMES.contains(word)
                && !Lexicon.SPEECH.contains(word)
                && !Lexicon.PAST.contains(word)
                && !Lexicon.APPOSITION_BREAKS.contains(word)
                && !BEFORE.contains(word)
                && Lexicon.isCommon(word)
                && (opens || mayStandBefore(at - 1));
    }

    private boolean mayStandBefore(int before) {
        return BEFORE.at(tokens, before)
                || Lexicon.SPEECH.at(tokens, before)
                || tokens.kind(before) == Kind.CLITIC
                || SENTENCE_STARTS.at(tokens, before)
                || (tokens.isWord(before) && tokens.isCapitalised(before) && !Lexicon.isGiven(tokens.lower(before)));
    }
}
