package org.claimcheck.extract.person;

import org.claimcheck.text.Roles;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.Tokens.Kind;
import org.jspecify.annotations.Nullable;

/** Reads titles before a name ("NATO Secretary General X", "roads minister X") and behind it ("X, the alliance's chief,"). */
final class TitleReader {

    private final Tokens tokens;
    private final Roles roles = Roles.shared();
    private final Apposition apposition;
    private final Charge charge;
    private final OfficeAhead ahead;
    private final OfficeNoun nouns;

    TitleReader(Tokens tokens) {
        this.tokens = tokens;
        this.apposition = new Apposition(tokens);
        this.charge = new Charge(tokens);
        this.ahead = new OfficeAhead(tokens);
        this.nouns = new OfficeNoun(tokens);
    }

    /** Parts a run into the title at its head, with small title words before it, and the name. */
    Titled part(NameRun run) {
        int name = run.first();
        boolean honorific = false;
        int titleLast = -1;
        for (int at = run.first(); at <= run.last(); at++) {
            int roleEnd = roleEnd(at, run.last());
            if (roleEnd >= 0 && !(roleEnd == run.last() && endsName(name, at))) {
                titleLast = roleEnd;
                name = skipSigns(roleEnd + 1, run.last());
                at = roleEnd;
            } else if (Lexicon.HONORIFICS.at(tokens, at) && at < run.last() && at == name) {
                honorific = true;
                name = skipSigns(at + 1, run.last());
            }
        }
        NameRun rest = run.from(name);
        if (titleLast >= 0) {
            return new Titled(rest, backOver(run.first()), titleLast, honorific);
        }
        int small = Charge.isVerb(tokens, run.first() - 1) ? -1 : roleEndingAt(run.first() - 1);
        return small < 0
                ? new Titled(rest, -1, -1, honorific)
                : new Titled(rest, backOver(small), run.first() - 1, honorific);
    }

    /** Whether a role word at the end of a run is the surname of what stands before it: "Gary King". */
    private boolean endsName(int name, int at) {
        return at > name && (Lexicon.isGiven(tokens.lower(name)) || tokens.end(name) - tokens.start(name) == 1);
    }

    private int skipSigns(int from, int last) {
        int at = from;
        while (at <= last && tokens.kind(at) == Kind.SIGN) {
            at++;
        }
        return at;
    }

    /** Last token of the longest role that starts here, or -1. */
    private int roleEnd(int first, int limit) {
        if (!roles.mayStart(tokens, first)) {
            return -1;
        }
        for (int last = Math.min(limit, first + Roles.LONGEST - 1); last >= first; last--) {
            if (tokens.isWord(last) && roles.mayEnd(tokens, last) && role(first, last) != null) {
                return last;
            }
        }
        return -1;
    }

    private Roles.@Nullable Role role(int first, int last) {
        return roles.find(tokens.source().substring(tokens.start(first), tokens.end(last)));
    }

    /** First token of the longest role that ends here, in the same sentence, or -1. */
    private int roleEndingAt(int last) {
        if (last < 0 || !tokens.isWord(last) || tokens.sentenceOf(last) != tokens.sentenceOf(last + 1)) {
            return -1;
        }
        if (!roles.mayEnd(tokens, last)) {
            return -1;
        }
        int start = tokens.firstOf(tokens.sentenceOf(last));
        for (int first = Math.max(start, last - Roles.LONGEST + 1); first <= last; first++) {
            if (tokens.isWord(first) && role(first, last) != null) {
                return first;
            }
        }
        return -1;
    }

    /** Goes back over the modifiers of a title: organisation, country, "former", "deputy". */
    private int backOver(int first) {
        int start = tokens.firstOf(tokens.sentenceOf(first));
        int at = first;
        while (at > start && at > first - 5) {
            int before = at - 1;
            boolean modifier = tokens.isWord(before)
                    && (Lexicon.MODIFIERS.at(tokens, before)
                            || (at == first && nouns.isModifier(before))
                            || (tokens.isCapitalised(before)
                                    && !Lexicon.NOT_NAMES.at(tokens, before)
                                    && (!tokens.startsSentence(before) || !Lexicon.isCommon(tokens.lower(before)))));
            boolean joint = tokens.is(before, "-") && tokens.joined(before) && tokens.joined(at);
            boolean compound = at == first && isCompound(before, start); // "harbour-safety chief"
            if (compound) {
                at = before - 2;
                continue;
            }
            if (!modifier && !joint) {
                break;
            }
            at = before;
        }
        return tokens.is(at, "-") ? at + 1 : at;
    }

    /** Whether this word is the second of two that a hyphen joins: "harbour-safety". */
    private boolean isCompound(int last, int start) {
        return last - 2 >= start
                && tokens.isWord(last)
                && tokens.is(last - 1, "-")
                && tokens.joined(last - 1)
                && tokens.joined(last)
                && tokens.isWord(last - 2)
                && !tokens.is(last, "old");
    }

    /**
     * First and last token of the title that stands in commas around a name, or null: "X, a spokesman for Y,", "the union's
     * treasurer, X,", "X, who chairs Y,".
     */
    int @Nullable [] beside(int nameFirst, int nameLast) {
        int[] behind = apposition.behind(nameLast);
        int[] before = behind == null ? ahead.of(nameFirst, nameLast) : behind;
        return before == null ? charge.behind(nameLast) : before;
    }
}
