package org.claimcheck.extract.person;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.Tokens.Kind;
import org.claimcheck.text.WordSet;

/** Finds the runs of capitalised words in an article, sentence by sentence. */
final class RunFinder {

    private final Tokens tokens;
    private final List<NameRun> runs = new ArrayList<>();

    RunFinder(Tokens tokens) {
        this.tokens = tokens;
    }

    List<NameRun> find() {
        for (int sentence = 0; sentence < tokens.sentences().size(); sentence++) {
            int end = tokens.endOf(sentence);
            boolean titleCase = isTitleCase(tokens.firstOf(sentence), end);
            int token = tokens.firstOf(sentence);
            while (token < end) {
                if (!startsRun(token, titleCase)) {
                    token++;
                    continue;
                }
                int last = lastOf(token, end, titleCase);
                runs.add(new NameRun(token, last, titleCase));
                token = last + 1;
            }
        }
        return runs;
    }

    /** Whether nearly all longer words of a sentence start with a capital. */
    private boolean isTitleCase(int first, int end) {
        if (end > first && tokens.is(end - 1, ".")) {
            return false; // headlines have no full stop
        }
        int capitals = 0;
        int words = 0;
        for (int token = first; token < end; token++) {
            if (tokens.isWord(token) && tokens.end(token) - tokens.start(token) > 3) {
                words++;
                capitals += tokens.isCapitalised(token) ? 1 : 0;
            }
        }
        return words >= 3 && capitals * 10 >= words * 8;
    }

    private boolean startsRun(int token, boolean titleCase) {
        if (!isCapitalWord(token) || Lexicon.NOT_NAMES.contains(tokens.lower(token))) {
            return false;
        }
        String word = tokens.lower(token);
        boolean common = WordSet.common().contains(word) || isPlural(word);
        boolean mustBeName = !common || isGiven(word) || Lexicon.HONORIFICS.contains(word);
        return mustBeName || !(titleCase || tokens.startsSentence(token)) || nameFollows(token);
    }

    private boolean isPlural(String word) {
        int length = word.length();
        return (word.endsWith("s") && WordSet.common().contains(word.substring(0, length - 1)))
                || (word.endsWith("es") && WordSet.common().contains(word.substring(0, length - 2)))
                || (word.endsWith("ed")
                        && (WordSet.common().contains(word.substring(0, length - 1))
                                || WordSet.common().contains(word.substring(0, length - 2))))
                || (word.endsWith("ing")
                        && length > 4
                        && (WordSet.common().contains(word.substring(0, length - 3))
                                || WordSet.common().contains(word.substring(0, length - 3) + "e")));
    }

    private static boolean isGiven(String word) {
        return WordSet.givenNames().contains(word);
    }

    private boolean nameFollows(int token) {
        return token + 1 < tokens.size()
                && tokens.sentenceOf(token + 1) == tokens.sentenceOf(token)
                && isCapitalWord(token + 1)
                && !Lexicon.NOT_NAMES.contains(tokens.lower(token + 1));
    }

    private boolean isCapitalWord(int token) {
        return tokens.isWord(token) && tokens.isCapitalised(token);
    }

    private int lastOf(int first, int end, boolean titleCase) {
        int last = first;
        int at = first + 1;
        while (at < end) {
            int next = continuation(last, at, end, titleCase);
            if (next < 0) {
                break;
            }
            last = next;
            at = next + 1;
        }
        return last;
    }

    /** The token up to which the run goes on from here, or -1. */
    private int continuation(int last, int at, int end, boolean titleCase) {
        if (isCapitalWord(at)) {
            return inName(at, titleCase) ? at : -1;
        }
        boolean more = at + 1 < end;
        if (tokens.is(at, ".") && tokens.joined(at) && more && isAbbreviation(last) && isCapitalWord(at + 1)) {
            return inName(at + 1, titleCase) ? at + 1 : -1;
        }
        if (tokens.is(at, ".") && tokens.joined(at) && Lexicon.SUFFIXES.contains(tokens.lower(last))) {
            return at;
        }
        if (tokens.is(at, "-") && tokens.joined(at) && more && tokens.joined(at + 1) && isCapitalWord(at + 1)) {
            return at + 1;
        }
        if (tokens.is(at, ",") && more && Lexicon.SUFFIXES.contains(tokens.lower(at + 1))) {
            return at + 1;
        }
        if (tokens.isWord(at) && Lexicon.PARTICLES.contains(tokens.lower(at))) {
            return afterParticles(at, end);
        }
        return tokens.kind(at) == Kind.SIGN ? afterNickname(at, end) : -1;
    }

    private boolean inName(int token, boolean titleCase) {
        String word = tokens.lower(token);
        if (Lexicon.NOT_NAMES.contains(word)) {
            return false;
        }
        return !titleCase || !(WordSet.common().contains(word) || isPlural(word)) || isGiven(word);
    }

    private boolean isAbbreviation(int token) {
        int length = tokens.end(token) - tokens.start(token);
        return length <= 4 && isCapitalWord(token);
    }

    private int afterParticles(int at, int end) {
        int token = at;
        while (token < end && token < at + 3 && Lexicon.PARTICLES.contains(tokens.lower(token))) {
            token++;
            if (token < end && tokens.is(token, "-") && tokens.joined(token)) {
                token++;
            }
        }
        return token < end && isCapitalWord(token) && inName(token, false) ? token : -1;
    }

    /** Robert “Bob” Smith. */
    private int afterNickname(int at, int end) {
        if (!isQuote(at) || at + 3 >= end || !isCapitalWord(at + 1)) {
            return -1;
        }
        int close = isQuote(at + 2) ? at + 2 : isCapitalWord(at + 2) && isQuote(at + 3) ? at + 3 : -1;
        return close > 0 && close + 1 < end && isCapitalWord(close + 1) ? close + 1 : -1;
    }

    private boolean isQuote(int token) {
        String sign = tokens.text(token);
        return sign.equals("\"")
                || sign.equals("“")
                || sign.equals("”")
                || sign.equals("'")
                || sign.equals("‘")
                || sign.equals("’");
    }
}
