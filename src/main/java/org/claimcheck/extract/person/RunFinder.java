package org.claimcheck.extract.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimcheck.text.Resources;
import org.claimcheck.text.Roles;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.Tokens.Kind;
import org.claimcheck.text.WordList;

/** Finds the runs of capitalised words in an article, sentence by sentence. */
final class RunFinder {

    private static final int SYLLABLE = 6;
    private static final WordList SURNAMES_FIRST = WordList.of(Resources.lines(RunFinder.class, "surnames-first.txt"));
    private static final WordList NO_SYLLABLES = WordList.of(
            "led", "run", "based", "born", "era", "style", "type", "like", "backed", "owned", "made", "held", "area",
            "wide", "bound");

    private final Tokens tokens;
    private final List<NameRun> runs = new ArrayList<>();

    /** Words of names that the article is known to speak of; they are names in a headline too. */
    private final Set<String> known;

    RunFinder(Tokens tokens, Set<String> known) {
        this.tokens = tokens;
        this.known = known;
    }

    /** The runs in text order. */
    List<NameRun> find() {
        for (int sentence = 0; sentence < tokens.sentences().size(); sentence++) {
            int first = tokens.firstOf(sentence);
            int end = tokens.endOf(sentence);
            find(first, end, tokens.isTitleCase(sentence));
        }
        return runs;
    }

    private void find(int first, int end, boolean titleCase) {
        int token = first;
        while (token < end) {
            if (startsRun(token, titleCase)) {
                int last = lastOf(token, end, titleCase);
                runs.add(new NameRun(token, last, titleCase));
                token = last + 1;
            } else {
                token++;
            }
        }
    }

    private boolean startsRun(int token, boolean titleCase) {
        if (!isCapitalWord(token) || isNoName(token)) {
            return false;
        }
        String word = tokens.lower(token);
        boolean mustBeName = !Lexicon.isCommon(word)
                || Lexicon.isGiven(word)
                || Lexicon.HONORIFICS.at(tokens, token)
                || (known.contains(word) && (titleCase || isSubject(token)));
        return mustBeName || !(titleCase || tokens.startsSentence(token)) || nameFollows(token);
    }

    /** Whether a common word at a sentence's start goes on as a name does: "Felt said", "Colts beat", "Price's". */
    private boolean isSubject(int token) {
        int next = token + 1;
        if (next >= tokens.size() || tokens.sentenceOf(next) != tokens.sentenceOf(token)) {
            return false;
        }
        return tokens.kind(next) == Kind.CLITIC
                || tokens.lower(token).endsWith("s")
                || Lexicon.AFTER_PERSONS.at(tokens, next)
                || Lexicon.SPEECH.at(tokens, next)
                || Lexicon.ACTING.at(tokens, next)
                || Lexicon.PAST.at(tokens, next)
                || (tokens.isWord(next) && !tokens.isCapitalised(next) && tokens.endsWith(next, "ed"));
    }

    private boolean nameFollows(int token) {
        return token + 1 < tokens.size()
                && tokens.sentenceOf(token + 1) == tokens.sentenceOf(token)
                && isCapitalWord(token + 1)
                && !isNoName(token + 1);
    }

    private boolean isCapitalWord(int token) {
        return tokens.isWord(token) && tokens.isCapitalised(token);
    }

    private int lastOf(int first, int end, boolean titleCase) {
        int last = first;
        int at = first + 1;
        while (at < end) {
            int next = continuation(first, last, at, end, titleCase);
            if (next < 0) {
                break;
            }
            last = next;
            at = next + 1;
        }
        return last;
    }

