package org.claimcheck.extract.event;

import java.util.List;
import java.util.Locale;
import org.claimcheck.model.TermValue;
import org.claimcheck.model.TimeMention;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * How a match ended: "Lund beat Sorel 3-1", "Sorel lost 3-1 to Lund". The score is said of the two whose names stand next to the verb,
 * and of nobody else, so that the results of other matches stand beside it. What stood at half-time, in the series or a year ago is none.
 */
final class ScoreFiller implements SlotFiller {

    private static final Words ENDED = Words.any(Words.named("winning"), Words.named("losing"), Words.named("drawing"));
    private static final Words PART = Words.named("part-of-match");
    private static final Words VOTES = Words.named("votes");
    private static final Words VOTING = Words.any(VOTES, Words.of(List.of("voted", "voting", "voters", "lawmakers")));
    private static final Words OPENERS = Words.any(Words.named("definite"), Words.named("phrase-ends"));
    private static final Words MARGINS = Words.named("margins");
    private static final Words SERIES = Words.of(List.of("series", "first", "second", "last"));
    private static final String VOTE = "votes";
    private static final int FEWEST_VOTES = 3;
    private static final int NEAR = 8;
    private static final int FAR = 12;

    @Override
    public void fill(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        int first = Scores.first(tokens, passage.first, passage.end);
        if (isOfVote(tokens, passage)) {
            votes(context, passage, first);
            return;
        }
        margin(context, passage);
        if (first < 0) {
            return;
        }
        int end = Scores.end(tokens, first, passage.end);
        int verb = verb(tokens, passage, first, end);
        int frame = context.frames().nearest(passage, first, context.clauses());
        if (verb < 0 || frame < 0 || !isMatch(context, frame)) {
            return;
        }
        int from = context.clauses().start(Math.min(verb, first), passage.first);
        int to = context.clauses().end(Math.max(verb, first), passage.end);
        String sides = PART.anyIn(tokens, from, to) ? null : sides(context, passage, verb);
        if (sides == null) {
            return;
        }
        var span = tokens.span(first, end - 1);
        TermValue value = new TermValue(
                span.of(context.scene().text()), Scores.normal(tokens, first, end), TermValue.EVERY_OTHER);
        context.desk().file(frame, "outcome", "score, " + sides, null, value, span, first);
    }

    /** "beat Sorel by 54 runs", "a 54-run win over Sorel". */
    private static void margin(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        for (int at = passage.first; at + 1 < passage.end; at++) {
            int unit = tokens.is(at + 1, "-") ? at + 2 : at + 1;
            boolean told = Scores.votes(tokens, at) > 0 && MARGINS.at(tokens, unit) && unit < passage.end;
            int verb = told && (tokens.is(at - 1, "by") || unit == at + 2) ? verb(tokens, passage, at, unit + 1) : -1;
            int frame = verb < 0 ? -1 : context.frames().nearest(passage, at, context.clauses());
            String sides = frame >= 0 && isMatch(context, frame) ? sides(context, passage, verb) : null;
            if (sides != null && !SERIES.anyIn(tokens, verb, at)) {
                var span = tokens.span(at, unit);
                String kind = tokens.lower(unit).replaceAll("s$", "");
                String normal = Scores.votes(tokens, at) + " " + kind;
                TermValue value = new TermValue(span.of(context.scene().text()), normal, TermValue.EVERY_OTHER);
                context.desk().file(frame, "outcome", "margin, " + sides, null, value, span, at);
                return;
            }
        }
    }

    /** The two whose names stand next to the verb, in alphabetical order, or null. */
    private static @Nullable String sides(Context context, Passage passage, int verb) {
        String one = before(context, passage, verb);
        String other = behind(context, passage, verb);
        if (one == null || other == null || one.equals(other)) {
            return null;
        }
        return one.compareTo(other) < 0 ? one + ", " + other : other + ", " + one;
    }

