package org.claimcheck.extract.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.model.TimeMention;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * One walk over an article's tokens: at each the longest pattern, then the longest phrase made of patterns. Patterns are of
 * bounded length and what was found at a token is kept, so the walk is linear in the text. Confined to one extraction.
 */
final class Scan {

    private static final Grammar GRAMMAR = Grammar.ENGLISH;
    private static final int DATE = GRAMMAR.symbol("<date>");
    private static final int TIME = GRAMMAR.symbol("<time>");
    private static final int DURATION = GRAMMAR.symbol("<duration>");
    private static final int AMOUNT = GRAMMAR.symbol("<amount>");
    private static final int AGO = GRAMMAR.symbol("<ago>");
    private static final int MONTH_DAY = GRAMMAR.symbol("<monthday>");
    private static final int THIS = GRAMMAR.symbol("<this>");
    private static final int DEEPEST = 5;
    private static final int WIDEST = 24;
    private static final Draft NOTHING = new Draft();

    private final Tokens tokens;
    private final Terms terms;
    private final @Nullable Draft[] cores;
    private final @Nullable Draft[] phrases;
    private final Path corePath = new Path();
    private final Path[] phrasePaths = Stream.generate(Path::new).limit(DEEPEST).toArray(Path[]::new);

    Scan(Tokens tokens) {
        this.tokens = tokens;
        this.terms = new Terms(tokens);
        this.cores = new Draft[tokens.size()];
        this.phrases = new Draft[tokens.size()];
    }

    /** The expressions of the article in text order, none inside another. */
    List<Draft> drafts() {
        List<Draft> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Draft draft = terms.at(at).length == 0 ? null : phraseAt(at, 0);
            if (draft == null) {
                at++;
            } else {
                if (!draft.isRejected()) {
                    found.add(draft);
                }
                at = draft.last + 1;
            }
        }
        return found;
    }

    private @Nullable Draft coreAt(int token) {
        Draft known = cores[token];
        if (known == null) {
            known = GRAMMAR.cores().mayStartWith(terms.at(token)) ? new Walk(token, false, 0).longest() : null;
            cores[token] = known == null ? NOTHING : known;
        }
        return known == NOTHING ? null : known;
    }

    private @Nullable Draft phraseAt(int token, int depth) {
        Draft known = phrases[token];
        if (known == null) {
            Draft core = coreAt(token);
            boolean possible = core != null || GRAMMAR.phrases().mayStartWith(terms.at(token));
            Draft phrase = !possible || depth >= DEEPEST ? null : new Walk(token, true, depth).longest();
            known = phrase != null && (core == null || phrase.last > core.last) ? phrase : core;
            phrases[token] = known == null ? NOTHING : known;
        }
        return known == NOTHING ? null : known;
    }

    /** What a walk has taken so far. Walks of one depth follow each other, so they share one. */
    private static final class Path {

        private final double[] values = new double[WIDEST];
        private final int[] starts = new int[WIDEST + 1];
        private final @Nullable Draft[] parts = new Draft[WIDEST];
    }

    /** The walk down the tree of patterns from one token. */
    private final class Walk {

        private final int start;
        private final int sentenceEnd;
        private final boolean ofPhrases;
        private final int depth;
        private final double[] values;
        private final int[] starts;
        private final @Nullable Draft[] parts;
        private @Nullable Draft best;
        private int bestDemands;

        Walk(int start, boolean ofPhrases, int depth) {
            this.start = start;
            this.sentenceEnd = tokens.endOf(tokens.sentenceOf(start));
            this.ofPhrases = ofPhrases;
            this.depth = depth;
            Path path = ofPhrases ? phrasePaths[depth] : corePath;
            this.values = path.values;
            this.starts = path.starts;
            this.parts = path.parts;
        }

        @Nullable
        Draft longest() {
            descend(ofPhrases ? GRAMMAR.phrases() : GRAMMAR.cores(), start, 0);
            return best;
        }

        private void descend(PatternTree node, int token, int taken) {
            for (Pattern pattern : node.ending()) {
                complete(pattern, token, taken);
            }
            if (token >= sentenceEnd || node.isLeaf() || taken >= WIDEST) {
                return;
            }
            starts[taken] = token;
            for (Term term : terms.at(token)) {
                if (token + term.length() <= sentenceEnd) {
                    values[taken] = term.value();
                    parts[taken] = null;
                    follow(node, term.symbol(), token, token + term.length(), taken);
                }
            }
            if (ofPhrases) {
                descendParts(node, token, taken);
            }
        }

        private void follow(PatternTree node, int symbol, int token, int next, int taken) {
            PatternTree child = node.next(symbol, false);
            if (child != null) {
                descend(child, next, taken + 1);
            }
            PatternTree joined = taken > 0 && tokens.joined(token) ? node.next(symbol, true) : null;
            if (joined != null) {
                descend(joined, next, taken + 1);
            }
        }

        private void descendParts(PatternTree node, int token, int taken) {
            if (!node.leadsToPart()) {
                return;
            }
            Draft part = taken == 0 ? coreAt(token) : phraseAt(token, depth + 1);
            if (part == null || part.last >= sentenceEnd) {
                return;
            }
            followPart(part.isCalendar(), DATE, part, node, token, taken);
            followPart(part.type == TimeMention.Type.TIME && part.clock != null, TIME, part, node, token, taken);
            followPart(part.type == TimeMention.Type.DURATION, DURATION, part, node, token, taken);
            boolean amount = part.type == TimeMention.Type.DURATION && !part.definite;
            followPart(amount, AMOUNT, part, node, token, taken);
            followPart(part.isAgo(), AGO, part, node, token, taken);
            followPart(part.isMonthDay(), MONTH_DAY, part, node, token, taken);
            followPart(Integer.valueOf(0).equals(part.shift), THIS, part, node, token, taken);
        }

        private void followPart(boolean fits, int symbol, Draft part, PatternTree node, int token, int taken) {
            if (fits) {
                values[taken] = 0;
                parts[taken] = part;
                follow(node, symbol, token, part.last + 1, taken);
            }
        }

        private void complete(Pattern pattern, int end, int taken) {
            boolean longer =
                    best == null || end - 1 > best.last || (end - 1 == best.last && pattern.demands() > bestDemands);
            if (longer && fits(pattern, end)) {
                int[] places = Arrays.copyOf(starts, taken + 1);
                places[taken] = end;
                Slots slots = new Slots(pattern, Arrays.copyOf(values, taken), Arrays.copyOf(parts, taken), places);
                Draft draft = pattern.meaning().of(slots);
                if (draft != null) {
                    draft.pattern = pattern.name();
                    draft.first = start;
                    draft.last = end - 1;
                    best = draft;
                    bestDemands = pattern.demands();
                }
            }
        }

        private boolean fits(Pattern pattern, int end) {
            return (pattern.before().isEmpty() || terms.isAny(start - 1, pattern.before()))
                    && (pattern.after().isEmpty() || (end < sentenceEnd && terms.isAny(end, pattern.after())))
                    && (pattern.notBefore().isEmpty() || !terms.isAny(start - 1, pattern.notBefore()))
                    && (pattern.notAfter().isEmpty() || end >= sentenceEnd || !terms.isAny(end, pattern.notAfter()));
        }
    }
}