    /** The token up to which the run goes on from here, or -1. */
    private int continuation(int first, int last, int at, int end, boolean titleCase) {
        if (isCapitalWord(at)) {
            return inName(at, titleCase) && !isOfficer(first, at) ? at : -1;
        }
        boolean more = at + 1 < end;
        if (!titleCase && more && tokens.is(at, "of") && Lexicon.HEADS_OF.at(tokens, last)) {
            return behindOf(at, end);
        }
        if (!titleCase && more && tokens.is(at, "and") && isNameOfBody(first, last)) {
            return isCapitalWord(at + 1) && inName(at + 1, false) && !Lexicon.isGiven(tokens.lower(at + 1))
                    ? at + 1
                    : -1;
        }
        if (tokens.isNumber(at) && more && tokens.is(at + 1, "ers") && tokens.joined(at + 1)) {
            return at + 1; // a team such as "Leeds 49ers"
        }
        if (tokens.is(at, ".") && tokens.joined(at) && more && isAbbreviation(last) && isCapitalWord(at + 1)) {
            return inName(at + 1, titleCase) ? at + 1 : -1;
        }
        if (tokens.is(at, ".") && tokens.joined(at) && Lexicon.SUFFIXES.at(tokens, last)) {
            return at;
        }
        if (tokens.is(at, "-") && tokens.joined(at) && more && tokens.joined(at + 1) && isCapitalWord(at + 1)) {
            return at + 1;
        }
        if (isSecondSyllable(first, last, at, end)) {
            return at + 1;
        }
        if (tokens.is(at, ",") && more && Lexicon.SUFFIXES.at(tokens, at + 1)) {
            return at + 1;
        }
        if (tokens.isWord(at) && Lexicon.PARTICLES.at(tokens, at)) {
            return afterParticles(at, end);
        }
        return tokens.kind(at) == Kind.SIGN ? afterNickname(at, end) : -1;
    }

    /** "Park Jae-hun": the second syllable of a given name, written small, behind a surname that stands first. */
    private boolean isSecondSyllable(int first, int last, int hyphen, int end) {
        return hyphen + 1 < end
                && last > first
                && tokens.is(hyphen, "-")
                && tokens.joined(hyphen)
                && tokens.joined(hyphen + 1)
                && tokens.isWord(hyphen + 1)
                && tokens.end(hyphen + 1) - tokens.start(hyphen + 1) <= SYLLABLE
                && !NO_SYLLABLES.at(tokens, hyphen + 1)
                && SURNAMES_FIRST.at(tokens, last - 1);
    }

    /** "the Bank of England", "the University of the Arts": the token behind "of", or -1. */
    private int behindOf(int of, int end) {
        int token = tokens.is(of + 1, "the") ? of + 2 : of + 1;
        return token < end && isCapitalWord(token) && inName(token, false) ? token : -1;
    }

    /** "League of Harbours Secretary ...": the title of whom the organisation's name leads to. */
    private boolean isOfficer(int first, int at) {
        for (int of = first + 1; of < at; of++) {
            if (tokens.is(of, "of")) {
                return Roles.shared().find(tokens.lower(at)) != null;
            }
        }
        return false;
    }

    /** "the Department of Health": a name that "and Human Services" goes on with. */
    private boolean isNameOfBody(int first, int last) {
        for (int at = first + 1; at < last; at++) {
            if (tokens.is(at, "of")) {
                return Lexicon.HEADS_OF_SEVERAL.at(tokens, at - 1);
            }
        }
        return false;
    }

    private boolean inName(int token, boolean titleCase) {
        String word = tokens.lower(token);
        if (isNoName(token)) {
            return false;
        }
        return !titleCase || !Lexicon.isCommon(word) || Lexicon.isGiven(word) || known.contains(word);
    }

    /** Function words, days and months; but "A." is an initial, and the Sun Herald a paper. */
    private boolean isNoName(int token) {
        boolean initial =
                tokens.end(token) - tokens.start(token) == 1 && tokens.is(token + 1, ".") && tokens.joined(token + 1);
        return !initial && Lexicon.NOT_NAMES.at(tokens, token) && !isSun(token);
    }

    private boolean isSun(int token) {
        return tokens.is(token, "sun")
                && token + 1 < tokens.endOf(tokens.sentenceOf(token))
                && isCapitalWord(token + 1)
                && !Lexicon.NOT_NAMES.at(tokens, token + 1);
    }

    private boolean isAbbreviation(int token) {
        int length = tokens.end(token) - tokens.start(token);
        return length <= 4 && isCapitalWord(token);
    }

    private int afterParticles(int at, int end) {
        int token = at;
        while (token < end && token < at + 3 && Lexicon.PARTICLES.at(tokens, token)) {
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