    /** "by 312 votes to 247", "voted 312-247": the first count of votes that is told of a vote. */
    private static void votes(Context context, Passage passage, int score) {
        Tokens tokens = context.tokens();
        int frame = context.frames().nearest(passage, passage.first, context.clauses());
        boolean vote = frame >= 0
                && context.frames().get(frame).family.name().equals("election")
                && !context.frames().get(frame).background;
        if (!vote || context.desk().has(frame, "outcome", VOTE)) {
            return;
        }
        if (score >= 0) {
            vote(context, frame, score, score + 2);
            return;
        }
        for (int at = passage.first; at + 3 < passage.end; at++) {
            boolean told = Scores.votes(tokens, at) >= 0 && VOTES.at(tokens, at + 1) && tokens.is(at + 2, "to");
            if (told && Scores.votes(tokens, at + 3) >= 0) {
                vote(context, frame, at, at + 3);
                return;
            }
        }
    }

    private static void vote(Context context, int frame, int one, int other) {
        Tokens tokens = context.tokens();
        int left = Scores.votes(tokens, one);
        int right = Scores.votes(tokens, other);
        if (Math.max(left, right) >= FEWEST_VOTES && left + right > VoteFiller.MOST_MEMBERS) {
            var span = tokens.span(one, other);
            String normal = Math.max(left, right) + " to " + Math.min(left, right);
            TermValue value = new TermValue(span.of(context.scene().text()), normal, TermValue.EVERY_OTHER);
            context.desk().file(frame, "outcome", VOTE, null, value, span, one);
        }
    }

    private static boolean isMatch(Context context, int frame) {
        DraftFrame draft = context.frames().get(frame);
        return draft.family.name().equals("match") && !draft.background;
    }

    private static boolean isOfVote(Tokens tokens, Passage passage) {
        return VOTING.anyIn(tokens, passage.first, passage.end);
    }

    /** The word for how it ended that is nearest to the score, or -1. */
    private static int verb(Tokens tokens, Passage passage, int first, int end) {
        for (int gap = 1; gap <= NEAR; gap++) {
            if (first - gap >= passage.first && ENDED.match(tokens, first - gap, passage.end) > 0) {
                return first - gap;
            }
            if (end - 1 + gap < passage.end && ENDED.match(tokens, end - 1 + gap, passage.end) > 0) {
                return end - 1 + gap;
            }
        }
        return -1;
    }

    /** The last word of the name before the verb, lower case, or null. */
    private static @Nullable String before(Context context, Passage passage, int verb) {
        for (int at = verb - 1; at >= Math.max(passage.first, verb - FAR); at--) {
            if (isName(context, passage, at)) {
                return context.tokens().lower(at);
            }
        }
        return null;
    }

    /** The last word of the first name behind the verb, lower case, or null. */
    private static @Nullable String behind(Context context, Passage passage, int verb) {
        Tokens tokens = context.tokens();
        for (int at = verb + 1; at < Math.min(passage.end, verb + FAR); at++) {
            if (isName(context, passage, at)) {
                int last = at;
                while (last + 1 < passage.end && isName(context, passage, last + 1)) {
                    last++;
                }
                boolean owner = tokens.is(last + 1, "'s") || tokens.is(last + 1, "’s");
                if (!owner) {
                    return tokens.lower(last);
                }
                at = last + 1; // "to Sweden's Ann Lee"
            }
        }
        return null;
    }

    private static boolean isName(Context context, Passage passage, int at) {
        Tokens tokens = context.tokens();
        boolean capital =
                tokens.isWord(at) && tokens.isCapitalised(at) && tokens.text(at).length() > 2;
        boolean opening = at == passage.first && OPENERS.at(tokens, at);
        boolean shouted = tokens.text(at).equals(tokens.text(at).toUpperCase(Locale.ROOT)) && passage.isHeadline();
        return capital && !shouted && !opening && !ENDED.at(tokens, at) && !isTime(context, passage, at);
    }

    private static boolean isTime(Context context, Passage passage, int at) {
        int offset = context.tokens().start(at);
        for (TimeMention time : passage.times) {
            if (time.span().start() <= offset && offset < time.span().end()) {
                return true;
            }
        }
        return false;
    }
}
