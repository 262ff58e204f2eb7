package org.claimcheck.extract.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.text.DataFile;
import org.claimcheck.text.Tokens;

/**
 * Tells by what stands beside quoted words that these name something: the title of a work or a programme
 * ({@code on NBC’s “Today”}, {@code the film “Harbour”}), or a nickname ({@code Anna “Red” Berg}).
 */
final class QuotedNames {

    private static final Set<String> WORKS = new HashSet<>();

    static {
        DataFile.lines(QuotedNames.class, "works.txt").forEach(line -> WORKS.addAll(List.of(line.split(" "))));
    }

    private final Tokens tokens;

    QuotedNames(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether this run is a title or a nickname rather than something said. */
    boolean isName(QuotedRun run, Surroundings around) {
        String words = run.content().of(tokens.source());
        int open = tokens.at(run.span().start());
        int next = tokens.at(run.span().end());
        if (around.startsSentence()) {
            return isSigned(next);
        }
        if (open == 0 || !QuotedWords.isName(words)) {
            return false;
        }
        return isOwned(open - 1) || isWork(open - 1) || isWork(next) || isNickname(next, open, words);
    }

    /** "“Harbour in Winter,” by Anna Berg": the author of a work stands behind it. */
    private boolean isSigned(int next) {
        return next + 1 < tokens.size()
                && tokens.is(next, "by")
                && !tokens.isCapitalised(next)
                && tokens.isCapitalised(next + 1);
    }

    /** "NBC's “Today”". */
    private boolean isOwned(int before) {
        return tokens.kind(before) == Tokens.Kind.CLITIC;
    }

    /** "the film “Harbour”", "an episode of “Harbour”", "her memoir, “Harbour”"; behind it "the “Harbour” star". */
    private boolean isWork(int beside) {
        boolean linked = beside > 0 && (tokens.is(beside, "of") || tokens.is(beside, ","));
        int kind = linked ? beside - 1 : beside;
        return kind < tokens.size() && WORKS.contains(tokens.lower(kind));
    }

    /** One or two words between two parts of a name. */
    private boolean isNickname(int next, int open, String words) {
        return QuotedWords.count(words) <= 2
                && Character.isLetter(words.charAt(words.length() - 1))
                && next < tokens.size()
                && isNamePart(open - 1)
                && isNamePart(next);
    }

    private boolean isNamePart(int token) {
        boolean initial = tokens.is(token, ".") && token > 0 && tokens.end(token - 1) - tokens.start(token - 1) == 1;
        return initial || (tokens.isWord(token) && tokens.isCapitalised(token));
    }
}
